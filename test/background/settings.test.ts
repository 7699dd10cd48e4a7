/** What the options page changes, as the background does it. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ThreadFacts } from '../../src/core/facts.ts';
import { threadKey } from '../../src/core/thread.ts';
import { KeepwarmDb } from '../../src/store/db.ts';
import { keepThread } from '../../src/store/facts.ts';
import { account, maya, messageFacts, robin, threadFacts } from '../support/facts.ts';
import { type FakeBrowser, fakeBrowser, fromTab } from '../support/fake-browser.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('../../src/browser.ts', () => ({
  get default() {
    return fake.current;
  },
}));

/** A Tuesday. The sample thread's only mail is of 2 November, so it is overdue. */
const NOW = Date.UTC(2026, 10, 24, 12);
const address = 'https://mail.google.com/mail/u/0/#all/{thread}';
const key = threadKey(account, 't1');

let browser: FakeBrowser;
let db: KeepwarmDb;
beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  browser = fakeBrowser();
  fake.current = browser;
  await import('../../src/background/index.ts');
  db = new KeepwarmDb();
  await browser.deliver({ call: 'hello', args: [account, address, 'life'] }, fromTab(1));
});
afterEach(async () => {
  db.close();
  await new KeepwarmDb().delete();
  vi.useRealTimers();
});

const ask = async (call: string, ...args: unknown[]): Promise<unknown> => {
  const { value, error } = (await browser.runtime.sendMessage({ call, args })) as {
    value?: unknown;
    error?: string;
  };
  if (error !== undefined) throw new Error(error);
  return value;
};
const hold = (facts: ThreadFacts = threadFacts(), hiring = true) =>
  keepThread(db, facts, { hiring, partial: false }, NOW);
const settle = () => ask('undoFor', 'nothing');
const row = (id: string, changes: object = {}) => ({
  threadId: id,
  newestId: 'm1',
  people: [maya],
  subject: 'Lunch',
  snippet: '',
  unread: false,
  ...changes,
});
const toRead = async (...rows: unknown[]) => {
  const reply = await browser.deliver({ call: 'listSeen', args: [account, rows] }, fromTab(1));
  return (reply as { value: { toRead: string[] } }).value.toRead;
};

test('a longer wait takes a thread off the list, the default puts it back', async () => {
  await hold();
  await settle();
  expect(browser.seen.toolbar.text).toBe('1');
  const wait = [200, 5, 10];
  const cadence = {
    freeze: wait,
    scheduling: wait,
    'applied-referred': wait,
    applied: wait,
    deciding: wait,
    other: wait,
  };
  await ask('saveSettings', { cadence });
  expect(browser.seen.toolbar.text).toBe('');
  await ask('saveSettings', { cadence: null });
  expect([browser.seen.toolbar.text, await db.settings.count()]).toEqual(['1', 0]);
});

test('days are counted in the zone that is set, and every assessment says which', async () => {
  await hold();
  await ask('saveSettings', { timeZone: 'Pacific/Auckland' });
  const [view] = await db.views.toArray();
  expect(view?.assessment).toMatchObject({ timeZone: 'Pacific/Auckland', tone: 'warm', silentDays: 23 });
});

test.each([
  { cadence: { freeze: [1, 2, 3] } },
  { week: { weekend: [1, 2, 3, 4, 5, 6, 7], daysOff: [] } },
  { week: { weekend: [6, 7], daysOff: ['2026-02-30'] } },
  { hours: { from: 17, to: 9 } },
  { timeZone: 'Mars/Olympus' },
  { templates: { 'greeting.warm': 'Hi {nobody},' } },
  { templates: { 'no.such.part': 'Hi,' } },
  { notices: { digestHour: 24, promise: true, offer: true } },
  { keepMonths: 0 },
  { unknown: 1 },
])('settings that are none are refused: %j', async (changes) => {
  await expect(ask('saveSettings', changes)).rejects.toThrow();
  expect(await db.settings.count()).toBe(0);
});

test('a page of a webmail may not change settings or wipe', async () => {
  expect(
    await browser.deliver({ call: 'saveSettings', args: [{ tone: 'brief' }] }, fromTab(1)),
  ).toBeUndefined();
  expect(await browser.deliver({ call: 'wipe', args: [] }, fromTab(1))).toBeUndefined();
});

test('a sender of whom it is said that they hire is read, one that does not is not, until that is taken back', async () => {
  const hiring = { subject: 'Interview for Product Designer at Northwind' };
  expect(await toRead(row('t8'), row('t9', hiring))).toEqual(['t9']);
  await ask('setRule', 'r1', `sender:${maya.address}`, 'hiring');
  expect(await toRead(row('t8'))).toEqual(['t8']);
  await ask('setRule', 'r2', `sender:${maya.address}`, 'not hiring');
  expect(await toRead(row('t9', hiring))).toEqual([]);
  await ask('setRule', 'r3', `sender:${maya.address}`, null);
  expect(await toRead(row('t8'), row('t9', hiring))).toEqual(['t9']);
  await ask('undoFor', 'r3');
  expect(await toRead(row('t9', hiring))).toEqual([]);
});

test('mail that was of no interest is judged anew after a rule has changed', async () => {
  await hold(threadFacts({ id: 't9', messages: [] }), false);
  await hold();
  await ask('setRule', 'r1', 'domain:northwind.example', 'hiring');
  expect(await db.threads.toCollection().primaryKeys()).toEqual([key]);
});

test('a new own address: threads in which it wrote are read again, and shown as they were until then', async () => {
  const alias = 'robin@old.example';
  await hold(threadFacts({ messages: [messageFacts({ from: { ...robin, address: alias } })] }));
  await hold(threadFacts({ id: 't2' }));
  await ask('saveAccount', account, { aliases: [alias] });
  expect(await toRead(row('t1'), row('t2'))).toEqual(['t1']);
  expect(await db.views.count()).toBeGreaterThan(0);
});

test('a paused account is told so', async () => {
  await ask('saveAccount', account, { paused: true });
  const welcome = await browser.deliver({ call: 'hello', args: [account, address, 'life'] }, fromTab(1));
  expect(welcome).toMatchObject({ value: { paused: true } });
});

test('threads without a message for a year are forgotten once a day, with no word of the candidate lost', async () => {
  const old = Date.UTC(2025, 9, 1);
  const elsewhere = { name: 'Ida Berg', address: 'ida@oldco.example' };
  await hold(
    threadFacts({
      id: 'old',
      messages: [messageFacts({ id: 'o', sentAt: old, from: elsewhere })],
      company: 'Oldco',
      domain: 'oldco.example',
    }),
  );
  await hold();
  await ask('decideFor', 'd1', threadKey(account, 'old'), { field: 'closed', value: true });
  expect(await db.threads.count()).toBe(2);
  await ask('saveSettings', { keepMonths: 6 });
  expect(await db.threads.toCollection().primaryKeys()).toEqual([key]);
  expect(await db.views.toCollection().primaryKeys()).toEqual([key]);
  expect(await db.decisions.count()).toBe(1);
  const subject = 'Interview for Product Designer at Northwind';
  expect(
    await toRead(row('old', { subject, newestAt: old }), row('new', { subject, newestAt: NOW })),
  ).toEqual(['new']);
});

test('an old thread of a live process stays', async () => {
  const at = Date.UTC(2024, 0, 8);
  await hold(threadFacts({ id: 'old', messages: [messageFacts({ id: 'o', sentAt: at })] }));
  await hold();
  await settle();
  expect(await db.views.count()).toBe(1);
  await ask('saveSettings', { keepMonths: 6 });
  expect(await db.threads.count()).toBe(2);
});

test('nothing is forgotten where the candidate wants to keep all', async () => {
  await hold(threadFacts({ messages: [messageFacts({ sentAt: Date.UTC(2020, 0, 8) })] }));
  await ask('saveSettings', { keepMonths: 'all' });
  expect(await db.threads.count()).toBe(1);
  await ask('saveSettings', { keepMonths: null });
  expect(await db.threads.count()).toBe(0);
});

test('a wipe leaves nothing', async () => {
  await hold();
  await ask('saveSettings', { tone: 'brief' });
  await ask('decideFor', 'd1', key, { field: 'closed', value: true });
  await ask('wipe');
  const left = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()]));
  expect(left.filter(([, count]) => count !== 0)).toEqual([['meta', 1]]);
  expect([browser.seen.toolbar.text, browser.seen.alarms.size]).toEqual(['', 0]);
});
