/** The offers in hand with the days that are left, and what is to be asked once a day has passed. */
import type { Assessment } from '../assessment.ts';
import { type Day, daysBetween } from '../calendar/days.ts';
import type { RecordedOffer, Timeline } from '../draft/timeline.ts';
import type { ThreadKey } from '../thread.ts';

/** A recorded offer today. */
export type RunningOffer = {
  readonly offer: RecordedOffer;
  /** Days until its deadline, 0 on the day itself; missing where it names none or the day has passed. */
  readonly daysLeft?: number;
  /** Whether it still stands is to be asked: its deadline has passed, or its process is closed. */
  readonly asks?: 'passed' | 'closed';
};

/** What is to be asked first, then the soonest deadline. `closed` are threads of processes that are over. */
export const runningOffers = (
  timeline: Timeline | undefined,
  today: Day,
  closed: ReadonlySet<ThreadKey>,
): RunningOffer[] =>
  (timeline?.offers ?? [])
    .map((offer) => standsOn(offer, today, closed))
    .toSorted(
      (a, b) =>
        Number(b.asks !== undefined) - Number(a.asks !== undefined) ||
        (a.offer.deadline ?? '9').localeCompare(b.offer.deadline ?? '9'),
    );

function standsOn(offer: RecordedOffer, today: Day, closed: ReadonlySet<ThreadKey>): RunningOffer {
  const { process, deadline } = offer;
  if (process && closed.has(process)) return { offer, asks: 'closed' };
  if (deadline === undefined) return { offer };
  return deadline < today ? { offer, asks: 'passed' } : { offer, daysLeft: daysBetween(today, deadline) };
}

/** The processes of which a mail shows an offer that the candidate has said nothing of yet. */
export const proposedOffers = (views: readonly Assessment[]): Assessment[] =>
  views.filter(
    ({ offer, verdict, group }) => offer?.is === 'proposed' && verdict.is === 'hiring' && group !== 'none',
  );

/** Those to be told, the furthest along first: where most hangs on it stands on top. */
export const updatesIn = (views: readonly Assessment[]): Assessment[] =>
  views
    .filter(({ update }) => update !== undefined)
    .toSorted(
      (a, b) =>
        order.indexOf(a.stage) - order.indexOf(b.stage) ||
        b.urgency - a.urgency ||
        (a.process < b.process ? -1 : 1),
    );

const order: readonly Assessment['stage'][] = [
  'offer',
  'deciding',
  'interviewing',
  'screening',
  'approached',
  'applied',
  'closed',
];

/** How far the telling has come, of those to whom a note can be written at all. */
export function toldOf(views: readonly Assessment[]): { readonly told: number; readonly all: number } {
  const reachable = updatesIn(views).filter(({ update }) => update?.draft !== undefined || isDone(update));
  return { told: reachable.filter(({ update }) => isDone(update)).length, all: reachable.length };
}

/** Nothing is left to do for it. */
export const isDone = (update: Assessment['update']): boolean =>
  update?.is === 'sent' || update?.is === 'told' || update?.is === 'left out';
