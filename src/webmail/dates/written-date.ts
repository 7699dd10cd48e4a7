/** A date as a webmail writes it, taken apart without deciding yet which number is the day. */
import { type Clock, clockOf, wordsOf } from './clock.ts';
import { meaningOf } from './date-words.ts';

export type Order = 'ymd' | 'dmy' | 'mdy';

/** A day of the calendar that the text may mean. `order` is missing where a word names the month. */
export type Reading = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly order?: Order;
};

export type WrittenDate = {
  readonly readings: readonly Reading[];
  /** Monday is 1; missing where no weekday is written. */
  readonly weekday?: number;
  readonly clock?: Clock;
};

/** Undefined where the text holds no date with a year. `language` is the page's. */
export function writtenDate(text: string, language: string): WrittenDate | undefined {
  const plain = plainText(text);
  const found = numeric(plain) ?? withMonthName(plain, language);
  if (!found) return undefined;
  const rest = `${plain.slice(0, found.from)} ${plain.slice(found.to)}`.replace(found.month, ' ');
  const weekday = weekdayIn(rest, language);
  const clock = clockOf(rest, language);
  return {
    readings: found.readings.filter(isOfCalendar),
    ...(weekday !== undefined && { weekday }),
    ...(clock && { clock }),
  };
}

/** Without marks of direction, with plain spaces, the digits 0 to 9, and "a. m." as one word. */
const plainText = (text: string): string =>
  text
    .slice(0, 200)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\b([ap])\. ?m\b\.?/gi, '$1m')
    // Vietnamese counts weekdays and months.
    .replace(/thứ \d,?/i, ' ')
    .replace(/(\d) (?:thg|tháng) (\d{1,2}),? (?:năm )?(\d{4})/i, '$1.$2.$3');

type Found = {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly Reading[];
  /** The word that names the month, or nothing. */
  readonly month: string;
};

function numeric(text: string): Found | undefined {
  const match = /(?<!\d)(\d{1,4}) ?([-/.年년]) ?(\d{1,2}) ?[-/.月월] ?(\d{4}|\d{1,2})(?!\d)[日일]?/.exec(
    text,
  );
  if (!match) return undefined;
  const [all, first = '', separator, second, third = ''] = match;
  const span = { from: match.index, to: match.index + all.length, month: '' };
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return { ...span, readings: [{ year: a, month: b, day: c, order: 'ymd' }] };
  if (first.length === 3) return undefined;
  const year = third.length === 4 ? c : 2000 + c;
  const readings: Reading[] = [{ year, month: b, day: a, order: 'dmy' }];
  // No region writes the month first with points.
  if (separator !== '.') readings.push({ year, month: a, day: b, order: 'mdy' });
  if (third.length < 3) readings.push({ year: 2000 + a, month: b, day: c, order: 'ymd' });
  return { ...span, readings };
}

/** "10. April 2026", "Apr 10, 2026", "10 de abril de 2026". */
function withMonthName(text: string, language: string): Found | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text);
  const day = /(?<![\d:])\d{1,2}(?![\d:])/.exec(text);
  if (!year || !day) return undefined;
  const months = wordsOf(text)
    .map((word) => ({ word, ...meaningOf(word, language) }))
    .filter(({ month }) => month !== undefined);
  // "mar. 10 avr.": a Tuesday in April. The word that is no weekday too names the month.
  const { word, month } = months.find(({ weekday }) => weekday === undefined) ?? months.at(-1) ?? {};
  if (word === undefined || month === undefined) return undefined;
  return {
    from: Math.min(day.index, year.index),
    to: Math.max(day.index + day[0].length, year.index + year[0].length),
    readings: [{ year: Number(year[0]), month, day: Number(day[0]) }],
    month: word,
  };
}

function weekdayIn(text: string, language: string): number | undefined {
  for (const word of wordsOf(text)) {
    const weekday = meaningOf(word, language)?.weekday;
    if (weekday !== undefined) return weekday;
  }
  return undefined;
}

const isOfCalendar = ({ year, month, day }: Reading): boolean => {
  const made = new Date(Date.UTC(year, month - 1, day));
  return year >= 1995 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
};
