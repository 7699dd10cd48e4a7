/** The live views that our own pages show. They read; every change goes through the background. */
import Dexie, { liveQuery, type Observable } from 'dexie';
import type { Assessment } from '../core/assessment.ts';
import type { Decision } from '../core/decision.ts';
import type { Process } from '../core/facts.ts';
import type { Settings } from '../core/settings.ts';
import type { SectionId } from '../core/shown/section.ts';
import type { KeepwarmDb, StoredAccount, StoredInsert, StoredThread } from './db.ts';
import { lastInsert } from './inserts.ts';

/** All that the popup shows at once: of each section the most urgent, so that it opens as fast with thousands. */
export type Overview = {
  readonly views: readonly Assessment[];
  /** How many each section has in all; where one is missing, all of it are in `views`. */
  readonly counts?: Readonly<Partial<Record<SectionId, number>>>;
  readonly accounts: readonly StoredAccount[];
  /** The last insert, until the candidate has been told what became of it. */
  readonly untold: StoredInsert | undefined;
  /** Processes that rest: counted here, loaded by `restedViews` when asked for. */
  readonly rested: number;
};

const SHOWN = ['ask', 'your turn', 'overdue', 'coming up', 'no human yet', 'snoozed'] as const;

/** More than anybody looks through: the filter, or a press, asks for all. */
export const MOST_ROWS = 25;

/** Enough to fill the popup at its highest: these are drawn first, the others a moment later. */
const FIRST_ROWS = 7;

/** Calls back with the overview now and whenever the background has changed something. */
export const overview = (db: KeepwarmDb): Observable<Overview> => liveQuery(() => overviewOf(db, MOST_ROWS));

/** The overview as it is now, with as many rows as can be seen at once. */
export const firstOverview = (db: KeepwarmDb): Promise<Overview> => overviewOf(db, FIRST_ROWS);

const overviewOf = (db: KeepwarmDb, most: number): Promise<Overview> =>
  // In one transaction: each of its own would wait its turn.
  db.transaction('r', db.views, db.accounts, db.inserts, db.threads, async () => {
    const of = (section: SectionId) =>
      db.views
        .where('[section+urgency]')
        .between([section, Dexie.minKey], [section, Dexie.maxKey], true, true);
    const [sections, accounts, untold, rested] = await Promise.all([
      Promise.all(
        SHOWN.map(async (section) => {
          const rows = await of(section).reverse().limit(most).toArray();
          // Counting takes longer than reading: only what was not read whole is counted.
          return { section, rows, count: rows.length < most ? rows.length : await of(section).count() };
        }),
      ),
      db.accounts.toArray(),
      lastInsert(db),
      db.views.where('group').equals('rested').count(),
    ]);
    return {
      views: sections.flatMap(({ rows }) => rows.map(({ assessment }) => assessment)),
      counts: Object.fromEntries(sections.map(({ section, count }) => [section, count])),
      accounts,
      untold,
      rested,
    };
  });

/** All processes that are shown and do not rest, for whoever wants more than the most urgent. */
export const shownViews = (db: KeepwarmDb): Observable<readonly Assessment[]> =>
  liveQuery(async () =>
    (
      await db.views.where('group').anyOf(['ask', 'your turn', 'overdue', 'coming up', 'snoozed']).toArray()
    ).map(({ assessment }) => assessment),
  );

/** Processes that have gone quiet or are closed. */
export const restedViews = (db: KeepwarmDb): Observable<readonly Assessment[]> =>
  liveQuery(async () =>
    (await db.views.where('group').equals('rested').toArray()).map((view) => view.assessment),
  );

/** All that the options page shows of the store. */
export type Kept = {
  /** The settings that the candidate has set; all others have their default. */
  readonly set: Partial<Settings>;
  readonly accounts: readonly StoredAccount[];
  readonly decisions: readonly Decision[];
  readonly counts: {
    readonly threads: number;
    readonly processes: number;
    /** Mail that was looked at and is of no interest. */
    readonly passed: number;
    readonly decisions: number;
  };
};

/** Calls back with what is kept now and whenever it has changed. */
export const kept = (db: KeepwarmDb): Observable<Kept> =>
  liveQuery(async () => {
    const [settings, accounts, decisions, all, processes] = await Promise.all([
      db.settings.toArray(),
      db.accounts.toArray(),
      db.decisions.toArray(),
      db.threads.count(),
      db.views.count(),
    ]);
    const threads = await db.threads
      .where('[account+live]')
      .anyOf(accounts.map(({ key }) => [key, 1]))
      .count();
    const held = decisions.filter(({ value }) => value !== null);
    return {
      set: Object.fromEntries(settings.map(({ key, value }) => [key, value])),
      accounts,
      decisions: held,
      counts: { threads, processes, passed: all - threads, decisions: held.length },
    };
  });

/** The processes that are awake, for a look at what other settings would do: no more than `most`. */
export async function awakeProcesses(db: KeepwarmDb, most: number): Promise<Process[]> {
  const views = await db.views
    .where('group')
    .anyOf(['overdue', 'your turn', 'coming up'])
    .limit(most)
    .toArray();
  const threads = await db.threads.bulkGet(views.flatMap((view) => view.threads));
  const facts = new Map(threads.flatMap((thread) => (thread ? [[thread.key, thread.facts] as const] : [])));
  return views
    .map((view) => ({ threads: view.threads.flatMap((key) => facts.get(key) ?? []) }))
    .filter((process) => process.threads.length > 0);
}

/** Some of the threads of which mail is kept, for a look inside. */
export const storedThreads = (db: KeepwarmDb, most: number): Promise<StoredThread[]> =>
  db.threads
    .filter(({ live }) => live === 1)
    .limit(most)
    .toArray();
