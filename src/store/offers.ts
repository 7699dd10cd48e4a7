/** What is kept of offers: the recorded ones that still stand, and how far the others have been told of them. */
import { liveQuery, type Observable } from 'dexie';
import type { Timeline } from '../core/draft/timeline.ts';
import { toldOf } from '../core/offers/running.ts';
import type { Settings } from '../core/settings.ts';
import type { ThreadKey } from '../core/thread.ts';
import type { KeepwarmDb } from './db.ts';

export type OffersNow = {
  readonly timeline: Timeline | undefined;
  /** Threads of processes that have made a recorded offer and are closed. */
  readonly closed: ReadonlySet<ThreadKey>;
  /** How far the others have been told, of those that can be. */
  readonly told: number;
  readonly all: number;
};

/** Groups that hold live processes. */
const LIVE = ['ask', 'your turn', 'overdue', 'coming up', 'snoozed'];

/** Calls back with the offers now and whenever something has changed. Where none is recorded, no process is looked at. */
export const offersNow = (db: KeepwarmDb): Observable<OffersNow> =>
  liveQuery(async () => {
    const timeline = (await db.settings.get('timeline'))?.value as Timeline | undefined;
    if (!timeline || timeline.offers.length + timeline.finalRounds.length === 0)
      return { timeline, closed: new Set(), told: 0, all: 0 };
    const [views, closed] = await Promise.all([
      db.views.where('group').anyOf(LIVE).toArray(),
      closedOffers(db, timeline),
    ]);
    return { timeline, closed, ...toldOf(views.map(({ assessment }) => assessment)) };
  });

/**
 * The settings without the offers of processes that are closed: what was declined, or taken back, is told nobody any
 * more, even before the candidate has said that it is over.
 */
export async function withStandingOffers(db: KeepwarmDb, settings: Settings): Promise<Settings> {
  const { timeline } = settings;
  if (!timeline) return settings;
  const closed = await closedOffers(db, timeline);
  if (closed.size === 0) return settings;
  const offers = timeline.offers.filter(({ process }) => !process || !closed.has(process));
  return { ...settings, timeline: { ...timeline, offers } };
}

async function closedOffers(db: KeepwarmDb, { offers }: Timeline): Promise<ReadonlySet<ThreadKey>> {
  const keys = offers.flatMap(({ process }) => process ?? []);
  const views = keys.length === 0 ? [] : await db.views.where('threads').anyOf(keys).toArray();
  const closed = views.filter(({ assessment }) => assessment.state === 'closed');
  return new Set(closed.flatMap(({ threads }) => threads));
}
