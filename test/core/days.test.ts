import { TZDate } from '@date-fns/tz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  type Day,
  dayOf,
  daysBetween,
  instantOf,
  nextMidnight,
  parseDay,
  startOfNextWeek,
  startOfWeek,
  type Weekday,
} from '../../src/core/calendar/days.ts';

const day = (text: string) => text as Day;
const week = (weekend: Weekday[], daysOff: string[] = []) => ({ weekend, daysOff: daysOff as Day[] });

/** Zones with clock changes at midnight, by half an hour, across the date line, and without any. */
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Havana',
  'America/Sao_Paulo',
  'America/Santiago',
  'Asia/Beirut',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Auckland',
];

describe('the local day of an instant', () => {
  test('is what the engine itself says, in every zone, also around clock changes', () => {
    const shown = new Map(
      zones.map((zone) => [
        zone,
        new Intl.DateTimeFormat('en-CA', {
          timeZone: zone,
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
        }),
      ]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2040, 0) }),
        (zone, instant) => dayOf(instant, zone) === shown.get(zone)?.format(instant),
      ),
      { numRuns: 3_000 },
    );
  });

  test('is another one a minute before midnight than at midnight', () => {
    const midnight = instantOf(day('2026-03-29'), 'Europe/Berlin');
    expect(dayOf(midnight - 60_000, 'Europe/Berlin')).toBe('2026-03-28');
    expect(dayOf(midnight, 'Europe/Berlin')).toBe('2026-03-29');
  });

  test('of a zone that does not exist is an error', () => {
    expect(() => dayOf(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('the start of a local day', () => {
  test('is its first instant, in every zone and on every day', () => {
    for (const zone of zones)
      for (let date = day('2025-12-28'); date < '2027-01-04'; date = addDays(date, 1)) {
        const start = instantOf(date, zone);
        expect([dayOf(start, zone), dayOf(start - 1, zone) < date], `${zone} ${date}`).toEqual([date, true]);
      }
  });

  test.each([
    ['a night that is an hour shorter', '2026-03-29', 'Europe/Berlin', 23],
    ['a night that is an hour longer', '2026-10-25', 'Europe/Berlin', 25],
    ['a clock that changes by half an hour', '2026-04-05', 'Australia/Lord_Howe', 24.5],
    ['a midnight that does not exist', '2026-03-29', 'Asia/Beirut', 23],
    ['a midnight that comes twice', '2026-11-01', 'America/Havana', 25],
  ])('%s', (_, date, zone, hours) => {
    expect((nextMidnight(instantOf(day(date), zone), zone) - instantOf(day(date), zone)) / 3_600_000).toBe(
      hours,
    );
  });

  test('a clock time is what the zone shows there', () => {
    const instant = instantOf(day('2026-07-22'), 'America/New_York', 14, 30);
    expect(new TZDate(instant, 'America/New_York').toISOString()).toBe('2026-07-22T14:30:00.000-04:00');
  });
});

test.each([
  ['2028-02-29', '2028-02-29'],
  ['2026-02-29', undefined],
  ['2026-2-3', undefined],
  ['soon', undefined],
])('"%s" is read as %s', (text, expected) => {
  expect(parseDay(text)).toBe(expected);
});

test('days between are midnights, both ways, over a clock change', () => {
  expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2);
  expect(daysBetween(day('2026-10-26'), day('2026-10-24'))).toBe(-2);
});

describe('working days', () => {
  test.each([
    ['the first after a Friday is Monday', '2026-11-20', 1, [6, 7], [], '2026-11-23'],
    ['a message of a Saturday counts from Monday', '2026-11-21', 1, [6, 7], [], '2026-11-23'],
    ['a day off is skipped', '2026-05-19', 5, [6, 7], ['2026-05-25'], '2026-05-27'],
    ['over the leap day', '2028-02-28', 2, [6, 7], [], '2028-03-01'],
    ['over the year\u2019s end', '2026-12-30', 3, [6, 7], ['2027-01-01'], '2027-01-05'],
    ['Friday and Saturday are the weekend', '2026-08-20', 2, [5, 6], [], '2026-08-24'],
    ['a weekend of one day', '2026-11-20', 2, [7], [], '2026-11-23'],
    ['a weekend in two parts', '2026-11-17', 2, [3, 7], [], '2026-11-20'],
    ['no weekend at all', '2026-11-20', 2, [], [], '2026-11-22'],
    ['none is the day itself', '2026-11-21', 0, [6, 7], [], '2026-11-21'],
  ] as [string, string, number, Weekday[], string[], string][])('%s', (_, from, n, weekend, off, to) => {
    expect(addWorkingDays(day(from), n, week(weekend, off))).toBe(to);
  });

  test('a week without a working day is an error', () => {
    expect(() => addWorkingDays(day('2026-11-20'), 1, week([1, 2, 3, 4, 5, 6, 7]))).toThrow(RangeError);
  });
});

describe('working weeks', () => {
  test.each([
    ['Wednesday belongs to its Monday', '2026-11-25', [6, 7], '2026-11-23', '2026-11-30'],
    ['a Sunday belongs to the week that ends', '2026-11-29', [6, 7], '2026-11-23', '2026-11-30'],
    ['a week from Sunday to Thursday', '2026-08-20', [5, 6], '2026-08-16', '2026-08-23'],
    ['its Friday belongs to it', '2026-08-21', [5, 6], '2026-08-16', '2026-08-23'],
    ['without a weekend it begins on Monday', '2026-11-29', [], '2026-11-23', '2026-11-30'],
    ['a weekend of Sunday alone', '2026-11-28', [7], '2026-11-23', '2026-11-30'],
  ] as [string, string, Weekday[], string, string][])('%s', (_, date, weekend, start, next) => {
    expect(startOfWeek(day(date), week(weekend))).toBe(start);
    expect(startOfNextWeek(day(date), week(weekend))).toBe(next);
  });

  test('a day off does not end a week', () => {
    expect(startOfWeek(day('2026-11-27'), week([6, 7], ['2026-11-25', '2026-11-26']))).toBe('2026-11-23');
  });
});
