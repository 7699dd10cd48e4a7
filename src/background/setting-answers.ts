/** What the options page gets for what it asks. Whatever changes, what is shown follows at once. */
import browser from '../browser.ts';
import type { SettingCalls } from '../messages.ts';
import type { Handlers } from '../rpc.ts';
import { accountKey, type KeepwarmDb } from '../store/db.ts';
import { decide, saveSettings } from '../store/decisions.ts';
import { forgetAll, forgetJudged, readAgain } from '../store/forget.ts';
import { forgetDaily } from './forget-daily.ts';
import { now } from './now.ts';
import { settleAll } from './settle.ts';

export const settingAnswers = (db: KeepwarmDb): Handlers<SettingCalls> => ({
  async saveSettings([changes]) {
    await saveSettings(db, changes, now());
    if ('keepMonths' in changes) await db.meta.delete('forgotAt');
    await forgetDaily(db);
    await settleAll(db);
  },

  async saveAccount([account, { aliases, paused }]) {
    const held = await db.accounts.get(accountKey(account));
    if (!held) return;
    await db.accounts.update(held.key, {
      ...(aliases && { aliases: [...aliases] }),
      ...(paused !== undefined && { paused }),
    });
    // Who is who in a mail was told apart when it was read.
    if (aliases) await readAgain(db, account, differing(held.aliases, aliases));
    await settleAll(db);
  },

  async setRule([id, about, verdict]) {
    const at = now();
    await decide(db, id, [{ about, field: 'verdict', value: verdict, at }], at);
    await forgetJudged(db);
    await settleAll(db);
  },

  async wipe() {
    await forgetAll(db);
    await browser.storage.session.clear();
    await browser.alarms.clearAll();
    await settleAll(db);
  },
});

const differing = (a: readonly string[], b: readonly string[]): string[] => [
  ...a.filter((one) => !b.includes(one)),
  ...b.filter((one) => !a.includes(one)),
];
