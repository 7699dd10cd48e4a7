import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { threadKey } from '../../src/core/thread.ts';
import { accountKey, KeepwarmDb, type StoredView } from '../../src/store/db.ts';
import { firstOverview, MOST_ROWS, type Overview, overview } from '../../src/store/queries.ts';
import { account } from '../support/facts.ts';

let db = new KeepwarmDb('queries');
afterEach(async () => {
  await db.delete();
  db = new KeepwarmDb('queries');
});

const keyOf = (urgency: number) => threadKey(account, String(urgency));

const overdue = (urgency: number): StoredView => ({
  process: keyOf(urgency),
  account: accountKey(account),
  goesTo: keyOf(urgency),
  threads: [keyOf(urgency)],
  group: 'overdue',
  section: 'overdue',
  urgency,
  counts: 1,
  changesAt: Number.POSITIVE_INFINITY,
  stamp: '',
  assessment: { goesTo: keyOf(urgency), urgency } as Assessment,
});

const live = (): Promise<Overview> =>
  new Promise((resolve, reject) => {
    const reading = overview(db).subscribe({
      next: (found) => {
        reading.unsubscribe();
        resolve(found);
      },
      error: reject,
    });
  });

test('what is drawn first is the most urgent of what is drawn a moment later', async () => {
  await db.views.bulkPut(Array.from({ length: 60 }, (_, urgency) => overdue(urgency)));
  const first = await firstOverview(db);
  const all = await live();
  expect(first.views.length).toBeGreaterThan(5);
  expect(first.views.length).toBeLessThan(all.views.length);
  expect(all.views.map(({ urgency }) => urgency)).toEqual(
    Array.from({ length: MOST_ROWS }, (_, i) => 59 - i),
  );
  expect(first.views).toEqual(all.views.slice(0, first.views.length));
  expect([first.counts?.overdue, all.counts?.overdue]).toEqual([60, 60]);
});
