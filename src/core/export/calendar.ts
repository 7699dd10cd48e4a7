/** Whole days as an iCalendar file (RFC 5545), which Google Calendar, Outlook and Apple Calendar take in. */
import { millisecondsInDay as DAY, millisecondsInMinute as MINUTE } from 'date-fns/constants';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Day } from '../calendar/days.ts';

export type CalendarEntry = {
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
};

/** `now` (epoch milliseconds) marks what is newer where a calendar already has an entry of that `uid`. */
export function calendarText(entries: readonly CalendarEntry[], name: string, now: number): string {
  const calendar = ical({
    name,
    prodId: { company: 'Keepwarm', product: 'Keepwarm', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, day, summary, description } of entries) {
    const start = new Date(Date.parse(day));
    calendar.createEvent({
      id: uid,
      start,
      // The end of a whole day is the day after it.
      end: new Date(start.getTime() + DAY),
      allDay: true,
      stamp: new Date(now),
      sequence: Math.floor(now / MINUTE),
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
