/** One message under reading: its new text and all that is needed to understand it. */
import type { WorkingWeek } from '../calendar/days.ts';
import type { Kind, MessageFacts } from '../facts.ts';
import type { Candidate, Person } from '../thread.ts';
import type { Side } from './signal.ts';

export type Reading = {
  /** The message's own words: quotes, forwards, signature and footers are cut off. */
  readonly text: string;
  readonly subject: string;
  readonly by: Side;
  readonly kind: Kind;
  /** Primary language subtag of the text, "und" where too short to tell. */
  readonly language: string;
  /** Epoch milliseconds; what is said is resolved against this day. */
  readonly sentAt: number;
  /** The candidate's zone, IANA. */
  readonly timeZone: string;
  readonly week: WorkingWeek;
  readonly from: Person;
  readonly candidate: Candidate;
  /** The messages of the thread before this one, in order of sending, already read. */
  readonly earlier: readonly MessageFacts[];
};
