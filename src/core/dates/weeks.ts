/** Weeks and months as ranges of days, by the rules of product.md section 4. */
import { addDays, type Day, dayFrom, isWorkingDay, type WorkingWeek, weekdayOf } from '../calendar/days.ts';

export type Range = { readonly first: Day; readonly last: Day };

/** Which part of a week or month is meant. */
export type Part = 'early' | 'mid' | 'late' | 'whole';

/** What a word says of the part of a week or month. */
export function partNamed(words: string): Part {
  if (/early|earlier|beginning|start|top|first/i.test(words)) return 'early';
  if (/late|end|close|second|latter/i.test(words)) return 'late';
  if (/mid/i.test(words)) return 'mid';
  return 'whole';
}

/** The first day of the working week in which a day lies; a weekend belongs to the week that is ending. */
export function weekStart(day: Day, { weekend }: WorkingWeek): Day {
  let start = day;
  for (let back = 0; back < 14; back += 1) {
    if (!weekend.includes(weekdayOf(start)) && weekend.includes(weekdayOf(addDays(start, -1)))) return start;
    start = addDays(start, -1);
  }
  return addDays(day, 1 - weekdayOf(day));
}

/** The working days (weekend aside) of the week that begins `weeks` after the one of `day`. */
export function weekOf(day: Day, weeks: number, part: Part, week: WorkingWeek): Range {
  const start = addDays(weekStart(day, week), weeks * 7);
  const days = [0, 1, 2, 3, 4, 5, 6]
    .map((n) => addDays(start, n))
    .filter((each) => isWorkingDay(each, { weekend: week.weekend, daysOff: [] }));
  const at = (index: number): Day => days.at(index) ?? start;
  if (part === 'early') return { first: at(0), last: at(1) };
  if (part === 'mid') return { first: at(2), last: at(2) };
  if (part === 'late') return { first: at(-2), last: at(-1) };
  return { first: at(0), last: at(-1) };
}

/** Early is the 1st to 10th, mid the 10th to 20th, late the 20th to the end. `month` may overflow into other years. */
export function monthOf(year: number, month: number, part: Part): Range {
  const last = addDays(dayFrom(year, month + 1, 1), -1);
  if (part === 'early') return { first: dayFrom(year, month, 1), last: dayFrom(year, month, 10) };
  if (part === 'mid') return { first: dayFrom(year, month, 10), last: dayFrom(year, month, 20) };
  if (part === 'late') return { first: dayFrom(year, month, 20), last };
  return { first: dayFrom(year, month, 1), last };
}
