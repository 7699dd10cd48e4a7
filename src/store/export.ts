/** Takes the candidate's own words out of the store, and puts them in again. */

import { type Decision, mergeDecisions } from '../core/decision.ts';
import { backupText, type DatedSetting, type ImportResult, readBackup } from '../core/export/backup.ts';
import type { KeepwarmDb, StoredSetting } from './db.ts';
import { decisionsBefore, noteAct, settingsOf } from './decisions.ts';
import { forgetJudged } from './forget.ts';

/** All decisions and settings as the text of a file; `now` is epoch milliseconds. */
export async function backupOf(db: KeepwarmDb, now: number): Promise<string> {
  const [decisions, settings] = await db.transaction('r', db.decisions, db.settings, () =>
    Promise.all([db.decisions.toArray(), db.settings.toArray()]),
  );
  return backupText(decisions, settings as DatedSetting[], now);
}

/**
 * Puts the words of a file beside those of the store: for each thing the newest word holds. A file that is not wholly
 * right changes nothing; neither does a write that fails half way. A word from the future counts as said now, so that
 * no later one of the candidate can lose to it. It can be undone under the id of the act.
 */
export async function importBackup(
  db: KeepwarmDb,
  id: string,
  text: string,
  now: number,
): Promise<ImportResult> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const past = <Word extends { readonly at: number }>(word: Word): Word => ({
    ...word,
    at: Math.min(word.at, now),
  });
  const decisions = read.backup.decisions.map(past);
  const settings = read.backup.settings.map(past) as StoredSetting[];
  return db.transaction('rw', db.decisions, db.settings, db.threads, db.history, async () => {
    const newDecisions = newerDecisions(await db.decisions.toArray(), decisions);
    const held = new Map((await db.settings.toArray()).map((setting) => [setting.key, setting.at]));
    const newSettings = settings.filter(({ key, at }) => at > (held.get(key) ?? -1));
    const before = await decisionsBefore(db, newDecisions);
    const settingsBefore = await settingsOf(
      db,
      newSettings.map(({ key }) => key),
    );
    await db.decisions.bulkPut(newDecisions);
    await db.settings.bulkPut(newSettings);
    if (before.length + settingsBefore.length > 0)
      await noteAct(db, { id, at: now, made: newDecisions, before, settingsBefore, undone: false });
    // A rule that was learned may speak of mail that was passed over before.
    if (newDecisions.some(({ field }) => field === 'verdict')) await forgetJudged(db);
    const kept = decisions.length + settings.length - newDecisions.length - newSettings.length;
    return {
      ok: true,
      value: { decisions: newDecisions.length, settings: newSettings.length, kept },
    };
  });
}

/** Those of the file that hold once both are merged; where both say the same at the same time, the store's own stays. */
function newerDecisions(held: readonly Decision[], read: readonly Decision[]): Decision[] {
  const before = new Set(held);
  return mergeDecisions(read, held).filter((decision) => !before.has(decision));
}
