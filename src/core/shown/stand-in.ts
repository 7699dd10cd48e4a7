/** Who stands in for somebody who is away, as their out-of-office says: offered to the candidate, never written to unasked. */
import { type Day, dayOf } from '../calendar/days.ts';
import type { MessageFacts } from '../facts.ts';
import { allSaid } from '../process/talk.ts';
import { addressesIn, hasNoReplyName } from '../reading/no-reply.ts';
import type { Said, Standing } from '../turn/standing.ts';

export type StandIn = {
  readonly name: string;
  /** Empty where neither the mail nor the thread tells it. */
  readonly address: string;
  /** Who is away, and the last day of it where it was said. */
  readonly for: string;
  readonly to?: Day;
  /** The words of the out-of-office. */
  readonly quote: string;
};

/** Of the newest absence that may still last; undefined once its last day or a later word of that person says that it is over. */
export function standInOf({ messages, now, settings, person }: Standing): StandIn | undefined {
  const said = allSaid(messages, 'out-of-office', 'company').findLast(({ signal }) => signal.standIn);
  if (!said || isOver(said, messages, dayOf(now, settings.timeZone))) return undefined;
  const { signal, message } = said;
  const found = { name: nameIn(signal.standIn), address: addressOf(said, messages) };
  if (found.address !== '' && (found.address === person?.address || hasNoReplyName(found))) return undefined;
  return {
    ...found,
    for: signal.who || message.from.name || message.from.address,
    ...(signal.to !== undefined && { to: signal.to }),
    quote: signal.quote,
  };
}

function isOver({ signal, message }: Said, messages: readonly MessageFacts[], today: Day): boolean {
  if (signal.to !== undefined) return signal.to < today;
  return messages.some(
    ({ kind, sentAt, from }) =>
      kind === 'human' && sentAt > message.sentAt && from.address === message.from.address,
  );
}

const nameIn = (standIn = ''): string => (standIn.includes('@') ? '' : standIn);

/** As the mail gives it; else that of the one person of the company's side in these threads who bears the name. */
function addressOf({ signal }: Said, messages: readonly MessageFacts[]): string {
  const [given] = addressesIn(`${signal.standInAddress ?? ''} ${signal.standIn ?? ''}`);
  if (given) return given;
  const wanted = wordsOf(signal.standIn ?? '');
  const bearers = new Set(
    messages
      .flatMap(({ from, to, cc }) => [from, ...to, ...cc])
      .filter(({ name, address }) => address !== '' && wanted.every((word) => wordsOf(name).includes(word)))
      .map(({ address }) => address),
  );
  const [only, another] = bearers;
  return wanted.length > 0 && only && !another ? only : '';
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
