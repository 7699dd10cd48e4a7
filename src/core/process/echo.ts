/** Threads of auto-replies or bounces alone: they follow the mail that they answer. */
import type { MessageFacts, ThreadFacts } from '../facts.ts';

export const isEcho = ({ messages }: ThreadFacts): boolean =>
  messages.some(({ kind }) => kind === 'auto-reply' || kind === 'bounce') &&
  messages.every(({ kind }) => kind === 'auto-reply' || kind === 'bounce' || kind === 'draft');

/** Finds the thread with the newest mail of the candidate that an echo can be an answer to. */
export function answeredBy(threads: readonly ThreadFacts[]): (echo: ThreadFacts) => ThreadFacts | undefined {
  type Sent = { readonly thread: ThreadFacts; readonly message: MessageFacts };
  const sentTo = new Map<string, Sent[]>();
  for (const thread of threads)
    for (const message of thread.messages)
      if (message.by === 'candidate' && message.kind === 'human')
        for (const { address } of [...message.to, ...message.cc]) {
          const key = recipientKey(thread, address);
          sentTo.set(key, [...(sentTo.get(key) ?? []), { thread, message }]);
        }
  return (echo) => {
    const at = echo.messages[0]?.sentAt ?? 0;
    const sent = addressesOf(echo).flatMap((address) => sentTo.get(recipientKey(echo, address)) ?? []);
    const before = sent.filter(({ message }) => message.sentAt <= at);
    return before.sort(
      (a, b) => b.message.sentAt - a.message.sentAt || (a.thread.key < b.thread.key ? -1 : 1),
    )[0]?.thread;
  };
}

const recipientKey = ({ account }: ThreadFacts, address: string) =>
  `${account.webmail}/${account.address}/${address}`;

/** Who answers by machine, and whom a bounce could not reach. */
const addressesOf = ({ messages }: ThreadFacts): string[] =>
  messages.flatMap(({ kind, from, undelivered }) => (kind === 'bounce' ? undelivered : [from.address]));
