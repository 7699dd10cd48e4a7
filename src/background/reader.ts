/** What the background knows when it judges the rows of a list. */
import type { Reader } from '../core/hiring/worth-reading.ts';
import type { KeepwarmDb, StoredAccount } from '../store/db.ts';
import { oldest } from '../store/forget.ts';
import { now, settings } from './now.ts';

export async function readerOf(db: KeepwarmDb, { account, aliases }: StoredAccount): Promise<Reader> {
  const [{ keepMonths }, decisions] = await Promise.all([settings(db), db.decisions.toArray()]);
  return {
    own: [account.address, ...aliases],
    decisions,
    before: oldest(keepMonths, now()) ?? Number.NEGATIVE_INFINITY,
  };
}
