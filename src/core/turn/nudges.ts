/** Which messages of the candidate are nudges into the present silence: product.md section 7. */

import { dayOf } from '../calendar/days.ts';
import type { MessageFacts } from '../facts.ts';
import { isInvitation, isWord, mentions } from '../process/talk.ts';
import { closingOf } from './closing.ts';
import { meetingsOf } from './meetings.ts';
import { ownOffer } from './own-offer.ts';
import { isOpen, promiseOf } from './promise.ts';
import { turnOf } from './turn.ts';

/** The nudges since the company side last answered, in order of sending. `messages` in order of sending, `zone` IANA. */
export function nudgesOf(messages: readonly MessageFacts[], zone: string): MessageFacts[] {
  const answered = messages.findLastIndex(
    (m) => m.by === 'company' && (m.kind === 'human' || isInvitation(m)),
  );
  return messages.filter((message, at) => at > answered && isNudge(message, messages.slice(0, at), zone));
}

function isNudge(message: MessageFacts, before: readonly MessageFacts[], zone: string): boolean {
  const previous = before.findLast((m) => m.kind === 'human') ?? before.findLast((m) => m.kind === 'status');
  return (
    message.by === 'candidate' &&
    isWord(message) &&
    !isOtherNote(message) &&
    previous !== undefined &&
    dayOf(previous.sentAt, zone) < dayOf(message.sentAt, zone) &&
    !isOpen(promiseOf(before), dayOf(message.sentAt, zone)) &&
    wasTheirs(before, message.sentAt, zone)
  );
}

/** A thank-you note, a reschedule, a no-show note, an application and a last word of one's own ask for no answer. */
function isOtherNote(message: MessageFacts): boolean {
  return (
    mentions(message, 'thank-you-note') ||
    mentions(message, 'applied') ||
    message.signals.some(({ kind }) => notNudges.has(kind))
  );
}

const notNudges: ReadonlySet<string> = new Set([
  'reschedule',
  'no-show',
  'accepted',
  'declined',
  'withdrawn',
]);

/** It was their turn just before: whatever their last word asked had been answered. */
function wasTheirs(messages: readonly MessageFacts[], now: number, zone: string): boolean {
  const meetings = meetingsOf(messages, zone);
  const decisions = {};
  const closing = closingOf(messages, decisions);
  const offer = ownOffer(messages, undefined);
  const talk = { messages, threadOf: new Map() };
  return turnOf({ talk, meetings, decisions, closing, offer, now }).turn === 'theirs';
}
