/** Remembers an insert while it is under way, so that a stopped worker or a page that loads loses none. */
import { millisecondsInMinute as MINUTE } from 'date-fns/constants';
import type { Draft } from '../core/assessment.ts';
import type { Account } from '../core/thread.ts';
import { accountKey, type KeepwarmDb, type StoredInsert } from './db.ts';

/** After this an insert that no tab took up is given up: the candidate has gone elsewhere. */
const PATIENCE = 2 * MINUTE;

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

/** The draft that waits for this tab. It fails at once where the tab turns out to show another account. */
export async function insertFor(
  db: KeepwarmDb,
  tab: number,
  account: Account,
  now: number,
): Promise<StoredInsert | undefined> {
  const waiting = await db.inserts.where('state').equals('waiting').toArray();
  const insert = waiting.find((one) => one.tab === tab && now - one.at < PATIENCE);
  if (!insert || accountKey(insert.draft.account) === accountKey(account)) return insert;
  await endInsert(db, insert.id, { ok: false, fault: 'account differs' });
  return undefined;
}

/** Notes how it went; only the first word counts. */
export async function endInsert(
  db: KeepwarmDb,
  id: string,
  result: { ok: true; value: { saved: boolean } } | { ok: false; fault: string },
): Promise<void> {
  await db.transaction('rw', db.inserts, async () => {
    const held = await db.inserts.get(id);
    if (held?.state !== 'waiting') return;
    await db.inserts.put(
      result.ok
        ? { ...held, state: 'done', saved: result.value.saved }
        : { ...held, state: 'failed', fault: result.fault },
    );
  });
}
