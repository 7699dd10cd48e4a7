/** The meetings of a process: which are fixed, which still stand, and whether one is being looked for. */
import type { MessageFacts } from '../facts.ts';
import { type Book, type Entry, isFixed, read, speaksOfOneHeld } from './meeting-book.ts';
import type { Meeting } from './standing.ts';

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
