/** Whose the silences of a process were: the time between its words, each stretch with whose move it was. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import type { Turn } from '../assessment.ts';
import type { Decisions } from '../decision.ts';
import type { MessageFacts } from '../facts.ts';
import { isInvitation } from '../process/talk.ts';
import { closingOf } from '../turn/closing.ts';
import { meetingsOf } from '../turn/meetings.ts';
import { ownOffer } from '../turn/own-offer.ts';
import type { Meeting } from '../turn/standing.ts';
import { turnOf } from '../turn/turn.ts';

/** A silence, from one word or meeting to the next. Epoch milliseconds. */
export type Span = { readonly from: number; readonly to: number; readonly whose: Turn };

type Question = {
  /** In order of sending, as `talkOf` gives them. */
  readonly messages: readonly MessageFacts[];
  readonly decisions: Decisions;
  /** The meetings that took place. */
  readonly held: readonly Meeting[];
  /** Whose turn it is at `now`. */
  readonly turn: Turn;
  readonly now: number;
  /** IANA. */
  readonly zone: string;
};

/**
 * The silences from the first word until now, by the same rules that say whose turn it is today, asked for each moment
 * of the past with what was known then. The last one is as it is judged now.
 */
export function spansOf({ messages, decisions, held, turn, now, zone }: Question): Span[] {
  const breaks = breaksOf(messages, held, now);
  const spans: Span[] = [];
  breaks.forEach(({ at, isHeard }, index) => {
    const next = breaks[index + 1];
    const to = next?.at ?? now;
    const whose = next ? turnAt(at, messages, decisions, zone) : turn;
    const before = spans.at(-1);
    // Where nobody spoke and nothing changed hands it is still the same silence.
    if (before && !isHeard && before.whose === whose) spans[spans.length - 1] = { ...before, to };
    else spans.push({ from: at, to, whose });
  });
  return spans;
}

/** A moment at which a silence ends or changes hands; `isHeard` where somebody spoke or met. */
type Break = { readonly at: number; readonly isHeard: boolean };

function breaksOf(messages: readonly MessageFacts[], held: readonly Meeting[], now: number): Break[] {
  const words = messages.filter(breaksSilence).map(({ sentAt }) => ({ at: sentAt, isHeard: true }));
  const met = held.flatMap(({ start, end }) => [
    ...(start === undefined ? [] : [{ at: start, isHeard: true }]),
    { at: end, isHeard: true },
    // A thank-you note is the candidate's to write for a day.
    { at: end + DAY, isHeard: false },
  ]);
  const heard = new Map<number, boolean>();
  for (const { at, isHeard } of [...words, ...met])
    if (at <= now) heard.set(at, isHeard || heard.get(at) === true);
  return [...heard].map(([at, isHeard]) => ({ at, isHeard })).sort((a, b) => a.at - b.at);
}

/** An automatic answer is no word: the silence goes on. */
const breaksSilence = (message: MessageFacts): boolean =>
  message.kind === 'human' || message.kind === 'status' || isInvitation(message);

function turnAt(at: number, all: readonly MessageFacts[], decisions: Decisions, zone: string): Turn {
  const messages = all.filter(({ sentAt }) => sentAt <= at);
  const decided = decidedBy(at, decisions);
  return turnOf({
    talk: { messages, threadOf: new Map() },
    meetings: meetingsOf(messages, zone),
    decisions: decided,
    closing: closingOf(messages, decided),
    offer: ownOffer(messages, undefined),
    now: at,
  }).turn;
}

/** What the candidate had said by then. */
const decidedBy = (at: number, decisions: Decisions): Decisions =>
  Object.fromEntries(Object.entries(decisions).filter(([, decided]) => decided.at <= at)) as Decisions;
