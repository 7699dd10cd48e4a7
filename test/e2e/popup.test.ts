/// <reference types="chrome" />
/** Every action of the popup in the built extension, once by mouse and once by keyboard alone. */
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultOptions } from '../stage/gmail/options.ts';
import type { StageAccount } from '../stage/mail.ts';
import { mailbox } from '../stage/mailbox.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { readingEnds, viewOf, views } from '../support/views.ts';

const slugs = [
  'meridian-scheduling',
  'fenwick-volume',
  'northwind-freeze',
  'quantal-times',
  'juniper-applied',
  'gridworks-quiet',
  'lantern-rejected',
];
const now = Date.now();
const [whole] = mailbox(now).accounts as [StageAccount];
const box = {
  accounts: [{ ...whole, threads: whole.threads.filter(({ slug }) => slugs.includes(slug)) }],
};

let browser: Browser;
let popup: Page;

beforeAll(async () => {
  browser = await launch({ mailbox: box, options: { ...defaultOptions, inbox: 'plain', pageSize: 100 } });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const gmail = await browser.openGmail('/mail/u/0/#all');
  await readingEnds(browser.gmail);
  await gmail.close();
}, 200_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  popup = await browser.openPopup();
  await popup.locator('[data-thread]').first().waitFor();
});
afterEach(async () => {
  // Everything is taken back, so that each test finds the mailbox as it was.
  const undo = popup.locator('[data-action="undo"]');
  for (let i = 0; i < 20 && !popup.isClosed() && (await undo.isVisible()); i += 1)
    // The button goes with the last thing that it takes back.
    await undo.click({ timeout: 1_000 }).catch(() => undefined);
  for (const page of browser.context.pages().slice(1)) await page.close();
  expect(
    browser.log().filter(({ kind }) => kind === 'send'),
    'nothing is ever sent',
  ).toEqual([]);
});

const row = (slug: string): Locator =>
  popup.locator(`[data-thread$="/${browser.gmail.thread(0, slug).legacyId}"]`);
/** In one look: between two the row may be gone. */
const sectionOf = (slug: string) =>
  popup
    .locator('[data-section]')
    .evaluateAll(
      (sections, id) =>
        sections
          .find((section) => section.querySelector(`[data-thread$="/${id}"]`))
          ?.getAttribute('data-section') ?? undefined,
      browser.gmail.thread(0, slug).legacyId,
    );
const becomes = (slug: string, where: string | undefined) =>
  expect.poll(() => sectionOf(slug), { timeout: 15_000 }).toBe(where);
const selected = () => popup.locator('[data-selected="true"]').getAttribute('data-thread');
const view = async (slug: string) => viewOf(await views(popup), browser.gmail, 0, slug);
const clipboard = () => popup.evaluate(() => navigator.clipboard.readText());

/** Walks there with the arrows. */
async function walkTo(slug: string): Promise<void> {
  const id = browser.gmail.thread(0, slug).legacyId;
  for (let i = 0; i < 10 && !(await selected())?.endsWith(`/${id}`); i += 1)
    await popup.keyboard.press('ArrowDown');
  expect(await selected()).toMatch(new RegExp(`/${id}$`));
}

/** Walks with Tab until the control of that action has the focus. */
async function tabTo(selector: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    if (await popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await popup.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached by Tab`);
}
const action = (name: string) => `[data-action="${name}"]`;

/** The same thing in both ways: picking a row, and pressing a control. */
const ways = {
  mouse: {
    pick: (slug: string) => row(slug).click({ position: { x: 60, y: 12 } }),
    press: (selector: string) => popup.locator(selector).first().click(),
  },
  keyboard: {
    pick: walkTo,
    press: async (selector: string) => {
      await tabTo(selector);
      await popup.keyboard.press('Enter');
    },
  },
};

describe.each(Object.entries(ways))('by %s', (name, { pick, press }) => {
  const byMouse = name === 'mouse';

  test('copy', async () => {
    await pick('fenwick-volume');
    if (byMouse) await press(action('copy'));
    else await popup.keyboard.press('c');
    await expect.poll(clipboard).toBe((await view('fenwick-volume'))?.draft?.text);
  });

  test('read and change the note, then copy it', async () => {
    await pick('fenwick-volume');
    if (byMouse) await row('fenwick-volume').locator('.draft-line').click();
    else await popup.keyboard.press('d');
    const box = row('fenwick-volume').locator('textarea');
    if (byMouse) await box.fill('My own words');
    else {
      await tabTo('textarea');
      await popup.keyboard.press('Control+a');
      await popup.keyboard.type('My own words');
      await popup.keyboard.press('Escape');
    }
    await press(action('copy'));
    await expect.poll(clipboard).toBe('My own words');
    await popup.evaluate(() => chrome.storage.session.clear());
  });

  test('snooze until tomorrow, and undo', async () => {
    await pick('fenwick-volume');
    if (byMouse) await press(action('snooze'));
    else await popup.keyboard.press('s');
    if (byMouse) await popup.locator('.panel button').first().click();
    else {
      await popup.locator('.panel button:focus').waitFor();
      await popup.keyboard.press('Enter');
    }
    await becomes('fenwick-volume', undefined);
    expect((await view('fenwick-volume'))?.group).toBe('snoozed');
    if (byMouse) await press(action('undo'));
    else await popup.keyboard.press('u');
    await becomes('fenwick-volume', 'overdue');
  });

  test('snooze until a day, then wake', async () => {
    await pick('fenwick-volume');
    await press(action('snooze'));
    const day = new Date(now + 9 * 86_400_000).toISOString().slice(0, 10);
    await popup.locator('.panel input[type="date"]').fill(day);
    if (byMouse) await popup.locator('.panel [type="submit"]').click();
    else await popup.locator('.panel input[type="date"]').press('Enter');
    await becomes('fenwick-volume', undefined);
    await press('[data-section="snoozed"] .fold');
    await becomes('fenwick-volume', 'snoozed');
    if (byMouse) await pick('fenwick-volume');
    else {
      await popup.keyboard.press('Escape');
      await walkTo('fenwick-volume');
    }
    await press(action('wake'));
    await becomes('fenwick-volume', 'overdue');
  });

  test('answered elsewhere', async () => {
    await pick('fenwick-volume');
    await press(action('elsewhere'));
    if (byMouse) await popup.locator('.panel [type="submit"]').click();
    else await press('.panel [type="submit"]');
    await expect
      .poll(async () => (await view('fenwick-volume'))?.state, { timeout: 15_000 })
      .not.toBe('overdue');
  });

  test('close', async () => {
    await pick('northwind-freeze');
    await press(action('close'));
    await becomes('northwind-freeze', undefined);
    expect((await view('northwind-freeze'))?.state).toBe('closed');
  });

  test('not hiring', async () => {
    await pick('northwind-freeze');
    await press(action('not-hiring'));
    await becomes('northwind-freeze', undefined);
    expect((await view('northwind-freeze'))?.group ?? 'none').toBe('none');
  });

  test('another reason and another tone: the note follows, and the pickers say what holds', async () => {
    await pick('fenwick-volume');
    if (byMouse) await row('fenwick-volume').locator('.draft-line').click();
    else await popup.keyboard.press('d');
    const text = row('fenwick-volume').locator('textarea');
    const before = await text.inputValue();
    const tone = row('fenwick-volume').locator('[name="tone"]');
    expect(await tone.inputValue()).toBe('warm');
    if (byMouse) await tone.selectOption('brief');
    else {
      await tabTo('[name="tone"]');
      await popup.keyboard.press('End');
    }
    await expect.poll(() => tone.inputValue(), { timeout: 15_000 }).toBe('brief');
    await expect.poll(() => text.inputValue(), { timeout: 15_000 }).not.toBe(before);
    const reason = row('fenwick-volume').locator('[name="reason"]');
    if (byMouse) await reason.selectOption('hiring freeze');
    else {
      await tabTo('[name="reason"]');
      await popup.keyboard.press('ArrowDown');
    }
    await expect
      .poll(async () => (await view('fenwick-volume'))?.reason?.strength, { timeout: 15_000 })
      .toBe('chosen');
  });

  test('the filter finds what rests', async () => {
    if (byMouse) await popup.locator('[type="search"]').click();
    else await popup.keyboard.press('/');
    await popup.keyboard.type('lantern');
    await becomes('lantern-rejected', 'rested');
    if (!byMouse) {
      await popup.keyboard.press('Escape');
      await becomes('fenwick-volume', 'overdue');
    }
  });

  test('help', async () => {
    if (byMouse) await popup.locator('.top .button').first().click();
    else await popup.keyboard.press('?');
    await popup.locator('dialog').waitFor();
    if (byMouse) await popup.locator('dialog button').click();
    else await popup.keyboard.press('Escape');
    await expect.poll(() => popup.locator('dialog').count()).toBe(0);
  });

  test('settings', async () => {
    const opened = browser.context.waitForEvent('page');
    // The popup closes while the key is still down.
    await press(action('options')).catch(() => undefined);
    const page = await opened;
    await page.waitForURL(/options/);
    await page.locator('main section').first().waitFor();
    // Asked again, the browser would come back to this one.
    await page.close();
  });

  test('open', async () => {
    const gmail = await browser.openGmail();
    await pick('northwind-freeze');
    if (byMouse) await press(action('open'));
    else await popup.keyboard.press('o');
    await gmail.locator('[data-keepwarm="strip"]').waitFor({ timeout: 20_000 });
    const { subject } = browser.gmail.thread(0, 'northwind-freeze');
    await gmail.locator('[role=main] h2:visible', { hasText: subject }).waitFor();
  });

  test('insert', async () => {
    const gmail = await browser.openGmail();
    const text = (await view('northwind-freeze'))?.draft?.text ?? '';
    expect(text).not.toBe('');
    await pick('northwind-freeze');
    if (byMouse) await row('northwind-freeze').locator(action('insert')).click();
    else await popup.keyboard.press('Enter');
    const editor = gmail.locator('.ip.adB [g_editable=true]:visible');
    const first = text.split('\n')[0] ?? '';
    await expect.poll(() => editor.innerText().catch(() => ''), { timeout: 30_000 }).toContain(first);
    await popup.locator('[data-action="told"]').waitFor({ timeout: 15_000 });
    await popup.bringToFront();
    await press(action('told'));
    await expect.poll(() => popup.locator('[data-action="told"]').count()).toBe(0);
  });
});
