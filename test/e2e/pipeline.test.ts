/// <reference types="chrome" />
/** The pipeline page in the built extension, under its own content security policy: the picture, and files out and in. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import papa from 'papaparse';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MessageFacts } from '../../src/core/facts.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { account, messageFacts, robin, threadFacts } from '../support/facts.ts';
import { ask, seed } from '../support/seed.ts';

const DAY = 86_400_000;
const now = Date.now();
const ago = (days: number, changes: Partial<MessageFacts> = {}): MessageFacts =>
  messageFacts({ id: `m${days}`, sentAt: now - days * DAY, ...changes });
const mine = (days: number): MessageFacts =>
  ago(days, { by: 'candidate', from: robin, to: [messageFacts().from] });

const threads = [
  threadFacts({ id: 'n', messages: [ago(20), mine(19)], checkedAt: now }),
  threadFacts({
    id: 'c',
    company: '=HYPERLINK("https://evil.example")',
    domain: 'contoso.example',
    messages: [ago(9), mine(2)],
    checkedAt: now,
  }),
];

let browser: Browser;
let page: Page;
const refused: string[] = [];

beforeAll(async () => {
  browser = await launch({});
  const popup = await browser.openExtensionPage('src/pages/popup/index.html');
  await seed(popup, account, threads);
  await popup.close();
}, 120_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  page = await browser.openExtensionPage('src/pages/pipeline/index.html');
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  page.on('pageerror', (error) => refused.push(error.message));
  await page.locator('.line').first().waitFor();
  return () => page.close();
});

/** The file that a button saves. */
async function saved(action: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.locator(`[data-action="${action}"]`).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const bringIn = (text: string) =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const told = () => page.locator('.foot [role="status"]').textContent();

const decisions = () =>
  page.evaluate(async () => {
    const opening = indexedDB.open('keepwarm');
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    const reading = opening.result.transaction('decisions').objectStore('decisions').getAll();
    await new Promise((done) => {
      reading.onsuccess = done;
    });
    opening.result.close();
    return reading.result as unknown[];
  });

test('each live process is a line, and the keyboard tells what is on it', async () => {
  expect(await page.locator('h1').textContent()).toMatch(/^2 /);
  expect(await page.locator('.line').count()).toBe(2);
  await page.locator('.item[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await expect.poll(() => page.locator('.facts').textContent()).toContain('Maya Okafor');
  // Placed by script: the policy would refuse a style in the markup.
  expect((await page.locator('.facts').boundingBox())?.x).toBeGreaterThan(0);
});

test('the popup leads to it', async () => {
  const popup = await browser.openPopup();
  const opened = browser.context.waitForEvent('page');
  await popup.locator('[data-action="pipeline"]').click();
  const tab = await opened;
  await tab.locator('.line').first().waitFor();
  expect(tab.url()).toContain('/src/pages/pipeline/index.html');
  await tab.close();
});

describe('files', () => {
  test('a spreadsheet of which nothing is run', async () => {
    const { name, text } = await saved('rows');
    expect(name).toMatch(/^keepwarm-\d{4}-\d\d-\d\d\.csv$/);
    const { data } = papa.parse(text.replace(/^\uFEFF/, ''));
    const companies = data.slice(1).map(([company]) => company);
    expect(companies.sort()).toEqual([`'=HYPERLINK("https://evil.example")`, 'Northwind']);
  });

  test('a calendar that another program reads', async () => {
    const { name, text } = await saved('calendar');
    expect(name).toMatch(/\.ics$/);
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toHaveLength(2);
  });

  test('a backup that brings everything back', async () => {
    const [first] = threads;
    await ask(page, 'decideFor', 'e2e-stage', first?.key, { field: 'stage', value: 'deciding' });
    await ask(page, 'saveSettings', { tone: 'brief' });
    const { text } = await saved('backup');
    const before = await decisions();
    expect(before.length).toBeGreaterThan(0);

    await ask(page, 'wipe');
    expect(await decisions()).toEqual([]);
    await bringIn(text);
    await expect.poll(told).toMatch(/1.*1.*0/);
    expect(await decisions()).toEqual(before);
    const plain = (backup: string) => ({ ...JSON.parse(backup), savedAt: 0 });
    expect(plain((await saved('backup')).text)).toEqual(plain(text));
    await seed(page, account, threads);
  });

  test('a file that is none changes nothing and says so', async () => {
    const before = await decisions();
    await bringIn('{"format":"keepwarm"');
    await expect.poll(told).not.toBe('');
    expect(await decisions()).toEqual(before);
  });
});

test('on paper every line is drawn, and nothing is cut off', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => page.locator('.time').first().getAttribute('width')).toBe('800');
  expect(await page.locator('.take-along').isVisible()).toBe(false);
  await expect
    .poll(() => page.locator('.chart').evaluate((chart) => getComputedStyle(chart).overflow))
    .toBe('visible');
  const paper = await page.pdf({ landscape: true, preferCSSPageSize: true });
  expect(paper.length).toBeGreaterThan(10_000);
});

test('the content security policy refused nothing, and nothing went wrong', () => {
  expect(refused).toEqual([]);
});
