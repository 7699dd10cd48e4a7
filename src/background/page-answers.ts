/** What a webmail's tab gets for what it asks. Every answer is about the threads of its own account alone. */

import { isWorthReading } from '../core/hiring/worth-reading.ts';
import { type Account, threadKey } from '../core/thread.ts';
import type { ListAnswer, PageCalls, SeenRow, ThreadAnswer } from '../messages.ts';
import type { Handlers } from '../rpc.ts';
import { isBeingCaughtUp } from '../store/catch-ups.ts';
import { accountKey, type KeepwarmDb, type StoredInsert } from '../store/db.ts';
import { undo } from '../store/decisions.ts';
import { keepAccount, keepChecked, threadsOf } from '../store/facts.ts';
import { beginInsert, endInsert, insertFor } from '../store/inserts.ts';
import { siblingsOf, threadsToCheck, viewsOfThreads } from '../store/views.ts';
import { choose } from './choose.ts';
import { keepRead } from './keep-read.ts';
import { now } from './now.ts';
import { readerOf } from './reader.ts';
import { settle } from './settle.ts';

export const pageAnswers = (db: KeepwarmDb): Handlers<PageCalls> => ({
  async hello([account, address, life], { url, tab }) {
    // A thread is opened at that address later: it must lie where the page that names it lies.
    if (new URL(address).origin !== new URL(url ?? '').origin) throw new Error('An address of another site');
    const { paused } = await keepAccount(db, account, address, now());
    const waiting =
      tab?.id === undefined ? undefined : await insertFor(db, { tab: tab.id, life }, account, now());
    return {
      paused,
      insert: waiting && { id: waiting.id, draft: waiting.draft },
      toCheck:
        paused || (await isBeingCaughtUp(db, accountKey(account)))
          ? []
          : await threadsToCheck(db, accountKey(account), now()),
    };
  },

  listSeen: ([account, rows]) => listAnswer(db, account, rows),

  async threadSeen([account, thread]) {
    if (!(await keepRead(db, account, thread))) return { assessment: undefined, siblings: [], known: false };
    return threadAnswer(db, account, { threadId: thread.id, newestId: thread.newestId, readable: 0 });
  },

  threadShown: ([account, threadId, newestId, readable]) =>
    threadAnswer(db, account, { threadId, newestId, readable }),

  async decide([account, id, thread, choice]) {
    if (!thread.startsWith(`${accountKey(account)}/`))
      throw new Error('A tab may decide about threads of its own account alone');
    await choose(db, id, thread, choice, now());
    await settle(db, accountKey(account));
  },

  async undo([account, id]) {
    await undo(db, id, now());
    await settle(db, accountKey(account));
  },

  async insertBegins([id, draft, life], { tab }) {
    return tab?.id !== undefined && beginInsert(db, { id, draft, tab: tab.id, life }, now());
  },

  async insertEnded([account, id, result]) {
    const held = await insertOf(db, account, id);
    if (!held) return;
    await endInsert(db, id, result);
    if (held.draft.occasion === 'offer-update') await settle(db, accountKey(account));
  },

  async insertOver([account, id]) {
    if (await insertOf(db, account, id)) await db.inserts.update(id, { told: true });
  },

  async pageNotUnderstood([webmail, selector, outline]) {
    await db.faults.put({ id: `${webmail}/${selector}`, webmail, selector, outline, at: now() });
  },
});

/** A tab has to do with inserts of its own account alone. */
async function insertOf(db: KeepwarmDb, account: Account, id: string): Promise<StoredInsert | undefined> {
  const held = await db.inserts.get(id);
  const isOwn = held !== undefined && accountKey(held.draft.account) === accountKey(account);
  return isOwn ? held : undefined;
}

async function listAnswer(db: KeepwarmDb, account: Account, rows: readonly SeenRow[]): Promise<ListAnswer> {
  const owner = await db.accounts.get(accountKey(account));
  if (!owner || owner.paused) return { shown: {}, toRead: [] };
  const keys = rows.map(({ threadId }) => threadKey(account, threadId));
  const held = await threadsOf(db, keys);
  const same = keys.filter((_, i) => held[i]?.facts.newestId === rows[i]?.newestId);
  if ((await keepChecked(db, same, now())) > 0) await settle(db, owner.key);

  const views = await viewsOfThreads(db, keys);
  const byThread = new Map(views.map((view) => [view.goesTo, view.assessment]));
  const urgency = new Map(
    views.flatMap(({ threads, assessment }) => threads.map((key) => [key, assessment.urgency])),
  );
  const shown: Record<string, ListAnswer['shown'][string]> = {};
  for (const [i, key] of keys.entries()) {
    const assessment = byThread.get(key);
    const row = rows[i];
    if (row && assessment?.badge) shown[row.threadId] = assessment;
  }
  // The mailbox is being gone through: two readings at a time would hurry it.
  if (await isBeingCaughtUp(db, owner.key)) return { shown, toRead: [] };
  const reader = await readerOf(db, owner);
  const toRead = rows
    .filter((row, i) => {
      const thread = held[i];
      return isWorthReading(
        row,
        thread && { newestId: thread.facts.newestId, live: thread.live === 1 },
        reader,
      );
    })
    .sort(
      (a, b) =>
        (urgency.get(threadKey(account, b.threadId)) ?? 0) -
        (urgency.get(threadKey(account, a.threadId)) ?? 0),
    )
    .map(({ threadId }) => threadId);
  return { shown, toRead };
}

async function threadAnswer(
  db: KeepwarmDb,
  account: Account,
  { threadId, newestId, readable }: { threadId: string; newestId: string; readable: number },
): Promise<ThreadAnswer> {
  const key = threadKey(account, threadId);
  const [[held], [view]] = await Promise.all([threadsOf(db, [key]), viewsOfThreads(db, [key])]);
  const isCurrent = newestId === '' || held?.facts.newestId === newestId;
  // Where a card was unfolded, an earlier message can be read that was not known; mail of no interest is not kept.
  const isWhole = held?.live === 0 || (held?.facts.messages.length ?? 0) >= readable;
  return {
    assessment: view?.assessment,
    siblings: view ? await siblingsOf(db, view) : [],
    known: held !== undefined && isCurrent && isWhole,
  };
}
