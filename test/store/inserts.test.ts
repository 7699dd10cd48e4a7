import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../src/core/assessment.ts';
import type { ThreadFacts } from '../../src/core/facts.ts';
import { threadKey } from '../../src/core/thread.ts';
import { KeepwarmDb } from '../../src/store/db.ts';
import {
  beginInsert,
  endInsert,
  endInsertsOf,
  giveToTab,
  insertFor,
  keepInsert,
  lastInsert,
  untold,
  waitsLong,
} from '../../src/store/inserts.ts';
import { messageFacts, threadFacts } from '../support/facts.ts';

const account = { webmail: 'gmail', address: 'nadia@home.example' };
const draft: Draft = {
  occasion: 'first',
  text: 'Hello',
  account,
  thread: threadKey(account, 'T'),
  threadId: 'T',
  newestId: 'T',
  to: { name: 'Ann', address: 'ann@firm.example' },
  replyAll: false,
};
const theirs = messageFacts();
const sent = messageFacts({ id: 'm2', by: 'candidate' });
let db: KeepwarmDb;
beforeEach(() => {
  db = new KeepwarmDb(`inserts ${Math.random()}`);
});

const begin = (tab: number, life: string, at = 1_000) => beginInsert(db, { id: 'a', draft, tab, life }, at);
const told = async (now: number) => {
  const held = await db.inserts.get('a');
  return held && untold(held, now)?.fault;
};

test('an insert is begun once: not by another tab, not by a page that was loaded again', async () => {
  await keepInsert(db, 'a', draft, 0);
  await giveToTab(db, 'a', 7);
  expect(await begin(8, 'other tab')).toBe(false);
  expect(await begin(7, 'first')).toBe(true);
  expect(await begin(7, 'first'), 'asked again after a lost answer').toBe(true);
  expect(await begin(7, 'after a reload')).toBe(false);
  const tab = { tab: 7, life: 'first' };
  expect(await insertFor(db, tab, account, 1_000), 'nor is it handed out again').toBeUndefined();
  expect(await told(1_000)).toBeUndefined();
  await endInsert(db, 'a', { ok: true, value: { saved: true } });
  expect(await begin(7, 'first')).toBe(false);
});

test('one that the page itself asks for is kept from its beginning', async () => {
  expect(await begin(7, 'first')).toBe(true);
  await endInsert(db, 'a', { ok: true, value: { saved: false } });
  expect(await db.inserts.get('a')).toMatchObject({ state: 'done', saved: false, told: false });
});

test('one that waited too long is not begun any more', async () => {
  await keepInsert(db, 'a', draft, 0);
  await giveToTab(db, 'a', 7);
  expect(await begin(7, 'first', 120_000)).toBe(false);
});

test('a closed tab ends what it had, and says whether it had begun', async () => {
  await keepInsert(db, 'a', draft, 0);
  await giveToTab(db, 'a', 7);
  await endInsertsOf(db, 8);
  expect(await told(1_000)).toBeUndefined();
  await endInsertsOf(db, 7);
  expect(await told(1_000)).toBe('page gone');

  await db.inserts.clear();
  await begin(7, 'first');
  await endInsertsOf(db, 7);
  expect(await told(2_000)).toBe('page left');
});

test('a page that was loaded again in the middle of it ends it', async () => {
  await begin(7, 'first');
  expect(await insertFor(db, { tab: 7, life: 'second' }, account, 1_000)).toBeUndefined();
  expect(await told(1_000)).toBe('page left');
});

test('one of which nobody says anything is told in the end', async () => {
  await keepInsert(db, 'a', draft, 0);
  expect(await told(119_999)).toBeUndefined();
  expect(await told(120_000)).toBe('page gone');
  await giveToTab(db, 'a', 7);
  await begin(7, 'first', 1_000);
  expect(await told(30_999)).toBeUndefined();
  expect(await told(31_000)).toBe('page left');
});

test('one that waits for its tab for longer than a page takes to load is told of, until it is given up', async () => {
  await keepInsert(db, 'a', draft, 0);
  const held = await lastInsert(db);
  if (!held) throw new Error('There is one');
  expect([1_000, 6_000, 119_000, 120_000].map((now) => waitsLong(held, now))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(await told(120_000)).toBe('page gone');
});

test.each<[string, Partial<ThreadFacts>, boolean]>([
  ['as it was', {}, true],
  ['with a newer mail of the candidate', { newestId: 'm2', messages: [theirs, sent] }, false],
  ['with a newer mail of the company', { newestId: 'm3', messages: [sent, { ...theirs, id: 'm3' }] }, true],
  [
    'with a newer mail of the company, and the draft below it',
    {
      newestId: 'm3',
      messages: [
        { ...theirs, id: 'm3' },
        { ...sent, kind: 'draft' },
      ],
    },
    true,
  ],
])('"not sent" is said of a thread %s: %s', async (_, changes, isTold) => {
  const facts = threadFacts({ key: draft.thread, account, id: 'T', newestId: draft.newestId, ...changes });
  const key = { account: 'gmail/nadia@home.example', key: draft.thread } as const;
  await db.threads.put({ ...key, facts, hiring: true, live: 1, readAt: 0 });
  await begin(7, 'first');
  await endInsert(db, 'a', { ok: true, value: { saved: true } });
  expect((await lastInsert(db))?.id).toBe(isTold ? 'a' : undefined);
});
