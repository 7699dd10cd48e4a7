/** Remembers what catching up has come to, so that neither a closed browser nor a failure in the middle loses anything. */
import Dexie, { liveQuery, type Observable } from 'dexie';
import type { CatchUpNews } from '../core/catch-up/news.ts';
import { MOST_TRIES } from '../core/catch-up/pace.ts';
import { begin, type CatchUp, type Counts, ended, isUnder, type Wish } from '../core/catch-up/run.ts';
import {
  type AccountKey,
  accountKey,
  type KeepwarmDb,
  type StoredAccount,
  type StoredCatchUp,
  type StoredFind,
} from './db.ts';

/** Begins anew; what an earlier one of the account had found and not read is found again. */
export async function beginCatchUp(db: KeepwarmDb, wish: Wish, now: number): Promise<void> {
  const key = accountKey(wish.account);
  await db.transaction('rw', db.catchUps, db.finds, async () => {
    const held = await db.catchUps.get(key);
    if (held !== undefined && isUnder(held.run)) return;
    await forgetFinds(db, key);
    await db.catchUps.put({ account: key, run: begin(wish, now), told: false });
  });
}

/** Changes what is kept of it in one step with what it rests on; undefined where there is none. */
export const changeCatchUp = (
  db: KeepwarmDb,
  key: AccountKey,
  change: (held: StoredCatchUp) => StoredCatchUp,
): Promise<StoredCatchUp | undefined> =>
  db.transaction('rw', db.catchUps, async () => {
    const held = await db.catchUps.get(key);
    if (!held) return undefined;
    const changed = change(held);
    if (changed !== held) await db.catchUps.put(changed);
    return changed;
  });

/** Ends it, keeps its counts, and forgets which threads it had found. */
export const endCatchUp = (
  db: KeepwarmDb,
  key: AccountKey,
  state: 'done' | 'cancelled',
  now: number,
): Promise<void> =>
  db.transaction('rw', db.catchUps, db.finds, async () => {
    const held = await db.catchUps.get(key);
    if (!held || !isUnder(held.run)) return;
    const { holder: _holder, ...rest } = held;
    const counts = await countFinds(db, key);
    await db.catchUps.put({ ...rest, run: ended(held.run, state, now), counts, told: state === 'cancelled' });
    await forgetFinds(db, key);
  });

/** Keeps what was found; a thread that is known already stays as it is, unless a newer message has come since. */
export async function keepFinds(
  db: KeepwarmDb,
  finds: readonly Omit<StoredFind, 'tries' | 'order'>[],
): Promise<void> {
  await db.transaction('rw', db.finds, async () => {
    const held = await db.finds.bulkGet(finds.map(({ account, threadId }) => [account, threadId]));
    const fresh = finds.filter(({ newestId }, i) => held[i]?.newestId !== newestId);
    await db.finds.bulkPut(fresh.map((find) => ({ ...find, tries: 0, order: orderOf(find, 0) })));
  });
}

/** The next one to read: the newest, and last those that have failed before. */
export const nextFind = (db: KeepwarmDb, key: AccountKey): Promise<StoredFind | undefined> =>
  db.finds
    .where('[account+state+order]')
    .between([key, 'waiting', Dexie.minKey], [key, 'waiting', Dexie.maxKey], true, true)
    .first();

/** A thread was read, by whomever: it need not be read again. */
export const findRead = (
  db: KeepwarmDb,
  key: AccountKey,
  threadId: string,
  hiring: boolean,
): Promise<number> => db.finds.update([key, threadId], { state: 'read', hiring: hiring ? 1 : 0 });

/** A thread could not be read: it waits behind all others, and is given up at last. */
export const findFailed = (db: KeepwarmDb, key: AccountKey, threadId: string): Promise<void> =>
  db.transaction('rw', db.finds, async () => {
    const find = await db.finds.get([key, threadId]);
    if (find?.state !== 'waiting') return;
    const tries = find.tries + 1;
    const state = tries < MOST_TRIES ? 'waiting' : 'failed';
    await db.finds.put({ ...find, tries, state, order: orderOf(find, tries) });
  });

/** Pages of this account are being listed or read right now. */
export async function isBeingCaughtUp(db: KeepwarmDb, key: AccountKey): Promise<boolean> {
  const held = await db.catchUps.get(key);
  return held?.run.state === 'going' && held.run.rests === undefined;
}

/** What is told of one account's; undefined where there was none. */
export async function newsOf(db: KeepwarmDb, key: AccountKey): Promise<CatchUpNews | undefined> {
  const held = await db.catchUps.get(key);
  return held && newsOfHeld(db, held);
}

/** Those that are going, paused, or done and not told yet; calls back now and whenever something has changed. */
export const catchUpNews = (db: KeepwarmDb): Observable<readonly CatchUpNews[]> =>
  liveQuery(async () => {
    const held = await db.catchUps.toArray();
    return Promise.all(held.filter(({ told }) => !told).map((one) => newsOfHeld(db, one)));
  });

/** The mailboxes that are known. */
export const accountsNow = (db: KeepwarmDb): Observable<readonly StoredAccount[]> =>
  liveQuery(() => db.accounts.toArray());

/** The last one of each account that came to its end: when, and how far back it went. */
export const lastCatchUps = (db: KeepwarmDb): Observable<readonly CatchUp[]> =>
  liveQuery(async () =>
    (await db.catchUps.toArray()).map(({ run }) => run).filter(({ state }) => state === 'done'),
  );

/** More than a summary can name. */
const FIRST = 5;

async function newsOfHeld(db: KeepwarmDb, { account, run, counts }: StoredCatchUp): Promise<CatchUpNews> {
  const views = run.state === 'done' ? await db.views.where('account').equals(account).toArray() : [];
  const needing = views.filter((view) => view.counts === 1).sort((a, b) => b.urgency - a.urgency);
  return {
    run,
    counts: counts ?? (await countFinds(db, account)),
    needs: needing.length,
    first: needing.slice(0, FIRST).map(({ assessment }) => assessment),
  };
}

async function countFinds(db: KeepwarmDb, key: AccountKey): Promise<Counts> {
  const of = (state: StoredFind['state']) =>
    db.finds
      .where('[account+state+order]')
      .between([key, state, Dexie.minKey], [key, state, Dexie.maxKey], true, true)
      .count();
  const [waiting, read, failed, left, hiring] = await Promise.all([
    of('waiting'),
    of('read'),
    of('failed'),
    of('left'),
    db.finds.where('[account+hiring]').equals([key, 1]).count(),
  ]);
  return { found: waiting + read + failed + left, read, failed, left, hiring };
}

const forgetFinds = (db: KeepwarmDb, key: AccountKey): Promise<number> =>
  db.finds.where('[account+threadId]').between([key, Dexie.minKey], [key, Dexie.maxKey], true, true).delete();

/** More than any time in milliseconds. */
const BEHIND_ALL = 1e14;

const orderOf = ({ newestAt = 0 }: { newestAt?: number }, tries: number): number =>
  tries * BEHIND_ALL - newestAt;
