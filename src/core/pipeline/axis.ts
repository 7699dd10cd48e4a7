/** The axis of the picture: from when to when it reaches, and where weeks and months begin. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import {
  addDays,
  type Day,
  dayFrom,
  dayOf,
  instantOf,
  startOfWeek,
  type WorkingWeek,
} from '../calendar/days.ts';
import type { Line } from './line.ts';

export type Axis = {
  /** Epoch milliseconds: starts of local days. */
  readonly from: number;
  readonly to: number;
  readonly weeks: readonly Tick[];
  readonly months: readonly Tick[];
};
export type Tick = { readonly at: number; readonly day: Day };

/** Older words are told by the table; a picture of years would show nothing of today. */
const LONGEST_PAST = 400 * DAY;
const LONGEST_AHEAD = 120 * DAY;
/** Room for what comes next, and for a picture of few days. */
const LEAST_AHEAD = 10 * DAY;
const LEAST_PAST = 35 * DAY;
/** Nothing stands on the very edge. */
const EDGE = 3 * DAY;

/** The axis on which all these lines fit. `now` is epoch milliseconds, `zone` IANA. */
export function axisOf(lines: readonly Line[], now: number, zone: string, week: WorkingWeek): Axis {
  let first = now - LEAST_PAST;
  let last = now + LEAST_AHEAD;
  for (const { marks } of lines) {
    first = Math.min(first, marks[0]?.at ?? first);
    last = Math.max(last, (marks.at(-1)?.at ?? last) + EDGE);
  }
  const begin = startOfWeek(dayOf(Math.max(first - EDGE, now - LONGEST_PAST), zone), week);
  const end = addDays(dayOf(Math.min(last, now + LONGEST_AHEAD), zone), 1);
  return {
    from: instantOf(begin, zone),
    to: instantOf(end, zone),
    weeks: ticks(begin, end, zone, (day) => addDays(day, 7)),
    months: ticks(firstOfNextMonth(begin), end, zone, firstOfNextMonth),
  };
}

function ticks(begin: Day, end: Day, zone: string, next: (day: Day) => Day): Tick[] {
  const found: Tick[] = [];
  for (let day = begin; day < end; day = next(day)) found.push({ at: instantOf(day, zone), day });
  return found;
}

function firstOfNextMonth(day: Day): Day {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return dayFrom(year, month + 1, 1);
}
