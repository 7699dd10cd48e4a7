/**
 * Calendar days in a time zone. A `Day` is a local date without a clock ("2026-11-24"); days compare as strings.
 * An instant is epoch milliseconds; a zone is an IANA name. Throws RangeError on a zone that does not exist.
 */

import { TZDate } from '@date-fns/tz';
import { millisecondsInDay as DAY, millisecondsInMinute as MINUTE } from 'date-fns/constants';
import { offsetAround } from './offsets.ts';

export type Day = string & { readonly __brand: 'Day' };

/** ISO weekday: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Which days the candidate does not work. */
export type WorkingWeek = { readonly weekend: readonly Weekday[]; readonly daysOff: readonly Day[] };

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The names of days, remembered: assessing a mailbox asks for the same few hundred a million times. */
const dayNames = new Map<number, Day>();
const MOST_NAMES = 20_000;

function fromUtc(instant: number): Day {
  const number = Math.floor(instant / DAY);
  const known = dayNames.get(number);
  if (known !== undefined) return known;
  const name = new Date(instant).toISOString().slice(0, 10) as Day;
  if (dayNames.size > MOST_NAMES) dayNames.clear();
  dayNames.set(number, name);
  return name;
}

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
  const offset = offsetAround(instant, zone);
  if (offset !== undefined) return fromUtc(instant + offset);
  const local = new TZDate(instant, zone);
  return dayFrom(local.getFullYear(), local.getMonth() + 1, local.getDate());
};

/**
 * The instant of a local clock time. A time that a clock change skips is moved past the gap; of a time that comes
 * twice the first is meant.
 */
export const instantOf = (day: Day, zone: string, hour = 0, minute = 0): number => {
  const wall = utc(day) + (hour * 60 + minute) * MINUTE;
  const before = offsetAround(wall - DAY, zone);
  if (
    before !== undefined &&
    before === offsetAround(wall, zone) &&
    before === offsetAround(wall + DAY, zone)
  )
    return wall - before;
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
  if (new Set(week.weekend).size >= 7) throw new RangeError('A working week needs at least one working day');
  let result = day;
  for (let left = n; left > 0; ) {
    result = addDays(result, 1);
    if (isWorkingDay(result, week)) left -= 1;
  }
  return result;
};

/**
 * The first day of the working week to which a day belongs: a week runs from the end of one weekend to the next, and a
 * weekend belongs to the week that it ends. Days off make no weekend. Without any weekend, weeks begin on Mondays.
 */
export const startOfWeek = (day: Day, week: WorkingWeek): Day => {
  const isWeekend = (at: Day) => week.weekend.includes(weekdayOf(at));
  if (week.weekend.length === 0) return addDays(day, 1 - weekdayOf(day));
  let start = day;
  while (isWeekend(start)) start = addDays(start, -1);
  while (!isWeekend(addDays(start, -1))) start = addDays(start, -1);
  return start;
};

/** The first day of the working week after the one to which a day belongs. */
export const startOfNextWeek = (day: Day, week: WorkingWeek): Day => {
  let next = addDays(day, 1);
  while (startOfWeek(next, week) === startOfWeek(day, week)) next = addDays(next, 1);
  return next;
};

/** The start of the next local day: the next instant at which anything that counts days changes. */
export const nextMidnight = (instant: number, zone: string): number =>
  instantOf(addDays(dayOf(instant, zone), 1), zone);
