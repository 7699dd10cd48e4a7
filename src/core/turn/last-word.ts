/** The last word that was said in a process, and whether it asks something of the candidate that is still open. */
import type { MessageFacts } from '../facts.ts';
import { isWord, mentions, says } from '../process/talk.ts';
import type { Asked, Signal } from '../signals/signal.ts';
import type { Meetings } from './meetings.ts';

/**
 * The newest word of a human, or of a machine that asks or offers something: auto-replies, courtesies and machine mail
 * that only informs are left out.
 */
export function lastWord(messages: readonly MessageFacts[], meetings: Meetings): MessageFacts | undefined {
  return messages.findLast(
    (message) =>
      isWord(message) ||
      (isMachine(message) &&
        (says(message, 'offer', 'company') ||
          (isAsking(message, meetings) && !isReceived(message, messages)))),
  );
}

/** Asks the candidate for something; a question about times is answered once a meeting has been fixed after it. */
export function isAsking(message: MessageFacts, { everFixed }: Meetings): boolean {
  const settled = everFixed.some(({ settledAt }) => settledAt > message.sentAt);
  return (
    message.by === 'company' &&
    message.signals.some((signal) => isRequest(signal) && !(settled && isAboutTimes(signal, message)))
  );
}

/** What it asks for is when to meet. */
export function isAboutTimes({ asks }: Signal, message: MessageFacts): boolean {
  if (asks !== undefined && timely.has(asks)) return true;
  return (asks === undefined || asks === 'answer' || asks === 'confirmation') && says(message, 'meeting');
}

const timely: ReadonlySet<Asked> = new Set<Asked>(['times', 'slot']);

export const isRequest = ({ kind, by }: Signal) => kind === 'request' && by === 'company';

const isMachine = ({ kind }: MessageFacts) => kind === 'status' || kind === 'calendar';

/** What a machine asked for is done once a machine has confirmed its receipt. */
const isReceived = (asked: MessageFacts, messages: readonly MessageFacts[]) =>
  messages.some((m) => m.kind === 'status' && m.sentAt > asked.sentAt && mentions(m, 'receipt-only'));
