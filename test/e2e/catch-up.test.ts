/** Catching up from end to end on pretend Gmail: begun in the popup, disturbed in every way, and finished without a loss. */
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clockAt } from '../stage/clock.ts';
import { defaultOptions } from '../stage/gmail/options.ts';
import { largeAccount } from '../stage/mailbox/large.ts';
import { type Browser, launch, screenshot } from '../support/chromium.ts';
import { rowsOf } from '../support/views.ts';

const now = Date.now();
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const account = largeAccount(clockAt(now, zone), { conversations: 120, days: 50, hiringEach: 10 });
const options = { ...defaultOptions, inbox: 'plain', pageSize: 25 } as const;
const hiring = account.threads.filter(({ expect: { verdict } }) => verdict === 'hiring');

/** As long as one step may take on a machine that does other work too. */
const soon = { timeout: 30_000 };

let browser: Browser;
let gmail: Page;
let popup: Page;

beforeEach(async () => {
  browser = await launch({ mailbox: { accounts: [account] }, options });
  gmail = await browser.openGmail('/mail/u/0/#label/none');
  popup = await browser.openPopup();
}, 60_000);
afterEach(async () => {
  await browser.close();
  expect(browser.escaped, 'nothing is asked for outside the webmail').toEqual([]);
  expect(
    browser.log().filter(({ kind }) => kind !== 'print' && kind !== 'page'),
    'nothing is marked read, saved or sent',
  ).toEqual([]);
});

const panel = () => gmail.locator('[data-keepwarm="catch-up"]');
const press = (act: string) => panel().locator(`[data-action="${act}"]`).click();
const state = () =>
  panel()
    .locator('.catch-up')
    .getAttribute('data-state', { timeout: 1_000 })
    .catch(() => null);
const printed = () => browser.log().flatMap((entry) => (entry.kind === 'print' ? [entry.thread] : []));
const hash = () => gmail.evaluate(() => location.hash);
const opened = () => gmail.evaluate(() => window.stage.log.opens);

test('a mailbox is caught up, through a reload, a pause, a killed worker and a failure', async () => {
  await popup.locator('[data-action="catch-up"]').click();

  // It lists in the tab, which the background has brought to the front.
  await expect.poll(hash, soon).toMatch(/^#search\/after%3A\d+/);
  await expect.poll(hash, soon).toContain('/p2');
  // A page that is loaded anew does not take the tab by itself.
  await gmail.reload();
  await expect.poll(state, soon).toBe('paused');
  await press('go on');
  await expect.poll(hash, soon).toContain('/p3');

  // All is listed, and the candidate is back where they were.
  await expect.poll(hash, soon).toBe('#label/none');
  await expect.poll(() => printed().length, soon).toBeGreaterThan(1);

  await press('pause');
  await expect.poll(state, soon).toBe('paused');
  await browser.killWorker();
  await gmail.reload();
  await expect.poll(state, soon).toBe('paused');
  const before = printed().length;
  await press('go on');
  await expect.poll(() => printed().length, soon).toBeGreaterThan(before);

  // Gmail fails: it waits, and tells so. The candidate need not wait.
  browser.gmail.options = { ...options, print: 'error' };
  await expect.poll(() => panel().locator('.catch-up').textContent(), soon).toContain('did not answer');
  const failing = printed().length;
  browser.gmail.options = options;
  await press('pause');
  await press('go on');
  await expect.poll(() => printed().length, soon).toBeGreaterThan(failing);

  // Reading needs nobody's leave to go on in a tab that was loaded anew.
  const reloaded = printed().length;
  await gmail.reload();
  await expect.poll(() => printed().length, soon).toBeGreaterThan(reloaded);

  await expect.poll(state, { timeout: 60_000 }).toBe('done');
  await screenshot(gmail, 'catch-up-done');
  const names = new Map(browser.gmail.accounts[0]?.threads.map(({ legacyId, slug }) => [legacyId, slug]));
  const read = printed().map((id) => names.get(id));
  expect(read.filter((slug) => !slug?.startsWith('ordinary')).sort()).toEqual(
    hiring.map(({ slug }) => slug).sort(),
  );
  expect(read, 'nothing is read twice').toEqual([...new Set(read)]);
  const threads = (await rowsOf(popup, 'threads')) as { hiring: boolean }[];
  expect(threads.filter((thread) => thread.hiring).length).toBe(hiring.length);
  expect(await opened()).toEqual([]);

  // Once more: what is known costs nothing, and cancelling gives the tab back at once.
  await press('told');
  await expect.poll(state, soon).toBeNull();
  await popup.bringToFront();
  await popup.locator('[data-action="catch-up"]').click();
  await expect.poll(hash, soon).toContain('/p2');
  await press('cancel');
  await expect.poll(hash, soon).toBe('#label/none');
  await expect.poll(state, soon).toBeNull();
  const finds = await rowsOf(popup, 'finds');
  expect(finds, 'what was found is forgotten').toEqual([]);
  expect(printed().map((id) => names.get(id))).toEqual(read);
}, 240_000);
