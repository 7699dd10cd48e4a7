/** What our own pages get for what they ask: any thread, any tab. */
import browser from '../browser.ts';
import type { Draft } from '../core/assessment.ts';
import type { Account } from '../core/thread.ts';
import type { OwnCalls } from '../messages.ts';
import type { Handlers } from '../rpc.ts';
import { accountKey, type KeepwarmDb } from '../store/db.ts';
import { undo } from '../store/decisions.ts';
import { endInsert, giveToTab, keepInsert } from '../store/inserts.ts';
import { choose } from './choose.ts';
import { now } from './now.ts';
import { settleAll } from './settle.ts';
import { askTab, bringForward, tabOf } from './tabs.ts';

export const ownAnswers = (db: KeepwarmDb): Handlers<OwnCalls> => ({
  async decideFor([id, thread, choice]) {
    await choose(db, id, thread, choice, now());
    await settleAll(db);
  },

  async undoFor([id]) {
    await undo(db, id, now());
    await settleAll(db);
  },

  insert: ([id, draft]) => insert(db, id, draft),

  async insertTold([id]) {
    await db.inserts.update(id, { told: true });
  },

  async open([key]) {
    const held = await db.threads.get(key);
    if (!held) return;
    const { account, id } = held.facts;
    const tab = await tabOf(account);
    if (tab?.id === undefined) {
      await openThread(db, account, id);
      return;
    }
    await bringForward(tab);
    await askTab(tab.id, 'show', id);
  },
});

/** Hands the draft to the tab of its account, or opens one: there it is taken up when the page says whose it is. */
async function insert(
  db: KeepwarmDb,
  id: string,
  draft: Draft,
): Promise<Awaited<ReturnType<OwnCalls['insert']>>> {
  await keepInsert(db, id, draft, now());
  const tab = await tabOf(draft.account);
  if (tab?.id !== undefined) {
    await giveToTab(db, id, tab.id);
    await askTab(tab.id, 'insert', id, draft);
    await bringForward(tab);
    return { ok: true, value: 'taken over' };
  }
  const opened = await openThread(db, draft.account, draft.threadId);
  if (opened === undefined) {
    await endInsert(db, id, { ok: false, fault: 'account differs' });
    return { ok: false, fault: 'account differs' };
  }
  await giveToTab(db, id, opened);
  return { ok: true, value: 'taken over' };
}

/** Opens a thread in a new tab; the tab's id, or undefined where this account has never been seen. */
async function openThread(db: KeepwarmDb, account: Account, threadId: string): Promise<number | undefined> {
  const held = await db.accounts.get(accountKey(account));
  if (!held) return undefined;
  const url = held.url.replace('{thread}', encodeURIComponent(threadId));
  return (await browser.tabs.create({ url, active: true })).id;
}
