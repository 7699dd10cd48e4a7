/** Who may ask whom for what. A direction is a type, and a type is a permission; everything is parsed where it arrives. */
import * as v from 'valibot';
import type { Assessment, Draft } from './core/assessment.ts';
import type { Choice } from './core/choice.ts';
import type { About } from './core/decision.ts';
import type { ImportResult } from './core/export/backup.ts';
import type { SettingChanges } from './core/settings-form.ts';
import type { Account, Thread, ThreadKey } from './core/thread.ts';
import type { InsertFault, Result, Row } from './webmail/webmail.ts';

/** A row as the page tells it, without the page's elements. */
export type SeenRow = Omit<Row, 'element' | 'badge'>;

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
  /** Something on the page could not be understood. `outline` holds tags, roles and classes, no text. */
  pageNotUnderstood(webmail: string, selector: string, outline: string): void;
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
  importBackup(text: string): ImportResult;
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

export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
export const id = v.pipe(text(400), v.minLength(1));
const instant = v.pipe(v.number(), v.finite());
const person = v.strictObject({ name: text(1_000), address: text(1_000) });
export const address = v.pipe(text(320), v.regex(/^[^\s/]+@[^\s/]+$/));
export const account: v.GenericSchema<unknown, Account> = v.strictObject({
  webmail: v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/)),
  address,
});
const key = v.pipe(
  id,
  v.transform((value) => value as ThreadKey),
);

const row = v.object({
  threadId: id,
  newestId: id,
  newestAt: v.optional(instant),
  people: v.pipe(v.array(person), v.maxLength(100)),
  subject: text(5_000),
  snippet: text(5_000),
  unread: v.boolean(),
});

/** A message may be long; what is read of it is capped by the reader, what may be sent at all is capped here. */
const message = v.strictObject({
  id,
  from: person,
  to: v.pipe(v.array(person), v.maxLength(2_000)),
  cc: v.pipe(v.array(person), v.maxLength(2_000)),
  sentAt: instant,
  subject: text(5_000),
  blocks: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(['own', 'quoted', 'signature']), text: text(5_000_000) })),
    v.maxLength(10_000),
  ),
  draft: v.optional(v.boolean()),
});
const thread = v.strictObject({
  account,
  id,
  subject: text(5_000),
  // Empty while the page shows the newest message folded, and so without its id.
  newestId: text(400),
  messages: v.pipe(v.array(message), v.maxLength(2_000)),
  partial: v.optional(v.boolean()),
});

const draft = v.strictObject({
  occasion: v.picklist([
    'first',
    'second',
    'closing',
    'thank-you',
    'late-answer',
    'offer-update',
    'feedback',
    'availability',
  ]),
  text: text(10_000),
  account,
  thread: key,
  threadId: id,
  newestId: id,
  to: person,
  replyAll: v.boolean(),
});

const field = <F extends Choice['field'], S extends v.GenericSchema>(name: F, value: S) =>
  v.strictObject({ field: v.literal(name), value });
const choice = v.variant('field', [
  field('snoozedUntil', v.nullable(instant)),
  field('closed', v.nullable(v.literal(true))),
  field(
    'stage',
    v.nullable(
      v.picklist(['approached', 'applied', 'screening', 'interviewing', 'deciding', 'offer', 'closed']),
    ),
  ),
  field('turn', v.nullable(v.picklist(['mine', 'theirs']))),
  field('reason', v.nullable(text(60))),
  field('tone', v.nullable(v.picklist(['warm', 'neutral', 'brief']))),
  field('person', v.nullable(person)),
  field('verdict', v.picklist(['hiring', 'not hiring'])),
  field('process', v.nullable(text(800))),
  field(
    'elsewhere',
    v.strictObject({ by: v.picklist(['company', 'candidate']), at: instant, channel: text(60) }),
  ),
]);

const faults = [
  'account differs',
  'thread not found',
  'thread differs',
  'thread has news',
  'recipient differs',
  'no reply button',
  'no reply box',
  'several reply boxes',
  'text not taken',
  'page gone',
  'page left',
] as const satisfies readonly InsertFault[];
const ended = v.union([
  v.strictObject({ ok: v.literal(true), value: v.strictObject({ saved: v.boolean() }) }),
  v.strictObject({ ok: v.literal(false), fault: v.picklist(faults) }),
]);

/** Parses the arguments of a call, one schema an argument. */
export const parser =
  <Args>(...schemas: v.GenericSchema[]) =>
  (args: unknown): Args =>
    v.parse(v.strictTuple(schemas as [v.GenericSchema, ...v.GenericSchema[]]), args) as Args;

/** The parsers of a direction's calls. */
export type Parsers<Calls extends Record<string, (...args: never[]) => unknown>> = {
  readonly [K in keyof Calls]: (args: unknown) => Parameters<Calls[K]>;
};

export const pageParsers: Parsers<PageCalls> = {
  hello: parser(account, v.pipe(text(2_000), v.startsWith('https://'), v.includes('{thread}')), id),
  listSeen: parser(account, v.pipe(v.array(row), v.maxLength(1_000))),
  threadSeen: parser(account, thread),
  threadShown: parser(account, id, text(400), instant),
  decide: parser(account, id, key, choice),
  undo: parser(account, id),
  insertBegins: parser(id, draft, id),
  insertEnded: parser(account, id, ended),
  pageNotUnderstood: parser(text(40), text(80), text(20_000)),
};

/** Characters: a little more than the reader of backups takes, so that it is the one who says what is too big. */
const LARGEST_FILE = 11_000_000;

export const ownParsers: Parsers<OwnCalls> = {
  decideFor: parser(id, key, choice),
  undoFor: parser(id),
  insert: parser(id, draft),
  insertTold: parser(id),
  open: parser(key),
  importBackup: parser(text(LARGEST_FILE)),
};

export const tabParsers: Parsers<TabCalls> = {
  whose: (args) => v.parse(v.strictTuple([]), args),
  insert: parser(id, draft),
  show: parser(id),
  insertHere: (args) => v.parse(v.strictTuple([]), args),
  changed: (args) => v.parse(v.strictTuple([]), args),
};
