/** Leads the candidate to a thread: in the tab of its account, or in a new one. */
import browser from '../browser.ts';
import type { Account, ThreadKey } from '../core/thread.ts';
import { accountKey, type KeepwarmDb } from '../store/db.ts';
import { askTab, bringForward, tabOf } from './tabs.ts';

export async function openThread(db: KeepwarmDb, key: ThreadKey): Promise<void> {
  const held = await db.threads.get(key);
  if (!held) return;
  const { account, id } = held.facts;
  const tab = await tabOf(account);
  if (tab?.id === undefined) {
    await openTab(db, account, id);
    return;
  }
  await bringForward(tab);
  await askTab(tab.id, 'show', id);
}

/** Opens a thread in a new tab; the tab's id, or undefined where this account has never been seen. */
export async function openTab(
  db: KeepwarmDb,
  account: Account,
  threadId: string,
): Promise<number | undefined> {
  const held = await db.accounts.get(accountKey(account));
  if (!held) return undefined;
  const url = held.url.replace('{thread}', encodeURIComponent(threadId));
  return (await browser.tabs.create({ url, active: true })).id;
}
