/**
 * Exact times from Outlook's dates. Outlook writes them in the mailbox's regional format, whatever the page's language, to
 * the minute and without a zone: read in the browser's own zone. Day and month are told apart by what is written, never by
 * the page's language; where that does not decide, the date is unsure.
 */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import { type Order, type Reading, type WrittenDate, writtenDate } from '../dates/written-date.ts';

export type ReadDate = {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The same as it is written: "2026-09-30T04:41". Stays when the browser moves to another zone. */
  readonly minute: string;
};

export type DateReader = (text: string) => ReadDate | undefined;

/** In which order a page's dates name their parts; mixed where two of them disagree. */
export type Told = Order | 'mixed' | undefined;

/**
 * The format is one for the whole mailbox, so that each date that can be read in one order only tells the order of the
 * rest. Undefined where none can.
 */
export function orderIn(samples: readonly string[], language: string, now: number): Told {
  const own = supported(language);
  const decided = new Set(
    samples.flatMap((sample) => {
      // The 11th of November is read in either order, and speaks for none.
      const [reading, other] = possible(takenApart(sample, own), now);
      return reading?.order && !other ? [reading.order] : [];
    }),
  );
  return decided.size > 1 ? 'mixed' : [...decided][0];
}

/** Reads dates of one page, whose order is known or not. */
export function dateReader(order: Told, language: string, now: number): DateReader {
  const own = supported(language);
  return (text) => {
    const written = takenApart(text, own);
    const clock = written?.clock;
    if (!clock || clock === 'unsure') return undefined;
    const readings = possible(written, now);
    const reading = only(readings) ?? only(readings.filter((one) => one.order === order));
    if (!reading) return undefined;
    const { year, month, day } = reading;
    return {
      at: new Date(year, month - 1, day, clock.hour, clock.minute).getTime(),
      minute: `${year}-${two(month)}-${two(day)}T${two(clock.hour)}:${two(clock.minute)}`,
    };
  };
}

/** Dates that were taken apart: a list shows the same ones at every look. */
const known = new Map<string, WrittenDate | undefined>();
const MOST_KNOWN = 2_000;

function takenApart(text: string, language: string): WrittenDate | undefined {
  const key = `${language}\n${text}`;
  if (known.has(key)) return known.get(key);
  if (known.size >= MOST_KNOWN) known.clear();
  const written = writtenDate(text, language);
  known.set(key, written);
  return written;
}

/** The text holds a date and a time, whichever way they are read. */
export const isDateAndTime = (text: string, language: string): boolean => {
  const written = takenApart(text, supported(language));
  return written?.clock !== undefined && written.readings.length > 0;
};

/** Readings that fit the weekday that is written, and do not lie ahead: mail is not from the future. */
function possible(written: WrittenDate | undefined, now: number): readonly Reading[] {
  if (!written) return [];
  return written.readings.filter(({ year, month, day }) => {
    const instant = Date.UTC(year, month - 1, day);
    const weekday = new Date(instant).getUTCDay() || 7;
    return instant <= now + DAY && (written.weekday === undefined || written.weekday === weekday);
  });
}

/** The day, where all readings mean the same one. */
function only(readings: readonly Reading[]): Reading | undefined {
  const [first, ...others] = readings;
  return others.every(
    ({ month, day, year }) => month === first?.month && day === first.day && year === first.year,
  )
    ? first
    : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A page may name a language that the browser has never heard of. */
function supported(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
