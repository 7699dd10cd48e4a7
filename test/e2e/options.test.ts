/** The options page in the built extension: what is changed there shows in badges, popup and store. */
/// <reference types="chrome" />
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultOptions } from '../stage/gmail/options.ts';
import type { StageAccount } from '../stage/mail.ts';
import { mailbox } from '../stage/mailbox.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { readingEnds, viewOf, views } from '../support/views.ts';

const slugs = ['fenwick-volume', 'northwind-freeze', 'quantal-times', 'juniper-applied'];
const [whole] = mailbox(Date.now()).accounts as [StageAccount];
const box = { accounts: [{ ...whole, threads: whole.threads.filter(({ slug }) => slugs.includes(slug)) }] };

let browser: Browser;
let gmail: Page;
let page: Page;

beforeAll(async () => {
  browser = await launch({ mailbox: box, options: { ...defaultOptions, inbox: 'plain' } });
  gmail = await browser.openGmail('/mail/u/0/#all');
  await readingEnds(browser.gmail);
  page = await browser.openExtensionPage('src/pages/options/index.html');
  await page.locator('main section').first().waitFor();
}, 200_000);
afterAll(() => browser?.close());

const view = async (slug: string) => viewOf(await views(page), browser.gmail, 0, slug);
const status = () => page.locator('.bar p').innerText();
const undo = () => page.click('[data-action="undo"]');
const toolbar = () => page.evaluate(() => chrome.action.getBadgeText({}));
const badges = async () => {
  await gmail.bringToFront();
  return gmail.locator('[data-keepwarm="badge"]').allInnerTexts();
};

test('longer waits: the preview says it, then badges, toolbar and list follow, and an undo brings all back', async () => {
  const before = await toolbar();
  const shown = await badges();
  await page.bringToFront();
  await page.fill('[name="applied.first"]', '200');
  await expect.poll(() => page.locator('[data-effect]').innerText()).toMatch(/threads? moves?/);
  expect((await view('fenwick-volume'))?.state).toBe('overdue');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await view('fenwick-volume'))?.state, { timeout: 15_000 }).toBe('waiting');
  await expect.poll(toolbar).not.toBe(before);
  await expect.poll(badges, { timeout: 15_000 }).not.toEqual(shown);
  await page.bringToFront();
  expect(await status()).toContain('Saved');
  await undo();
  await expect.poll(async () => (await view('fenwick-volume'))?.state, { timeout: 15_000 }).toBe('overdue');
  await expect.poll(badges, { timeout: 15_000 }).toEqual(shown);
  await page.bringToFront();
});

test('words that are changed stand in the drafts, also after the worker was stopped', async () => {
  await browser.killWorker();
  await page.fill('[name="template"]', 'Good day {firstName},\nGood day,');
  await page.locator('[name="part"]').focus();
  await expect
    .poll(async () => (await view('northwind-freeze'))?.draft?.text.slice(0, 8), { timeout: 15_000 })
    .toBe('Good day');
  await undo();
  await expect
    .poll(async () => (await view('northwind-freeze'))?.draft?.text.slice(0, 8), { timeout: 15_000 })
    .not.toBe('Good day');
});

test('a rule for a domain takes its threads off, taking it back brings them again', async () => {
  const address = (await view('fenwick-volume'))?.person?.address ?? '';
  const domain = address.split('@')[1] ?? '';
  expect(domain).not.toBe('');
  await page.fill('[name="rule"]', domain);
  await page.click('[data-action="rule-not"]');
  await expect
    .poll(async () => (await view('fenwick-volume'))?.group ?? 'none', { timeout: 15_000 })
    .toBe('none');
  await page.click(`[data-action="take-back domain:${domain}"]`);
  await expect.poll(async () => (await view('fenwick-volume'))?.group, { timeout: 15_000 }).toBe('overdue');
});

test('a paused mailbox shows nothing', async () => {
  await page.locator('#mailboxes input[type="checkbox"]').click();
  await expect.poll(status).toContain('paused');
  await gmail.bringToFront();
  await gmail.reload();
  await gmail.waitForTimeout(2_000);
  expect(await badges()).toEqual([]);
  await page.bringToFront();
  await undo();
  await gmail.bringToFront();
  await gmail.reload();
  await expect.poll(badges, { timeout: 20_000 }).not.toEqual([]);
  await page.bringToFront();
});

test('a look inside shows what is stored, and no body of a mail', async () => {
  await page.click('[data-action="look-inside"]');
  await expect.poll(() => page.locator('.inside details').count()).toBeGreaterThan(slugs.length);
  await page.locator('.inside details').last().locator('summary').click();
  expect(JSON.parse(await page.locator('.inside pre').last().innerText())).toHaveProperty('facts.messages');
});

test('a wipe leaves nothing behind but what the page reads anew', async () => {
  await gmail.close();
  await page.click('[data-action="wipe"]');
  await page.check('[name="sure"]');
  await page.click('[data-action="wipe-yes"]');
  await expect.poll(status).toContain('Everything is wiped');
  expect(await views(page)).toEqual([]);
  expect(await toolbar()).toBe('');
  expect(await page.locator('#mailboxes fieldset').count()).toBe(0);
});
