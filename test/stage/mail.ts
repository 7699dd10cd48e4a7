/** The shape of an invented mailbox, neutral to the webmail that shows it. All people and companies in it are invented. */

export type StagePerson = { readonly name: string; readonly address: string };

export type StageMail = {
  readonly from: StagePerson;
  readonly to: readonly StagePerson[];
  readonly cc?: readonly StagePerson[];
  /** Epoch milliseconds. */
  readonly at: number;
  /** The mail's own words; paragraphs are parted by an empty line. */
  readonly text: string;
  readonly signature?: string;
  /** Where it differs from the thread's. */
  readonly subject?: string;
  /** The mail quotes the one before it in its thread; replies do unless they say otherwise. */
  readonly quotes?: boolean;
  /** A body in HTML, shown in place of `text`. */
  readonly html?: string;
  /** The candidate's own unsent text. */
  readonly draft?: true;
};

/** Gmail's inbox tabs; another webmail may fold them into two. */
export type Category = 'primary' | 'social' | 'promotions' | 'updates';

/** What Keepwarm should say of a thread, worked out by hand from the specification. */
export type Expectation = {
  readonly verdict: 'hiring' | 'not hiring' | 'unsure';
  readonly state?: 'mine' | 'overdue' | 'waiting' | 'ahead' | 'no human yet' | 'gone quiet' | 'closed';
  /** Missing where the row wears none. `days` where the badge counts. */
  readonly badge?: { readonly id: BadgeId; readonly days?: number; readonly strong?: boolean };
  readonly reason?:
    | 'scheduling conflict'
    | 'high volume'
    | 'decision makers out of office'
    | 'hiring freeze'
    | 'not that into you';
  /** Threads with the same word belong to one process. */
  readonly process?: string;
  /** No draft is proposed, although it is overdue or mine. */
  readonly noDraft?: true;
};

export type BadgeId =
  | 'silent'
  | 'your-turn'
  | 'offer'
  | 'due'
  | 'back'
  | 'meeting'
  | 'bounced'
  | 'thank-you'
  | 'no-human';

export type StageThread = {
  /** A name for tests, unique in its account. */
  readonly slug: string;
  readonly subject: string;
  /** In order of sending; never empty. */
  readonly mails: readonly StageMail[];
  readonly category: Category;
  /** Taken out of the inbox, still in all mail. */
  readonly archived?: true;
  readonly unread?: true;
  readonly starred?: true;
  readonly labels?: readonly string[];
  readonly expect: Expectation;
};

export type StageAccount = {
  readonly name: string;
  readonly address: string;
  readonly signature: string;
  readonly threads: readonly StageThread[];
};

export type Mailbox = { readonly accounts: readonly StageAccount[] };
