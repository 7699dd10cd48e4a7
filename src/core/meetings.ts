/** The meetings of a process: which are fixed, which were moved, missed or taken off, and whether one is being looked for. */
import { addDays, type Day, dayOf, instantOf } from './days.ts';
import type { MessageFacts } from './facts.ts';
import { isAboutTimes, isRequest } from './last-word.ts';
import type { Side, Signal } from './signals/signal.ts';
import type { Meeting, Said } from './standing.ts';
import { isCourtesy, mentions, says } from './talk.ts';

export type Appointment = Meeting & {
  /** When it became fixed: sending of the message that did it. */
  readonly fixedAt: number;
  /** When the question whether it suits was answered: by fixing it, or by the other side's word later. */
  readonly settledAt: number;
};

export type Meetings = {
  /** Every meeting that was ever fixed, moved, missed and cancelled ones too, in order of fixing. */
  readonly everFixed: readonly Appointment[];
  /** Fixed, still standing and attended as far as is known, in order of time. */
  readonly standing: readonly Appointment[];
  /** The newest message that asked for times or offered them, where nothing has been fixed since. */
  readonly open?: MessageFacts;
};

/** A meeting under negotiation. */
type Entry = {
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

type Book = { entries: Entry[]; open: MessageFacts | undefined; offered: Side | undefined };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Reads the meetings out of messages in order of sending. `zone` is the candidate's. */
export function meetingsOf(messages: readonly MessageFacts[], zone: string): Meetings {
  const book: Book = { entries: [], open: undefined, offered: undefined };
  for (const message of messages) read(message, book, zone);
  const fixed = book.entries.filter(isFixed).sort((a, b) => (a.fixedAt ?? 0) - (b.fixedAt ?? 0));
  const everFixed = fixed.map((entry) => appointmentOf(entry, metBefore(entry, fixed, messages)));
  const standing = everFixed.filter((_, at) => !fixed[at]?.off).sort((a, b) => a.end - b.end);
  return { everFixed, standing, ...(book.open && { open: book.open }) };
}

/** A call whose kind is not named is the first one, unless they have met before. */
function appointmentOf(entry: Entry, isLater: boolean): Appointment {
  const { start, end, round, last, said } = entry;
  const fixedAt = entry.fixedAt ?? said.message.sentAt;
  return {
    ...(start !== undefined && { start }),
    end,
    round: round !== 'unnamed' ? round : isLater ? 'interview' : 'screening',
    last,
    said,
    fixedAt,
    settledAt: Math.max(fixedAt, entry.agreedAt ?? fixedAt),
  };
}

function metBefore(entry: Entry, fixed: readonly Entry[], messages: readonly MessageFacts[]): boolean {
  const begins = entry.start ?? entry.end;
  return (
    fixed.some((other) => other !== entry && !other.off && other.end <= begins) ||
    messages.some((message) => message.sentAt <= (entry.fixedAt ?? 0) && speaksOfOneHeld(message))
  );
}

function read(message: MessageFacts, book: Book, zone: string): void {
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
  for (const signal of named) name(signal, message, book, zone);

  const fixedNow = book.entries.filter((entry) => isFixed(entry)).length > fixedBefore;
  if (fixedNow || speaksOfOneHeld(message)) {
    book.open = undefined;
    book.offered = undefined;
  }
  if (fixedNow) return;
  if (seeksTimes(message)) book.open = message;
  if (offersTimes(message)) book.offered = message.by;
}

const isDefinite = ({ start, end, from, to }: Signal) => (start ?? end ?? from ?? to) !== undefined;

/** Without a known hour it may have begun with its day. */
const begins = ({ start, end }: Entry): number => start ?? end - DAY;

const isFixed = (entry: Entry): boolean => entry.fixedAt !== undefined;

/** A later word about a meeting that is over shows that what was being arranged has taken place. */
const speaksOfOneHeld = (message: MessageFacts) =>
  mentions(message, 'interview-held') ||
  mentions(message, 'screening-held') ||
  mentions(message, 'interviews-done');

/** Times are asked for or offered, or a meeting was moved, missed or proposed: somebody has to settle on one. */
function seeksTimes(message: MessageFacts): boolean {
  return (
    mentions(message, 'times-offered') ||
    message.signals.some(
      ({ kind, by, asks }) =>
        kind === 'meeting' ||
        kind === 'reschedule' ||
        kind === 'no-show' ||
        (kind === 'request' && by === 'company' && (asks === 'times' || asks === 'slot')),
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

/** Enters a definite meeting, or what is new about one that is known: the same meeting is often named several times. */
function name(signal: Signal, message: MessageFacts, book: Book, zone: string): void {
  const fresh = entryOf(signal, message, zone);
  const known = book.entries.find((entry) => !entry.off && isSame(entry, fresh));
  if (known && !known.by.has(message.by)) agreeTo(known, message);
  if (known) merge(known, fresh, message);
  else book.entries.push(fresh);
  const entry = known ?? fresh;
  if (settlesIt(signal, message, book)) entry.fixedAt ??= message.sentAt;
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
