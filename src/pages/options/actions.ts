/** What the controls do: everything that changes something is asked of the background. */
import browser from '../../browser.ts';
import type { OwnCalls, SettingCalls } from '../../messages.ts';
import { asker } from '../../rpc.ts';
import type { KeepwarmDb } from '../../store/db.ts';
import { storedThreads } from '../../store/queries.ts';
import { bringIn, saveBackup } from '../backup.ts';
import { faultReport } from '../report.ts';
import type { OptionsActions } from './props.ts';

/** Nobody reads further; the filter looks through these. */
const LOOKED_AT = 500;

export function actionsOn(db: KeepwarmDb): OptionsActions {
  const ask = asker<OwnCalls & SettingCalls>();
  return {
    save: (changes) => ask('saveSettings', changes),
    saveAccount: (account, changes) => ask('saveAccount', account, changes),
    async rule(about, verdict) {
      const id = crypto.randomUUID();
      await ask('setRule', id, about, verdict);
      return id;
    },
    async saveTimeline(timeline) {
      const id = crypto.randomUUID();
      await ask('saveTimeline', id, timeline);
      return id;
    },
    saveBackup: () => saveBackup(db),
    async importBackup(file) {
      const id = crypto.randomUUID();
      return { id, result: await bringIn(id, file) };
    },
    undo: (id) => ask('undoFor', id),
    look: () => storedThreads(db, LOOKED_AT),
    wipe: () => ask('wipe'),
    copyReport: async () => navigator.clipboard.writeText(await faultReport(db)),
    async openShortcuts() {
      // Firefox has a door of its own; in Chrome the page with the keys is an address.
      if (browser.commands.openShortcutSettings) await browser.commands.openShortcutSettings();
      else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
  };
}
