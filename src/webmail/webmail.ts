/** One webmail: how to read its pages and how to put a note into its reply box. */
import type { Account, Person, Thread } from '../core/thread.ts';

/** Where something of ours can be shown in the host page. */
export type Place = {
  /** Puts the element there, once; moves it back where the page wiped it. */
  put(element: Element): void;
};

/** One thread in the list, as far as its row tells. */
export type Row = {
  readonly threadId: string;
  /** The newest message that is not a draft. */
  readonly newestId: string;
  /** Epoch milliseconds; missing where the row shows no exact time. */
  readonly newestAt?: number;
  /** In thread order as the row shows them. */
  readonly people: readonly Person[];
  readonly subject: string;
  readonly snippet: string;
  readonly unread: boolean;
  /** The element that stands for the row: the host recycles it, so never a key. */
  readonly element: Element;
  readonly badge: Place;
};

/** A row without the page's elements: it can be kept and told. */
export type ListedRow = Omit<Row, 'element' | 'badge'>;

/** What is kept of a listed row until its thread is read. */
export type ListedThread = Pick<Row, 'threadId' | 'newestId' | 'newestAt' | 'subject' | 'unread'>;

/** The conversation that the page shows. */
export type OpenThread = {
  readonly id: string;
  readonly subject: string;
  /** Every message is expanded and has its body. */
  readonly complete: boolean;
  /** The messages that can be read, in order; collapsed ones are left out. */
  readonly thread: Thread;
  /** Above the reply area. */
  readonly strip: Place;
};

/** A check that failed before or after inserting; nothing is in the page that was not there before. */
export type InsertFault =
  | 'account differs'
  | 'thread not found'
  | 'thread differs'
  | 'thread has news'
  | 'recipient differs'
  | 'no reply button'
  | 'no reply box'
  | 'several reply boxes'
  | 'text not taken'
  | 'page gone'
  /** The page was left between writing and saving: nobody can say any more what stands there. */
  | 'page left';

/** An open reply box, and everything that tells where it belongs, read from its own surroundings. */
export type ReplyBox = {
  readonly threadId: string | undefined;
  readonly recipients: readonly Person[];
  /** The editor's whole text now. */
  text(): string;
  /**
   * Puts the text in front of what is there, above signature and quote, as one undoable step; the caret ends behind it.
   * Resolves to false, with the box as it was, where the editor did not take it. `isStill` is asked before each way of
   * writing that is tried later than at once: false ends it.
   */
  insert(text: string, isStill?: () => boolean): Promise<boolean>;
  /** There after an insertion that the editor's undo does not know: takes it out, where it still stands as it was put. */
  takeOut?(): boolean;
  /** Resolves to true once the webmail has saved its own draft after the insertion. */
  saved(signal: AbortSignal): Promise<boolean>;
};

/** Result of something that can fail in an expected way. */
export type Result<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

export type Compose = {
  /** Goes to the thread and resolves once the page shows it. */
  goTo(page: Document, threadId: string, signal: AbortSignal): Promise<boolean>;
  /** Reply boxes that stand open in the thread that the page shows. */
  replyBoxes(page: Document): ReplyBox[];
  /** Opens the reply to the message of that sender (or, for all, reply-all) in the thread that the page shows. */
  openReply(
    page: Document,
    to: { readonly address: string; readonly all: boolean },
    signal: AbortSignal,
  ): Promise<Result<ReplyBox, InsertFault>>;
};

/** Which mail a search shall list. Spam and trash are never in it. */
export type Wanted = {
  /** Epoch milliseconds: threads with a message at or after it. */
  readonly since: number;
  /** Threads that hold any of these words or phrases, in whole words; none given: all threads. Rules belong to the core. */
  readonly words: readonly string[];
};

/** One page or screenful of what a search found, the newest threads first. */
export type Found = {
  /** Rows may come twice (mail arrives meanwhile), and some may be older than was wanted. Empty where nothing was found. */
  readonly rows: readonly ListedRow[];
  /** Where the list goes on, for the next call; missing after the last page. */
  readonly next?: string;
};

/** Why a list cannot be shown now. Nothing was forced on the page. */
export type SearchFault =
  /** The page shows another account, or says that nobody is signed in. */
  | 'account differs'
  /** The webmail did not show what was asked for in good time: it is slow, offline or failing. */
  | 'no answer'
  /** Meanwhile the candidate went elsewhere in this tab. */
  | 'moved away'
  /** A mail is being written that would be lost. */
  | 'being written';

/**
 * Looking back through the mailbox with the webmail's own search, in the candidate's own tab. Whoever calls does so one call
 * at a time and leaves a pause between two, only while the tab is visible, and only where the page shows `account`. No
 * function here retries a request, waits longer than needed, or keeps a state of its own between two calls: the page may
 * be loaded anew, and the next call come days later from another tab of the account.
 */
export type Search = {
  /**
   * True where `read` opens a thread in the tab and so may mark it as read: it is then called for unread threads only after
   * the candidate has agreed, and right after the page that lists the thread. Else all pages are listed before the first is read.
   */
  readonly marksRead: boolean;
  /** The address at which a new tab shows the mailbox of the account that the page shows. */
  home(page: Document): string;
  /**
   * Shows what is wanted, and resolves once the rows of that page stand in the tab. `at` is the `next` of an earlier page,
   * or missing for the first; it is a plain text of at most 400 characters that holds after a reload too. The same `at` may be asked for
   * again. Resolves to a fault where the list cannot be shown; rejects with SelectorError where what is shown cannot be read.
   * After an abort it resolves to 'no answer' and does no more.
   */
  list(
    page: Document,
    account: Account,
    wanted: Wanted,
    at: string | undefined,
    signal: AbortSignal,
  ): Promise<Result<Found, SearchFault>>;
  /**
   * Reads a whole thread that was listed, perhaps in an earlier life of the page. Resolves to a thread whose `newestId` is that of
   * the row where nothing has come since, to a fault where it cannot be shown now ('no answer' also where the thread is gone).
   * Rejects with SelectorError where it cannot be understood, with TypeError where the network failed.
   */
  read(
    page: Document,
    account: Account,
    listed: ListedThread,
    signal: AbortSignal,
  ): Promise<Result<Thread, SearchFault>>;
  /** Where the candidate is now, as a text of at most 2,000 characters; undefined where the page shows what `list` or `read` put there. */
  place(page: Document): string | undefined;
  /** Goes back there, where the page still shows what `list` or `read` put there; else the candidate has gone on, and nothing happens. */
  goBack(page: Document, place: string, signal: AbortSignal): Promise<void>;
};

export interface Webmail {
  /** Also the folder's name, and the first part of every thread's key. */
  readonly name: string;
  /** Match patterns; the manifest must list the same (tested). */
  readonly hosts: readonly string[];

  /** Whose mailbox the page shows; undefined while it does not say (loading, signed out). */
  account(page: Document): Account | undefined;
  /** Address of a thread of the account that the page shows, with `{thread}` where the encoded thread id goes. */
  threadAddress(page: Document): string;
  /** The visible rows of the visible list; none where the page shows no list. Rows without ids yet are left out. */
  rows(page: Document): Row[];
  /** The visible conversation; undefined where the page shows none. Throws SelectorError where it cannot be read. */
  openThread(page: Document): OpenThread | undefined;
  /** Above list and conversation, in the page's flow, where what is said covers nothing; missing where there is no such place. */
  notice?(page: Document): Place | undefined;
  /** Calls back, at most once a frame, when any of the three above may have changed. */
  watch(page: Document, changed: () => void, signal: AbortSignal): void;

  /**
   * Reads a whole thread without opening it or marking it read, where the webmail has a way.
   * Rejects with SelectorError where the answer cannot be understood, with TypeError where the network failed.
   */
  readThread?(
    page: Document,
    account: Account,
    row: { threadId: string; newestId: string },
    signal: AbortSignal,
  ): Promise<Thread>;
  readonly compose?: Compose;
  /** Looking back through the mailbox. Missing where the webmail has no way. */
  readonly search?: Search;
}
