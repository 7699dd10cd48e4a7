/** Saves a backup as a file, and hands one to the background to be taken in. */
import { dayOf } from '../core/calendar/days.ts';
import { type ImportResult, LARGEST } from '../core/export/backup.ts';
import type { OwnCalls } from '../messages.ts';
import { asker } from '../rpc.ts';
import type { KeepwarmDb } from '../store/db.ts';
import { backupOf } from '../store/export.ts';
import { clockHere } from '../ui/dates.ts';
import { saveFile } from './save-file.ts';

export const saveBackup = async (db: KeepwarmDb): Promise<void> =>
  saveFile(fileName('json'), 'application/json', await backupOf(db, Date.now()));

/** `id` is that under which it can be undone. */
export async function bringIn(id: string, file: File): Promise<ImportResult> {
  // A character is at least one byte: what has more bytes than four times as many is not even read.
  if (file.size > 4 * LARGEST) return { ok: false, fault: { is: 'too big' } };
  const text = await file.text();
  return text.length > LARGEST
    ? { ok: false, fault: { is: 'too big' } }
    : asker<OwnCalls>()('importBackup', id, text);
}

/** "keepwarm-2026-11-24.csv" */
export const fileName = (ending: string): string => {
  const { now, timeZone } = clockHere();
  return `keepwarm-${dayOf(now, timeZone)}.${ending}`;
};
