/// <reference types="chrome" />
/** Notifications in the built extension: each once, whatever happens to the worker, and a click leads to the thread. */
import { millisecondsInDay as DAY, millisecondsInHour as HOUR } from 'date-fns/constants';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayOf } from '../../src/core/calendar/days.ts';
import type { MessageFacts, ThreadFacts } from '../../src/core/facts.ts';
import { type Account, threadKey } from '../../src/core/thread.ts';
import { mailbox } from '../stage/mailbox.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { maya, messageFacts, threadFacts } from '../support/facts.ts';
import { ask, seed } from '../support/seed.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const now = Date.now();
const today = dayOf(now, zone);
const [main] = mailbox(now).accounts;
const account: Account = { webmail: 'gmail', address: main?.address ?? '' };

let browser: Browser;
let page: Page;

/** A silent thread of the stage's mailbox, with facts that make it what the test needs today. */
function thread(slug: string, message: Partial<MessageFacts>): ThreadFacts {
  const id = browser.gmail.thread(0, slug).legacyId;
  const company = { ...maya, address: `maya@${slug}.example` };
  const me = { name: main?.name ?? '', address: account.address };
  return threadFacts({
    key: threadKey(account, id),
    account,
    id,
    company: slug,
    domain: `${slug}.example`,
    messages: [messageFacts({ from: company, to: [me], ...message })],
    checkedAt: now,
  });
}

beforeAll(async () => {
  browser = await launch();
  page = await browser.openExtensionPage('src/pages/options/index.html');
  // Every day is a working day here, so that the test holds on a Sunday too.
  await ask(page, 'saveSettings', {
    week: { weekend: [], daysOff: [] },
    notices: { digestHour: 0, promise: true, offer: true },
  });
  await seed(page, account, [
    thread('oakiron-promise-passed', {
      sentAt: now - 3 * DAY,
      signals: [{ kind: 'reply-promise', by: 'company', quote: 'by tomorrow', to: addDays(today, -1) }],
    }),
    thread('halden-offer', {
      sentAt: now - HOUR,
      signals: [
        { kind: 'offer', by: 'company', quote: 'our offer', to: addDays(today, 3) },
        { kind: 'request', by: 'company', quote: 'please sign', asks: 'answer' },
      ],
    }),
  ]);
});
afterAll(() => browser?.close());

/** Rings the extension's own alarm, which starts the worker where there is none. */
const ring = () => page.evaluate(() => chrome.alarms.create('wake', { when: Date.now() }));

const shown = (): Promise<string[]> =>
  page.evaluate(
    () => new Promise((resolve) => chrome.notifications.getAll((all) => resolve(Object.keys(all)))),
  );

const kinds = async () =>
  (await shown()).map((id) => id.replace(/^open \S+ /, '').replace(/\/.*/, '')).sort();

const clearAll = async () => {
  for (const id of await shown()) await page.evaluate((one) => chrome.notifications.clear(one), id);
};

test('digest, promise and offer are told when the alarm rings', async () => {
  await ring();
  await expect.poll(kinds, { timeout: 15_000 }).toEqual(['digest', 'offer', 'promise']);
});

test('nothing is told twice: not by another ring, not after the worker was stopped, not after a change', async () => {
  await clearAll();
  for (let i = 0; i < 3; i += 1) {
    await browser.killWorker();
    await ring();
    await expect.poll(() => browser.worker() !== undefined, { timeout: 15_000 }).toBe(true);
    await page.waitForTimeout(700);
  }
  await ask(page, 'saveSettings', { tone: 'brief' });
  await ring();
  await page.waitForTimeout(1_500);
  expect(await shown()).toEqual([]);
});

test('stopped in the middle of telling, it tells no thing twice', async () => {
  await page.evaluate(forgetTold);
  const told: string[] = [];
  for (const patience of [0, 20, 60, 150, 1_500]) {
    await ring();
    await page.waitForTimeout(patience);
    await browser.killWorker();
    told.push(...(await kinds()));
    await clearAll();
  }
  expect(told.length).toBeGreaterThan(0);
  expect(told.toSorted()).toEqual([...new Set(told)].toSorted());
});

/** Runs in the page: as on another day, nothing has been told yet. */
async function forgetTold(): Promise<void> {
  const opening = indexedDB.open('keepwarm');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const clearing = db.transaction('told', 'readwrite');
  clearing.objectStore('told').clear();
  await new Promise((resolve) => {
    clearing.oncomplete = resolve;
  });
  db.close();
}

/** As the browser tells the worker; a press on a notification itself lies outside the browser. */
async function click(notification: string): Promise<void> {
  await ring();
  await expect.poll(() => browser.worker() !== undefined, { timeout: 15_000 }).toBe(true);
  await browser.worker()?.evaluate((id) => {
    const { onClicked } = chrome.notifications as unknown as { onClicked: { dispatch(id: string): void } };
    onClicked.dispatch(id);
  }, notification);
}

const tabs = () => page.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''));

test('a click leads to the thread: in a new tab, or in the one that shows its mailbox', async () => {
  const id = browser.gmail.thread(0, 'halden-offer').legacyId;
  const notification = `open ${threadKey(account, id)} offer/x`;
  await click(notification);
  await expect.poll(async () => (await tabs()).filter((url) => url.endsWith(`#all/${id}`))).toHaveLength(1);
  const gmail = await browser.openGmail();
  await expect
    .poll(
      async () => {
        await click(notification);
        return gmail.url();
      },
      { timeout: 15_000 },
    )
    .toContain(id);
  await gmail.close();
});

test('switched off, there is none', async () => {
  await clearAll();
  await ask(page, 'saveSettings', { notices: { digestHour: null, promise: false, offer: false } });
  await ring();
  await page.waitForTimeout(1_500);
  expect(await shown()).toEqual([]);
});
