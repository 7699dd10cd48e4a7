/** Which day a weekday is in an answer: that of the times that the other side has named just before. */
import { addDays, type Day, daysBetween, instantOf, weekdayOf } from '../../calendar/days.ts';
import type { When } from '../../dates/index.ts';
import type { MessageFacts } from '../../facts.ts';
import type { Option } from './options.ts';

/** "Thursday", "on Thurs at 9:30": a weekday without a date. */
const bareWeekday = /^(?:on |this |the )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b/i;
const dated = /\b(?:next|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{1,2}(?:st|nd|rd|th))|\d[./-]\d/i;

/** The option on the day that `asked` names, where it names that weekday on a later day and none on the nearest one. */
export function onNamedDay(option: Option, asked: MessageFacts | undefined, timeZone: string): Option {
  const { when, sentence } = option;
  const said = sentence.text.slice(when.index, when.end);
  if (when.first !== when.last || !bareWeekday.test(said) || dated.test(said)) return option;
  const days = daysNamedIn(asked);
  if (days.includes(when.first)) return option;
  const meant = days.find((day) => day > when.first && weekdayOf(day) === weekdayOf(when.first));
  return meant ? { sentence, when: moved(when, meant, timeZone) } : option;
}

const daysNamedIn = (asked: MessageFacts | undefined): readonly Day[] =>
  (asked?.signals ?? [])
    .filter(({ kind, cancelled }) => kind === 'meeting' && !cancelled)
    .flatMap(({ from, to, offered }) => offered ?? (from && from === to ? [from] : []));

/** The same hour of the candidate's day on another day. */
function moved(when: When, day: Day, timeZone: string): When {
  const byDays = daysBetween(when.first, day);
  const shift = instantOf(day, timeZone) - instantOf(when.first, timeZone);
  return {
    ...when,
    first: day,
    last: day,
    ...(when.from && { from: addDays(when.from, byDays) }),
    ...(when.to && { to: addDays(when.to, byDays) }),
    ...(when.start !== undefined && { start: when.start + shift }),
    ...(when.finish !== undefined && { finish: when.finish + shift }),
  };
}
