/**
 * The database: tables and versions, nothing else. Only the background writes; our own pages read.
 *
 * Facts (`threads`, `views`, `accounts`) are read from the mailbox and may be dropped and read again.
 * Decisions (`decisions`, `settings`, `history`) are the candidate's and are never dropped.
 * `inserts`, `catchUps` and `finds` hold what is under way, so that a worker that is stopped in the middle goes on where
 * it was.
 */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Assessment, Draft } from '../core/assessment.ts';
import type { CatchUp, Counts } from '../core/catch-up/run.ts';
import type { Holder } from '../core/catch-up/step.ts';
import type { About, Decision, Field } from '../core/decision.ts';
import type { ThreadFacts } from '../core/facts.ts';
import type { Settings } from '../core/settings.ts';
import type { SectionId } from '../core/shown/section.ts';
import type { Account, ThreadKey } from '../core/thread.ts';

/** Shape of the facts; a change drops them and reads the mailbox again. No fact is ever migrated. */
export const FACTS_VERSION = 1;

/** `webmail/address`: one account as an index key. */
export type AccountKey = string;

export const accountKey = ({ webmail, address }: Account): AccountKey => `${webmail}/${address}`;

export type StoredThread = {
  key: ThreadKey;
  account: AccountKey;
  /** Whether it is or may be a hiring thread. */
  hiring: boolean;
  /** 1 where it has messages, and so is or may become part of a process; else only its newest id and verdict are kept. */
  live: 0 | 1;
  facts: ThreadFacts;
  /** When the facts were last read anew (epoch ms): tells whether an assessment made of them is still good. */
  readAt: number;
};

/** The assessment of one process as it was last made: derived, so it may be thrown away at any time. */
export type StoredView = {
  process: ThreadKey;
  account: AccountKey;
  goesTo: ThreadKey;
  threads: ThreadKey[];
  group: Assessment['group'];
  section: SectionId | 'none';
  /** Within its section the higher comes first. */
  urgency: number;
  /** 1 where it counts on the toolbar. */
  counts: 0 | 1;
  /** Epoch milliseconds; Infinity where nothing will change by itself. */
  changesAt: number;
  /** What the assessment was made of; another stamp means that it must be made again. */
  stamp: string;
  assessment: Assessment;
};

export type StoredAccount = {
  key: AccountKey;
  account: Account;
  /** The candidate's name as this mailbox writes it; empty until seen. */
  name: string;
  /** Send-as addresses of the same person. */
  aliases: string[];
  /** The address of its threads, with `{thread}` where the encoded thread id goes. */
  url: string;
  paused: boolean;
  seenAt: number;
  /** Where its webmail can look back: the address of the mailbox, and whether reading marks as read. */
  search?: { home: string; marksRead: boolean };
};

/** A setting as it was before; null where it had its default. */
export type SettingBefore = { readonly key: keyof Settings; readonly value: unknown };

/** One thing that the candidate did, with what was there before, so that it can be undone. */
export type Done = {
  id: string;
  at: number;
  made: Decision[];
  before: Decision[];
  /** Settings that it changed. */
  settingsBefore?: SettingBefore[];
  undone: boolean;
};

export type StoredSetting = {
  [K in keyof Settings]-?: { key: K; value: NonNullable<Settings[K]>; at: number };
}[keyof Settings];

/** An insert that is under way, or what became of the last one. */
export type StoredInsert = {
  id: string;
  draft: Draft;
  at: number;
  /** The tab that shall do it, once known. */
  tab?: number;
  /** `begun`: a page is writing it, and no other may. */
  state: 'waiting' | 'begun' | 'done' | 'failed';
  /** Of `begun`: the life of the script that writes it. */
  life?: string;
  /** Of `done`: whether the webmail was seen to save it. */
  saved?: boolean;
  fault?: string;
  /** The candidate has been told. */
  told: boolean;
};

/** The catching up of an account: the one that is under way, or the last. */
export type StoredCatchUp = {
  account: AccountKey;
  run: CatchUp;
  /** The page that is at it. */
  holder?: Holder;
  /** Of one that has ended: what it came to. */
  counts?: Counts;
  /** It has ended and the candidate has been told. */
  told: boolean;
};

/** A thread that catching up has found. Forgotten when it ends. */
export type StoredFind = {
  account: AccountKey;
  threadId: string;
  newestId: string;
  newestAt?: number;
  subject: string;
  unread: boolean;
  /** `failed`: given up; `left`: unread, and to stay so. */
  state: 'waiting' | 'read' | 'failed' | 'left';
  tries: number;
  /** The lowest is read first. */
  order: number;
  /** 1 where it was read and is a hiring thread. */
  hiring: 0 | 1;
};

/** Something on a webmail's page that could not be understood. The outline holds tags, roles and classes, no text. */
export type StoredFault = { id: string; webmail: string; selector: string; outline: string; at: number };

/** A notification that was shown. */
export type StoredTold = { id: string; at: number };

/** `forgotAt`: when old threads were last forgotten (epoch ms). */
export type StoredMeta = { key: 'factsVersion' | 'forgotAt'; value: number };

export class KeepwarmDb extends Dexie {
  threads!: EntityTable<StoredThread, 'key'>;
  views!: EntityTable<StoredView, 'process'>;
  accounts!: EntityTable<StoredAccount, 'key'>;
  decisions!: Table<Decision, [About, Field]>;
  settings!: EntityTable<StoredSetting, 'key'>;
  history!: EntityTable<Done, 'id'>;
  inserts!: EntityTable<StoredInsert, 'id'>;
  told!: EntityTable<StoredTold, 'id'>;
  faults!: EntityTable<StoredFault, 'id'>;
  catchUps!: EntityTable<StoredCatchUp, 'account'>;
  finds!: Table<StoredFind, [AccountKey, string]>;
  meta!: EntityTable<StoredMeta, 'key'>;

  constructor(name = 'keepwarm') {
    // The candidate's word is on the disk before it is answered.
    super(name, { chromeTransactionDurability: 'strict' });
    // Released versions are never edited; a later one goes below, with its upgrade in `upgrades/`.
    this.version(1).stores({
      threads: 'key, account, [account+live]',
      views: 'process, account, group, [section+urgency], counts, changesAt, goesTo, *threads',
      accounts: 'key',
      decisions: '[about+field], about, at',
      settings: 'key',
      history: 'id, at',
      inserts: 'id, state, at',
      told: 'id, at',
      faults: 'id, at',
      meta: 'key',
    });
    // Two tables more, and nothing to change in the others.
    this.version(2).stores({
      catchUps: 'account',
      finds: '[account+threadId], [account+state+order], [account+hiring]',
    });
  }
}
