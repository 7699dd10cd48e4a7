/** What the candidate is notified of, and when: product.md section 16. Each notice has an id that never comes again. */
import type { Assessment } from './assessment.ts';
import { addDays, addWorkingDays, dayOf, instantOf, isWorkingDay } from './calendar/days.ts';
import { type Deadline, deadlinesOf } from './offers/deadlines.ts';
import type { Settings } from './settings.ts';

export type Notice =
  /** One a working day. It is due also where nothing waits, and then not shown: so the day is over for it. */
  | {
      readonly id: string;
      readonly kind: 'digest';
      readonly waiting: readonly Assessment[];
      readonly offers: readonly Deadline[];
    }
  | { readonly id: string; readonly kind: 'promise'; readonly about: Assessment }
  | { readonly id: string; readonly kind: 'offer'; readonly offer: Deadline };

/** An offer's deadline is told 3 and 1 working days before it (product.md section 7). */
const OFFER_ALERTS = [3, 1] as const;

/** The notices that are due at `now` (epoch ms), the most urgent first. Who asks knows which of them were shown before. */
export function noticesAt(assessments: readonly Assessment[], settings: Settings, now: number): Notice[] {
  const awake = assessments.filter(({ group }) => group === 'overdue' || group === 'your turn');
  const sorted = [...awake].sort((a, b) => b.urgency - a.urgency);
  const offers = deadlinesOf(sorted, settings.timeline, dayOf(now, settings.timeZone));
  return [
    ...(settings.notices.offer ? offers.flatMap((offer) => offerNotice(offer, settings, now)) : []),
    ...(settings.notices.promise ? sorted.flatMap((about) => promiseNotice(about, settings, now)) : []),
    ...digest(sorted, offers, settings, now),
  ];
}

/** The next instant after `now` at which a digest is due; undefined where the candidate wants none. */
export function nextDigestAt({ notices, week, timeZone }: Settings, now: number): number | undefined {
  if (notices.digestHour === null) return undefined;
  const today = dayOf(now, timeZone);
  const isAhead = instantOf(today, timeZone, notices.digestHour) > now;
  const day = isAhead && isWorkingDay(today, week) ? today : addWorkingDays(today, 1, week);
  return instantOf(day, timeZone, notices.digestHour);
}

/** Of the day itself alone: after a long sleep no earlier one is made up for. */
function digest(
  waiting: readonly Assessment[],
  offers: readonly Deadline[],
  settings: Settings,
  now: number,
): Notice[] {
  const { notices, week, timeZone } = settings;
  const today = dayOf(now, timeZone);
  if (notices.digestHour === null || !isWorkingDay(today, week)) return [];
  if (now < instantOf(today, timeZone, notices.digestHour)) return [];
  return [{ id: `digest/${today}`, kind: 'digest', waiting: waiting.filter(({ counts }) => counts), offers }];
}

/** On the day on which a promised answer has not come and the follow-up falls due. */
function promiseNotice(about: Assessment, { timeZone }: Settings, now: number): Notice[] {
  const { due, dueBecause, process, unchecked } = about;
  if (dueBecause?.id !== 'promised' || due === undefined || now < due || unchecked) return [];
  if (dayOf(now, timeZone) > addDays(dayOf(due, timeZone), 1)) return [];
  return [{ id: `promise/${process}/${due}`, kind: 'promise', about }];
}

/** The alert whose day has come last; the deadline's own day and later ones say nothing new. */
function offerNotice(offer: Deadline, { timeZone, week }: Settings, now: number): Notice[] {
  const { key, day } = offer;
  const today = dayOf(now, timeZone);
  const reached = OFFER_ALERTS.filter((days) => today < day && addWorkingDays(today, days, week) >= day);
  const nearest = reached.at(-1);
  return nearest === undefined ? [] : [{ id: `offer/${key}/${day}/${nearest}`, kind: 'offer', offer }];
}
