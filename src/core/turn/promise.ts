/** The promise of an answer that the company side has made and not yet kept: product.md section 7. */
import type { Day } from '../calendar/days.ts';
import type { MessageFacts } from '../facts.ts';
import { allSaid, isInvitation } from '../process/talk.ts';
import type { Said } from './standing.ts';

/** The newest promise that no later human message or invitation of the company side has kept. */
export function promiseOf(messages: readonly MessageFacts[]): Said | undefined {
  const promises = allSaid(messages, 'reply-promise', 'company').filter(
    ({ message }) => message.kind === 'human' || message.kind === 'status',
  );
  const newest = promises.at(-1)?.message;
  if (!newest || isKept(newest, messages)) return undefined;
  return promises.filter(({ message }) => message === newest).reduce(later);
}

/** Of two promises in one message the one that lets them take longer: nobody is reminded before a promised day. */
const later = (a: Said, b: Said): Said =>
  (b.signal.to ?? b.signal.from ?? '') > (a.signal.to ?? a.signal.from ?? '') ? b : a;

function isKept(promise: MessageFacts, messages: readonly MessageFacts[]): boolean {
  const since = messages.slice(messages.indexOf(promise) + 1);
  return since.some((m) => m.by === 'company' && (m.kind === 'human' || isInvitation(m)));
}

/** Up to and on its last day a promise is open: what the candidate writes until then is no nudge. */
export function isOpen(promise: Said | undefined, today: Day): boolean {
  const until = promise?.signal.to ?? promise?.signal.from;
  return until !== undefined && today <= until;
}
