/** Forgets what has grown old, at each start and once a day. */
import type { KeepwarmDb } from '../store/db.ts';
import { forgetOld, oldest } from '../store/forget.ts';
import { now, settings } from './now.ts';

export async function forgetDaily(db: KeepwarmDb): Promise<void> {
  const { keepMonths } = await settings(db);
  const before = oldest(keepMonths, now());
  if (before !== undefined) await forgetOld(db, before, now());
}
