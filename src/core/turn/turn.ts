/** Whose move it is: the rules of product.md section 5, the first that fits. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import type { Because, Turn } from '../assessment.ts';
import type { Decisions } from '../decision.ts';
import type { MessageFacts } from '../facts.ts';
import type { Talk } from '../process/talk.ts';
import { mentions, says, signalOf } from '../process/talk.ts';
import type { Closing } from './closing.ts';
import { isAsking, lastWord } from './last-word.ts';
import type { Appointment, Meetings } from './meetings.ts';
import type { OwnOffer } from './own-offer.ts';

/**
 * What a turn can rest on. Values: `who` (name of the sender), `at` (when the message was sent, an instant), `from`
 * and `to` (days), `start` and `end` (instants of a meeting), `language` (primary subtag).
 */
export const turnRules = [
  'rejected', // {who} said no on {at}.
  'role-filled', // {who} wrote on {at} that the role is filled.
  'accepted', // You accepted on {at}.
  'declined', // You declined on {at}.
  'withdrawn', // You withdrew on {at}.
  'closed-by-hand', // You closed it on {at}.
  'bounced', // Your message of {at} could not be delivered.
  'set-by-hand', // You said on {at} whose turn it is.
  'offer-open', // {who} made you an offer on {at} (answer by {to}).
  'offer-recorded', // You noted an offer on {at} (answer by {to}).
  'offer-question', // You asked about the offer on {at}.
  'asked', // {who} asked you for something on {at}.
  'meeting-ahead', // You meet on {start} (until {end}).
  'thank-you-due', // The interview was over on {end}; a thank-you note is due within a day.
  'promised', // {who} wrote on {at} that you would hear (by {to}).
  'decision-pending', // {who} wrote on {at} that a decision is pending.
  'informed', // {who} wrote on {at} and asked nothing of you.
  'own-promise', // You promised something on {at} (by {to}).
  'status-only', // Only machines have written about your application, last on {at}.
  'you-wrote-last', // You wrote last, on {at}.
  'only-last-known', // {who} wrote last, on {at}, in {language}: only who wrote last is known.
  'nothing-said', // Nobody has written a word yet.
] as const;

export type TurnRule = (typeof turnRules)[number];

export type TurnNow = {
  readonly turn: Turn;
  readonly because: Because & { readonly id: TurnRule };
  /** The message that it rests on; missing where it rests on a meeting, on the candidate's hand or on nothing. */
  readonly message?: MessageFacts;
  readonly meeting?: Appointment;
};

export type TurnQuestion = {
  readonly talk: Talk;
  readonly meetings: Meetings;
  readonly decisions: Decisions;
  readonly closing: Closing | undefined;
  readonly offer: OwnOffer | undefined;
  readonly now: number;
};

export function turnOf(question: TurnQuestion): TurnNow {
  const { talk, closing, decisions } = question;
  if (closing) return ruled("nobody's", closing.id, closing.message, { at: closing.at });
  if (talk.bounced) return ruled('mine', 'bounced', talk.bounced);
  const word = lastWord(talk.messages, question.meetings);
  const hand = decisions.turn;
  if (hand && (!word || word.sentAt <= hand.at))
    return ruled(hand.value, 'set-by-hand', undefined, { at: hand.at });
  return (
    offerTurn(question, word) ?? askedTurn(question, word) ?? meetingTurn(question) ?? wordTurn(talk, word)
  );
}

/** Rule 2. An offer made elsewhere is as good as a word of theirs at the time when it was recorded. */
function offerTurn({ offer }: TurnQuestion, word: MessageFacts | undefined): TurnNow | undefined {
  if (!offer) return undefined;
  const days = offer.deadline === undefined ? {} : { to: offer.deadline };
  if (!offer.message && (!word || word.by === 'company' || word.sentAt <= offer.at))
    return ruled('mine', 'offer-recorded', undefined, { at: offer.at, ...days });
  if (!word) return undefined;
  if (offer.message && word.by === 'company') return ruled('mine', 'offer-open', offer.message, days);
  return mentions(word, 'question') ? ruled('theirs', 'offer-question', word) : undefined;
}

/** Rule 3: by a human or by a machine, also where a meeting is ahead. */
function askedTurn({ meetings }: TurnQuestion, word: MessageFacts | undefined): TurnNow | undefined {
  return word && isAsking(word, meetings) ? ruled('mine', 'asked', word) : undefined;
}

/** Rule 4. */
function meetingTurn({ talk, meetings, now }: TurnQuestion): TurnNow | undefined {
  const next = meetings.standing.find(({ end }) => end > now);
  if (next) return metBy("nobody's", 'meeting-ahead', next);
  const over = unthanked(meetings, talk.messages, now);
  return over && metBy('mine', 'thank-you-due', over);
}

/** An interview (not a recruiter's screening call) that was over less than a day ago and has had no thank-you note. */
function unthanked(
  meetings: Meetings,
  messages: readonly MessageFacts[],
  now: number,
): Appointment | undefined {
  return meetings.standing.findLast(
    ({ round, start, end }) =>
      round === 'interview' &&
      end <= now &&
      now < end + DAY &&
      !messages.some(
        (m) => m.sentAt >= (start ?? end) && mentions(m, 'thank-you-note') && m.by === 'candidate',
      ),
  );
}

/** Rules 5 to 9. */
function wordTurn({ messages }: Talk, word: MessageFacts | undefined): TurnNow {
  if (!word) {
    const status = messages.findLast(({ kind }) => kind === 'status');
    return status ? ruled('theirs', 'status-only', status) : ruled('theirs', 'nothing-said', messages.at(-1));
  }
  if (!word.understood) return ruled('theirs', 'only-last-known', word, { language: word.language });
  if (word.by === 'candidate') return ownTurn(word);
  const promise = signalOf(word, 'reply-promise', 'company');
  if (promise) return ruled('theirs', 'promised', word, daysOf(promise));
  return ruled('theirs', says(word, 'decision-pending', 'company') ? 'decision-pending' : 'informed', word);
}

function ownTurn(word: MessageFacts): TurnNow {
  const promise = signalOf(word, 'reply-promise', 'candidate');
  if (!promise && !mentions(word, 'promise-own')) return ruled('theirs', 'you-wrote-last', word);
  return ruled('mine', 'own-promise', word, promise && daysOf(promise));
}

const daysOf = ({ from, to }: { readonly from?: string; readonly to?: string }) => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

function ruled(
  turn: Turn,
  id: TurnRule,
  message: MessageFacts | undefined,
  values: Because['values'] = {},
): TurnNow {
  const sender = message?.from.name || message?.from.address;
  const spoken = message && { at: message.sentAt, ...(sender && { who: sender }) };
  return { turn, because: { id, values: { ...spoken, ...values } }, ...(message && { message }) };
}

function metBy(turn: Turn, id: TurnRule, meeting: Appointment): TurnNow {
  const { start, end } = meeting;
  return { turn, because: { id, values: { ...(start !== undefined && { start }), end } }, meeting };
}
