/** The days of the search as the text of a calendar file, in the candidate's language. */
import { calendarText } from '../../core/export/calendar.ts';
import { type CalendarDay, datesOf } from '../../core/export/dates.ts';
import type { Pipeline } from '../../core/pipeline/pipeline.ts';
import type { Clock } from '../../ui/dates.ts';
import { subtitleOf, titleOf, whyOf } from '../../ui/view-words.ts';
import { say, sayId } from '../../ui/words.ts';

export const calendarOf = (pipeline: Pipeline, clock: Clock): string =>
  calendarText(
    datesOf(pipeline, clock.now, clock.timeZone).map((entry) => ({
      uid: entry.uid,
      day: entry.day,
      summary: sayId('calendar', entry.what, { title: titleOf(entry.view) }),
      description: descriptionOf(entry, clock),
    })),
    say('calendar_name'),
    clock.now,
  );

const descriptionOf = ({ view }: CalendarDay, clock: Clock): string =>
  [subtitleOf(view), whyOf(view, clock)].filter(Boolean).join('\n');
