/**
 * One alarm, whose time is computed from the views. Nothing is lost with a missed alarm, because nothing is in it:
 * at each start and each ring everything that is due by then is looked at.
 */
import browser from '../browser.ts';
import type { KeepwarmDb } from '../store/db.ts';
import { accountsDue, nextChange } from '../store/views.ts';
import { forgetDaily } from './forget-daily.ts';
import { nextNotice, showNotices } from './notices.ts';
import { now } from './now.ts';
import { settle } from './settle.ts';

export const WAKE = 'wake';

/** Sets the alarm to the next instant at which something changes by itself. */
export async function setClock(db: KeepwarmDb): Promise<void> {
  const times = (await Promise.all([nextChange(db), nextNotice(db)])).filter((time) => time !== undefined);
  const when = Math.min(...times);
  if (times.length === 0) await browser.alarms.clear(WAKE);
  else browser.alarms.create(WAKE, { when: Math.max(when, now() + 1_000) });
}

/** What has fallen due meanwhile is assessed again; toolbar and open tabs follow. */
export async function onWake(db: KeepwarmDb): Promise<void> {
  await forgetDaily(db);
  for (const account of await accountsDue(db, now())) await settle(db, account);
  await showNotices(db);
  await setClock(db);
}
