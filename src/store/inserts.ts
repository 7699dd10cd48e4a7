/** Remembers an insert while it is under way, so that a stopped worker or a page that loads loses none and makes none twice. */
import { millisecondsInMinute as MINUTE } from 'date-fns/constants';
import type { Draft } from '../core/assessment.ts';
import type { Account } from '../core/thread.ts';
import { accountKey, type KeepwarmDb, type StoredInsert } from './db.ts';

/** After this an insert that no tab took up is given up: the candidate has gone elsewhere. */
const PATIENCE = 2 * MINUTE;

/** A tab that has not taken it up by then does more than load: it may ask to sign in. */
const LOADING = 5_000;

/** After this a page that was writing and says nothing has gone. */
const WRITING = MINUTE / 2;

/** Notes that a draft waits for a tab. The same id again changes nothing. */
export async function keepInsert(db: KeepwarmDb, id: string, draft: Draft, at: number): Promise<void> {
  await db.transaction('rw', db.inserts, async () => {
    if (await db.inserts.get(id)) return;
    await db.inserts.clear();
    await db.inserts.put({ id, draft, at, state: 'waiting', told: false });
  });
}

export async function giveToTab(db: KeepwarmDb, id: string, tab: number): Promise<void> {
  await db.inserts.update(id, { tab });
}

/**
 * The draft that waits for this tab. It fails at once where the tab turns out to show another account; one that an earlier
 * life of the tab's script had begun has ended with that.
 */
export async function insertFor(
  db: KeepwarmDb,
  { tab, life }: { tab: number; life: string },
  account: Account,
  now: number,
): Promise<StoredInsert | undefined> {
  const begun = await db.inserts.where('state').equals('begun').toArray();
  for (const one of begun)
    if (one.tab === tab && one.life !== life) await endInsert(db, one.id, { ok: false, fault: 'page left' });
  const waiting = await db.inserts.where('state').equals('waiting').toArray();
  const insert = waiting.find((one) => one.tab === tab && now - one.at < PATIENCE);
  if (!insert || accountKey(insert.draft.account) === accountKey(account)) return insert;
  await endInsert(db, insert.id, { ok: false, fault: 'account differs' });
  return undefined;
}

/**
 * Whether the script of this life, in this tab, may write the draft now. One that began in the page itself is noted here;
 * one that waits may be begun once, by the tab that it was given to.
 */
export async function beginInsert(
  db: KeepwarmDb,
  { id, draft, tab, life }: { id: string; draft: Draft; tab: number; life: string },
  at: number,
): Promise<boolean> {
  return db.transaction('rw', db.inserts, async () => {
    const held = await db.inserts.get(id);
    if (held?.state === 'begun') return held.life === life && at - held.at < WRITING;
    if (held !== undefined && !isOffered(held, tab, at)) return false;
    await db.inserts.clear();
    await db.inserts.put({ id, draft, tab, life, at, state: 'begun', told: false });
    return true;
  });
}

/** Notes how it went; only the first word counts. */
export async function endInsert(
  db: KeepwarmDb,
  id: string,
  result: { ok: true; value: { saved: boolean } } | { ok: false; fault: string },
): Promise<void> {
  await db.transaction('rw', db.inserts, db.decisions, async () => {
    const held = await db.inserts.get(id);
    if (!held || isOver(held)) return;
    if (result.ok) await tickOff(db, held);
    await db.inserts.put(
      result.ok
        ? { ...held, state: 'done', saved: result.value.saved }
        : { ...held, state: 'failed', fault: result.fault },
    );
  });
}

/** That an update on the candidate's offers stands in its reply must outlast the insert itself. */
async function tickOff(db: KeepwarmDb, { draft, at }: StoredInsert): Promise<void> {
  if (draft.occasion !== 'offer-update') return;
  await db.decisions.put({ about: `thread:${draft.thread}`, field: 'update', value: 'inserted', at });
}

/** What was under way in a tab that is gone now has ended. */
export async function endInsertsOf(db: KeepwarmDb, tab: number): Promise<void> {
  const open = await db.inserts.where('state').anyOf('waiting', 'begun').toArray();
  for (const one of open)
    if (one.tab === tab) await endInsert(db, one.id, { ok: false, fault: faultOfGone(one) });
}

/** What the candidate is still to be told of an insert at `now`: of one that nobody ended too, once its time is over. */
export function untold(insert: StoredInsert, now: number): StoredInsert | undefined {
  if (insert.told) return undefined;
  if (isOver(insert)) return insert;
  const patience = insert.state === 'begun' ? WRITING : PATIENCE;
  return now - insert.at < patience ? undefined : { ...insert, state: 'failed', fault: faultOfGone(insert) };
}

/** Whether the candidate, looking at `now`, should hear that it waits for its tab. */
export const waitsLong = ({ state, at, told }: StoredInsert, now: number): boolean =>
  state === 'waiting' && !told && now - at >= LOADING && now - at < PATIENCE;

/** The last insert, where there is something to tell of it: of a note that was sent since there is not. */
export async function lastInsert(db: KeepwarmDb): Promise<StoredInsert | undefined> {
  const last = await db.inserts.orderBy('at').last();
  if (!last || last.told) return undefined;
  return (await isSent(db, last)) ? undefined : last;
}

async function isSent(db: KeepwarmDb, { state, draft }: StoredInsert): Promise<boolean> {
  const facts = (await db.threads.get(draft.thread))?.facts;
  if (state !== 'done' || !facts || facts.newestId === draft.newestId) return false;
  return facts.messages.findLast(({ kind }) => kind !== 'draft')?.by === 'candidate';
}

const isOffered = ({ state, tab, at }: StoredInsert, asker: number, now: number): boolean =>
  state === 'waiting' && tab === asker && now - at < PATIENCE;

const isOver = ({ state }: StoredInsert): boolean => state === 'done' || state === 'failed';

/** Once it was begun, only the webmail knows what stands in the reply. */
const faultOfGone = ({ state }: StoredInsert): string => (state === 'begun' ? 'page left' : 'page gone');
