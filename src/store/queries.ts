/** The live views that our own pages show. They read; every change goes through the background. */
import { liveQuery, type Observable } from 'dexie';
import type { Assessment } from '../core/assessment.ts';
import type { KeepwarmDb, StoredAccount, StoredInsert } from './db.ts';

/** All that the popup shows at once. */
export type Overview = {
  readonly views: readonly Assessment[];
  readonly accounts: readonly StoredAccount[];
  /** What became of the last insert, until the candidate has been told. */
  readonly untold: StoredInsert | undefined;
  /** Processes that rest: counted here, loaded by `restedViews` when asked for. */
  readonly rested: number;
};

const SHOWN = ['ask', 'your turn', 'overdue', 'coming up', 'snoozed'] as const;

/** Calls back with the overview now and whenever the background has changed something. */
export const overview = (db: KeepwarmDb): Observable<Overview> =>
  liveQuery(async () => {
    const [views, accounts, inserts, rested] = await Promise.all([
      db.views
        .where('group')
        .anyOf([...SHOWN])
        .toArray(),
      db.accounts.toArray(),
      db.inserts.orderBy('at').reverse().limit(1).toArray(),
      db.views.where('group').equals('rested').count(),
    ]);
    const last = inserts[0];
    return {
      views: views.map(({ assessment }) => assessment),
      accounts,
      untold: last && last.state !== 'waiting' && !last.told ? last : undefined,
      rested,
    };
  });

/** Processes that have gone quiet or are closed. */
export const restedViews = (db: KeepwarmDb): Observable<readonly Assessment[]> =>
  liveQuery(async () =>
    (await db.views.where('group').equals('rested').toArray()).map((view) => view.assessment),
  );
