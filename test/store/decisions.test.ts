import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { Decision } from '../../src/core/decision.ts';
import { decisionsOf } from '../../src/core/decision.ts';
import { threadKey } from '../../src/core/thread.ts';
import { KeepwarmDb } from '../../src/store/db.ts';
import { decide, decideSettings, saveSettings, settingsNow, undo } from '../../src/store/decisions.ts';
import { account } from '../support/facts.ts';

let db = new KeepwarmDb('decisions');
afterEach(async () => {
  await db.delete();
  db = new KeepwarmDb('decisions');
});

const key = threadKey(account, 't1');
const snooze = (until: number, at: number): Decision => ({
  about: `thread:${key}`,
  field: 'snoozedUntil',
  value: until,
  at,
});
const held = async () => decisionsOf([key], await db.decisions.toArray());

test('the newest word on a field holds, whatever the order in which words arrive', async () => {
  await decide(db, 'b', [snooze(200, 20)], 20);
  await decide(db, 'a', [snooze(100, 10)], 21);
  expect((await held()).snoozedUntil).toEqual({ value: 200, at: 20 });
});

test('the same act made twice is made once', async () => {
  await decide(db, 'a', [snooze(100, 10)], 10);
  await decide(db, 'b', [snooze(200, 20)], 20);
  await decide(db, 'a', [snooze(100, 30)], 30);
  expect((await held()).snoozedUntil?.value).toBe(200);
  expect(await db.history.count()).toBe(2);
});

test('undo brings back what was there before, and nothing where nothing was', async () => {
  await decide(db, 'a', [snooze(100, 10)], 10);
  await decide(db, 'b', [snooze(200, 20)], 20);
  await undo(db, 'b', 30);
  expect((await held()).snoozedUntil).toEqual({ value: 100, at: 30 });
  await undo(db, 'a', 40);
  expect(await held()).toEqual({});
});

test('undoing twice, or what was never done, changes nothing', async () => {
  await decide(db, 'a', [snooze(100, 10)], 10);
  await undo(db, 'a', 20);
  await decide(db, 'b', [snooze(200, 30)], 30);
  await undo(db, 'a', 40);
  await undo(db, 'never', 50);
  expect((await held()).snoozedUntil?.value).toBe(200);
});

test('an undo that comes late leaves alone what was said after it was asked for', async () => {
  await decide(db, 'a', [snooze(100, 10)], 10);
  await decide(db, 'b', [snooze(200, 30)], 30);
  await undo(db, 'a', 20);
  expect((await held()).snoozedUntil).toEqual({ value: 200, at: 30 });
});

test('an act of several decisions is kept whole or not at all', async () => {
  const broken = { about: `thread:${key}`, field: undefined, value: true, at: 10 } as unknown as Decision;
  await expect(decide(db, 'a', [snooze(100, 10), broken], 10)).rejects.toThrow();
  expect(await db.decisions.count()).toBe(0);
  expect(await db.history.count()).toBe(0);
});

test('decisions outlive a new opening of the database', async () => {
  await decide(db, 'a', [snooze(100, 10)], 10);
  db.close();
  db = new KeepwarmDb('decisions');
  expect((await held()).snoozedUntil?.value).toBe(100);
});

test('settings: defaults, the browser’s zone, and what was changed', async () => {
  expect((await settingsNow(db, 'Europe/Vienna')).timeZone).toBe('Europe/Vienna');
  await saveSettings(db, { tone: 'brief', timeZone: 'Asia/Tokyo' }, 1);
  const settings = await settingsNow(db, 'Europe/Vienna');
  expect([settings.tone, settings.timeZone]).toEqual(['brief', 'Asia/Tokyo']);
  expect(settings.cadence.applied).toEqual([10, 5, 10]);
});

test('settings that were decided are undone like decisions: back to what was set, or to the default', async () => {
  const offers = (company: string) => ({ offers: [{ company }], finalRounds: [] });
  const companies = async () => (await settingsNow(db, 'UTC')).timeline?.offers.map(({ company }) => company);
  await decideSettings(db, 'a', { timeline: offers('A') }, 10);
  await decideSettings(db, 'b', { timeline: offers('B') }, 20);
  await decideSettings(db, 'b', { timeline: offers('again') }, 21);
  expect(await companies()).toEqual(['B']);
  await undo(db, 'b', 30);
  await undo(db, 'b', 31);
  expect(await companies()).toEqual(['A']);
  await undo(db, 'a', 40);
  expect(await companies()).toBeUndefined();
});
