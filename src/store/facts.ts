/** Remembers what was read of the mailbox. All of it may be dropped and read again. */
import { millisecondsInMinute as MINUTE } from 'date-fns/constants';
import type { MessageFacts, ThreadFacts } from '../core/facts.ts';
import type { Account, Thread, ThreadKey } from '../core/thread.ts';
import { accountKey, FACTS_VERSION, type KeepwarmDb, type StoredAccount, type StoredThread } from './db.ts';

/** A check younger than this is not written again: a list that is repainted must not cost a write each time. */
const CHECK_EVERY = 10 * MINUTE;

/** Drops facts of an older shape, so that they are read again. Decisions stay. */
export async function dropOldFacts(db: KeepwarmDb): Promise<void> {
  await db.transaction('rw', db.meta, db.threads, db.views, async () => {
    const held = await db.meta.get('factsVersion');
    if (held?.value === FACTS_VERSION) return;
    await Promise.all([db.threads.clear(), db.views.clear()]);
    await db.meta.put({ key: 'factsVersion', value: FACTS_VERSION });
  });
}

/**
 * Keeps a thread's facts in place of older ones; of a partial reading, beside them. Reading the same thread twice
 * changes nothing.
 */
export async function keepThread(
  db: KeepwarmDb,
  facts: ThreadFacts,
  { hiring, partial }: { hiring: boolean; partial: boolean },
  now: number,
): Promise<void> {
  await db.transaction('rw', db.threads, async () => {
    const held = await db.threads.get(facts.key);
    // A slower reading of an older state must not win over a newer one that another tab has brought.
    if ((held?.facts.checkedAt ?? 0) > facts.checkedAt) return;
    // The newest messages alone may say nothing of hiring where the earlier ones did.
    const known = partial && held?.hiring === true;
    const kept = known ? merged(held.facts, facts) : facts;
    await db.threads.put({
      key: facts.key,
      account: accountKey(facts.account),
      hiring: hiring || known,
      live: kept.messages.length > 0 ? 1 : 0,
      facts: kept,
      readAt: now,
    });
  });
}

/**
 * What was known of the thread, with the messages that were read now in place of their earlier readings. An id may have been
 * made where the page showed none: then sender and minute, which every webmail shows, tell that it is the same message.
 */
function merged(held: ThreadFacts, read: ThreadFacts): ThreadFacts {
  const isReadNow = (known: MessageFacts): boolean =>
    read.messages.some(
      ({ id, from, sentAt }) =>
        id === known.id || (from.address === known.from.address && Math.abs(sentAt - known.sentAt) < MINUTE),
    );
  const earlier = held.messages.filter((known) => !isReadNow(known));
  return {
    ...held,
    newestId: read.newestId,
    checkedAt: read.checkedAt,
    messages: [...earlier, ...read.messages].sort((a, b) => a.sentAt - b.sentAt),
  };
}

/** Notes that the mailbox still shows these threads as they were read; tells how many had not been checked for a while. */
export async function keepChecked(db: KeepwarmDb, keys: readonly ThreadKey[], now: number): Promise<number> {
  return db.transaction('rw', db.threads, async () => {
    const held = await db.threads.bulkGet([...keys]);
    const stale = held.filter(
      (thread) => thread && now - thread.facts.checkedAt >= CHECK_EVERY,
    ) as StoredThread[];
    await db.threads.bulkPut(
      stale.map((thread) => ({ ...thread, facts: { ...thread.facts, checkedAt: now }, readAt: now })),
    );
    return stale.length;
  });
}

export const threadsOf = async (
  db: KeepwarmDb,
  keys: readonly ThreadKey[],
): Promise<(StoredThread | undefined)[]> => db.threads.bulkGet([...keys]);

/** The threads that are or may become part of a process. */
export const liveThreads = async (db: KeepwarmDb, account: string): Promise<StoredThread[]> =>
  db.threads.where('[account+live]').equals([account, 1]).toArray();

/** Notes that a page of this account is open. */
export async function keepAccount(
  db: KeepwarmDb,
  account: Account,
  url: string,
  now: number,
): Promise<StoredAccount> {
  return db.transaction('rw', db.accounts, async () => {
    const key = accountKey(account);
    const held = await db.accounts.get(key);
    const kept = { key, account, name: '', aliases: [], paused: false, ...held, url, seenAt: now };
    await db.accounts.put(kept);
    return kept;
  });
}

/** Learns how the candidate signs from their own mail: a full name, not the pronoun that some webmails put there. */
export async function keepName(db: KeepwarmDb, owner: StoredAccount, thread: Thread): Promise<void> {
  const own = [owner.account.address, ...owner.aliases];
  const people = thread.messages.flatMap(({ from, to }) => [from, ...to]);
  const named = people.find(({ name, address }) => own.includes(address) && /\S\s+\S/.test(name.trim()));
  if (named && owner.name === '') await db.accounts.update(owner.key, { name: named.name.trim() });
}
