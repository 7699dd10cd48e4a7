/// <reference types="chrome" />
/** Offers in the built extension: proposed, recorded, told to the others one by one, and asked about once they are over. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../../src/core/calendar/days.ts';
import { defaultOptions } from '../stage/gmail/options.ts';
import type { StageAccount } from '../stage/mail.ts';
import { mailbox } from '../stage/mailbox.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { ask } from '../support/seed.ts';
import { readingEnds, viewOf, views } from '../support/views.ts';

const slugs = ['halden-offer', 'fenwick-volume', 'northwind-freeze', 'juniper-applied'];
const now = Date.now();
const today = dayOf(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
const [whole] = mailbox(now).accounts as [StageAccount];
const box = { accounts: [{ ...whole, threads: whole.threads.filter(({ slug }) => slugs.includes(slug)) }] };
const profile = mkdtempSync(join(tmpdir(), 'keepwarm-offers-'));
const start = () =>
  launch({ mailbox: box, profile, options: { ...defaultOptions, inbox: 'plain', pageSize: 100 } });

let browser: Browser;
let gmail: Page;
let popup: Page;
let page: Page;

beforeAll(async () => {
  browser = await start();
  gmail = await browser.openGmail('/mail/u/0/#all');
  await readingEnds(browser.gmail);
  popup = await browser.openPopup();
  await popup.locator('[data-thread]').first().waitFor();
}, 200_000);
afterAll(async () => {
  await browser?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

const action = (name: string) => `[data-action="${name}"]`;
const keyOf = (slug: string) => `/${browser.gmail.thread(0, slug).legacyId}`;
const view = async (slug: string) => viewOf(await views(page ?? popup), browser.gmail, 0, slug);
const note = () => popup.locator('.offers-note');
const row = (slug: string): Locator => page.locator(`.tell-row[data-thread$="${keyOf(slug)}"]`);
const stands = (slug: string) =>
  expect.poll(() => row(slug).getAttribute('data-update'), { timeout: 20_000 });
const counted = () => page.locator('.tell .count').innerText();

/** Walks with Tab until the control has the focus, then presses Enter. */
async function press(on: Page, wanted: Locator): Promise<void> {
  for (let i = 0; i < 120; i += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      await on.keyboard.press('Enter');
      return;
    }
    await on.keyboard.press('Tab');
  }
  throw new Error('It cannot be reached by Tab');
}
const openPage = () => browser.openExtensionPage('src/pages/pipeline/index.html#offers');

describe('what a mail seems to offer', () => {
  test('is proposed in the popup and told nobody; by keyboard it is no offer, and an undo brings it back', async () => {
    await note().locator('.proposal').waitFor();
    expect(await note().locator('.proposal p').innerText()).toContain('Halden');
    expect((await view('northwind-freeze'))?.update).toBeUndefined();
    await press(popup, note().locator(action('proposal-none')));
    await expect.poll(() => note().count(), { timeout: 15_000 }).toBe(0);
    expect((await view('halden-offer'))?.badge?.id).not.toBe('offer');
    await press(popup, popup.locator(action('undo')));
    await note().locator('.proposal').waitFor();
    await expect.poll(async () => (await view('halden-offer'))?.badge?.id, { timeout: 15_000 }).toBe('offer');
  });

  test('is recorded with one press: the days count down, and the popup leads to the others', async () => {
    await note().locator(action('proposal-yes')).click();
    await expect.poll(() => note().innerText(), { timeout: 15_000 }).toMatch(/Halden.*days? left.*0 of \d/s);
    const opened = browser.context.waitForEvent('page');
    await note().locator(action('offers')).click();
    page = await opened;
    await row('northwind-freeze').waitFor();
    expect(page.url()).toContain('#offers');
    expect(await row('halden-offer').count()).toBe(0);
  });
});

describe('telling the others', () => {
  test('the note goes through the ordinary door into its reply, as it was changed, and is ticked off', async () => {
    const target = row('northwind-freeze');
    await target.locator('.draft-line').click();
    const text = await target.locator('textarea').inputValue();
    expect(text).toMatch(/another offer/);
    expect(text).not.toContain('Halden');
    await target.locator('textarea').fill(`${text}\n\nPS: a line of my own.`);
    await target.locator(action('insert')).click();
    const editor = gmail.locator('.ip.adB [g_editable=true]:visible');
    await expect
      .poll(() => editor.innerText().catch(() => ''), { timeout: 30_000 })
      .toContain('PS: a line of my own.');
    await stands('northwind-freeze').toBe('inserted');
  });

  test('the tick outlives the worker', async () => {
    await browser.killWorker();
    await page.reload();
    await stands('northwind-freeze').toBe('inserted');
  });

  test('sent by the candidate, it is done; nothing was ever sent otherwise', async () => {
    expect(browser.log().filter(({ kind }) => kind === 'send')).toEqual([]);
    await gmail.bringToFront();
    await gmail.locator('.aoO:visible').click();
    await expect.poll(() => browser.log().filter(({ kind }) => kind === 'send').length).toBe(1);
    // The stage shows what was sent once the page is loaded again.
    await gmail.reload();
    await stands('northwind-freeze').toBe('sent');
    await page.bringToFront();
    expect(await counted()).toMatch(/^1 /);
  });

  test('by keyboard alone: told already, left out, put back, and undone', async () => {
    await press(page, row('fenwick-volume').locator(action('tell-told')));
    await stands('fenwick-volume').toBe('told');
    await press(page, row('juniper-applied').locator(action('tell-leave')));
    await stands('juniper-applied').toBe('left out');
    await expect.poll(counted, { timeout: 15_000 }).toMatch(/^3 of 3/);
    await press(page, page.locator(action('undo')));
    await stands('juniper-applied').toBe('open');
    await press(page, row('fenwick-volume').locator(action('tell-back')));
    await stands('fenwick-volume').toBe('open');
  });

  test('all of it outlives the browser', async () => {
    await press(page, row('juniper-applied').locator(action('tell-leave')));
    await stands('juniper-applied').toBe('left out');
    await browser.close();
    browser = await start();
    page = await openPage();
    await stands('northwind-freeze').toBe('sent');
    await stands('juniper-applied').toBe('left out');
    await stands('fenwick-volume').toBe('open');
    expect(await page.locator('.recorded').first().innerText()).toContain('Halden');
  });
});

describe('once a deadline has passed', () => {
  /** After all that was told before: this is another offer. */
  const LATER = now + 3_600_000;
  const record = (days: number) =>
    ask(page, 'saveTimeline', crypto.randomUUID(), {
      offers: [{ company: 'Contoso', deadline: addDays(today, days), at: LATER }],
      finalRounds: [],
    });
  const recorded = (): Promise<{ deadline?: string }[]> =>
    page.evaluate(async () => {
      const opening = indexedDB.open('keepwarm');
      const db = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const reading = db.transaction('settings').objectStore('settings').get('timeline');
      await new Promise((resolve) => {
        reading.onsuccess = resolve;
      });
      db.close();
      return reading.result?.value.offers ?? [];
    });

  test.each(['mouse', 'keyboard'])('the popup asks whether it is still so, by %s', async (way) => {
    await record(-1);
    popup = await browser.openPopup();
    const does = (name: string) => {
      const button = popup.locator(action(name));
      return way === 'mouse' ? button.click() : press(popup, button);
    };
    await note().locator('.still').waitFor();
    expect(await note().locator('.still p').innerText()).toContain('Is this still so?');
    expect((await view('fenwick-volume'))?.update).toBeUndefined();
    await does('still-yes');
    await expect.poll(recorded, { timeout: 15_000 }).toEqual([{ company: 'Contoso', at: LATER }]);
    await expect
      .poll(async () => (await view('fenwick-volume'))?.update?.is, { timeout: 15_000 })
      .toBe('open');
    await does('undo');
    await expect
      .poll(async () => (await recorded())[0]?.deadline, { timeout: 15_000 })
      .toBe(addDays(today, -1));
    await does('still-no');
    await expect.poll(recorded, { timeout: 15_000 }).toEqual([]);
    await expect.poll(() => note().locator('.still').count()).toBe(0);
    await popup.close();
  });

  test('the page asks too, and a new day is an answer; a new offer is recorded there by keyboard', async () => {
    await record(-1);
    await page.bringToFront();
    await page.locator('.still').waitFor();
    await page.fill('[name="offer.deadline"]', addDays(today, 4));
    await expect
      .poll(() => page.locator('.recorded .left').innerText(), { timeout: 15_000 })
      .toBe('4 days left');
    await page.locator('.record summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('[name="offer.company"]').focus();
    await page.keyboard.type('Fabrikam');
    await press(page, page.locator(action('offer.add')));
    await expect.poll(async () => (await recorded()).length, { timeout: 15_000 }).toBe(2);
    await press(page, page.locator(action('undo')));
    await expect.poll(async () => (await recorded()).length, { timeout: 15_000 }).toBe(1);
  });
});
