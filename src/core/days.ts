/**
 * Calendar days in a time zone. A `Day` is a local date without a clock ("2026-11-24"); days compare as strings.
 * An instant is epoch milliseconds; a zone is an IANA name. Throws RangeError on a zone that does not exist.
 */
import { TZDate } from '@date-fns/tz';

export type Day = string & { readonly __brand: 'Day' };

/** ISO weekday: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Which days the candidate does not work. */
export type WorkingWeek = { readonly weekend: readonly Weekday[]; readonly daysOff: readonly Day[] };

const DAY = 86_400_000;
const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const fromUtc = (instant: number): Day => new Date(instant).toISOString().slice(0, 10) as Day;

/** Reads "YYYY-MM-DD"; undefined where it is no date of the calendar. */
export const parseDay = (text: string): Day | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(utc(text as Day)) && fromUtc(utc(text as Day)) === text
    ? (text as Day)
    : undefined;

/** The day of the calendar, `month` from 1 to 12; overflow carries ("31 April" is 1 May). */
export const dayFrom = (year: number, month: number, date: number): Day =>
  fromUtc(Date.UTC(year, month - 1, date));

/** The local day on which an instant falls. */
export const dayOf = (instant: number, zone: string): Day => {
  const local = new TZDate(instant, zone);
  return dayFrom(local.getFullYear(), local.getMonth() + 1, local.getDate());
};

/** The instant of a local clock time; a time that a clock change skips is moved past the gap. */
export const instantOf = (day: Day, zone: string, hour = 0, minute = 0): number => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new TZDate(year, month - 1, date, hour, minute, 0, 0, zone).getTime();
};

export const addDays = (day: Day, days: number): Day => fromUtc(utc(day) + days * DAY);

/** Midnights from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / DAY);

export const weekdayOf = (day: Day): Weekday => (new Date(utc(day)).getUTCDay() || 7) as Weekday;

export const isWorkingDay = (day: Day, week: WorkingWeek): boolean =>
  !week.weekend.includes(weekdayOf(day)) && !week.daysOff.includes(day);

/** The n-th working day strictly after `day`; n = 0 is `day` itself. Throws where every weekday is weekend. */
export const addWorkingDays = (day: Day, n: number, week: WorkingWeek): Day => {
  if (week.weekend.length >= 7) throw new RangeError('A working week needs at least one working day');
  let result = day;
  for (let left = n; left > 0; ) {
    result = addDays(result, 1);
    if (isWorkingDay(result, week)) left -= 1;
  }
  return result;
};
