/** Days that are named from the day of speaking: weekdays, "tomorrow", "mid-week", "within 5-7 business days". */
import { addDays, addWorkingDays, type Day, isWorkingDay, weekdayOf } from '../calendar/days.ts';
import { nextWeekday } from './calendar.ts';
import type { Finder, Named } from './finder.ts';
import { monthOf, partNamed, weekOf } from './weeks.ts';
import type { Saying } from './when.ts';
import { LONE_WEEKDAY, MONTH, monthNamed, NUMBER, numberNamed, weekdayNamed } from './words.ts';

const PART =
  '(?:early|earlier|mid|middle|late|later|latter|end|ending|close|start|beginning|top|first half|second half|latter half|first part|latter part|back end|tail end)';
const FEW_WEEKS = 15;

export const relativeFinders: readonly Finder[] = [
  { pattern: /\b(?:day after tomorrow|overmorrow)\b/gi, read: (_, { day }) => addDays(day, 2) },
  { pattern: /\b(?:tomorrow|tmrw|tmw|tomorow)\b/gi, read: (_, { day }) => addDays(day, 1) },
  {
    pattern: /\b(?:later today|today|tonight|this (?:morning|afternoon|evening|arvo)|later on today)\b/gi,
    read: (_, { day }) => day,
  },
  {
    pattern: /\byesterday\b|\blast (?:night|week|month|year)\b|\b(?:the )?other (?:day|week)\b/gi,
    read: (_, { day }) => past(addDays(day, -1)),
  },
  {
    pattern:
      /\bend of (?:the )?(?:business |working )?day\b|\b(?:EOD|COB|EOB|COP)\b|\bclose of (?:business|play)\b|\bend of play\b/gi,
    read: (_, { day }) => ({ first: day, last: day, sort: 'end-of-day' }),
  },
  {
    pattern: new RegExp(String.raw`\blast (${LONE_WEEKDAY})\b|\b(${LONE_WEEKDAY}) last\b`, 'g'),
    read: ([, a, b], { day }) => {
      const weekday = weekdayNamed(a ?? b ?? '');
      return weekday && past(addDays(nextWeekday(weekday, day), -7));
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:(the week after next|[Tt]his coming|[Tt]his|[Nn]ext|[Cc]oming|[Tt]he following) )?(${LONE_WEEKDAY})\b(?:,? (?:of |the )?(week|next week|this week|following week|the week after)\b)?`,
      'g',
    ),
    read: ([, before, name, after], saying) => weekday(name ?? '', before?.toLowerCase(), after, saying),
  },
  {
    // "early next week", "the end of the week", "later in the week", "next week"
    pattern: new RegExp(
      String.raw`\b(?:(?:the )?(${PART})(?: |-)(?:in |of |part of )?)?(?:(the week after next|week after next)|(?:(the|this|next|coming|the following|the coming|this coming|following) )week|(?<=\1[ -])week)\b(?!end|s\b|day|ly|'s notice| (?:of|commencing|beginning|starting|and a|after|before)\b)`,
      'gi',
    ),
    read: (match, saying) => weekNamed(match, saying),
  },
  {
    pattern: /\bmid ?-?week(?: (next week|this week))?\b/gi,
    read: ([, which], saying) =>
      which?.toLowerCase() === 'next week'
        ? weekOf(saying.day, 1, 'mid', saying.week)
        : comingPart('mid', saying),
  },
  { pattern: /\b(?:EOW|week's end)\b/g, read: (_, saying) => comingPart('late', saying) },
  {
    pattern: /\b(?:(?:the|this|next) )?weekend\b/gi,
    read: ([all], { day }) => {
      const saturday = addDays(nextWeekday(6, day), weekdayOf(day) === 7 ? -7 : 0);
      const first = /^next/i.test(all) ? addDays(saturday, 7) : saturday;
      return { first, last: addDays(first, 1) };
    },
  },
  {
    // "before the month is out"
    pattern: /\bbefore the (week|month|year) is (?:out|over|through)\b/gi,
    read: ([, unit], { day, week }) => {
      const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
      const { last } =
        unit === 'week'
          ? weekOf(day, 0, 'whole', week)
          : monthOf(year, unit === 'year' ? 12 : month, 'whole');
      return { first: day, last, sort: 'within' };
    },
  },
  {
    // "the second week of December"; the first is early in the month.
    pattern: new RegExp(
      String.raw`\b(second|third|fourth|last|2nd|3rd|4th) (?:full )?week (?:of|in) (${MONTH})\b(?: (20\d\d))?`,
      'gi',
    ),
    read: ([, which, month, year], saying) => weekOfMonth(which ?? '', month ?? '', year, saying),
  },
  {
    // "early December", "mid-January", "the end of March 2027"
    pattern: new RegExp(
      String.raw`\b(?:(${PART}|first week)(?: |-)(?:in |of |part of )?)?(${MONTH})\b(?: (20\d\d))?(?! \d)`,
      'gi',
    ),
    read: ([all, part, month, year], { day }) => {
      const isMonth = part || year || /^[A-Z]/.test(all);
      return isMonth ? comingMonth(monthNamed(month ?? ''), part ?? '', year, day) : undefined;
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:the )?(${PART}|first week)(?: |-)(?:in |of |part of )?)?(the|this|next|the coming|the following) month\b(?!s)|\b(month[ -]end)\b`,
      'gi',
    ),
    read: ([, part, which, monthEnd], { day }) => {
      if (!monthEnd && !part && which?.toLowerCase() === 'the') return undefined;
      const ahead = which && /next|coming|following/i.test(which) ? 1 : 0;
      const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
      return monthOf(year, month + ahead, monthEnd ? 'late' : partNamed(part ?? ''));
    },
  },
  {
    pattern: /\b(?:the )?end of (?:the|this) year\b|\byear[ -]end\b/gi,
    read: (_, { day }) => monthOf(Number(day.slice(0, 4)), 12, 'late'),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:within|inside|in|over|after|allow|takes?|give (?:us|me|him|her|them|it)|up to|no (?:more|later) than|at most|next|coming|for)(?: about| around| roughly| approximately| maybe| another| up to| under| the| the next| the coming| next| say| at most| at least| a further| a maximum of)? (${NUMBER}|(?:a )?couple(?: of)?|the|(?:a )?few|several)(?: ?(?:-|to|or) ?(${NUMBER}))?(?: more)? ?(business |working |work |calendar |full )?(hours?|hrs?|days?|weeks?|fortnight|months?)\b(?! (?:of|ago|old|'s)\b)(?:(?:,? or (so|two|three))?)`,
      'gi',
    ),
    read: (match, saying) => span(match, saying),
  },
  {
    pattern: new RegExp(
      String.raw`\b(${NUMBER}|a couple(?: of)?|a few|several)(?: ?(?:-|to|or) ?(${NUMBER}))? ?(business |working |calendar )?(hours?|days?|weeks?|fortnight|months?)(?: or (so|two|three))?(?:'s?)?(?: time|(?: from (?:now|today)))\b`,
      'gi',
    ),
    read: (match, saying) => span(match, saying),
  },
  {
    // "A week or two" needs no preposition.
    pattern: /\b(a|one) (day|week)(?:,? or (two|three|so))\b(?! (?:of|ago|old)\b)/gi,
    read: ([all, low, unit, more], saying) => span([all, low ?? '', '', '', unit ?? '', more ?? ''], saying),
  },
  {
    // "5-7 business days" needs no preposition.
    pattern: new RegExp(
      String.raw`\b(${NUMBER})(?: ?(?:-|to|or) ?(${NUMBER}))? ?(business |working )(days?)\b(?! (?:of|ago|old)\b)`,
      'gi',
    ),
    read: (match, saying) => span(match, saying),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:${NUMBER}|a couple of|a few|several|some|many) (?:hours?|days?|weeks?|months?|years?) ago\b`,
      'gi',
    ),
    read: (_, { day }) => past(addDays(day, -1)),
  },
];

const past = (day: Day): Named => ({ first: day, last: day, sort: 'past' });

function weekday(
  name: string,
  before: string | undefined,
  after: string | undefined,
  saying: Saying,
): Day | undefined {
  const wanted = weekdayNamed(name);
  if (!wanted) return undefined;
  const coming = nextWeekday(wanted, saying.day);
  // "Friday week" is a week after Friday.
  if (after === 'week') return addDays(coming, 7);
  const isNextWeek =
    before === 'next' || /next|following|after/.test(after ?? '') || before === 'the following';
  if (!isNextWeek) return coming;
  const monday = weekOf(saying.day, 1, 'whole', saying.week).first;
  return nextWeekday(wanted, monday);
}

function weekNamed([all, part, afterNext, which]: RegExpMatchArray, saying: Saying): Named | undefined {
  const said = partNamed(part ?? '');
  if (afterNext) return weekOf(saying.day, 2, said, saying.week);
  if (which && /next|coming|following/i.test(which) && !/^this/i.test(which))
    return weekOf(saying.day, 1, said, saying.week);
  if (/\blater?\b/i.test(part ?? '') && !/^late /i.test(part ?? '')) {
    const { last } = comingPart('late', saying);
    return { first: saying.day, last };
  }
  if (said !== 'whole') return comingPart(said, saying);
  if (!/^this/i.test(which ?? '')) return undefined;
  const { last } = comingPart('late', saying);
  return /week/i.test(all) ? { first: saying.day, last } : undefined;
}

/** That part of this week, or of the next where it has passed. */
function comingPart(part: 'early' | 'mid' | 'late', { day, week }: Saying): Named {
  const here = weekOf(day, 0, part, week);
  return here.last >= day ? here : weekOf(day, 1, part, week);
}

function comingMonth(month: number, words: string, year: string | undefined, today: Day): Named | undefined {
  if (month === 0) return undefined;
  const thisYear = Number(today.slice(0, 4));
  if (year) return monthOf(Number(year), month, partNamed(words));
  const here = monthOf(thisYear, month, partNamed(words));
  return here.last >= today ? here : monthOf(thisYear + 1, month, partNamed(words));
}

function weekOfMonth(
  which: string,
  name: string,
  year: string | undefined,
  saying: Saying,
): Named | undefined {
  const month = comingMonth(monthNamed(name), '', year, saying.day);
  if (!month) return undefined;
  if (/^last/i.test(which)) return weekOf(month.last, 0, 'whole', saying.week);
  const first = isWorkingDay(month.first, saying.week)
    ? month.first
    : addWorkingDays(month.first, 1, saying.week);
  const n = { s: 1, t: 2, f: 3, 2: 1, 3: 2, 4: 3 }[which.charAt(0).toLowerCase()] ?? 0;
  return weekOf(first, n, 'whole', saying.week);
}

/** A number of hours, days, weeks or months from now: only its end is said. */
function span(
  [all, low, high, sort, unit, more]: RegExpMatchArray,
  { day, week }: Saying,
): Named | undefined {
  const isFew = /few|several/i.test(low ?? '');
  const isCouple = /couple/i.test(low ?? '');
  const isWorking = /business|work/i.test(sort ?? '');
  if (isFew) return fewOf(unit ?? '', day, week);
  if (/^the$/i.test(low ?? '') && !/\b(?:within|in|over|next|coming) (?:the )?(?:next )?the/i.test(all))
    return undefined;
  const first = isCouple ? 2 : /^the$/i.test(low ?? '') ? 1 : numberNamed(low ?? '');
  const n = more === 'two' ? 2 : more === 'three' ? 3 : Math.max(first, high ? numberNamed(high) : 0);
  if (!(n > 0) || n > 400) return undefined;
  return { first: day, last: ahead(n, unit ?? '', isWorking), sort: 'within' };

  function ahead(count: number, of: string, working: boolean): Day {
    if (/^h/i.test(of)) return addDays(day, Math.floor(count / 24));
    if (/^d/i.test(of)) return working ? addWorkingDays(day, count, week) : addDays(day, count);
    if (/^f/i.test(of)) return addDays(day, 14 * count);
    if (/^w/i.test(of)) return addDays(day, 7 * count);
    return addDays(day, 30 * count);
  }
}

/** "In a few weeks" falls due 15 working days after it was said (section 7); "a few days" nobody can count. */
function fewOf(unit: string, day: Day, week: Saying['week']): Named {
  if (/^h/i.test(unit)) return { first: day, last: day, sort: 'within' };
  const last = addWorkingDays(day, FEW_WEEKS, week);
  return /^w/i.test(unit)
    ? { first: day, last, sort: 'vague', wait: FEW_WEEKS }
    : { first: day, last, sort: 'vague' };
}
