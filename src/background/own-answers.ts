/** What our own pages get for what they ask: any thread, any tab. */
import type { Draft } from '../core/assessment.ts';
import type { OwnCalls } from '../messages.ts';
import type { Handlers } from '../rpc.ts';
import type { KeepwarmDb } from '../store/db.ts';
import { decideSettings, undo } from '../store/decisions.ts';
import { importBackup } from '../store/export.ts';
import { endInsert, giveToTab, keepInsert } from '../store/inserts.ts';
import { choose } from './choose.ts';
import { now } from './now.ts';
import { openTab, openThread } from './open-thread.ts';
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

  open: ([key]) => openThread(db, key),

  async saveTimeline([id, timeline]) {
    await decideSettings(db, id, { timeline }, now());
    await settleAll(db);
  },

  async importBackup([id, text]) {
    const result = await importBackup(db, id, text, now());
    if (result.ok) await settleAll(db);
    return result;
  },
});

/**
 * Hands the draft to the tab of its account, or opens one: there it is taken up when the page says whose it is. A tab that
 * goes away in between is as good as none.
 */
async function insert(
  db: KeepwarmDb,
  id: string,
  draft: Draft,
): Promise<Awaited<ReturnType<OwnCalls['insert']>>> {
  await keepInsert(db, id, draft, now());
  const tab = await tabOf(draft.account);
  if (tab?.id !== undefined && (await isHanded(db, id, draft, tab.id))) {
    await bringForward(tab).catch(() => undefined);
    return { ok: true, value: 'taken over' };
  }
  const opened = await openTab(db, draft.account, draft.threadId);
  if (opened === undefined) {
    await endInsert(db, id, { ok: false, fault: 'account differs' });
    return { ok: false, fault: 'account differs' };
  }
  await giveToTab(db, id, opened);
  return { ok: true, value: 'taken over' };
}

async function isHanded(db: KeepwarmDb, id: string, draft: Draft, tab: number): Promise<boolean> {
  await giveToTab(db, id, tab);
  try {
    await askTab(tab, 'insert', id, draft);
    return true;
  } catch {
    return false;
  }
}
