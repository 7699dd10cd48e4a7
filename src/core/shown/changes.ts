/** When an answer changes by itself, with nothing new in the mail. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import { nextMidnight } from '../calendar/days.ts';
import type { Found } from '../turn/stand.ts';

/**
 * The next instant after now at which the assessment may be another: a meeting begins or is over, its day of thanks is
 * over, something falls due or becomes late, a snooze ends, or (where days are counted) the next local midnight.
 */
export function changesAt(
  { standing, meetings, due, late }: Found,
  snoozedUntil: number | undefined,
): number | undefined {
  const { now, settings, state } = standing;
  const rests = state === 'closed' || state === 'gone quiet';
  const instants = [
    ...meetings.standing.flatMap(({ start, end }) => [start, end, end + DAY]),
    ...(rests ? [] : [due?.at, late, nextMidnight(now, settings.timeZone)]),
    snoozedUntil,
  ].filter((at) => at !== undefined && at > now);
  return instants.length > 0 ? Math.min(...(instants as number[])) : undefined;
}
