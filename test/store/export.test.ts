/** A backup goes out of one store and into another, whole or not at all. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/core/decision.ts';
import { KeepwarmDb, type StoredSetting } from '../../src/store/db.ts';
import { undo } from '../../src/store/decisions.ts';
import { backupOf, importBackup } from '../../src/store/export.ts';

let made = 0;
const fresh = () => {
  made += 1;
  return new KeepwarmDb(`export-${made}`);
};
const NOW = 1_000;

const rule = (at: number, value: 'hiring' | 'not hiring' | null = 'hiring'): Decision => ({
  about: 'domain:northwind.example',
  field: 'verdict',
  value,
  at,
});
const closed: Decision = {
  about: 'thread:gmail/a@b.example/1' as never,
  field: 'closed',
  value: true,
  at: 20,
};
const tone = (at: number, value: 'warm' | 'brief'): StoredSetting => ({ key: 'tone', value, at });

let db: KeepwarmDb;
const contents = async (of: KeepwarmDb) => [await of.decisions.toArray(), await of.settings.toArray()];

beforeEach(() => {
  db = fresh();
});

test('out of one store and into an empty one: the same to the last word', async () => {
  await db.decisions.bulkPut([rule(10), closed]);
  await db.settings.bulkPut([tone(5, 'brief'), { key: 'hours', value: { from: 8, to: 12 }, at: 6 }]);
  const file = await backupOf(db, NOW);
  const other = fresh();
  expect(await importBackup(other, 'act', file, NOW)).toEqual({
    ok: true,
    value: { decisions: 2, settings: 2, kept: 0 },
  });
  expect(await contents(other)).toEqual(await contents(db));
  expect(await backupOf(other, NOW)).toBe(file);
});

test('imported twice, the second time changes nothing', async () => {
  await db.decisions.bulkPut([rule(10), closed]);
  await db.settings.put(tone(5, 'brief'));
  const file = await backupOf(db, NOW);
  expect(await importBackup(db, 'act', file, NOW)).toEqual({
    ok: true,
    value: { decisions: 0, settings: 0, kept: 3 },
  });
});

describe('where both know something, the newest word holds', () => {
  test.each([
    ['the file', 10, 11, 'not hiring'],
    ['the store', 11, 10, 'hiring'],
  ])('%s', async (_, held, read, expected) => {
    const other = fresh();
    await other.decisions.put(rule(read, 'not hiring'));
    await other.settings.put(tone(read, 'brief'));
    await db.decisions.put(rule(held, 'hiring'));
    await db.settings.put(tone(held, 'warm'));
    await importBackup(db, 'act', await backupOf(other, NOW), NOW);
    expect((await db.decisions.toArray()).map(({ value }) => value)).toEqual([expected]);
    expect((await db.settings.get('tone'))?.value).toBe(expected === 'hiring' ? 'warm' : 'brief');
  });

  test('a word that was taken back stays taken back', async () => {
    const other = fresh();
    await other.decisions.put(rule(12, null));
    await db.decisions.put(rule(10));
    await importBackup(db, 'act', await backupOf(other, NOW), NOW);
    expect(await db.decisions.toArray()).toEqual([rule(12, null)]);
  });
});

test('a word from the future is taken as said now', async () => {
  const other = fresh();
  await other.decisions.put(rule(8e15));
  await importBackup(db, 'act', await backupOf(other, NOW), NOW);
  expect(await db.decisions.toArray()).toEqual([rule(NOW)]);
});

test('a file with one wrong word changes nothing', async () => {
  await db.decisions.put(rule(10));
  await db.settings.put(tone(5, 'brief'));
  const before = await contents(db);
  const other = fresh();
  await other.decisions.bulkPut([rule(99, 'not hiring'), closed]);
  const file = (await backupOf(other, NOW)).replace('"value": true', '"value": "yes"');
  expect(await importBackup(db, 'act', file, NOW)).toEqual({
    ok: false,
    fault: { is: 'damaged', where: 'decisions.1.value' },
  });
  expect(await contents(db)).toEqual(before);
});

test('a write that fails half way changes nothing', async () => {
  await db.decisions.put(rule(10));
  const before = await contents(db);
  const other = fresh();
  await other.decisions.put(rule(99, 'not hiring'));
  await other.settings.put(tone(99, 'brief'));
  const file = await backupOf(other, NOW);
  db.settings.hook('creating', () => {
    throw new Error('the disk is full');
  });
  await expect(importBackup(db, 'act', file, NOW)).rejects.toThrow();
  expect(await contents(db)).toEqual(before);
});

test('a rule that was learned lets passed-over mail be judged anew', async () => {
  await db.threads.put({ key: 'gmail/a@b.example/9', live: 0, hiring: false } as never);
  await db.threads.put({ key: 'gmail/a@b.example/8', live: 1, hiring: true } as never);
  const other = fresh();
  await other.decisions.put(rule(10));
  await importBackup(db, 'act', await backupOf(other, NOW), NOW);
  expect(await db.threads.toCollection().primaryKeys()).toEqual(['gmail/a@b.example/8']);
});

test('an import can be taken back: words and settings are as they were before it', async () => {
  const other = fresh();
  await other.decisions.bulkPut([rule(20, 'not hiring'), closed]);
  await other.settings.bulkPut([tone(20, 'brief'), { key: 'hours', value: { from: 8, to: 12 }, at: 6 }]);
  await db.decisions.put(rule(10));
  await db.settings.put(tone(10, 'warm'));
  await importBackup(db, 'act', await backupOf(other, NOW), NOW);
  await undo(db, 'act', NOW + 1);
  const values = (await db.decisions.toArray()).map(({ field, value }) => [field, value]);
  expect(values.sort()).toEqual([
    ['closed', null],
    ['verdict', 'hiring'],
  ]);
  expect((await db.settings.toArray()).map(({ key, value }) => [key, value])).toEqual([['tone', 'warm']]);
});

test('an import that changes nothing leaves nothing to take back', async () => {
  await importBackup(db, 'act', await backupOf(db, NOW), NOW);
  expect(await db.history.count()).toBe(0);
});
