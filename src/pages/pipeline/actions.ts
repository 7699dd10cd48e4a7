/** What the pipeline page's buttons do: it saves files itself, and asks the background for everything that changes something. */

import { dayOf } from '../../core/calendar/days.ts';
import { LARGEST } from '../../core/export/backup.ts';
import { rowsOf } from '../../core/export/rows.ts';
import type { OwnCalls } from '../../messages.ts';
import { asker } from '../../rpc.ts';
import type { KeepwarmDb } from '../../store/db.ts';
import { backupOf } from '../../store/export.ts';
import { clockHere } from '../../ui/dates.ts';
import type { PipelineActions } from './props.ts';
import { saveFile } from './save-file.ts';

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
    async saveBackup() {
      saveFile(fileName('json'), 'application/json', await backupOf(db, Date.now()));
    },
    async importBackup(file) {
      // A character is at least one byte: what has more bytes than four times as many is not even read.
      if (file.size > 4 * LARGEST) return { ok: false, fault: { is: 'too big' } };
      const text = await file.text();
      return text.length > LARGEST ? { ok: false, fault: { is: 'too big' } } : ask('importBackup', text);
    },
    print: () => window.print(),
  };
}

/** "keepwarm-2026-11-24.csv" */
const fileName = (ending: string): string => {
  const { now, timeZone } = clockHere();
  return `keepwarm-${dayOf(now, timeZone)}.${ending}`;
};
