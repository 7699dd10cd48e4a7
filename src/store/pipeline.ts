/** The live view of the pipeline page: every process with its mail and what was decided. It reads; nothing is changed. */
import { liveQuery, type Observable } from 'dexie';
import type { WorkingWeek } from '../core/calendar/days.ts';
import type { Decision } from '../core/decision.ts';
import type { Timeline } from '../core/draft/timeline.ts';
import type { Assessed } from '../core/pipeline/pipeline.ts';
import { defaultSettings } from '../core/settings.ts';
import type { KeepwarmDb, StoredInsert } from './db.ts';

export type Search = {
  readonly assessed: readonly Assessed[];
  readonly decisions: readonly Decision[];
  readonly week: WorkingWeek;
  /** Offers, final rounds and dates, as recorded. */
  readonly timeline: Timeline | undefined;
  /** The last insert, where it was of a note on an offer. */
  readonly insert: StoredInsert | undefined;
  /** A mailbox has been seen. */
  readonly hasAccount: boolean;
};

/** Calls back with the whole search now and whenever the background has changed something. */
export const search = (db: KeepwarmDb): Observable<Search> =>
  liveQuery(async () => {
    const [views, decisions, week, accounts, timeline, inserts] = await Promise.all([
      db.views.where('group').notEqual('none').toArray(),
      db.decisions.toArray(),
      db.settings.get('week'),
      db.accounts.count(),
      db.settings.get('timeline'),
      db.inserts.toArray(),
    ]);
    const threads = await db.threads.bulkGet(views.flatMap((view) => view.threads));
    const facts = new Map(threads.flatMap((thread) => (thread ? [[thread.key, thread.facts] as const] : [])));
    const assessed = views.map(({ assessment, threads: keys }) => ({
      view: assessment,
      process: { threads: keys.flatMap((key) => facts.get(key) ?? []) },
    }));
    return {
      // Between two writes a thread may be gone that a view still names.
      assessed: assessed.filter(({ process }) => process.threads.length > 0),
      decisions,
      week: (week?.value as WorkingWeek | undefined) ?? defaultSettings.week,
      hasAccount: accounts > 0,
      timeline: timeline?.value as Timeline | undefined,
      insert: inserts.find(({ draft }) => draft.occasion === 'offer-update'),
    };
  });
