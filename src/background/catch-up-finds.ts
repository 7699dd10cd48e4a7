/** What a listed page brings: threads to read, threads that are known, and a look at how old what is known is. */

import { isUnder } from '../core/catch-up/run.ts';
import { SWEEPS } from '../core/catch-up/sweeps.ts';
import { isWorthReading } from '../core/hiring/worth-reading.ts';
import { type Account, threadKey } from '../core/thread.ts';
import type { Deed } from '../messages.ts';
import { keepFinds } from '../store/catch-ups.ts';
import { accountKey, type KeepwarmDb, type StoredFind } from '../store/db.ts';
import { keepChecked, threadsOf } from '../store/facts.ts';
import { now } from './now.ts';
import { readerOf } from './reader.ts';
import { settle } from './settle.ts';

export async function keepFound(
  db: KeepwarmDb,
  account: Account,
  { rows, sweep }: Extract<Deed, { did: 'list' }>,
): Promise<void> {
  const key = accountKey(account);
  const [owner, held] = await Promise.all([db.accounts.get(key), db.catchUps.get(key)]);
  if (!owner || owner.paused || !held || !isUnder(held.run)) return;
  const { run } = held;
  const keys = rows.map(({ threadId }) => threadKey(account, threadId));
  const [threads, reader] = await Promise.all([threadsOf(db, keys), readerOf(db, owner)]);
  const byWords = (SWEEPS[sweep]?.length ?? 0) > 0;
  const finds = rows.flatMap((row, i): Omit<StoredFind, 'tries' | 'order'>[] => {
    const thread = threads[i];
    const known = thread && { newestId: thread.facts.newestId, live: thread.live === 1 };
    const isKnown = known?.newestId === row.newestId;
    const isHiring = thread?.facts.verdict.is === 'hiring';
    if (isKnown ? !isHiring : !isWorthReading(row, known, reader, byWords)) return [];
    const { threadId, newestId, newestAt, subject, unread } = row;
    const isLeft = unread && run.marksRead && !run.mayMark;
    return [
      {
        account: key,
        threadId,
        newestId,
        ...(newestAt !== undefined && { newestAt }),
        subject,
        unread,
        state: isKnown ? 'read' : isLeft ? 'left' : 'waiting',
        hiring: isKnown ? 1 : 0,
      },
    ];
  });
  await keepFinds(db, finds);
  const same = keys.filter((_, i) => threads[i]?.facts.newestId === rows[i]?.newestId);
  if ((await keepChecked(db, same, now())) > 0) await settle(db, key);
}
