/**
 * Times named in a sentence, resolved against the day and zone in which it was said (product.md section 4, "Days of
 * a signal"). Everything is a parameter; an unknown zone throws RangeError.
 */
import { addDays, type Day, dayOf, daysBetween, instantOf } from '../calendar/days.ts';
import { calendarFinders } from './calendar.ts';
import { clocksIn } from './clock.ts';
import { spansOf } from './finder.ts';
import { holidayFinders } from './holidays.ts';
import { relativeFinders } from './relative.ts';
import { partNamed, weekOf } from './weeks.ts';
import type { Clock, Saying, Span, When } from './when.ts';

export type { Saying, When } from './when.ts';

const finders = [...calendarFinders, ...relativeFinders, ...holidayFinders];

/** All times that the sentence names, in order; with clock times where they stand by a day. */
export function whensIn(text: string, saying: Saying): When[] {
  const spans = joinRanges(
    text,
    mergeEndOfDay(text, wholeWeeks(text, listedWeekdays(text, spansOf(text, saying, finders)), saying)),
  );
  const clocks = clocksIn(masked(text, spans), saying.timeZone, spans.length > 0);
  return spans.map((span) => whenOf(text, span, clockOf(span, spans, clocks, text), saying));
}

/** Clock times of a sentence that names no day. */
export const hoursIn = (text: string, saying: Saying): Clock[] => {
  const spans = spansOf(text, saying, finders);
  return spans.length > 0 ? [] : clocksIn(text, saying.timeZone, true);
};

const masked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (result, { index, end }) => result.slice(0, index) + '\uFFFC'.repeat(end - index) + result.slice(end),
    text,
  );

/** In "next Monday or Tuesday" and "Monday or Tuesday next week" both days are in that week. */
function listedWeekdays(text: string, spans: readonly Span[]): Span[] {
  return spans.map((span, at) => {
    const other = [spans[at - 1], spans[at + 1]].find(
      (near) => near && isListed(span, near) && isNextWeek(near),
    );
    return other && isLoneWeekday(span) && daysBetween(span.first, other.first) > 3
      ? { ...span, first: addDays(span.first, 7), last: addDays(span.last, 7) }
      : span;
  });

  function isListed(a: Span, b: Span): boolean {
    const [first, second] = a.index < b.index ? [a, b] : [b, a];
    return /^(?: ?[,/&] ?| or | and |, or |, and )$/.test(text.slice(first.end, second.index));
  }
  function isNextWeek({ index, end }: Span): boolean {
    return /\b(?:next|following)\b/i.test(text.slice(index, end));
  }
  function isLoneWeekday({ index, end }: Span): boolean {
    return /^[A-Za-z]{3,9}$/.test(text.slice(index, end));
  }
}

/** "The week of the 14th", "w/c 14 September": the working days of the week in which that day lies. */
function wholeWeeks(text: string, spans: readonly Span[], saying: Saying): Span[] {
  const before =
    /(?:\b(early|late|later|mid|the end|the beginning|the start) (?:in |of )?(?:the )?)?(?:\bweek (?:of|commencing|beginning|starting|that begins|that starts)|\bw\/?[cb]\b)(?: on)?:? (?:the )?$/i;
  return spans.map((span) => {
    const match = before.exec(text.slice(Math.max(0, span.index - 60), span.index));
    if (!match) return span;
    const range = weekOf(span.first, 0, partNamed(match[1] ?? ''), saying.week);
    return { ...span, ...range, index: span.index - match[0].length };
  });
}

/** "EOD tomorrow", "Friday COB": the end of that day; alone it is today. */
function mergeEndOfDay(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    const between = before ? text.slice(before.end, span.index) : '';
    const isNear = before && /^,? ?(?:on |of |by |at |the )?(?:the )?$/i.test(between);
    if (isNear && before.sort === 'end-of-day') result[result.length - 1] = { ...span, index: before.index };
    else if (isNear && span.sort === 'end-of-day') result[result.length - 1] = { ...before, end: span.end };
    else result.push(span);
  }
  return result;
}

/** "From 14 to 18 September", "between Monday and Wednesday", "Mon 5 - Wed 7 October": one range. */
function joinRanges(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    const between = before ? text.slice(before.end, span.index) : '';
    const lead = before ? text.slice(Math.max(0, before.index - 9), before.index) : '';
    const isRange =
      /^ ?(?:-|to|through|thru|until|till|up to)(?: the)? ?$/i.test(between) ||
      (/^ and(?: the)? $/i.test(between) && /\bbetween (?:the )?$/i.test(lead));
    const isPlain = before && before.sort === undefined && span.sort === undefined;
    if (isRange && isPlain && before.first <= span.last)
      result[result.length - 1] = { ...before, last: span.last, end: span.end };
    else result.push(span);
  }
  return result;
}

/** The clock time that goes with a day: the first after it before the next day, else the one right before it. */
function clockOf(
  span: Span,
  spans: readonly Span[],
  clocks: readonly Clock[],
  text: string,
): Clock | undefined {
  const next = spans.find(({ index }) => index >= span.end);
  const after = clocks.find(
    ({ index }) => index >= span.end && index - span.end < 60 && (!next || index < next.index),
  );
  const before = clocks
    .filter(
      ({ index, end }) =>
        end <= span.index && /^[^.;]{0,24}$/.test(text.slice(end, span.index)) && !ownedBefore(index),
    )
    .at(-1);
  // "2 pm on Friday or 3 pm on Monday": the clock stands before the day each time.
  if (
    before &&
    /^(?: \(?[A-Za-z]{2,9}\)?(?: time)?)?,? (?:on |this |the )?(?:the )?$/i.test(
      text.slice(before.end, span.index),
    )
  )
    return before;
  return after ?? before;

  function ownedBefore(index: number): boolean {
    return spans.some((other) => other !== span && other.end <= index && index - other.end < 12);
  }
}

function whenOf(text: string, span: Span, clock: Clock | undefined, saying: Saying): When {
  const bound = boundBefore(text, span, clock);
  const times =
    clock && span.first === span.last && !span.sort?.match(/within|vague|past/)
      ? instants(span.first, clock, saying.timeZone)
      : undefined;
  const moved = times && dayOf(times.start, saying.timeZone);
  const [first, last] = moved ? [moved, moved] : [span.first, span.last];
  return {
    index: span.index,
    end: span.end,
    bound,
    first,
    last,
    ...daysOf(bound, first, last, span, /^(?:the )?(?:end|close) of/i.test(text.slice(span.index, span.end))),
    ...times,
    ...(span.sort ? { sort: span.sort } : {}),
    ...(span.wait ? { wait: span.wait } : {}),
  };
}

function instants(day: Day, clock: Clock, home: string): { start: number; finish?: number } {
  const zone = clock.zone ?? home;
  const at = (minutes: number) => instantOf(day, zone, Math.floor(minutes / 60), minutes % 60);
  const finish = clock.finish === undefined ? undefined : at(clock.finish);
  return { start: at(clock.start), ...(finish === undefined ? {} : { finish }) };
}

/** What the words before say: "by", "before", "after", "until"; a clock time or "the end of" may stand between. */
function boundBefore(text: string, span: Span, clock: Clock | undefined): When['bound'] {
  const index = clock && clock.end <= span.index ? clock.index : span.index;
  const before = text.slice(Math.max(0, index - 45), index);
  const own = text.slice(span.index, span.index + 12);
  if (/^after\b/i.test(own)) return 'after';
  const match =
    /\b(by|before|after|until|till|til|through|thru|on or before|no later than|not later than|latest|prior to|ahead of|from|since|not before|starting|as of|following|up to(?: and including)?|not until|past|once|deadline(?: is| of)?)(?: at)?(?: latest)?(?: on)?(?: about| around| roughly)?(?: (?:the )?(?:end|close|start|beginning|morning|afternoon|evening) of)?(?: the| this)? ?$/i.exec(
      before,
    );
  const latest = /^,? (?:at (?:the )?(?:very )?latest|latest)\b/i.test(text.slice(span.end, span.end + 24));
  const word = match?.[1]?.toLowerCase() ?? (latest ? 'by' : '');
  if (/\bon or before(?: the)? $/i.test(before)) return 'by';
  // "From 14 to 18 September" are both ends, "from 14 September" only the first.
  return word === 'from' && span.first < span.last && !isOneWord(text, span) ? 'on' : boundNamed(word);
}

/** "Next week" or "April" is one name for many days; a range has a "to" or a dash between its ends. */
const isOneWord = (text: string, { index, end }: Span): boolean =>
  !/ (?:to|until|till|through|thru) |-/i.test(text.slice(index, end));

function boundNamed(word: string): When['bound'] {
  if (/^(?:by|on or before|no later|not later|latest|up to|deadline)/.test(word)) return 'by';
  if (/^(?:before|prior|ahead)/.test(word)) return 'before';
  if (/^(?:after|from|since|not before|starting|as of|following|not until|past|once)/.test(word))
    return 'after';
  return /^(?:until|till|til|through|thru)/.test(word) ? 'until' : 'on';
}

function daysOf(
  bound: When['bound'],
  first: Day,
  last: Day,
  { sort }: Span,
  isEnd: boolean,
): { from?: Day; to?: Day } {
  if (sort === 'vague') return {};
  // "Before the end of the week" is before its last day.
  if (bound === 'before') return { to: addDays(isEnd ? last : first, -1) };
  if (bound === 'after') return sort === 'within' ? { from: last } : { from: sort ? first : last };
  if (bound === 'by' || bound === 'until' || sort === 'within' || sort === 'end-of-day') return { to: last };
  return { from: first, to: last };
}
