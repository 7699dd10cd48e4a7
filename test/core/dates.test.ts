/** Times in words, by the rules of product.md section 4, "Days of a signal". */
import { describe, expect, test } from 'vitest';
import { type Day, type Weekday, weekdayOf } from '../../src/core/calendar/days.ts';
import { whensIn } from '../../src/core/dates/index.ts';

type Said = { day?: string; timeZone?: string; weekend?: Weekday[]; order?: 'dmy' | 'mdy' };

const read = (
  text: string,
  { day = '2026-11-24', timeZone = 'Europe/London', weekend = [6, 7], order }: Said = {},
) =>
  whensIn(text, { day: day as Day, timeZone, week: { weekend, daysOff: [] }, ...(order ? { order } : {}) });

const daysOf = (text: string, said?: Said): string[] =>
  read(text, said).map(({ from, to }) => `${from ?? ''}..${to ?? ''}`);

const hoursOf = (text: string, said?: Said): string[] =>
  read(text, said).map(({ start, finish }) =>
    [start, finish].map((at) => (at === undefined ? '' : new Date(at).toISOString().slice(0, 16))).join(' '),
  );

describe('days, said on Tuesday 24 November 2026 in London', () => {
  test.each([
    ['by Friday', '..2026-11-27'],
    ['before Friday', '..2026-11-26'],
    ['after 9 January', '2027-01-09..'],
    ['not before Monday', '2026-11-30..'],
    ['until 9 December', '..2026-12-09'],
    ['on or before Friday', '..2026-11-27'],
    ['no later than Dec 4', '..2026-12-04'],
    ['on Tuesday', '2026-11-24..2026-11-24'],
    ['this Friday', '2026-11-27..2026-11-27'],
    ['Friday', '2026-11-27..2026-11-27'],
    ['next Friday', '2026-12-04..2026-12-04'],
    ['Monday week', '2026-12-07..2026-12-07'],
    ['tomorrow', '2026-11-25..2026-11-25'],
    ['by EOD tomorrow', '..2026-11-25'],
    ['by end of day', '..2026-11-24'],
    ['by COB Friday', '..2026-11-27'],
    ['first thing Monday', '2026-11-30..2026-11-30'],
    ['mid-week', '2026-11-25..2026-11-25'],
    ['early next week', '2026-11-30..2026-12-01'],
    ['mid next week', '2026-12-02..2026-12-02'],
    ['late next week', '2026-12-03..2026-12-04'],
    ['next week', '2026-11-30..2026-12-04'],
    ['by the end of the week', '..2026-11-27'],
    ['the week after next', '2026-12-07..2026-12-11'],
    ['the week of the 14th', '2026-12-14..2026-12-18'],
    ['w/c 14 December', '2026-12-14..2026-12-18'],
    ['early in the week of 7 December', '2026-12-07..2026-12-08'],
    ['early December', '2026-12-01..2026-12-10'],
    ['mid-December', '2026-12-10..2026-12-20'],
    ['late January', '2027-01-20..2027-01-31'],
    ['by the end of the month', '..2026-11-30'],
    ['within 5-7 business days', '..2026-12-03'],
    ['in a couple of weeks', '..2026-12-08'],
    ['a fortnight from now', '..2026-12-08'],
    ['within 48 hours', '..2026-11-26'],
    ['3/12', '2026-12-03..2026-12-03'],
    ['12/3', '2026-12-03..2026-12-03'],
    ['by 31.12.2026', '..2026-12-31'],
    ['2026-12-04', '2026-12-04..2026-12-04'],
    ['between 14 December and 18 December', '2026-12-14..2026-12-18'],
    ['from Monday 30 November to Wednesday 2 December', '2026-11-30..2026-12-02'],
    ['14-18 December', '2026-12-14..2026-12-18'],
    ['Friday 9 January', '2027-01-09..2027-01-09'],
    ['the 4th', '2026-12-04..2026-12-04'],
    ['after Christmas', '2026-12-25..'],
    ['up to and including 11 December', '..2026-12-11'],
    ['on or before 11 December', '..2026-12-11'],
    ['by the week of the 14th', '..2026-12-18'],
    ['before the end of next week', '..2026-12-03'],
    ['before the month is out', '..2026-11-30'],
    ['in the second week of December', '2026-12-07..2026-12-11'],
  ])('%s', (text, days) => expect(daysOf(text)).toEqual([days]));

  test.each([
    'a 2nd interview',
    'salary of 138,000',
    'open 24/7',
    'in a moment',
    'may I ask',
    'version 3.5',
    '',
  ])('no day: %s', (text) => expect(daysOf(text)).toEqual([]));

  test('"a few weeks" has no days, but the wait of section 7', () => {
    expect(read('in a few weeks')).toMatchObject([{ wait: 15 }]);
    expect(daysOf('in a few weeks')).toEqual(['..']);
  });
});

test("3/12 by the sender's way of writing, or by the weekday that is named", () => {
  expect(daysOf('on 4/1', { order: 'mdy' })).toEqual(['2027-04-01..2027-04-01']);
  expect(daysOf('on 4/1', { order: 'dmy' })).toEqual(['2027-01-04..2027-01-04']);
  expect(daysOf('Friday 7/8', { day: '2026-07-22', order: 'mdy' })).toEqual(['2026-08-07..2026-08-07']);
});

test('where the weekend is Friday and Saturday, a week begins on Sunday', () => {
  expect(daysOf('early next week', { day: '2026-08-20', weekend: [5, 6] })).toEqual([
    '2026-08-23..2026-08-24',
  ]);
});

test('"next Monday or Tuesday" are both in the next week', () => {
  expect(daysOf('next Monday or Tuesday')).toEqual(['2026-11-30..2026-11-30', '2026-12-01..2026-12-01']);
});

describe('hours', () => {
  test.each([
    [
      'Thursday, April 16, 1:00 to 4:00 pm',
      'America/New_York',
      '2026-04-10',
      '2026-04-16T17:00 2026-04-16T20:00',
    ],
    ['Tuesday 5 May, 11am', 'Australia/Sydney', '2026-04-28', '2026-05-05T01:00 '],
    ['Wednesday, July 22 at 2:00 pm ET', 'America/New_York', '2026-07-16', '2026-07-22T18:00 '],
    ['the 22nd at 2 works', 'America/New_York', '2026-07-16', '2026-07-22T18:00 '],
    ['Wednesday 8 April, 10.30am', 'Australia/Sydney', '2026-03-31', '2026-04-08T00:30 '],
    ['Monday 23 November, 2:00 pm Dubai time', 'Europe/London', '2026-11-17', '2026-11-23T10:00 '],
    [
      'Tue, 10 Nov 2026, 14:00 - 15:30 (Europe/Amsterdam)',
      'Europe/London',
      '2026-11-06',
      '2026-11-10T13:00 2026-11-10T14:30',
    ],
    ['by 5:00 PM ET on Friday, April 24', 'Europe/London', '2026-04-17', '2026-04-24T21:00 '],
    ['3 December at noon', 'Europe/London', '2026-11-24', '2026-12-03T12:00 '],
    ['4 pm UTC+2 on 3 December', 'Europe/London', '2026-11-24', '2026-12-03T14:00 '],
  ])('%s', (text, timeZone, day, hours) => expect(hoursOf(text, { timeZone, day })).toEqual([hours]));

  test("the day is the candidate's, the hour the written zone's", () => {
    expect(daysOf('Thursday at 6pm PT')).toEqual(['2026-11-27..2026-11-27']);
  });
});

test('a weekday that is named with a date without a year chooses the year', () => {
  const [when] = read('Friday 9 January', { day: '2025-12-10' });
  expect(when?.first).toBe('2026-01-09');
  expect(when && weekdayOf(when.first)).toBe(5);
});

test('a date of last month is past, not next year', () => {
  expect(daysOf('on 3 November')).toEqual(['2026-11-03..2026-11-03']);
});
