/** Feasts that mails name instead of a date: "after Labor Day", "before Christmas". */
import { addDays, type Day, dayFrom, type Weekday } from '../calendar/days.ts';
import { nextWeekday } from './calendar.ts';
import type { Finder } from './finder.ts';

export const holidayFinders: readonly Finder[] = [
  feast(/\bChristmas(?: Day)?\b/g, (year) => dayFrom(year, 12, 25)),
  feast(/\bNew Year(?:'?s(?: Day)?)?\b/g, (year) => dayFrom(year, 1, 1)),
  feast(/\bLabou?r Day\b/g, (year) => nthWeekday(year, 9, 1, 1)),
  feast(/\bThanksgiving\b/g, (year) => nthWeekday(year, 11, 4, 4)),
  feast(/\bEaster(?: Sunday)?\b(?! Monday)/g, easter),
  feast(/\bEaster Monday\b/g, (year) => addDays(easter(year), 1)),
];

/** Only with "before", "after", "by" or "until": "the Christmas party" is no date. */
function feast(name: RegExp, inYear: (year: number) => Day): Finder {
  const pattern = new RegExp(String.raw`(?<=\b(?:before|after|by|until|till) (?:the )?)${name.source}`, 'g');
  return {
    pattern,
    read: (_, { day }) => {
      const year = Number(day.slice(0, 4));
      return [inYear(year), inYear(year + 1)].find((each) => each >= day);
    },
  };
}

const nthWeekday = (year: number, month: number, weekday: Weekday, n: number): Day =>
  addDays(nextWeekday(weekday, dayFrom(year, month, 1)), (n - 1) * 7);

/** Gauss's rule in the form of Meeus, Jones and Butcher (Gregorian calendar). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayFrom(year, Math.floor(n / 31), (n % 31) + 1);
}
