/** The days of the search that belong in a calendar: when to write, and until when an offer stands. */
import type { Assessment } from '../assessment.ts';
import { type Day, dayOf } from '../calendar/days.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { hashText } from '../reading/sentences.ts';

/** One whole day. `uid` stays the same for the same matter, so that a calendar moves what it already has. */
export type CalendarDay = {
  readonly uid: string;
  readonly day: Day;
  readonly what: 'due' | 'answer' | 'deadline';
  readonly view: Assessment;
  /** The day is past: it stands on today. */
  readonly isLate: boolean;
};

/** Snoozed ones come back on the day that the candidate has chosen. `now` is epoch milliseconds, `zone` IANA. */
export function datesOf({ live }: Pipeline, now: number, zone: string): CalendarDay[] {
  const today = dayOf(now, zone);
  const entry = (view: Assessment, what: CalendarDay['what'], day: Day): CalendarDay => ({
    uid: `${what}-${hashText(view.process).toString(36)}@keepwarm`,
    day: day < today ? today : day,
    what,
    view,
    isLate: day < today,
  });
  return live.flatMap(({ view, marks }) => {
    const deadline = marks.findLast((mark) => mark.kind === 'deadline');
    const isOpen = deadline !== undefined && view.stage === 'offer' && deadline.day >= today;
    const at = view.snoozedUntil ?? view.due ?? (view.state === 'mine' ? now : undefined);
    return [
      ...(at === undefined ? [] : [entry(view, view.state === 'mine' ? 'answer' : 'due', dayOf(at, zone))]),
      ...(isOpen ? [entry(view, 'deadline', deadline.day)] : []),
    ];
  });
}
