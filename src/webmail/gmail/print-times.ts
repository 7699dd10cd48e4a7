/**
 * When the messages of a print view were sent. Its dates are texts in the UI's language, to the minute, in a zone that it does
 * not name; the ids of the first and the newest message are exact. A reading of the texts is believed only where it agrees
 * with one of these ids: that decides between day and month, and tells the zone.
 */
import { millisecondsInDay as DAY, millisecondsInMinute as MINUTE } from 'date-fns/constants';
import { type Order, type Reading, type WrittenDate, writtenDate } from '../dates/written-date.ts';
import { timeOf } from './ids.ts';

export type PrintedTimes = {
  /** Epoch milliseconds, in the order of the view, never falling. */
  readonly sentAt: readonly number[];
  /** Place of the message whose id was given as the newest; missing where it is none of them. */
  readonly newest?: number;
};

type Ids = { readonly threadId: string; readonly newestId: string };

/** Zones differ from UTC by quarters of an hour, up to fourteen hours. */
const QUARTER = 15 * MINUTE;
const FARTHEST = 14 * 60 * MINUTE;

/**
 * Undefined where the texts are not understood and are needed, or contradict the order of the messages. One message needs
 * no text, nor do two: the ids say it.
 */
export function printedTimes(
  texts: readonly string[],
  { threadId, newestId }: Ids,
  languages: readonly string[],
): PrintedTimes | undefined {
  const exact = [timeOf(threadId), timeOf(newestId)].filter((time) => time !== undefined);
  const read = understood(texts, exact, languages);
  if (!read) return fromIds(texts.length, timeOf(threadId), timeOf(newestId));
  const sentAt: number[] = [];
  for (const [at, minute] of read.entries()) {
    const before = sentAt.at(-1) ?? 0;
    if (minute < before - DAY) return undefined;
    const time = exact.find((known) => isSameMinute(minute, known)) ?? minute;
    sentAt[at] = Math.max(time, before);
  }
  const newest = placeOf(newestId, read);
  return { sentAt, ...(newest !== undefined && { newest }) };
}

/** A made id tells the place itself. A last message that is not later than the newest one is that one, whatever its date. */
function placeOf(newestId: string, minutes: readonly number[]): number | undefined {
  const time = timeOf(newestId);
  if (time === undefined) return Number(/:(\d{1,4})$/.exec(newestId)?.[1] ?? 0);
  const same = minutes.findLastIndex((minute) => isSameMinute(minute, time));
  if (same >= 0) return same;
  return (minutes.at(-1) ?? 0) < time ? minutes.length - 1 : undefined;
}

function fromIds(
  count: number,
  first: number | undefined,
  newest: number | undefined,
): PrintedTimes | undefined {
  if (first === undefined || newest === undefined || count > 2) return undefined;
  return { sentAt: count === 1 ? [newest] : [first, newest], newest: count - 1 };
}

/** Minutes of all texts; undefined where one is not understood, or none agrees with what is known exactly. */
function understood(
  texts: readonly string[],
  exact: readonly number[],
  languages: readonly string[],
): number[] | undefined {
  for (const language of new Set([...languages.map(plainTag).filter((tag) => tag !== undefined), 'en'])) {
    const written = texts.map((text) => writtenDate(text, language));
    for (const order of orders) {
      const days = written.map((one) => dayIn(one, order));
      const walls = days.filter((day) => day !== undefined);
      if (walls.length < texts.length) continue;
      const minutes = inBrowserZone(walls, exact) ?? inOtherZone(walls, exact);
      if (minutes) return minutes;
    }
  }
  return undefined;
}

const orders: readonly Order[] = ['dmy', 'mdy', 'ymd'];

/** A date and time on some clock on some wall. */
type Wall = Reading & { readonly hour: number; readonly minute: number };

function dayIn(written: WrittenDate | undefined, order: Order): Wall | undefined {
  const clock = written?.clock;
  if (!written || !clock || clock === 'unsure') return undefined;
  const [day, another] = written.readings.filter(
    (reading) =>
      (reading.order ?? order) === order &&
      (written.weekday === undefined || written.weekday === weekdayOf(reading)),
  );
  return day && !another ? { ...day, ...clock } : undefined;
}

const weekdayOf = ({ year, month, day }: Reading): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;

/** Gmail writes in the zone of the browser, unless the account's setting is another. */
function inBrowserZone(walls: readonly Wall[], exact: readonly number[]): number[] | undefined {
  const minutes = walls.map(({ year, month, day, hour, minute }) =>
    new Date(year, month - 1, day, hour, minute).getTime(),
  );
  return agrees(minutes, exact) ? minutes : undefined;
}

/** As far from UTC as the nearest message whose time is known exactly. */
function inOtherZone(walls: readonly Wall[], exact: readonly number[]): number[] | undefined {
  const utc = walls.map(({ year, month, day, hour, minute }) => Date.UTC(year, month - 1, day, hour, minute));
  const [first, last] = [exact[0], exact.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const anchors = [
    { wall: utc[0] ?? 0, offset: offsetFrom(utc[0] ?? 0, first) },
    { wall: utc.at(-1) ?? 0, offset: offsetFrom(utc.at(-1) ?? 0, last) },
  ].filter((anchor): anchor is { wall: number; offset: number } => anchor.offset !== undefined);
  if (anchors.length === 0) return undefined;
  return utc.map((wall) => {
    const [nearest] = anchors.toSorted((a, b) => Math.abs(a.wall - wall) - Math.abs(b.wall - wall));
    return wall - (nearest?.offset ?? 0);
  });
}

function offsetFrom(wall: number, exact: number): number | undefined {
  const offset = wall - Math.floor(exact / MINUTE) * MINUTE;
  return offset % QUARTER === 0 && Math.abs(offset) <= FARTHEST ? offset : undefined;
}

const agrees = (minutes: readonly number[], exact: readonly number[]): boolean =>
  minutes.some((minute) => exact.some((known) => isSameMinute(minute, known)));

/** A text leaves the seconds out; a sender's clock may be a little off. */
const isSameMinute = (minute: number, exact: number): boolean =>
  exact - minute < 2 * MINUTE && minute - exact < MINUTE;

/** Without what a tag may say of calendars and digits; undefined where it is no language tag. */
function plainTag(language: string): string | undefined {
  try {
    return new Intl.Locale(language).baseName;
  } catch {
    return undefined;
  }
}
