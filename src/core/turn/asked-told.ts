/** What the two sides have asked and told each other about days: product.md section 9, and its state of knowledge. */
import { type Day, dayOf } from '../calendar/days.ts';
import type { Mention, MessageFacts } from '../facts.ts';
import { allSaid, mentions } from '../process/talk.ts';
import { promiseOf } from './promise.ts';
import type { Said } from './standing.ts';

/** An answer that the company has given: the days, where it named some, and its words. */
export type Answered = {
  readonly is: 'answered';
  readonly from?: Day;
  readonly to?: Day;
  readonly quote: string;
  readonly at: number;
};
/** `at` is epoch milliseconds. `passed`: the day that they had named is over, and nothing has come. */
export type Asked =
  | Answered
  | (Omit<Answered, 'is'> & { readonly is: 'passed' })
  | { readonly is: 'asked'; readonly at: number }
  | { readonly is: 'open' };

export type AskedTold = {
  /** When will I hear back? */
  readonly replyDate: Asked;
  /** When should the person be in the seat? */
  readonly startDate: Asked;
  /** When the candidate last told of other offers, rounds, notice or first day; missing where never. */
  readonly timelineToldAt?: number;
  /** When the candidate last asked for feedback; missing where never. */
  readonly feedbackAskedAt?: number;
};

/** `messages` in order of sending; `now` epoch milliseconds; `zone` IANA. */
export function askedTold(messages: readonly MessageFacts[], now: number, zone: string): AskedTold {
  const told = lastOf(messages, 'tells-timeline');
  const feedback = lastOf(messages, 'asks-feedback');
  return {
    replyDate: replyDate(messages, dayOf(now, zone)),
    startDate: startDate(messages),
    ...(told && { timelineToldAt: told.sentAt }),
    ...(feedback && { feedbackAskedAt: feedback.sentAt }),
  };
}

/** What they promised last counts until they write again; a question asked after a promised day is over is open anew. */
function replyDate(messages: readonly MessageFacts[], today: Day): Asked {
  const asked = lastOf(messages, 'asks-reply-date');
  const promise = promiseOf(messages);
  if (!promise) return isUnanswered(asked, messages) ? { is: 'asked', at: asked.sentAt } : { is: 'open' };
  const until = promise.signal.to ?? promise.signal.from;
  if (until === undefined || until >= today) return answered(promise);
  return asked && asked.sentAt > promise.message.sentAt
    ? { is: 'asked', at: asked.sentAt }
    : { ...answered(promise), is: 'passed' };
}

/** A first day that was named holds; where it was named more than once, the newest. */
function startDate(messages: readonly MessageFacts[]): Asked {
  const named = allSaid(messages, 'in-seat-date', 'company').at(-1);
  if (named) return answered(named);
  const asked = lastOf(messages, 'asks-start-date');
  return asked ? { is: 'asked', at: asked.sentAt } : { is: 'open' };
}

const answered = ({ signal: { from, to, quote }, message }: Said): Answered => ({
  is: 'answered',
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  quote,
  at: message.sentAt,
});

/** After a word of theirs that names no day, the next round has its own reply date. */
const isUnanswered = (
  asked: MessageFacts | undefined,
  messages: readonly MessageFacts[],
): asked is MessageFacts =>
  asked !== undefined &&
  !messages.some(({ by, kind, sentAt }) => by === 'company' && kind === 'human' && sentAt > asked.sentAt);

const lastOf = (messages: readonly MessageFacts[], mention: Mention): MessageFacts | undefined =>
  messages.findLast((message) => message.by === 'candidate' && mentions(message, mention));
