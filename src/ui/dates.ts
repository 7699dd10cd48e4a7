/** Days and times in words, as somebody would say them today. Instants are epoch milliseconds. */
import { type Day, dayOf, daysBetween, instantOf, type Weekday } from '../core/calendar/days.ts';
import { dateFormat } from './formats.ts';
import { language, say } from './words.ts';

/** The moment for which something is said, and the candidate's IANA time zone. */
export type Clock = { readonly now: number; readonly timeZone: string };

/** The browser's own moment and zone, where no settings are at hand. */
export const clockHere = (): Clock => ({
  now: Date.now(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** This moment in the zone in which a process was assessed. */
export const clockOf = ({ timeZone }: { readonly timeZone: string }): Clock => ({
  now: Date.now(),
  timeZone,
});

/** "Thu" within the coming six days, else "1 Dec", with its year where that is another one. */
export const shortDay = (at: number, clock: Clock): string =>
  isThisWeek(at, clock) ? format(at, clock, { weekday: 'short' }) : date(at, clock, 'short');

/** "1 Dec", with its year where that is another one. */
export const shortDate = (at: number, clock: Clock): string => date(at, clock, 'short');

/** "today", "tomorrow", "on Thursday" within the coming six days, else "on 1 December". */
export const onDay = (at: number, clock: Clock): string =>
  nearDay(at, clock) ?? say('on_day', { day: dayName(at, clock) });

/** The same behind another preposition: "(by) tomorrow", "(after) Thursday", "(until) 1 December". */
export const plainDay = (at: number, clock: Clock): string =>
  nearDay(at, clock) ?? say('plain_day', { day: dayName(at, clock) });

/** "on Thursday at 10:00" */
export const onDayAndTime = (at: number, clock: Clock): string =>
  say('on_day_time', { day: onDay(at, clock), time: timeOfDay(at, clock) });

/** "10:00" as the candidate's language writes it. */
export const timeOfDay = (at: number, clock: Clock): string =>
  format(at, clock, { hour: 'numeric', minute: '2-digit' });

/** A day of the calendar, said like an instant on it, behind a preposition. */
export const calendarDay = (day: Day, clock: Clock): string =>
  plainDay(instantOf(day, clock.timeZone, 12), clock);

/** Midnights from now until `at`; negative where it is past. */
export const daysAway = (at: number, { now, timeZone }: Clock): number =>
  daysBetween(dayOf(now, timeZone), dayOf(at, timeZone));

/** "Thu 24 Dec 2026": a day of the calendar, whole, as on a list. */
export const fullDay = (day: Day): string =>
  dateFormat(language(), {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(Date.parse(day));

/** "Monday" of the ISO weekday 1. */
export const weekdayName = (day: Weekday): string =>
  // 1 January 2024 was a Monday.
  dateFormat(language(), { timeZone: 'UTC', weekday: 'long' }).format(Date.UTC(2024, 0, day));

const nearDay = (at: number, clock: Clock): string | undefined => {
  const away = daysAway(at, clock);
  if (Math.abs(away) > 1) return undefined;
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(away, 'day');
};

const dayName = (at: number, clock: Clock): string =>
  isThisWeek(at, clock) ? format(at, clock, { weekday: 'long' }) : date(at, clock, 'long');

const isThisWeek = (at: number, clock: Clock): boolean => {
  const away = daysAway(at, clock);
  return away >= 0 && away <= 6;
};

const date = (at: number, clock: Clock, month: 'short' | 'long'): string => {
  const sameYear = dayOf(at, clock.timeZone).slice(0, 4) === dayOf(clock.now, clock.timeZone).slice(0, 4);
  return format(at, clock, { day: 'numeric', month, ...(sameYear ? {} : { year: 'numeric' }) });
};

const format = (at: number, { timeZone }: Clock, options: Intl.DateTimeFormatOptions): string =>
  dateFormat(language(), { timeZone, ...options }).format(at);
