/**
 * How far a zone's clock is from UTC, remembered a day at a time: asking the engine takes microseconds, and a mailbox
 * is assessed with hundreds of thousands of such questions.
 */
import { tzOffset } from '@date-fns/tz';

const DAY = 86_400_000;
const MINUTE = 60_000;
const MOST_DAYS = 20_000;

/** A cache of facts of the calendar: it changes no answer, only how long it takes. */
const known = new Map<string, Map<number, number | undefined>>();

/** Milliseconds that the zone is ahead of UTC on the UTC day of the instant; undefined where its clock changes that day. */
export function offsetAround(instant: number, zone: string): number | undefined {
  const day = Math.floor(instant / DAY);
  const ofZone = known.get(zone) ?? new Map<number, number | undefined>();
  if (ofZone.has(day)) return ofZone.get(day);
  const [first, last] = [day * DAY, (day + 1) * DAY].map((at) => tzOffset(zone, new Date(at)));
  if (first === undefined || Number.isNaN(first)) throw new RangeError(`No such time zone: ${zone}`);
  const offset = first === last ? first * MINUTE : undefined;
  if (ofZone.size > MOST_DAYS) ofZone.clear();
  ofZone.set(day, offset);
  known.set(zone, ofZone);
  return offset;
}
