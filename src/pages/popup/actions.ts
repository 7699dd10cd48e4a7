/** What the popup's buttons do: everything that changes something is asked of the background. */
import browser from '../../browser.ts';
import type { OwnCalls } from '../../messages.ts';
import { asker } from '../../rpc.ts';
import type { KeepwarmDb } from '../../store/db.ts';
import { allow } from '../permissions.ts';
import { faultReport } from '../report.ts';
import { keepEdits } from './kept-edits.ts';
import type { PopupActions } from './props.ts';

type Wishes = Pick<PopupActions, 'showAll' | 'showRested'>;

export function actionsOn(db: KeepwarmDb, wishes: Wishes): PopupActions {
  const ask = asker<OwnCalls>();
  return {
    async insert(view, text) {
      if (!view.draft) return 'thread not found';
      const result = await ask('insert', crypto.randomUUID(), { ...view.draft, text });
      return result.ok ? undefined : result.fault;
    },
    keepEdits,
    copy: (text) => navigator.clipboard.writeText(text),
    open: (view) => ask('open', view.goesTo),
    async decide(view, choice) {
      const id = crypto.randomUUID();
      await ask('decideFor', id, view.goesTo, choice);
      return id;
    },
    async saveTimeline(timeline) {
      const id = crypto.randomUUID();
      await ask('saveTimeline', id, timeline);
      return id;
    },
    undo: (id) => ask('undoFor', id),
    told: (id) => ask('insertTold', id),
    ...wishes,
    async openPage(url) {
      await browser.tabs.create({ url });
      window.close();
    },
    async openOptions() {
      await browser.runtime.openOptionsPage();
      window.close();
    },
    allow,
    copyReport: async () => navigator.clipboard.writeText(await faultReport(db)),
  };
}
