/** Forgets: what is old, what must be read anew, and, on the candidate's word, everything. */

import { addMonths } from 'date-fns/addMonths';
import { millisecondsInDay as DAY } from 'date-fns/constants';
import type { Settings } from '../core/settings.ts';
import type { Account, ThreadKey } from '../core/thread.ts';
import { accountKey, FACTS_VERSION, type KeepwarmDb, type StoredThread } from './db.ts';

/** Stands for the newest message of a thread that is to be read again: no mailbox has such an id. */
const TO_READ = '-';

/** The instant before which a thread's last message is too old to be kept; undefined where all are kept. */
export const oldest = (keepMonths: Settings['keepMonths'], now: number): number | undefined =>
  keepMonths === 'all' ? undefined : addMonths(now, -keepMonths).getTime();

/**
 * Forgets the threads without a message since `before` (epoch ms), once a day. A process is forgotten as a whole: an old
 * thread of a live one stays. Decisions stay. Answers how many threads are gone.
 */
export async function forgetOld(db: KeepwarmDb, before: number, now: number): Promise<number> {
  return db.transaction('rw', db.meta, db.threads, db.views, async () => {
    const last = (await db.meta.get('forgotAt'))?.value ?? Number.NEGATIVE_INFINITY;
    // A clock that was set back must not keep anything for ever.
    if (now >= last && now - last < DAY) return 0;
    await db.meta.put({ key: 'forgotAt', value: now });
    const old = new Set<ThreadKey>();
    await db.threads.each((thread) => {
      if (lastSign(thread) < before) old.add(thread.key);
    });
    const views = await db.views.toArray();
    for (const { threads } of views)
      if (threads.some((key) => !old.has(key))) for (const key of threads) old.delete(key);
    await db.threads.bulkDelete([...old]);
    await db.views.bulkDelete(
      views.filter(({ threads }) => threads.every((key) => old.has(key))).map(({ process }) => process),
    );
    return old.size;
  });
}

/** Its last message; of mail of no interest, of which none is kept, the last look at it. */
const lastSign = ({ facts }: StoredThread): number =>
  facts.messages.reduce((last, { sentAt }) => Math.max(last, sentAt), 0) || facts.checkedAt;

/** Lets the threads of an account in which one of these addresses wrote be read again. Until then the old facts serve. */
export async function readAgain(
  db: KeepwarmDb,
  account: Account,
  addresses: readonly string[],
): Promise<void> {
  await db.threads
    .where('account')
    .equals(accountKey(account))
    .filter(({ facts }) => facts.messages.some(({ from }) => addresses.includes(from.address)))
    .modify((thread) => {
      thread.facts = { ...thread.facts, newestId: TO_READ };
    });
}

/** Forgets that mail of no interest was looked at, so that it is judged anew. */
export async function forgetJudged(db: KeepwarmDb): Promise<void> {
  await db.threads.filter(({ live }) => live === 0).delete();
}

/** Forgets everything: facts, decisions, settings, accounts, and what was told. */
export async function forgetAll(db: KeepwarmDb): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    await db.meta.put({ key: 'factsVersion', value: FACTS_VERSION });
  });
}
