/** How fast each side of a process answers: from the first unanswered word to the answer. */
import type { Turn } from '../assessment.ts';
import type { MessageFacts } from '../facts.ts';
import { isInvitation, isWord } from '../process/talk.ts';
import type { Side } from '../signals/signal.ts';
import type { Span } from './spans.ts';

/** Times in milliseconds, weekends and nights counted. */
export type Replies = {
  readonly times: readonly number[];
  /** How long the present wait for that side has lasted, where it is its turn. */
  readonly waiting?: number;
};

/** What is said of reply times: the middle one, and the bounds of the middle half (of few: the fastest and slowest). */
export type ReplySpeed = {
  readonly count: number;
  readonly median: number;
  readonly from: number;
  readonly to: number;
};

/** From so many answers on the middle half says more than fastest and slowest. */
const ENOUGH_FOR_HALF = 4;

/**
 * An answer is the first word of the other side (of the company also an invitation). The candidate is timed only where
 * an answer was theirs to give: waiting in somebody else's turn is no slowness.
 */
export function repliesOf(
  messages: readonly MessageFacts[],
  spans: readonly Span[],
  now: number,
): Record<Side, Replies> {
  const times: Record<Side, number[]> = { company: [], candidate: [] };
  const asked: Partial<Record<Side, number>> = {};
  for (const message of messages.filter(isSaid)) {
    const { by, sentAt } = message;
    const since = asked[by];
    if (since !== undefined) times[by].push(sentAt - since);
    delete asked[by];
    const other: Side = by === 'company' ? 'candidate' : 'company';
    if (turnAfter(sentAt, spans) === turnOfSide[other]) asked[other] ??= sentAt;
    // It was settled without an answer: by a meeting, by phone.
    else delete asked[other];
  }
  const waits = (side: Side): Replies => {
    const since = spans.at(-1)?.whose === turnOfSide[side] ? asked[side] : undefined;
    return { times: times[side], ...(since !== undefined && { waiting: now - since }) };
  };
  return { company: waits('company'), candidate: waits('candidate') };
}

const turnOfSide: Record<Side, Turn> = { company: 'theirs', candidate: 'mine' };

const isSaid = (message: MessageFacts): boolean =>
  isWord(message) || (message.by === 'company' && isInvitation(message));

const turnAfter = (at: number, spans: readonly Span[]): Turn | undefined =>
  spans.findLast(({ from }) => from <= at)?.whose;

/** Undefined where nothing has been answered yet. */
export function speedOf(times: readonly number[]): ReplySpeed | undefined {
  if (times.length === 0) return undefined;
  const sorted = times.toSorted((a, b) => a - b);
  const isMany = sorted.length >= ENOUGH_FOR_HALF;
  return {
    count: sorted.length,
    median: quantile(sorted, 0.5),
    from: quantile(sorted, isMany ? 0.25 : 0),
    to: quantile(sorted, isMany ? 0.75 : 1),
  };
}

/** Between two neighbours in proportion, as spreadsheets do it (type 7 of Hyndman and Fan, 1996). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
