/** What the pipeline page's buttons do: it saves files itself, and asks the background for everything that changes something. */

import { rowsOf } from '../../core/export/rows.ts';
import type { OwnCalls } from '../../messages.ts';
import { asker } from '../../rpc.ts';
import type { KeepwarmDb } from '../../store/db.ts';
import { bringIn, fileName, saveBackup } from '../backup.ts';
import { saveFile } from '../save-file.ts';
import type { PipelineActions } from './props.ts';

export function actionsOn(db: KeepwarmDb): PipelineActions {
  const ask = asker<OwnCalls>();
  return {
    open: (view) => ask('open', view.goesTo),
    async saveRows(pipeline) {
      // The writers of files are loaded when they are wanted: most visits are only looks.
      const { csvText } = await import('./csv.ts');
      saveFile(fileName('csv'), 'text/csv;charset=utf-8', csvText(rowsOf(pipeline)));
    },
    async saveCalendar(pipeline, clock) {
      const { calendarOf } = await import('./calendar.ts');
      saveFile(fileName('ics'), 'text/calendar;charset=utf-8', calendarOf(pipeline, clock));
    },
    saveBackup: () => saveBackup(db),
    async importBackup(file) {
      const id = crypto.randomUUID();
      return { id, result: await bringIn(id, file) };
    },
    async saveTimeline(timeline) {
      const id = crypto.randomUUID();
      await ask('saveTimeline', id, timeline);
      return id;
    },
    async decide(view, choice) {
      const id = crypto.randomUUID();
      await ask('decideFor', id, view.goesTo, choice);
      return id;
    },
    undo: (id) => ask('undoFor', id),
    async insert(draft) {
      const result = await ask('insert', crypto.randomUUID(), draft);
      return result.ok ? undefined : result.fault;
    },
    told: (id) => ask('insertTold', id),
    copy: (text) => navigator.clipboard.writeText(text),
    print: () => window.print(),
  };
}
