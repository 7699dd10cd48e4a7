/** Who may ask whom for what. A direction is a type, and a type is a permission; each side parses what it is sent. */
import type { Assessment, Draft } from './core/assessment.ts';
import type { CatchUpNews } from './core/catch-up/news.ts';
import type { Rest } from './core/catch-up/run.ts';
import type { Step } from './core/catch-up/step.ts';
import type { Choice } from './core/choice.ts';
import type { About } from './core/decision.ts';
import type { Timeline } from './core/draft/timeline.ts';
import type { ImportResult } from './core/export/backup.ts';
import type { SettingChanges } from './core/settings-form.ts';
import type { Account, Thread, ThreadKey } from './core/thread.ts';
import type { InsertFault, ListedRow, ListedThread, Result, SearchFault } from './webmail/webmail.ts';

export type { InsertFault, ListedThread };

/** A row as the page tells it. */
export type SeenRow = ListedRow;

/** What the list should look like, by thread id. */
export type ListAnswer = {
  /** The assessments that belong on these rows. */
  readonly shown: Readonly<Record<string, Assessment>>;
  /** Threads whose newest message is not known yet and that may be hiring: to be read, most urgent first. */
  readonly toRead: readonly string[];
};

/** What the candidate sees and may do in an open thread. */
export type ThreadAnswer = {
  readonly assessment: Assessment | undefined;
  /** The processes that the thread could belong to, where that is the question. */
  readonly siblings: readonly Assessment[];
  /** The thread as it stands is already known: nothing needs to be read. */
  readonly known: boolean;
};

/** How an insert went. `saved`: the webmail was seen to save its draft. */
export type Inserted = { readonly saved: boolean };

/** What a page is told when it says whose it is. */
export type Welcome = {
  readonly paused: boolean;
  /** A draft that waits to be put in by this tab. */
  readonly insert: { readonly id: string; readonly draft: Draft } | undefined;
  /** Threads due or nearly due that were not compared with the mailbox lately: to be read first. */
  readonly toCheck: readonly { readonly threadId: string; readonly newestId: string }[];
};

/** What a webmail's tab may ask of the background, about its own account's threads alone. */
export type PageCalls = {
  /** Says whose page it is, the address of its threads (`{thread}` where the id goes), and which life of its script this is. */
  hello(account: Account, address: string, life: string): Welcome;
  listSeen(account: Account, rows: readonly SeenRow[]): ListAnswer;
  threadSeen(account: Account, thread: Thread): ThreadAnswer;
  /**
   * Asks for an open thread without handing over its text: `newestId` is empty where the page does not show it yet,
   * `readable` is how many of its messages can be read now.
   */
  threadShown(account: Account, threadId: string, newestId: string, readable: number): ThreadAnswer;
  /** The strip's buttons. `id` names the act, so that the same call made again does nothing twice. */
  decide(account: Account, id: string, thread: ThreadKey, choice: Choice): void;
  undo(account: Account, id: string): void;
  /**
   * Asked right before a draft is written, by the page's script of this life: false where the insert is no longer this
   * page's to make (begun elsewhere or before a reload, given up, ended).
   */
  insertBegins(id: string, draft: Draft, life: string): boolean;
  insertEnded(account: Account, id: string, result: Result<Inserted, InsertFault>): void;
  /** The note of that insert is not in the reply any more: there is nothing to tell of it. */
  insertOver(account: Account, id: string): void;
  /** Something on the page could not be understood. `outline` holds tags, roles and classes, no text. */
  pageNotUnderstood(webmail: string, selector: string, outline: string): void;
};

/** What a page has done of a catching up. Telling the same twice changes nothing. */
export type Deed =
  | {
      readonly did: 'list';
      readonly sweep: number;
      readonly at?: string;
      readonly rows: readonly SeenRow[];
      readonly next?: string;
      /** Milliseconds from one act to the next. */
      readonly took: number;
      /** Where the candidate was, where that is not a list that was shown for this. */
      readonly place?: string;
    }
  | { readonly did: 'read'; readonly threadId: string; readonly thread: Thread; readonly took: number }
  | { readonly did: 'fail'; readonly threadId?: string; readonly fault: SearchFault | 'not understood' }
  | { readonly did: 'rest'; readonly why: Extract<Rest, 'hidden' | 'signed out'> };

/** What a page does next, and what it shows. `place`: the tab is not needed now, and where the candidate was in it. */
export type CatchUpAnswer = Exclude<Step<ListedThread>, { do: 'end' }> & {
  readonly news?: CatchUpNews;
  readonly place?: string;
};

export type Steering = 'pause' | 'go on' | 'cancel' | 'told';

/** What a webmail's tab may ask about catching up, of its own account. */
export type CatchUpCalls = {
  /** This webmail can look back: the address of the mailbox, and whether reading marks mail as read. */
  canLookBack(account: Account, home: string, marksRead: boolean): void;
  /** Tells what was done, if anything, and asks what this page, in this life of its script, is to do next. */
  nextStep(account: Account, life: string, deed: Deed | null): CatchUpAnswer;
  steer(account: Account, act: Steering): void;
};

/** What our own pages may ask about it. */
export type OwnCatchUpCalls = {
  /**
   * Catches up so many days back, and shows the mailbox. `mayMark`: the candidate agrees that unread mail is opened where
   * it cannot be read otherwise, and so marked as read.
   */
  catchUp(account: Account, days: number, mayMark: boolean): Result<'begun', 'no mailbox' | 'account paused'>;
  steerFor(account: Account, act: Steering): void;
};

/** What our own pages may ask: any thread, any tab, settings. */
export type OwnCalls = {
  decideFor(id: string, thread: ThreadKey, choice: Choice): void;
  undoFor(id: string): void;
  /** Puts a draft (as the candidate may have changed it) into its reply box; answers as soon as a tab has taken over. */
  insert(id: string, draft: Draft): Result<'taken over', InsertFault>;
  insertTold(id: string): void;
  open(key: ThreadKey): void;
  /** Takes in the text of a backup: all of it or, where anything in it is wrong, nothing. */
  importBackup(id: string, text: string): ImportResult;
  /** Offers, final rounds and dates as they hold from now on. `undoFor` undoes it, as it does an import. */
  saveTimeline(id: string, timeline: Timeline): void;
};

/** What the options page may ask besides. Parsed by the background itself: no content script has to carry that. */
export type SettingCalls = {
  saveSettings(changes: SettingChanges): void;
  /** Own addresses besides the account's, or whether it is read at all. */
  saveAccount(account: Account, changes: AccountChanges): void;
  /** Says of a thread, a sender or a domain what its mail is about; null takes it back. `undoFor` undoes it. */
  setRule(id: string, about: About, verdict: 'hiring' | 'not hiring' | null): void;
  /** Forgets everything that is kept. */
  wipe(): void;
};

export type AccountChanges = { readonly aliases?: readonly string[]; readonly paused?: boolean };

/** What the background may ask of a webmail's tab. */
export type TabCalls = {
  whose(): Account | undefined;
  insert(id: string, draft: Draft): void;
  show(threadId: string): void;
  /** Puts the draft of the thread that the page shows into its reply box. */
  insertHere(): void;
  /** Badges or strip may have changed. */
  changed(): void;
};
