/**
 * How far a search has come. It goes by windows of days, the newest first, for each group of words: what Outlook finds is
 * not always in order of time, and the list cannot be asked for its hundredth row.
 */
import { type Days, dayOf, daysFrom } from './query.ts';

/** A group of words, the last day of the window, and how many days the window has. */
export type Cursor = { readonly group: number; readonly to: string; readonly days: number };

/** Days of a window: few where everything is wanted, all at once where few mails hold the words. */
const WEEK = 7;
const ALL = 4_000;

const lengthFor = (hasWords: boolean): number => (hasWords ? ALL : WEEK);

/** What is written is read again; anything else begins anew. */
export function cursorAt(at: string | undefined, hasWords: boolean, now: number): Cursor {
  const [, group, to, days] = /^(\d{1,4}) (\d{4}-\d\d-\d\d) (\d{1,4})$/.exec(at ?? '') ?? [];
  if (group === undefined || to === undefined || days === undefined)
    return { group: 0, to: dayOf(now), days: lengthFor(hasWords) };
  return { group: Number(group), to, days: Math.max(1, Number(days)) };
}

export const textOfCursor = ({ group, to, days }: Cursor): string => `${group} ${to} ${days}`;

export function windowOf({ to, days }: Cursor, since: number): Days {
  const [first, from] = [dayOf(since), daysFrom(to, 1 - days)];
  return { from: from < first ? first : from, to };
}

/** The window before, else the next group; undefined behind the last. */
export function nextCursor(
  cursor: Cursor,
  { since, now, groups, hasWords }: { since: number; now: number; groups: number; hasWords: boolean },
): Cursor | undefined {
  const to = daysFrom(windowOf(cursor, since).from, -1);
  if (to >= dayOf(since)) return { ...cursor, to };
  const group = cursor.group + 1;
  return group < groups ? { group, to: dayOf(now), days: lengthFor(hasWords) } : undefined;
}

/** The same window in two, where it holds more than can be gone through; undefined where it is a day already. */
export function halved(cursor: Cursor, since: number): Cursor | undefined {
  const { from, to } = windowOf(cursor, since);
  const length = Math.round((noon(to) - noon(from)) / 86_400_000) + 1;
  return length > 1 ? { ...cursor, days: Math.ceil(length / 2) } : undefined;
}

const noon = (day: string): number => new Date(`${day}T12:00`).getTime();
