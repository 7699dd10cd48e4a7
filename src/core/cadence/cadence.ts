/** When the next nudge falls due: product.md section 7. All in whole local days of the candidate's zone. */

import type { Because } from '../assessment.ts';
import {
  addWorkingDays,
  type Day,
  dayOf,
  instantOf,
  startOfNextWeek,
  startOfWeek,
  type WorkingWeek,
} from '../calendar/days.ts';
import type { MessageFacts } from '../facts.ts';
import type { Settings, Situation } from '../settings.ts';
import { absencesOf } from '../turn/absence.ts';
import { promiseOf } from '../turn/promise.ts';
import type { Said } from '../turn/standing.ts';

/**
 * What a due day can rest on. Values: `situation` (row of the cadence table), `wd` (working days waited), `nudges`
 * (already sent), `since` (instant from which it counts), `who`, `at` (instant of the message), `from` and `to` (days).
 */
export const dueRules = [
  'base-wait', // {wd} working days after {since}, as always in this situation ({situation}).
  'nudge-wait', // {wd} working days after your last reminder, on {since}; you have sent {nudges}.
  'promised', // {who} promised an answer by {to}; {wd} working days are left to them after it.
  'few-weeks', // {who} wrote on {at} that it takes a few weeks: {wd} working days.
  'promised-after', // {who} promised an answer after {from}; {wd} working days count from there.
  'away', // {who} is away until {to}: not before the second working day after it.
  'away-assumed', // {who} is away, nobody knows how long: {wd} working days are assumed.
  'snoozed', // You snoozed it until {at}.
] as const;

export type DueRule = (typeof dueRules)[number];

export type Due = {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly because: Because & { readonly id: DueRule };
};

export type CadenceQuestion = {
  /** In order of sending. */
  readonly messages: readonly MessageFacts[];
  readonly situation: Situation;
  readonly nudges: readonly MessageFacts[];
  /** The instant from which the wait counts. */
  readonly since: number;
  readonly settings: Settings;
  readonly snoozedUntil?: number | undefined;
};

/** Working days left to the company side after a promised day: in this week or the next, and later. */
const GRACE = { near: 1, far: 2 };

/** The day on which the next nudge is due; undefined after the closing note. */
export function dueOf(question: CadenceQuestion): Due | undefined {
  const { settings, situation, nudges, snoozedUntil } = question;
  if (settings.cadence[situation][nudges.length] === undefined) return undefined;
  const zone = settings.timeZone;
  const wait = promisedWait(question) ?? plainWait(question);
  const absent = absencesOf(question.messages, settings).map(({ until, because }) => ({
    day: until,
    because,
  }));
  const last = [wait, ...absent].reduce((a, b) => (b.day > a.day ? b : a));
  const at = instantOf(last.day, zone);
  if (snoozedUntil === undefined || snoozedUntil <= at) return { at, because: last.because };
  return { at: snoozedUntil, because: { id: 'snoozed', values: { at: snoozedUntil } } };
}

type Wait = { readonly day: Day; readonly because: Due['because'] };

function plainWait({ settings, situation, nudges, since }: CadenceQuestion): Wait {
  const wd = settings.cadence[situation][nudges.length] ?? 0;
  const day = addWorkingDays(dayOf(since, settings.timeZone), wd, settings.week);
  const id = nudges.length > 0 ? 'nudge-wait' : 'base-wait';
  return { day, because: { id, values: { situation, wd, since, nudges: nudges.length } } };
}

/** A promise that is not yet kept replaces the base wait in both directions, until the candidate has nudged past it. */
function promisedWait(question: CadenceQuestion): Wait | undefined {
  const { messages, nudges, settings, situation } = question;
  const promise = promiseOf(messages);
  if (!promise || nudges.length > 0) return undefined;
  const { week, timeZone } = settings;
  const { signal, message } = promise;
  const made = dayOf(message.sentAt, timeZone);
  const said = { at: message.sentAt, ...who(promise) };
  if (signal.to !== undefined) {
    const wd = isNear(made, signal.to, week) ? GRACE.near : GRACE.far;
    const day = addWorkingDays(signal.to, wd, week);
    return { day, because: { id: 'promised', values: { ...said, to: signal.to, wd } } };
  }
  if (signal.from !== undefined) {
    const [wd] = settings.cadence[situation];
    const day = addWorkingDays(signal.from, wd, week);
    return { day, because: { id: 'promised-after', values: { ...said, from: signal.from, wd } } };
  }
  if (signal.wait === undefined) return undefined;
  const day = addWorkingDays(made, signal.wait, week);
  return { day, because: { id: 'few-weeks', values: { ...said, wd: signal.wait } } };
}

/** In the working week in which the promise was made, or in the next. */
const isNear = (made: Day, to: Day, week: WorkingWeek): boolean =>
  startOfWeek(to, week) <= startOfNextWeek(made, week);

const who = ({ message }: Said) => ({ who: message.from.name || message.from.address });
