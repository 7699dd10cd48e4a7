/** Dates of the calendar: "14 September", "Sept 14th, 2026", "2026-09-14", "3/12", "Tuesday the 16th". */
import {
  addDays,
  type Day,
  dayFrom,
  daysBetween,
  parseDay,
  type Weekday,
  weekdayOf,
} from '../calendar/days.ts';
import type { Finder } from './finder.ts';
import { LONE_WEEKDAY, MONTH, monthNamed, WEEKDAY, weekdayNamed } from './words.ts';

const date = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?:,? (20\d\d))?`;
const named = String.raw`(?:\b(${WEEKDAY})\b[.,]{0,2} (?:the )?)?`;
const joined = String.raw` ?(?:-|to|until|till|through|thru|and|or|\/) ?`;

/** A date that passed at most so many days ago, and would else lie nearly a year ahead, is the one that passed. */
const RECENT = 60;

export const calendarFinders: readonly Finder[] = [
  {
    pattern: /\b(20\d\d)-(\d\d)-(\d\d)(?!\d)/g,
    read: ([, y, m, d]) => parseDay(`${y}-${m}-${d}`),
  },
  {
    // "14-18 September", "Monday 16 to Wednesday 18 November"
    pattern: new RegExp(
      String.raw`${named}\b${date}${joined}(?:(?:${WEEKDAY})\b[.,]{0,2} )?(?:the )?${date} (?:of )?(${MONTH})\b\.?${year}`,
      'gi',
    ),
    read: ([all, , first, last, month, y], saying) => {
      if (/ (?:and|or) |\//i.test(all) && !/-| to /i.test(all)) return undefined;
      const to = near(Number(last), monthNamed(month ?? ''), y, saying.day);
      const from = to && parseDay(`${to.slice(0, 8)}${(first ?? '').padStart(2, '0')}`);
      return from && to && from <= to ? { first: from, last: to } : undefined;
    },
  },
  {
    pattern: new RegExp(String.raw`${named}\b${date} (?:of )?(${MONTH})\b\.?${year}`, 'gi'),
    read: ([, weekday, d, month, y], saying) =>
      near(Number(d), monthNamed(month ?? ''), y, saying.day, weekday),
  },
  {
    // "September 14", "Sept. 14th, 2026"; "March 2026" is a month.
    pattern: new RegExp(String.raw`${named}\b(${MONTH})\b\.? (?:the )?${date}(?![\d:%])${year}`, 'gi'),
    read: ([, weekday, month, d, y], saying) =>
      near(Number(d), monthNamed(month ?? ''), y, saying.day, weekday),
  },
  {
    // "14-18" after a month: "September 14-18"
    pattern: new RegExp(
      String.raw`\b(${MONTH})\b\.? ${date} ?(?:-|to|through|thru) ?${date}(?![\d:%])${year}`,
      'gi',
    ),
    read: ([, month, first, last, y], saying) => {
      const to = near(Number(last), monthNamed(month ?? ''), y, saying.day);
      const from = to && parseDay(`${to.slice(0, 8)}${(first ?? '').padStart(2, '0')}`);
      return from && to && from <= to ? { first: from, last: to } : undefined;
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?:\b(${WEEKDAY})\b[.,]{0,2} )?(?<![\d/.$€£-])(\d{1,2})([/.])(\d{1,2})(?:\3(20\d\d|\d\d)(?!\d)|(?![\d/]|\.\d))`,
      'gi',
    ),
    read: ([all, weekday, a, mark, b, y], saying) => {
      // "10.30" is a clock or a number: with full stops only a whole date counts, or one that a weekday or "12." opens.
      if (mark === '.' && !y && !weekday) return undefined;
      if (/^24\/7$/.test(all)) return undefined;
      const fullYear = y && (y.length === 2 ? `20${y}` : y);
      const order = mark === '.' ? 'dmy' : saying.order;
      const days = near(Number(a), Number(b), fullYear, saying.day, weekday);
      const months = mark === '.' ? undefined : near(Number(b), Number(a), fullYear, saying.day, weekday);
      return chosen(days, months, order, weekday, saying.day);
    },
  },
  {
    // "Tuesday the 14th", "Wed 8th", "Friday 19"
    pattern: new RegExp(
      String.raw`\b(${LONE_WEEKDAY}|[Ss]at|[Ss]un)\b[.,]{0,2} (?:the )?${date}(?![\d:.%/]\d|[\d%])(?! ?(?:am|pm|a\.m|p\.m|o'clock)\b|-\d)`,
      'g',
    ),
    read: ([, weekday, d], saying) => ofMonth(Number(d), saying.day, weekdayNamed(weekday ?? '')),
  },
  {
    pattern:
      /(?<=\b(?:the|on|and|or|by|until|till|to|before|after) )(\d{1,2})(?:st|nd|rd|th)\b(?! (?:round|interview|floor|stage|time|edition|anniversary|place|year|week|month|quarter|century|grade|party|person|one|of|street|st|ave|avenue|birthday|choice|call|step|chat|attempt|instance|half|of)\b)/gi,
    read: ([, d], saying) => ofMonth(Number(d), saying.day),
  },
  {
    // Further ordinals of a list: "(22nd, 23rd)", ", 23rd"
    pattern: /(?<=[(,] ?)(\d{1,2})(?:st|nd|rd|th)\b(?=[,)]|$)/gi,
    read: ([, d], saying) => ofMonth(Number(d), saying.day),
  },
];

/** The day of that date nearest to come; the one of the named weekday, where one is named and fits. */
function near(
  date: number,
  month: number,
  year: string | undefined,
  today: Day,
  weekday?: string,
): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const inYear = (y: number) =>
    parseDay(`${y}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
  if (year) return inYear(Number(year));
  const thisYear = Number(today.slice(0, 4));
  const days = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2, thisYear + 3, thisYear + 4]
    .map(inYear)
    .filter((day) => day !== undefined);
  const wanted = weekdayNamed(weekday ?? '');
  const nearby = days.find(
    (day) => daysBetween(day, today) <= RECENT && daysBetween(today, day) < 300 && weekdayOf(day) === wanted,
  );
  if (nearby) return nearby;
  const next = days.find((day) => day >= today);
  const previous = days.filter((day) => day < today).at(-1);
  const justPassed =
    previous && daysBetween(previous, today) <= RECENT && next && daysBetween(today, next) > 300;
  return justPassed ? previous : next;
}

/** Of the two readings of "3/12": by the sender's way of writing, else the named weekday's, else the nearest to come. */
function chosen(
  days: Day | undefined,
  months: Day | undefined,
  order: 'dmy' | 'mdy' | undefined,
  weekday: string | undefined,
  today: Day,
): Day | undefined {
  if (!days || !months) return days ?? months;
  const wanted = weekdayNamed(weekday ?? '');
  if (wanted && weekdayOf(days) !== weekdayOf(months))
    if (weekdayOf(days) === wanted || weekdayOf(months) === wanted)
      return weekdayOf(days) === wanted ? days : months;
  if (order) return order === 'dmy' ? days : months;
  const [sooner, later] = days < months ? [days, months] : [months, days];
  return sooner >= today ? sooner : later;
}

/** The next day to come that has this date, and this weekday where one is named and such a day lies within the year. */
function ofMonth(date: number, today: Day, weekday?: Weekday): Day | undefined {
  if (date < 1 || date > 31) return undefined;
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const days = Array.from({ length: 13 }, (_, ahead) => dayFrom(year, month + ahead, date)).filter(
    (day) => Number(day.slice(8)) === date && day >= today,
  );
  const fits = days.find((day) => weekdayOf(day) === weekday);
  return fits && daysBetween(today, fits) <= 100 ? fits : days[0];
}

/** The day of a weekday, `weeks` after the first one to come; a weekday named on itself is today. */
export const nextWeekday = (weekday: Weekday, today: Day): Day =>
  addDays(today, (weekday - weekdayOf(today) + 7) % 7);
