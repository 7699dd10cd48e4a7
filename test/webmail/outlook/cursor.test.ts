/** How far a search has come, in windows of days. */
import { expect, test } from 'vitest';
import { cursorAt, halved, nextCursor, textOfCursor, windowOf } from '../../../src/webmail/outlook/cursor.ts';
import { daysFrom, groupsOf, isOurQuery, queryOf, subjectQuery } from '../../../src/webmail/outlook/query.ts';

const now = new Date(2026, 10, 25, 9, 30).getTime();
const since = new Date(2026, 9, 20, 18, 0).getTime();

/** Every window of a sweep, as days. */
function windows(hasWords: boolean, groups = 1): string[] {
  const seen: string[] = [];
  let cursor = cursorAt(undefined, hasWords, now);
  for (let count = 0; count < 50; count += 1) {
    const { from, to } = windowOf(cursor, since);
    seen.push(`${cursor.group}: ${from} ${to}`);
    const next = nextCursor(cursor, { since, now, groups, hasWords });
    if (!next) return seen;
    // What is kept is a text.
    cursor = cursorAt(textOfCursor(next), hasWords, now);
    expect(cursor).toEqual(next);
  }
  throw new Error('It never ends');
}

test('weeks, without a gap or an overlap, down to the day that was asked for', () => {
  expect(windows(false)).toEqual([
    '0: 2026-11-19 2026-11-25',
    '0: 2026-11-12 2026-11-18',
    '0: 2026-11-05 2026-11-11',
    '0: 2026-10-29 2026-11-04',
    '0: 2026-10-22 2026-10-28',
    '0: 2026-10-20 2026-10-21',
  ]);
});

test('of words, all days for each group', () => {
  expect(windows(true, 3)).toEqual([
    '0: 2026-10-20 2026-11-25',
    '1: 2026-10-20 2026-11-25',
    '2: 2026-10-20 2026-11-25',
  ]);
});

test('a window that holds too much is taken in two, down to a day', () => {
  let cursor = cursorAt('0 2026-11-25 7', false, now);
  const lengths: number[] = [];
  for (let half = halved(cursor, since); half; half = halved(cursor, since)) {
    cursor = half;
    lengths.push(half.days);
    expect(half.to).toBe('2026-11-25');
  }
  expect(lengths).toEqual([4, 2, 1]);
  expect(halved(cursorAt(undefined, true, now), since)?.days).toBe(19);
});

test('the rest of a window in two follows the first half', () => {
  const half = halved(cursorAt('1 2026-11-25 4000', true, now), since);
  const next = half && nextCursor(half, { since, now, groups: 2, hasWords: true });
  expect(next && windowOf(next, since)).toEqual({ from: '2026-10-20', to: '2026-11-06' });
});

test.each(['', 'x', '1 2026-11-25', '1 26-11-25 7', '0 2026-11-25 99999'])('"%s" begins anew', (at) =>
  expect(cursorAt(at, false, now)).toEqual({ group: 0, to: '2026-11-25', days: 7 }),
);

test('days go over months, years and the change of the clock', () => {
  expect([daysFrom('2026-03-01', -1), daysFrom('2028-02-28', 1), daysFrom('2026-12-31', 1)]).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2027-01-01',
  ]);
  for (let day = '2026-01-01'; day < '2027-01-01'; day = daysFrom(day, 1))
    expect(daysFrom(daysFrom(day, 1), -1)).toBe(day);
});

test('words are quoted, and grouped so that no query is long', () => {
  const words = [
    'interview',
    'phone screen',
    'say "cheese"',
    ...Array.from({ length: 80 }, (_, i) => `term ${i}`),
  ];
  const groups = groupsOf(words);
  expect(groups.flat()).toEqual(words);
  const days = { from: '2026-10-20', to: '2026-11-25' };
  for (const group of groups) expect(queryOf(group, days).length).toBeLessThan(275);
  expect(queryOf(['interview', 'say "cheese"'], days)).toBe(
    '("interview" OR "say  cheese") AND received>=2026-10-20 AND received<=2026-11-25',
  );
  expect(groupsOf([])).toEqual([[]]);
  expect(queryOf([], days)).toBe('received>=2026-10-20 AND received<=2026-11-25');
});

test('our own queries are known, and nothing that somebody would type', () => {
  const days = { from: '2026-10-20', to: '2026-11-25' };
  for (const query of [queryOf([], days), queryOf(['cv'], days), subjectQuery('Re: "x"', days)])
    expect(isOurQuery(query)).toBe(true);
  for (const query of ['', 'received today', 'received>=2026-10-20', 'interview AND received<=2026-10-20'])
    expect(isOurQuery(query)).toBe(false);
});
