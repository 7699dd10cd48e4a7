/** What is kept of a thread after reading it: who, when, what kind, which signals. Never the text itself. */
import type { Side, Signal } from './signals/signal.ts';
import type { Account, Person, ThreadKey } from './thread.ts';

/** The kinds of product.md section 3. */
export type Kind = 'human' | 'auto-reply' | 'status' | 'calendar' | 'bounce' | 'bulk' | 'draft';

/**
 * What a message shows besides its signals, for the rules of turn and stage alone; never shown by itself.
 *
 * - `applied`: the candidate applies here, or the company confirms an application
 * - `referred`: somebody referred the candidate
 * - `receipt-only`: confirms that something arrived, and answers nothing on the merits
 * - `interview-held`: speaks of an interview that is over; `screening-held`: of a first call that is over
 * - `interviews-done`: says that all interviews are over
 * - `thank-you-note`: the candidate thanks for an interview (not a mere courtesy)
 * - `times-offered`: names times that could be chosen
 * - `agrees`: agrees to what the other side named, without naming day or hour itself
 * - `question`: asks the other side something
 * - `asks-feedback`: the candidate asks for feedback
 * - `asks-reply-date`: the candidate asks when to expect an answer or the next step
 * - `asks-start-date`: the candidate asks when the person should be in the seat
 * - `tells-timeline`: the candidate tells of an offer in hand, rounds elsewhere, a notice period or a first possible day
 * - `freeze-over`: says that hiring goes on again
 * - `promise-own`: the candidate promises the company something (its day is in the signal `reply-promise`, by candidate)
 * - `take-home`: speaks of a take-home task or assessment of this process
 */
export type Mention =
  | 'applied'
  | 'referred'
  | 'receipt-only'
  | 'interview-held'
  | 'screening-held'
  | 'interviews-done'
  | 'thank-you-note'
  | 'times-offered'
  | 'agrees'
  | 'question'
  | 'asks-feedback'
  | 'asks-reply-date'
  | 'asks-start-date'
  | 'tells-timeline'
  | 'freeze-over'
  | 'promise-own'
  | 'take-home';

export type MessageFacts = {
  readonly id: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly by: Side;
  readonly kind: Kind;
  /** Primary language subtag of the new part ("en", "fi"); "und" where it is too short to tell. */
  readonly language: string;
  /** False where Keepwarm has no rules for that language: only who wrote last is known. */
  readonly understood: boolean;
  readonly signals: readonly Signal[];
  readonly mentions: readonly Mention[];
  /** The sender does not read replies: by the address's name, or because the mail says so. */
  readonly noReply: boolean;
  /** Addresses that the mail names to write to. */
  readonly writeTo: readonly string[];
  /** Of a `bounce`: the addresses that could not be reached, as far as it names them. */
  readonly undelivered: readonly string[];
  /** Hashes of the candidate's own sentences, so that no draft repeats one. Empty for the company's messages. */
  readonly sentences: readonly number[];
};

/** One piece of evidence for or against a hiring thread, as an id with values that the UI turns into words. */
export type Evidence = {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
  /** Positive speaks for hiring, negative against. */
  readonly weight: number;
};

export type Verdict = {
  readonly is: 'hiring' | 'not hiring' | 'unsure';
  readonly score: number;
  readonly evidence: readonly Evidence[];
};

export type ThreadFacts = {
  readonly key: ThreadKey;
  readonly account: Account;
  readonly id: string;
  readonly subject: string;
  readonly newestId: string;
  readonly messages: readonly MessageFacts[];
  readonly verdict: Verdict;
  /** The company as the mail names it ("Northwind"), and its registrable domain where it is not a public or agency one. */
  readonly company?: string;
  readonly domain?: string;
  readonly role?: string;
  /** The client company that an agency names. */
  readonly client?: string;
  /** Epoch milliseconds when it was last compared with the mailbox. */
  readonly checkedAt: number;
};

/** One candidacy: company and role, with all its threads. Never empty. */
export type Process = {
  readonly threads: readonly ThreadFacts[];
  /** Its one thread names no role and may belong to any of these processes (each by its first thread): ask. */
  readonly mayJoin?: readonly ThreadKey[];
};
