/** Keeps book of the meetings that messages name: proposed, fixed, moved, missed, cancelled. */
import { millisecondsInHour as HOUR } from 'date-fns/constants';
import { addDays, type Day, dayOf, instantOf } from '../calendar/days.ts';
import type { MessageFacts } from '../facts.ts';
import { isCourtesy, mentions, says } from '../process/talk.ts';
import type { Side, Signal } from '../signals/signal.ts';
import { isAboutTimes, isRequest } from './last-word.ts';
import type { Meeting, Said } from './standing.ts';

/** A meeting under negotiation. */
export type Entry = {
  start: number | undefined;
  end: number;
  day: Day;
  round: Meeting['round'];
  last: boolean;
  said: Said;
  /** Who has named it. */
  by: Set<Side>;
  /** The one who named it asked whether it suits. */
  asked: boolean;
  fixedAt: number | undefined;
  /** When the side that had not named it agreed. */
  agreedAt: number | undefined;
  off: boolean;
};

export type Book = { entries: Entry[]; open: MessageFacts | undefined; offered: Side | undefined };

const DAY = 24 * HOUR;

/** Enters what one message says of meetings; messages are read in order of sending. `zone` is the candidate's. */
export function read(message: MessageFacts, book: Book, zone: string): void {
  const meetings = message.signals.filter(({ kind }) => kind === 'meeting');
  const named = meetings.filter((signal) => !signal.cancelled && isDefinite(signal));
  const fixedBefore = book.entries.filter((entry) => isFixed(entry)).length;

  if (says(message, 'no-show'))
    takeOff(
      book.entries
        .filter((e) => isFixed(e) && begins(e) <= message.sentAt)
        .sort((a, b) => a.end - b.end)
        .at(-1),
    );
  for (const signal of meetings.filter(({ cancelled }) => cancelled)) cancel(signal, message, book);
  if (says(message, 'reschedule')) move(message, book, named);
  if (named.length === 0 && agrees(message, book)) agree(message, book);
  const proposed = named.filter((signal) => !name(signal, message, book, zone));

  const fixedNow = book.entries.filter((entry) => isFixed(entry)).length > fixedBefore;
  if (fixedNow || speaksOfOneHeld(message)) {
    book.open = undefined;
    book.offered = undefined;
  }
  if (fixedNow) return;
  if (proposed.length > 0 || seeksTimes(message)) book.open = message;
  if (offersTimes(message)) book.offered = message.by;
}

const isDefinite = ({ start, end, from, to }: Signal) => (start ?? end ?? from ?? to) !== undefined;

/** Without a known hour it may have begun with its day. */
const begins = ({ start, end }: Entry): number => start ?? end - DAY;

export const isFixed = (entry: Entry): boolean => entry.fixedAt !== undefined;

/** A later word about a meeting that is over shows that what was being arranged has taken place. */
export const speaksOfOneHeld = (message: MessageFacts) =>
  mentions(message, 'interview-held') ||
  mentions(message, 'screening-held') ||
  mentions(message, 'interviews-done');

/** Times are asked for or offered, or a meeting was moved, missed or cancelled: somebody has to settle on one. */
function seeksTimes(message: MessageFacts): boolean {
  return (
    mentions(message, 'times-offered') ||
    message.signals.some(
      (signal) =>
        signal.kind === 'reschedule' ||
        signal.kind === 'no-show' ||
        (signal.kind === 'meeting' && (signal.cancelled || !isDefinite(signal))) ||
        (isRequest(signal) && (signal.asks === 'times' || signal.asks === 'slot')),
    )
  );
}

/** Several times to choose from: one meeting without days, or a scheduling link. */
function offersTimes(message: MessageFacts): boolean {
  return (
    mentions(message, 'times-offered') ||
    message.signals.some(
      (signal) =>
        (signal.kind === 'meeting' && !signal.cancelled && !isDefinite(signal)) ||
        (isRequest(signal) && signal.asks === 'slot'),
    )
  );
}

function takeOff(entry: Entry | undefined): void {
  if (entry) entry.off = true;
}

/** A cancellation that names a day takes off the meetings of that day, else every one still ahead. */
function cancel(signal: Signal, message: MessageFacts, book: Book): void {
  const ahead = book.entries.filter((entry) => entry.end > message.sentAt);
  const day = signal.from ?? signal.to;
  const meant = ahead.filter((entry) => entry.day === day);
  for (const entry of meant.length > 0 || day !== undefined ? meant : ahead) takeOff(entry);
}

/**
 * Moving takes off the next meeting ahead that the message does not name itself. Said during a meeting's time or within
 * a day of its end, it means that this one did not take place.
 */
function move(message: MessageFacts, book: Book, named: readonly Signal[]): void {
  const kept = new Set<string | undefined>(named.map(({ from, to }) => from ?? to));
  const all = book.entries.filter((entry) => !entry.off).sort((a, b) => a.end - b.end);
  const hourly = (entry: Entry) => named.some(({ start }) => start !== undefined && start !== entry.start);
  const ahead = all.find((entry) => entry.end > message.sentAt && (!kept.has(entry.day) || hourly(entry)));
  const missed = all.findLast((entry) => entry.end <= message.sentAt && message.sentAt < entry.end + DAY);
  takeOff(ahead ?? missed);
}

/** Agreeing in so many words; a mere courtesy agrees to a time that was announced without asking. */
function agrees(message: MessageFacts, book: Book): boolean {
  if (mentions(message, 'agrees')) return true;
  if (message.kind === 'calendar' && message.by === 'candidate')
    return !message.signals.some((s) => s.cancelled);
  const open = proposedTo(message, book);
  return open !== undefined && !open.asked && isCourtesy(message);
}

function agree(message: MessageFacts, book: Book): void {
  const entry = proposedTo(message, book);
  if (entry) agreeTo(entry, message);
}

function agreeTo(entry: Entry, { sentAt }: MessageFacts): void {
  entry.agreedAt = sentAt;
  entry.fixedAt ??= sentAt;
}

/** The newest time still ahead that the other side has named and this side has not agreed to yet. */
const proposedTo = (message: MessageFacts, { entries }: Book): Entry | undefined =>
  entries.findLast(
    (e) => e.agreedAt === undefined && !e.off && !e.by.has(message.by) && e.end > message.sentAt,
  );

/**
 * Enters a definite meeting, or what is new about one that is known: the same meeting is often named several times. True
 * where it is fixed by then, or was over before the message was sent, so that nobody has to settle on it.
 */
function name(signal: Signal, message: MessageFacts, book: Book, zone: string): boolean {
  const fresh = entryOf(signal, message, zone);
  const known = book.entries.find((entry) => !entry.off && isSame(entry, fresh));
  if (fresh.end <= message.sentAt) return true;
  if (known && !known.by.has(message.by)) agreeTo(known, message);
  if (known) merge(known, fresh, message);
  else book.entries.push(fresh);
  const entry = known ?? fresh;
  if (settlesIt(signal, message, book)) entry.fixedAt ??= message.sentAt;
  return isFixed(entry);
}

/** An invitation, a time said to be fixed, or a choice among the times that the other side has offered. */
function settlesIt(signal: Signal, message: MessageFacts, { offered }: Book): boolean {
  if (signal.fixed || message.kind === 'calendar') return true;
  return offered !== undefined && offered !== message.by && !isAsked(message);
}

/** The company asks for something else than an answer about the time: that leaves the time as it is. */
const isAsked = (message: MessageFacts) =>
  message.by === 'company'
    ? message.signals.some((signal) => isRequest(signal) && isAboutTimes(signal, message))
    : mentions(message, 'question');

function isSame(a: Entry, b: Entry): boolean {
  if (a.start !== undefined && b.start !== undefined) return a.start === b.start;
  return a.day === b.day;
}

function merge(known: Entry, fresh: Entry, message: MessageFacts): void {
  if (known.start === undefined || (message.kind === 'calendar' && fresh.start !== undefined)) {
    known.start = fresh.start ?? known.start;
    known.end = fresh.end;
  }
  if (known.round === 'unnamed') known.round = fresh.round;
  known.last ||= fresh.last;
  for (const side of fresh.by) known.by.add(side);
}

function entryOf(signal: Signal, message: MessageFacts, zone: string): Entry {
  const start = signal.start;
  const day = signal.from ?? signal.to ?? dayOf(start ?? signal.end ?? message.sentAt, zone);
  return {
    start,
    end: signal.end ?? (start === undefined ? endOfDay(day, zone) : start + HOUR),
    day,
    round: signal.round ?? 'unnamed',
    last: signal.last ?? false,
    said: { signal, message },
    by: new Set([message.by]),
    asked: isAsked(message),
    fixedAt: undefined,
    agreedAt: undefined,
    off: false,
  };
}

const endOfDay = (day: Day, zone: string): number => instantOf(addDays(day, 1), zone);
