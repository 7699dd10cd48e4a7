/** Keeps what a page has read of a thread: the facts, whose mailbox it is, and what follows from both. */
import { factsToKeep } from '../core/hiring/keep.ts';
import { applyRules } from '../core/hiring/rules.ts';
import { read } from '../core/reading/read.ts';
import type { Account, Thread } from '../core/thread.ts';
import { findRead } from '../store/catch-ups.ts';
import { accountKey, type KeepwarmDb } from '../store/db.ts';
import { keepName, keepThread } from '../store/facts.ts';
import { now, settings } from './now.ts';
import { settle } from './settle.ts';

/** False where nothing may be kept: an account that is unknown or paused, or another one's thread. */
export async function keepRead(db: KeepwarmDb, account: Account, thread: Thread): Promise<boolean> {
  const held = await db.accounts.get(accountKey(account));
  if (!held || held.paused || accountKey(thread.account) !== held.key) return false;
  const { timeZone, week, name } = await settings(db);
  const candidate = { name: name || held.name, addresses: [account.address, ...held.aliases] };
  const facts = read(thread, candidate, { timeZone, week }, now());
  const verdict = applyRules(facts.verdict, facts, await db.decisions.toArray());
  const kept = { hiring: verdict.is !== 'not hiring', partial: thread.partial ?? false };
  await keepThread(db, factsToKeep(facts, verdict), kept, now());
  await keepName(db, held, thread);
  await findRead(db, held.key, thread.id, verdict.is === 'hiring');
  await settle(db, held.key);
  return true;
}
