/** What the candidate records of offers, rounds and dates, as a new timeline. Nothing is changed in place. */
import type { Day } from '../calendar/days.ts';
import { type FinalRound, noTimeline, type RecordedOffer, type Timeline } from '../draft/timeline.ts';

type Held = Timeline | undefined;

/** An offer of the same process is replaced, not doubled. */
export function withOffer(held: Held, offer: RecordedOffer): Timeline {
  const { offers, ...rest } = held ?? noTimeline;
  const others = offers.filter(({ process }) => process === undefined || process !== offer.process);
  return { ...rest, offers: [...others, offer] };
}

/** `deadline` undefined: no day is named any more. */
export const withDeadline = (held: Timeline, offer: RecordedOffer, deadline: Day | undefined): Timeline => ({
  ...held,
  offers: held.offers.map((one) => {
    if (one !== offer) return one;
    const { deadline: _before, ...rest } = one;
    return { ...rest, ...(deadline && { deadline }) };
  }),
});

/** Still open although its process is closed: from now on it stands by itself. */
export const withoutProcess = (held: Timeline, offer: RecordedOffer): Timeline => ({
  ...held,
  offers: held.offers.map((one) => {
    if (one !== offer) return one;
    const { process: _closed, ...rest } = one;
    return rest;
  }),
});

export const withoutOffer = (held: Timeline, offer: RecordedOffer): Timeline => ({
  ...held,
  offers: held.offers.filter((one) => one !== offer),
});

export const withRound = (held: Held, round: FinalRound): Timeline => {
  const { finalRounds, ...rest } = held ?? noTimeline;
  return { ...rest, finalRounds: [...finalRounds, round] };
};

export const withoutRound = (held: Timeline, round: FinalRound): Timeline => ({
  ...held,
  finalRounds: held.finalRounds.filter((one) => one !== round),
});

export function withStart(held: Held, startDate: Day | undefined): Timeline {
  const { startDate: _before, ...rest } = held ?? noTimeline;
  return { ...rest, ...(startDate && { startDate }) };
}

export function withNotice(held: Held, notice: Timeline['notice']): Timeline {
  const { notice: _before, ...rest } = held ?? noTimeline;
  return { ...rest, ...(notice && { notice }) };
}
