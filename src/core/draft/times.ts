/** Days and times in words, and the times that a draft proposes for a call. */
import { TZDate } from '@date-fns/tz';
import { addWorkingDays, type Day, dayOf, daysBetween, instantOf, weekdayOf } from '../calendar/days.ts';
import { hashText } from '../reading/sentences.ts';
import type { Settings } from '../settings.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "Thursday, 12 November"; with its year where that day lies more than half a year from `today`. */
export function dayInWords(day: Day, today: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const far = Math.abs(daysBetween(day, today)) > 182;
  return `${weekdays[weekdayOf(day) - 1]}, ${date} ${months[month - 1]}${far ? ` ${year}` : ''}`;
}

/** "Berlin time" for "Europe/Berlin"; "UTC" and offsets without a place are named as they are. */
export function zoneInWords(zone: string): string {
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return zone.startsWith('Etc/') || !zone.includes('/') ? place : `${place} time`;
}

/** A full local hour of a day that is proposed for a talk. */
export type Proposal = { readonly day: Day; readonly hour: number };

/** Working days from today to the first proposal, and between them: time to answer, and a choice of weekdays. */
const STEPS = [2, 1, 2] as const;

/** Where in the working hours a proposal lies, as a share of them: late morning, afternoon, morning. */
const SHARES = [
  [0.2, 0.65, 0.4],
  [0.3, 0.7, 0.15],
  [0.65, 0.2, 0.5],
] as const;

type Wishes = {
  readonly now: number;
  /** Nothing on or before this day: they are away until then. */
  readonly notBefore?: Day | undefined;
  /** Days that were offered before, or are taken. */
  readonly taken: ReadonlySet<Day>;
  /** The same seed always proposes the same times. */
  readonly seed: string;
};

/**
 * Three hours on three working days, inside `settings.hours`; none where there is no whole working hour.
 * A local time that a clock change skips is never proposed.
 */
export function proposeTimes({ week, hours, timeZone }: Settings, wishes: Wishes): Proposal[] {
  if (hours.to - hours.from < 1 || week.weekend.length >= 7) return [];
  const shares = SHARES[hashText(wishes.seed) % SHARES.length] ?? SHARES[0];
  const proposals: Proposal[] = [];
  let day = laterOf(dayOf(wishes.now, timeZone), wishes.notBefore);
  for (const [index, step] of STEPS.entries()) {
    day = addWorkingDays(day, step, week);
    while (wishes.taken.has(day)) day = addWorkingDays(day, 1, week);
    const hour = hourAt(hours, shares[index] ?? 0);
    if (exists(day, hour, timeZone)) proposals.push({ day, hour });
  }
  return proposals;
}

/** A clock change that skips this hour moves its instant to another one. */
const exists = (day: Day, hour: number, zone: string): boolean =>
  new TZDate(instantOf(day, zone, hour), zone).getHours() === hour;

const laterOf = (today: Day, other: Day | undefined): Day => (other && other > today ? other : today);

/** A whole hour that begins inside the hours and, for an hour's talk, ends inside them. */
function hourAt({ from, to }: Settings['hours'], share: number): number {
  const first = Math.ceil(from);
  const last = Math.max(first, Math.floor(to) - 1);
  const hour = Math.min(last, Math.round(first + share * (last - first)));
  // Nobody likes to be asked for a talk at lunch, where another hour will do.
  return hour === 12 && last > 12 ? 13 : hour;
}

/** "Tuesday, 1 December at 10:00; Wednesday, 2 December at 14:00; or … (Berlin time)"; empty for none. */
export function timesInWords(proposals: readonly Proposal[], { timeZone }: Settings, today: Day): string {
  const words = proposals.map(
    ({ day, hour }) => `${dayInWords(day, today)} at ${String(hour).padStart(2, '0')}:00`,
  );
  const last = words.pop();
  if (!last) return '';
  const list = words.length > 0 ? `${words.join('; ')}; or ${last}` : last;
  return `${list} (${zoneInWords(timeZone)})`;
}
