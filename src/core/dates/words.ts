/** The English words for days, months and small numbers, as parts of patterns and as values. */
import type { Weekday } from '../calendar/days.ts';

/** A weekday in full or abbreviated, in any case; safe only where a date follows ("sat", "sun", "wed" are words too). */
export const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';

/** A weekday that stands alone: in full, or abbreviated with a capital letter. */
export const LONE_WEEKDAY =
  '(?:[Mm]onday|MONDAY|[Tt]uesday|TUESDAY|[Ww]ednesday|WEDNESDAY|[Tt]hursday|THURSDAY|[Ff]riday|FRIDAY|[Ss]aturday|[Ss]unday|Mon|Tues?|Weds?|Thurs?|Thu|Fri)';

export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const weekdayNamed = (word: string): Weekday | undefined => {
  const index = weekdays.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : ((index + 1) as Weekday);
};

/** From 1 to 12; 0 where it is no month. */
export const monthNamed = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** A small number in digits or words. */
export const NUMBER =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty)';

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

export const numberNamed = (word: string): number => numbers[word.toLowerCase()] ?? Number(word);
