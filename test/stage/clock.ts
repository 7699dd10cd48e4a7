/** Moments around a given now, counted in working days, so that every state of the mailbox holds on any day. */
import { addDays, type Day, dayOf, daysBetween, instantOf, weekdayOf } from '../../src/core/calendar/days.ts';

/** Times of a mailbox. `workday(-3)` is the third working day before today, `workday(2)` the second after it. */
export type Clock = {
  readonly now: number;
  readonly zone: string;
  readonly workday: (n: number) => Day;
  /** An instant on such a day, at a local "HH:MM". */
  readonly at: (n: number, time: string) => number;
  /** "Thursday, 19 November". */
  readonly say: (day: Day) => string;
  /** "14:30", local. */
  readonly sayTime: (instant: number) => string;
  /** Midnights that have passed since an instant; negative for one ahead. */
  readonly daysSince: (instant: number) => number;
};

export function clockAt(now: number, zone: string): Clock {
  const today = dayOf(now, zone);
  const workday = (n: number): Day => nthWorkday(today, n);
  return {
    now,
    zone,
    workday,
    at(n, time) {
      const [hour, minute] = time.split(':').map(Number) as [number, number];
      return instantOf(workday(n), zone, hour, minute);
    },
    say: (day) =>
      new Intl.DateTimeFormat('en-GB', {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      }).format(Date.parse(`${day}T12:00:00Z`)),
    sayTime: (instant) =>
      new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
        instant,
      ),
    daysSince: (instant) => daysBetween(dayOf(instant, zone), today),
  };
}

/** Saturday and Sunday are the weekend, as in the settings' defaults. */
function nthWorkday(today: Day, n: number): Day {
  let day = today;
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, Math.sign(n));
    if (weekdayOf(day) <= 5) left -= 1;
  }
  return day;
}
