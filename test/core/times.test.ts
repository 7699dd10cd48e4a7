import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, dayOf, instantOf, isWorkingDay, type Weekday } from '../../src/core/calendar/days.ts';
import { dayInWords, proposeTimes, timesInWords, zoneInWords } from '../../src/core/draft/times.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { day, now, zone } from '../support/standing.ts';

const settings = (changes: Partial<Settings> = {}): Settings => ({
  ...defaultSettings,
  timeZone: zone,
  ...changes,
});
const wishes = { now, taken: new Set<Day>(), seed: 'a' };

test.each([
  ['2026-11-12', 'Thursday, 12 November'],
  ['2026-12-01', 'Tuesday, 1 December'],
  ['2027-01-04', 'Monday, 4 January'],
  ['2026-04-30', 'Thursday, 30 April 2026'],
  ['2024-02-29', 'Thursday, 29 February 2024'],
])('%s is said as "%s"', (date, words) => {
  expect(dayInWords(day(date), day('2026-11-26'))).toBe(words);
});

test.each([
  ['Europe/Berlin', 'Berlin time'],
  ['America/New_York', 'New York time'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
  ['UTC', 'UTC'],
])('%s is %s', (name, words) => expect(zoneInWords(name)).toBe(words));

test('three times are proposed, from the second working day on, on three days', () => {
  const proposals = proposeTimes(settings(), wishes);
  expect(proposals.map(({ day }) => day)).toEqual(['2026-11-30', '2026-12-01', '2026-12-03']);
  expect(timesInWords(proposals, settings(), day('2026-11-26'))).toMatch(
    /^Monday, 30 November at \d\d:00; Tuesday, 1 December at \d\d:00; or Thursday, 3 December at \d\d:00 \(Berlin time\)$/,
  );
});

test('the same seed proposes the same hours, another one others', () => {
  const hours = (seed: string) =>
    proposeTimes(settings(), { ...wishes, seed })
      .map(({ hour }) => hour)
      .join();
  expect(hours('a')).toBe(hours('a'));
  expect(new Set(Array.from({ length: 20 }, (_, at) => hours(`thread ${at}`))).size).toBeGreaterThan(1);
});

test('days that were offered or are taken are passed over, and nothing lies in an absence of theirs', () => {
  const taken = new Set([day('2026-11-30'), day('2026-12-01')]);
  expect(proposeTimes(settings(), { ...wishes, taken })[0]?.day).toBe('2026-12-02');
  expect(proposeTimes(settings(), { ...wishes, notBefore: day('2026-12-09') })[0]?.day).toBe('2026-12-11');
});

test('without working hours or working days nothing is proposed, and nothing is said', () => {
  expect(proposeTimes(settings({ hours: { from: 9, to: 9 } }), wishes)).toEqual([]);
  expect(proposeTimes(settings({ week: { weekend: [1, 2, 3, 4, 5, 6, 7], daysOff: [] } }), wishes)).toEqual(
    [],
  );
  expect(timesInWords([], settings(), day('2026-11-26'))).toBe('');
});

test('every proposal is a real local hour inside the hours, on a working day after today', () => {
  const zones = [
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Tokyo',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
  ];
  fc.assert(
    fc.property(
      fc.record({
        at: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 11, 31) }),
        timeZone: fc.constantFrom(...zones),
        from: fc.integer({ min: 0, max: 22 }),
        length: fc.integer({ min: 1, max: 12 }),
        weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
        seed: fc.string(),
      }),
      ({ at, timeZone, from, length, weekend, seed }) => {
        const hours = { from, to: Math.min(24, from + length) };
        const week = { weekend: weekend as Weekday[], daysOff: [day('2026-12-25')] };
        const proposals = proposeTimes(settings({ timeZone, hours, week }), {
          now: at,
          taken: new Set(),
          seed,
        });
        expect(proposals.length).toBeGreaterThanOrEqual(2);
        for (const { day: date, hour } of proposals) {
          expect(isWorkingDay(date, week)).toBe(true);
          expect(date > dayOf(at, timeZone)).toBe(true);
          expect(hour).toBeGreaterThanOrEqual(hours.from);
          expect(hour + 1).toBeLessThanOrEqual(hours.to);
          expect(dayOf(instantOf(date, timeZone, hour), timeZone)).toBe(date);
        }
        expect(new Set(proposals.map((one) => one.day)).size).toBe(proposals.length);
      },
    ),
  );
});
