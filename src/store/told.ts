/** Remembers what the candidate was told, so that nothing is told twice. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import type { KeepwarmDb } from './db.ts';

/** How long (ms) it is remembered; no notice comes again after that, because its day is over. */
const KEPT = 60 * DAY;

/** Notes these as told, and answers which of them had not been. */
export async function keepTold(
  db: KeepwarmDb,
  ids: readonly string[],
  now: number,
): Promise<ReadonlySet<string>> {
  return db.transaction('rw', db.told, async () => {
    const held = await db.told.bulkGet([...ids]);
    const untold = ids.filter((_, i) => !held[i]);
    await db.told.bulkPut(untold.map((id) => ({ id, at: now })));
    await db.told
      .where('at')
      .below(now - KEPT)
      .delete();
    return new Set(untold);
  });
}
