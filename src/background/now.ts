/** The one place in the background that looks at the clock and at the browser's time zone. */
import type { Settings } from '../core/settings.ts';
import type { KeepwarmDb } from '../store/db.ts';
import { settingsNow } from '../store/decisions.ts';

/** Epoch milliseconds. */
export const now = (): number => Date.now();

export const settings = (db: KeepwarmDb): Promise<Settings> =>
  settingsNow(db, Intl.DateTimeFormat().resolvedOptions().timeZone);
