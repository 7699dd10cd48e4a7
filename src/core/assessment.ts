/** What Keepwarm says of one process at one moment: the answer of `assess`, and all that badge, strip and popup show. */
import type { Stage } from './decision.ts';
import type { Verdict } from './facts.ts';
import type { ShownOffer } from './offers/mail-offer.ts';
import type { Update } from './offers/update.ts';
import type { Tone } from './settings.ts';
import type { StandIn } from './shown/stand-in.ts';
import type { Account, Person, ThreadKey } from './thread.ts';
import type { AskedTold } from './turn/asked-told.ts';

export type Turn = 'mine' | 'theirs' | "nobody's";

/** The states of product.md section 5. */
export type State = 'mine' | 'overdue' | 'waiting' | 'ahead' | 'no human yet' | 'gone quiet' | 'closed';

/** Where the popup lists it. `ask`: the candidate is asked one question first. `none`: shown nowhere (not hiring). */
export type Group = 'ask' | 'your turn' | 'overdue' | 'coming up' | 'rested' | 'snoozed' | 'none';

/** A fact or rule as an id with values; the UI says it in words of any language. Instants are numbers, days "YYYY-MM-DD". */
export type Because = { readonly id: string; readonly values: Readonly<Record<string, string | number>> };

/** The badge of an inbox row. `strong` asks for attention, else it is quiet. */
export type Badge =
  | { readonly id: 'silent' | 'your-turn' | 'offer'; readonly days: number; readonly strong: boolean }
  | { readonly id: 'due' | 'back' | 'meeting'; readonly at: number; readonly strong: false }
  | {
      readonly id: 'bounced' | 'thank-you' | 'offer-open' | 'no-human' | 'snoozed' | 'due-unchecked';
      readonly strong: boolean;
    };

export type ReasonId =
  | 'scheduling conflict'
  | 'high volume'
  | 'decision makers out of office'
  | 'hiring freeze'
  | 'not that into you';

/** Why it is silent, how sure, and the words that show it. */
export type Reason = {
  readonly id: ReasonId;
  readonly strength: 'evidence' | 'pattern' | 'default' | 'chosen';
  readonly because: Because;
  readonly quote?: string;
};

/** The occasions of a draft: the three nudges, and the other notes of product.md section 9. */
export type Occasion =
  | 'first'
  | 'second'
  | 'closing'
  | 'thank-you'
  | 'late-answer'
  | 'offer-update'
  | 'feedback'
  | 'availability';

/** A note that Keepwarm proposes, bound at birth to where it may go. Paragraphs are parted by an empty line. */
export type Draft = {
  readonly occasion: Occasion;
  readonly text: string;
  readonly account: Account;
  readonly thread: ThreadKey;
  readonly threadId: string;
  /** Newest message of the thread when the draft was made: a newer one makes the draft stale. */
  readonly newestId: string;
  /** The person who should answer. */
  readonly to: Person;
  /** The thread's last message had several recipients: reply to all. */
  readonly replyAll: boolean;
  /** Stands in for somebody who is away: may be among the recipients where the candidate has added them, and is never put there. */
  readonly standIn?: Person;
};

/** A question that the candidate is asked in one line. */
export type Question = 'is this hiring' | 'which process';

export type Assessment = {
  /** The key of the process's earliest thread. */
  readonly process: ThreadKey;
  readonly threads: readonly ThreadKey[];
  /** The thread that badge and draft belong to. */
  readonly goesTo: ThreadKey;
  readonly verdict: Verdict;
  readonly ask?: Question;
  readonly turn: Turn;
  readonly turnBecause: Because;
  readonly stage: Stage;
  readonly stageBecause: Because;
  readonly state: State;
  readonly group: Group;
  /** Counts on the toolbar icon. */
  readonly counts: boolean;
  /** More urgent first within its group. */
  readonly urgency: number;
  readonly snoozedUntil?: number;
  /** The instant from which the wait counts, and the calendar days passed since. */
  readonly silentSince: number;
  readonly silentDays: number;
  /** When it falls due (start of a local day), where it waits or is overdue. */
  readonly due?: number;
  readonly dueBecause?: Because;
  readonly nudges: number;
  readonly badge?: Badge;
  /** Only where overdue. */
  readonly reason?: Reason;
  readonly draft?: Draft;
  /** An offer of theirs that waits for the candidate's answer. */
  readonly offer?: ShownOffer;
  /** What they are to be told of offers and final rounds elsewhere; missing where there is nothing to tell. */
  readonly update?: Update;
  /** What was asked and told about days; missing once it is over. */
  readonly asked?: AskedTold;
  /** Whom an out-of-office names to write to meanwhile. */
  readonly standIn?: StandIn;
  /** The tone of its notes: as chosen for this process, else as set for all. */
  readonly tone: Tone;
  /** Why there is no draft where one could be expected. */
  readonly noDraft?: Because;
  /** Who should answer, or last wrote, on the company side. */
  readonly person?: Person;
  readonly company?: string;
  readonly role?: string;
  readonly subject: string;
  readonly checkedAt: number;
  /** The candidate's IANA zone in which all days were counted; whoever says days in words says them in it. */
  readonly timeZone: string;
  /** Due, but not compared with the mailbox since: never called silent. */
  readonly unchecked: boolean;
  /** The next instant at which this answer would change without anything new; missing where it never would. */
  readonly changesAt?: number;
};
