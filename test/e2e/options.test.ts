/** The options page in the built extension: what is changed there shows in badges, popup and store. */
/// <reference types="chrome" />
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  // A busy worker may still be at what was read last.
  const counted = async () => String((await views(page)).filter(({ counts }) => counts).length);
  await expect.poll(async () => (await toolbar()) === (await counted()), { timeout: 15_000 }).toBe(true);
  const before = await toolbar();
  const shown = await badges();
  await page.bringToFront();
  await page.fill('[name="applied.first"]', '200');
  await expect
    .poll(() => page.locator('[data-effect]').innerText(), { timeout: 15_000 })
    .toMatch(/threads? moves?/);
  expect((await view('fenwick-volume'))?.state).toBe('overdue');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await view('fenwick-volume'))?.state, { timeout: 15_000 }).toBe('waiting');
  await expect.poll(toolbar, { timeout: 15_000 }).not.toBe(before);
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
  await expect.poll(status, { timeout: 15_000 }).toContain('paused');
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
  await expect
    .poll(() => page.locator('.inside details').count(), { timeout: 15_000 })
    .toBeGreaterThan(slugs.length);
  await page.locator('.inside details').last().locator('summary').click();
  expect(JSON.parse(await page.locator('.inside pre').last().innerText())).toHaveProperty('facts.messages');
});

/** What can be reached by Tab alone, by action or name, from the top of the page to its end. */
async function reachedByTab(): Promise<Set<string>> {
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('nav a')?.focus();
  });
  const reached = new Set<string>();
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { dataset, nodeName } = document.activeElement as HTMLElement;
      return nodeName === 'BODY'
        ? ''
        : (dataset.action ?? document.activeElement?.getAttribute('name') ?? nodeName);
    });
    if (name === '' && i > 0) break;
    reached.add(name);
  }
  return reached;
}

/** Focus is put where Tab was shown to lead; all else is keys. */
const onKeys = async (selector: string, ...keys: string[]) => {
  await page.locator(selector).first().focus();
  for (const key of keys) await page.keyboard.press(key);
};
const setting = (key: string): Promise<unknown> =>
  page.evaluate(async (wanted) => {
    const opening = indexedDB.open('keepwarm');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const reading = db.transaction('settings').objectStore('settings').get(wanted);
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    db.close();
    return reading.result?.value;
  }, key);
const becomes = (key: string) => expect.poll(() => setting(key), { timeout: 15_000 });

describe('by keyboard alone', () => {
  test('every control can be reached', async () => {
    const reached = await reachedByTab();
    const all = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'main [data-action], main input, main select, main textarea',
        ),
      ]
        .filter(
          (element) => !element.matches(':disabled, [type=file], [hidden]') && element.checkVisibility(),
        )
        .map((element) => element.dataset.action ?? element.getAttribute('name') ?? element.nodeName),
    );
    expect(all.length).toBeGreaterThan(40);
    expect([...new Set(all)].filter((name) => !reached.has(name))).toEqual([]);
  });

  test.each([
    ['a wait', '[name="other.first"]', ['ArrowUp', 'Tab'], 'cadence'],
    ['a working day', '[name="weekday.6"]', ['Space'], 'week'],
    ['the zone', '[name="timeZone"]', ['ArrowDown'], 'timeZone'],
    ['hours', '[name="hours.from"]', ['ArrowUp'], 'hours'],
    ['the digest', '[name="digestHour"]', ['ArrowDown'], 'notices'],
    ['a notice', '[name="notices.offer"]', ['Space'], 'notices'],
    ['the tone', '[name="tone"]', ['ArrowDown'], 'tone'],
    ['how long mail is kept', '[name="keepMonths"]', ['ArrowDown'], 'keepMonths'],
    ['the notice period', '[name="notice.count"]', ['4', 'Tab'], 'timeline'],
  ])('%s is saved at once, said, and undone', async (_, selector, keys, key) => {
    const before = await setting(key);
    await onKeys(selector, ...keys);
    await becomes(key).not.toEqual(before);
    await expect.poll(status, { timeout: 15_000 }).toContain('Saved');
    await onKeys('[data-action="undo"]', 'Enter');
    await becomes(key).toEqual(before);
    await expect.poll(status, { timeout: 15_000 }).toContain('Taken back');
  });

  test('offers: recorded, given another day, and over', async () => {
    await onKeys('[name="offer.company"]');
    await page.keyboard.type('Contoso');
    await page.keyboard.press('Enter');
    const offers = async () =>
      ((await setting('timeline')) as { offers: { company: string }[] } | undefined)?.offers;
    await expect
      .poll(async () => (await offers())?.map(({ company }) => company), { timeout: 15_000 })
      .toEqual(['Contoso']);
    await expect
      .poll(async () => (await view('fenwick-volume'))?.update?.is, { timeout: 15_000 })
      .toBe('open');
    await onKeys('[data-action="offer.remove"]', 'Enter');
    await expect.poll(offers, { timeout: 15_000 }).toEqual([]);
    await onKeys('[data-action="undo"]', 'Enter');
    await expect.poll(async () => (await offers())?.length, { timeout: 15_000 }).toBe(1);
    await onKeys('[data-action="undo"]', 'Enter');
    await expect.poll(offers, { timeout: 15_000 }).toBeUndefined();
  });

  test('a backup goes out and comes in, and the import is undone', async () => {
    await onKeys('[name="tone"]', 'ArrowDown');
    await becomes('tone').not.toBe(undefined);
    const waiting = page.waitForEvent('download');
    await onKeys('[data-action="backup"]', 'Enter');
    const file = await (await waiting).path();
    await expect.poll(status, { timeout: 15_000 }).toContain('Saved');
    const tone = await setting('tone');
    await onKeys('[data-action="undo"]', 'Enter');
    await becomes('tone').toBe(undefined);
    const choosing = page.waitForEvent('filechooser');
    await onKeys('[data-action="import"]', 'Enter');
    await (await choosing).setFiles(file);
    await becomes('tone').toBe(tone);
    await expect.poll(status, { timeout: 15_000 }).toContain('Taken in');
    await onKeys('[data-action="undo"]', 'Enter');
    await becomes('tone').toBe(undefined);
  });

  test('a file that is no backup is refused, says why, and leaves nothing to undo', async () => {
    const choosing = page.waitForEvent('filechooser');
    await onKeys('[data-action="import"]', 'Enter');
    await (await choosing).setFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await expect.poll(status, { timeout: 15_000 }).toContain('Nothing was changed');
  });

  test('a wipe asks first, offers the backup, and Escape keeps everything', async () => {
    await onKeys('[data-action="wipe"]', 'Enter');
    await page.locator('dialog').waitFor();
    const waiting = page.waitForEvent('download');
    await onKeys('dialog [data-action="backup"]', 'Enter');
    expect((await waiting).suggestedFilename()).toMatch(/^keepwarm-.*json$/);
    expect(await page.locator('[data-action="wipe-yes"]').isEnabled()).toBe(false);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count(), { timeout: 15_000 }).toBe(0);
    expect((await views(page)).length).toBeGreaterThan(0);
  });
});

test('a wipe leaves nothing behind but what the page reads anew', async () => {
  await gmail.close();
  await page.click('[data-action="wipe"]');
  await page.check('[name="sure"]');
  await page.click('[data-action="wipe-yes"]');
  await expect.poll(status, { timeout: 15_000 }).toContain('Everything is wiped');
  expect(await views(page)).toEqual([]);
  expect(await toolbar()).toBe('');
  expect(await page.locator('#mailboxes fieldset').count()).toBe(0);
});
