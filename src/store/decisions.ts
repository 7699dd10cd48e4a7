/** Remembers what the candidate said. Never dropped; each field's newest word holds, and everything can be undone. */
import type { Decision } from '../core/decision.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import type { SettingChanges } from '../core/settings-form.ts';
import type { Done, KeepwarmDb, SettingBefore, StoredSetting } from './db.ts';

/** How many acts can be undone later. */
const KEPT_ACTS = 200;

/**
 * Keeps decisions under the act's id and tells what was there before. The same id again changes nothing,
 * so that a call whose answer was lost can be made once more.
 */
export async function decide(
  db: KeepwarmDb,
  id: string,
  made: readonly Decision[],
  at: number,
): Promise<Done> {
  return db.transaction('rw', db.decisions, db.history, async () => {
    const again = await db.history.get(id);
    if (again) return again;
    const before = await decisionsBefore(db, made);
    const newer = made.filter((decision, i) => (before[i]?.at ?? 0) <= decision.at);
    await db.decisions.bulkPut(newer);
    const done: Done = { id, at, made: [...made], before, undone: false };
    await noteAct(db, done);
    return done;
  });
}

/** Puts back what was there before that act, as a new word of now. Undoing twice changes nothing. */
export async function undo(db: KeepwarmDb, id: string, at: number): Promise<void> {
  await db.transaction('rw', db.decisions, db.settings, db.history, async () => {
    const done = await db.history.get(id);
    if (!done || done.undone) return;
    // What was said in the meantime, while a busy worker had not come to it, is the newer word.
    const now = await decisionsBefore(db, done.before);
    const back = done.before.filter((_, i) => (now[i]?.at ?? 0) <= at);
    await db.decisions.bulkPut(back.map((decision) => ({ ...decision, at }) as Decision));
    const settings = (done.settingsBefore ?? []).map(({ key, value }) => [key, value]);
    await saveSettings(db, Object.fromEntries(settings) as SettingChanges, at);
    await db.history.update(id, { undone: true });
  });
}

/** Keeps settings under the act's id, so that they can be undone like a decision. */
export async function decideSettings(
  db: KeepwarmDb,
  id: string,
  changes: SettingChanges,
  at: number,
): Promise<void> {
  await db.transaction('rw', db.settings, db.history, async () => {
    if (await db.history.get(id)) return;
    const keys = Object.keys(changes) as (keyof Settings)[];
    const settingsBefore = await settingsOf(db, keys);
    await saveSettings(db, changes, at);
    await noteAct(db, { id, at, made: [], before: [], settingsBefore, undone: false });
  });
}

/** These settings as they are now. */
export async function settingsOf(
  db: KeepwarmDb,
  keys: readonly (keyof Settings)[],
): Promise<SettingBefore[]> {
  const held = await db.settings.bulkGet([...keys]);
  return keys.map((key, i) => ({ key, value: held[i]?.value ?? null }));
}

/** What was there before each of these decisions; a decision that takes nothing back where there was none. */
export const decisionsBefore = (db: KeepwarmDb, made: readonly Decision[]): Promise<Decision[]> =>
  Promise.all(
    made.map(async ({ about, field }): Promise<Decision> => {
      const held = await db.decisions.get([about, field]);
      return held ?? ({ about, field, value: null, at: 0 } as Decision);
    }),
  );

export async function noteAct(db: KeepwarmDb, done: Done): Promise<void> {
  await db.history.put(done);
  await forgetOldActs(db);
}

async function forgetOldActs(db: KeepwarmDb): Promise<void> {
  const count = await db.history.count();
  if (count <= KEPT_ACTS) return;
  const oldest = await db.history
    .orderBy('at')
    .limit(count - KEPT_ACTS)
    .primaryKeys();
  await db.history.bulkDelete(oldest);
}

/** The settings as they hold now; `timeZone` is the browser's where the candidate has set none. */
export async function settingsNow(db: KeepwarmDb, timeZone: string): Promise<Settings> {
  const set = await db.settings.toArray();
  return { ...defaultSettings, timeZone, ...Object.fromEntries(set.map(({ key, value }) => [key, value])) };
}

/** Keeps what was changed; null puts a setting back to its default. */
export async function saveSettings(db: KeepwarmDb, changes: SettingChanges, at: number): Promise<void> {
  const entries = Object.entries(changes) as [keyof Settings, unknown][];
  const rows = entries.map(([key, value]) => ({ key, value, at }) as StoredSetting);
  await db.transaction('rw', db.settings, async () => {
    await db.settings.bulkPut(rows.filter(({ value }) => value !== null));
    await db.settings.bulkDelete(entries.filter(([, value]) => value === null).map(([key]) => key));
  });
}
