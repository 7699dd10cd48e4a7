/** The candidate's own dates, as recorded by them: what a draft may say of other offers, and when they could start. */
import type { Day } from '../calendar/days.ts';
import type { ThreadKey } from '../thread.ts';

/** Another process that the drafts may speak of. `process` is one of its threads, where Keepwarm knows it. */
type Elsewhere = {
  readonly process?: ThreadKey;
  readonly company?: string;
  /** When it was recorded (epoch milliseconds): what was told before was not about it. */
  readonly at?: number;
};

/** An offer in hand. */
export type RecordedOffer = Elsewhere & { readonly deadline?: Day };

export type FinalRound = Elsewhere & { readonly day?: Day };

export type Timeline = {
  readonly offers: readonly RecordedOffer[];
  readonly finalRounds: readonly FinalRound[];
  readonly startDate?: Day;
  readonly notice?: { readonly count: number; readonly unit: 'days' | 'weeks' | 'months' };
};

export const noTimeline: Timeline = { offers: [], finalRounds: [] };

/** Which process a draft goes to: what belongs to it is no news there. */
export type Here = { readonly threads: readonly ThreadKey[]; readonly company?: string | undefined };

/** The offer that was recorded for this very process; one that only names the company may be another's. */
export const offerHere = (
  timeline: Timeline | undefined,
  threads: readonly ThreadKey[],
): RecordedOffer | undefined =>
  timeline?.offers.find(({ process }) => process !== undefined && threads.includes(process));

/** The offer of another company that presses most: soonest deadline first; one that has lapsed is no offer. */
export const otherOffer = (
  timeline: Timeline | undefined,
  here: Here,
  today: Day,
): RecordedOffer | undefined =>
  timeline?.offers
    .filter((offer) => isElsewhere(offer, here) && (!offer.deadline || offer.deadline >= today))
    .toSorted((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9'))[0];

/** The next final round elsewhere that is still ahead, or has no day. */
export const otherFinalRound = (
  timeline: Timeline | undefined,
  here: Here,
  today: Day,
): FinalRound | undefined =>
  timeline?.finalRounds
    .filter((round) => isElsewhere(round, here) && (!round.day || round.day >= today))
    .toSorted((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'))[0];

const isElsewhere = ({ process, company }: Elsewhere, here: Here): boolean =>
  !(process && here.threads.includes(process)) &&
  !(company && here.company && company.toLowerCase() === here.company.toLowerCase());
