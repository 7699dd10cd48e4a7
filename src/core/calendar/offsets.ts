/**
 * How far a zone's clock is from UTC, remembered a day at a time: asking the engine takes a good part of a millisecond,
 * and assessing a mailbox asks a hundred thousand times.
 */

import { tzOffset } from '@date-fns/tz';
import { millisecondsInDay as DAY, millisecondsInMinute as MINUTE } from 'date-fns/constants';

const MOST_DAYS = 20_000;

/** Facts of the calendar, by zone and number of the UTC day: they change no answer, only how long it takes. */
const known = new Map<string, Map<number, number>>();

/** Milliseconds that the zone is ahead of UTC on the UTC day of the instant; undefined where its clock changes that day. */
export function offsetAround(instant: number, zone: string): number | undefined {
  const day = Math.floor(instant / DAY);
  const offset = offsetAtStart(day, zone);
  return offset === offsetAtStart(day + 1, zone) ? offset : undefined;
}

function offsetAtStart(day: number, zone: string): number {
  const ofZone = known.get(zone) ?? new Map<number, number>();
  const remembered = ofZone.get(day);
  if (remembered !== undefined) return remembered;
  const offset = tzOffset(zone, new Date(day * DAY)) * MINUTE;
  if (Number.isNaN(offset)) throw new RangeError(`No such time zone: ${zone}`);
  if (ofZone.size > MOST_DAYS) ofZone.clear();
  ofZone.set(day, offset);
  known.set(zone, ofZone);
  return offset;
}
