/** Catching up, as our own pages start and steer it. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import browser from '../browser.ts';
import type { Account } from '../core/thread.ts';
import type { OwnCatchUpCalls } from '../messages.ts';
import type { Handlers } from '../rpc.ts';
import { beginCatchUp } from '../store/catch-ups.ts';
import { accountKey, type KeepwarmDb } from '../store/db.ts';
import { steer } from './catch-up-answers.ts';
import { now } from './now.ts';
import { settle } from './settle.ts';
import { bringForward, tabOf } from './tabs.ts';

export const ownCatchUpAnswers = (db: KeepwarmDb): Handlers<OwnCatchUpCalls> => ({
  async catchUp([account, days, mayMark]) {
    const held = await db.accounts.get(accountKey(account));
    if (!held?.search) return { ok: false, fault: 'no mailbox' };
    if (held.paused) return { ok: false, fault: 'account paused' };
    const { marksRead } = held.search;
    await beginCatchUp(db, { account, since: now() - days * DAY, marksRead, mayMark }, now());
    await showMailbox(db, account);
    return { ok: true, value: 'begun' };
  },

  async steerFor([account, act]) {
    await steer(db, account, act);
    if (act === 'go on') await showMailbox(db, account);
  },
});

/** It goes on only while the mailbox is looked at: in the tab that is open, or in a new one. */
async function showMailbox(db: KeepwarmDb, account: Account): Promise<void> {
  const tab = await tabOf(account);
  const held = await db.accounts.get(accountKey(account));
  if (tab) await bringForward(tab);
  else if (held?.search) await browser.tabs.create({ url: held.search.home, active: true });
  await settle(db, accountKey(account));
}
