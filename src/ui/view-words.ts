/** What popup and strip say of one process: who, how long, and why. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import type { Assessment, Because } from '../core/assessment.ts';
import { parseDay } from '../core/calendar/days.ts';
import { badgeText } from './badge-words.ts';
import { type Clock, calendarDay, clockOf, onDay, onDayAndTime, plainDay } from './dates.ts';
import { language, numberWords, pluralOf, say, sayId } from './words.ts';

/** What the row is called: the company, else the person, else the subject. */
export const titleOf = ({ company, person, subject }: Assessment): string =>
  company || person?.name || person?.address || subject || say('no_subject');

/** Person and role, as far as they are known and not the title already. */
export const subtitleOf = (view: Assessment): string => {
  const person = view.person?.name || view.person?.address;
  const parts = [person, view.role].filter((part) => part && part !== titleOf(view));
  return parts.join(' · ') || (titleOf(view) === view.subject ? '' : view.subject);
};

/** The words of the badge, or of the state where it wears none. */
export const standingOf = (view: Assessment, clock: Clock): string => {
  if (view.badge) return badgeText(view.badge, clock);
  return view.ask === 'is this hiring' ? '' : sayId('state', view.state);
};

/** Why it stands so, in one sentence or two; what is likely is never said as if it were known. */
export function whyOf(view: Assessment, clock: Clock): string {
  if (view.group === 'ask' && view.ask)
    return [sayId('ask', view.ask, { company: view.company ?? '' }), strongestEvidence(view)]
      .join(' ')
      .trim();
  const { reason } = view;
  const parts = reason
    ? [sayId(`likely_${reason.strength}`, reason.id), sayBecause('because', reason.because, clock)]
    : [sayBecause('turn', view.turnBecause, clock), duePart(view, clock)];
  return parts.filter(Boolean).join(' ');
}

/** What the tooltip of an inbox badge says: why, and how old the facts are. */
export const tooltipOf = (view: Assessment, clock: Clock = clockOf(view)): string =>
  [whyOf(view, clock), ageOf(view, clock)].filter(Boolean).join(' ');

/** A rule or fact of the core in words; empty where the language has none for it. */
export function sayBecause(family: string, { id, values }: Because, clock: Clock): string {
  const { days, count, wd } = values;
  const words = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, sayValue(name, value, clock)]),
  );
  const counted = days ?? count ?? wd;
  const plural = typeof counted === 'number' ? sayId(family, `${id}_${pluralOf(counted)}`, words) : '';
  return (
    plural || (typeof counted === 'number' && sayId(family, `${id}_other`, words)) || sayId(family, id, words)
  );
}

/** Why Keepwarm asks at all. */
const strongestEvidence = ({ ask, verdict }: Assessment): string => {
  const [strongest] = [...verdict.evidence].sort((a, b) => b.weight - a.weight);
  return ask === 'is this hiring' && strongest && strongest.weight > 0
    ? sayId('evidence', strongest.id, strongest.values)
    : '';
};

/** Facts are as old as the last look; said where that is more than a day. */
export const ageOf = ({ checkedAt }: Assessment, clock: Clock): string =>
  clock.now - checkedAt > DAY ? say('checked', { day: onDay(checkedAt, clock) }) : '';

/** The first instant that can be a time of a mail; smaller numbers are counts. */
const FIRST_INSTANT = Date.UTC(1990, 0);

const duePart = ({ dueBecause, state }: Assessment, clock: Clock): string =>
  dueBecause && state !== 'mine' ? sayBecause('due', dueBecause, clock) : '';

const sayValue = (name: string, value: string | number, clock: Clock): string => {
  if (typeof value === 'number')
    return value > FIRST_INSTANT ? sayInstant(name, value, clock) : numberWords(value);
  const day = parseDay(value);
  if (day) return calendarDay(day, clock);
  if (name === 'language') return languageName(value);
  if (name === 'who') return value || say('somebody');
  return value;
};

const sayInstant = (name: string, at: number, clock: Clock): string => {
  if (name === 'start') return onDayAndTime(at, clock);
  return name === 'since' ? plainDay(at, clock) : onDay(at, clock);
};

/** Throws nothing on a tag that is none: it is then said as it is. */
const languageName = (tag: string): string => {
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};
