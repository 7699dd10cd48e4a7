/** After a change: views, toolbar, alarm and open tabs brought up to date, in that order. */
import type { KeepwarmDb } from '../store/db.ts';
import { refreshViews } from '../store/views.ts';
import { setClock } from './clock.ts';
import { now, settings } from './now.ts';
import { tellTabs } from './tabs.ts';
import { showCount } from './toolbar.ts';

export async function settle(db: KeepwarmDb, account: string): Promise<void> {
  await refreshViews(db, account, await settings(db), now());
  await Promise.all([showCount(db), setClock(db), tellTabs()]);
}

export async function settleAll(db: KeepwarmDb): Promise<void> {
  for (const account of await db.accounts.toCollection().primaryKeys()) await settle(db, account);
  await showCount(db);
}
