/// <reference types="chrome" />
/** Every way into an insert and every place that it may start from, on both webmails; and what follows when it is sent or thrown away. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { threadKey } from '../../src/core/thread.ts';
import { gmailSoak } from '../soak/gmail.ts';
import { soakMailbox } from '../soak/mailbox.ts';
import { outlookSoak } from '../soak/outlook.ts';
import { readAll } from '../soak/run.ts';
import type { Target } from '../soak/turn.ts';
import type { SoakWebmail } from '../soak/webmails.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { ask } from '../support/seed.ts';
import { views } from '../support/views.ts';

const SOON = { timeout: 30_000 };

let browser: Browser;
let webmails: readonly [gmail: SoakWebmail, outlook: SoakWebmail];
let targets: Target[][];
/** A page of the extension that asks and looks. */
let asker: Page;
/** Sent by the candidate, in a test. */
let sent = 0;

beforeAll(async () => {
  const now = Date.now();
  const box = soakMailbox(now);
  browser = await launch({ mailbox: box, options: { inbox: 'plain', pageSize: 100 } });
  webmails = [gmailSoak(browser), await outlookSoak(browser, box, now)];
  asker = await browser.openExtensionPage('src/pages/options/index.html');
  targets = await readAll(asker, webmails, box.accounts);
}, 400_000);
afterAll(() => browser?.close());

afterEach(async () => {
  for (const page of browser.context.pages()) if (page !== asker) await page.close();
  const sends = webmails.flatMap((webmail) => webmail.kept()).filter(({ kind }) => kind === 'send');
  expect(sends, 'only the candidate sends').toHaveLength(sent);
  for (const webmail of webmails) webmail.reset();
  sent = 0;
  expect(browser.escaped, 'nothing is asked for outside the webmail').toEqual([]);
});

/** Threads in which something was sent: what the extension knows of them now, no mailbox that is put back takes away. */
const spent = new Set<Target>();
let taken = 0;

/** Another thread each time, for as long as there are any. */
function take(webmail: SoakWebmail, account = 0): Target {
  const left = (targets[webmails.indexOf(webmail)] ?? []).filter(
    (one) => one.account === account && !spent.has(one),
  );
  taken += 1;
  return left[taken % left.length] as Target;
}

const viewOf = async ({ draft }: Target): Promise<Assessment> => {
  const view = (await views(asker)).find(({ threads }) => threads.includes(draft.thread));
  if (!view) throw new Error('The thread is not known');
  return view;
};

async function insertFromPopup(target: Target): Promise<void> {
  const { company, subject } = await viewOf(target);
  const popup = await browser.openPopup();
  await popup.locator('.filter').fill(company ?? subject);
  const row = popup.locator(`[data-thread="${target.draft.thread}"]`);
  await row.click();
  await row.locator('[data-action="insert"]').click();
  await popup.close();
}

/** What the popup says at its foot when it is opened now. */
async function saidInPopup(): Promise<string> {
  const popup = await browser.openPopup();
  await popup.locator('main[data-state="list"], main[data-state="calm"]').waitFor();
  const words = await popup.locator('.bar [role=status]').textContent();
  await popup.close();
  return words ?? '';
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The first words of the note's second paragraph: greetings are all alike. */
const wordsOf = ({ draft }: Target): string => linesOf(draft.text)[1] ?? '';

/** Resolves when the note stands in a reply of that page, and the webmail has saved it in the right thread. */
async function inserted(
  webmail: SoakWebmail,
  page: Page,
  target: Target,
  words = wordsOf(target),
): Promise<void> {
  await expect.poll(() => standing(webmail, page), SOON).toContain(words);
  await saved(webmail, target, words);
}

const standing = async (webmail: SoakWebmail, page: Page): Promise<string> =>
  (await webmail.writings(page)).map(({ text }) => text).join('\n');

const saved = (webmail: SoakWebmail, target: Target, words = wordsOf(target)) =>
  expect
    .poll(
      () =>
        webmail
          .kept()
          .filter(({ text }) => text.includes(words))
          .at(-1),
      SOON,
    )
    .toMatchObject({
      kind: 'draft',
      account: target.account,
      thread: target.draft.threadId,
      to: expect.arrayContaining([target.draft.to.address]) as string[],
    });

const strip = (page: Page) => page.locator('[data-keepwarm="strip"] .strip:visible');

/** How often the strip says so: once or not at all. */
const saysNotSent = (page: Page) => strip(page).locator('.told:visible', { hasText: 'Not sent' }).count();

/** Once the insert has ended: the webmail saves a moment before the extension knows it. */
const isOver = () => expect.poll(() => asker.evaluate(lastInsert), SOON).toMatch(/^(?:done|failed)$/);

/** Runs in the page. */
async function lastInsert(): Promise<string | undefined> {
  const opening = indexedDB.open('keepwarm');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const reading = db.transaction('inserts').objectStore('inserts').getAll();
  await new Promise((resolve) => {
    reading.onsuccess = resolve;
  });
  db.close();
  return (reading.result as { state: string }[]).at(-1)?.state;
}

/** As the browser tells the worker: keys and notifications themselves lie outside the page. */
async function tellWorker(what: 'command' | 'notification', value: string): Promise<void> {
  await ask(asker, 'undoFor', 'nothing');
  await expect.poll(() => browser.worker() !== undefined, SOON).toBe(true);
  await browser.worker()?.evaluate(
    ([kind, text]) => {
      type Dispatching = { dispatch(value: string): void };
      const event = kind === 'command' ? chrome.commands.onCommand : chrome.notifications.onClicked;
      (event as unknown as Dispatching).dispatch(text ?? '');
    },
    [what, value],
  );
}

const names = ['gmail', 'outlook'] as const;
const named = (name: (typeof names)[number]): SoakWebmail => webmails[names.indexOf(name)] as SoakWebmail;

const sendButton = { gmail: '.aoO:visible', outlook: '[data-testid=ComposeSendButton] button' } as const;

describe.each(names)('%s: after the insert', (name) => {
  test('the candidate sends it: the thread waits by itself, and the nudge counts', async () => {
    const webmail = named(name);
    const target = take(webmail);
    spent.add(target);
    const before = await viewOf(target);
    const page = await webmail.open(target.account);
    await insertFromPopup(target);
    await inserted(webmail, page, target);
    await isOver();
    await expect.poll(() => saysNotSent(page), SOON).toBe(1);
    expect(await saidInPopup()).toContain('Not sent: that is yours to do');

    await page.locator(sendButton[name]).first().click();
    sent = 1;
    await expect.poll(() => webmail.kept().at(-1)?.kind, SOON).toBe('send');
    await webmail.poll(page);
    await expect.poll(async () => (await viewOf(target)).state, SOON).toBe('waiting');
    expect((await viewOf(target)).nudges).toBe(before.nudges + 1);
    await strip(page).waitFor(SOON);
    expect(await saysNotSent(page)).toBe(0);
    expect(await saidInPopup()).not.toContain('Not sent');
  });

  test('the candidate throws it away: nothing is counted, and nothing more is said of it', async () => {
    const webmail = named(name);
    const target = take(webmail);
    const before = await viewOf(target);
    const page = await webmail.open(target.account);
    await insertFromPopup(target);
    await inserted(webmail, page, target);
    await isOver();
    await expect.poll(() => saysNotSent(page), SOON).toBe(1);
    await webmail.discard(page);
    await expect.poll(() => saysNotSent(page), SOON).toBe(0);
    await strip(page).waitFor(SOON);
    await webmail.poll(page);
    await expect.poll(saidInPopup, SOON).not.toContain('Not sent');
    const { state, nudges, badge } = await viewOf(target);
    expect({ state, nudges, badge }).toEqual({
      state: 'overdue',
      nudges: before.nudges,
      badge: before.badge,
    });
  });
});

describe.each(names)('%s: ways in', (name) => {
  test('the strip, with the note changed before', async () => {
    const webmail = named(name);
    const target = take(webmail);
    const page = await webmail.open(target.account);
    await webmail.show(page, target.slug);
    await strip(page).locator('.draft-line').click();
    await strip(page).locator('textarea').fill('Dear all,\n\nin words of my own.');
    await strip(page).locator('[data-action="insert"]').click();
    await inserted(webmail, page, target, 'in words of my own.');
  });

  test('the keyboard command, where the candidate looks', async () => {
    const webmail = named(name);
    const target = take(webmail);
    const page = await webmail.open(target.account);
    await webmail.show(page, target.slug);
    await strip(page).locator('[data-action="insert"]').waitFor();
    await page.bringToFront();
    await tellWorker('command', 'insert-follow-up');
    await inserted(webmail, page, target);
  });

  test('the notification, which leads to the thread and its strip', async () => {
    const webmail = named(name);
    const target = take(webmail);
    const page = await webmail.open(target.account);
    await tellWorker('notification', `open ${target.draft.thread} promise/x`);
    await strip(page).locator('[data-action="insert"]').click(SOON);
    await inserted(webmail, page, target);
  });
});

describe('where it starts from', () => {
  test.each(names)('%s: no tab of that mailbox', async (name) => {
    const webmail = named(name);
    const target = take(webmail, 1);
    const opening = browser.context.waitForEvent('page', SOON);
    await ask(asker, 'insert', crypto.randomUUID(), target.draft);
    const page = await opening;
    await expect.poll(() => webmail.accountOf(page), SOON).toBe(target.account);
    await inserted(webmail, page, target);
  });

  test.each(names)('%s: a tab in another window', async (name) => {
    const webmail = named(name);
    const target = take(webmail, 1);
    const page = await webmail.open(target.account);
    const url = page.url();
    await page.close();
    const opening = browser.context.waitForEvent('page', SOON);
    await asker.evaluate((address) => chrome.windows.create({ url: address, focused: false }), url);
    const other = await opening;
    await expect.poll(() => webmail.accountOf(other), SOON).toBe(target.account);
    await expect.poll(() => webmail.writings(other).then(() => true), SOON).toBe(true);
    await insertFromPopup(target);
    await inserted(webmail, other, target);
    const tabs = browser.context.pages().filter((one) => webmail.accountOf(one) !== undefined);
    expect(tabs).toHaveLength(1);
  });

  test.each(['#search/nothing+like+it', '#label/Job+search', '#sent', '#all/p2'])(
    'gmail: a tab at %s',
    async (route) => {
      const [webmail] = webmails;
      const target = take(webmail);
      const page = await webmail.open(target.account);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, route);
      await expect.poll(() => page.url(), SOON).toContain(route);
      await insertFromPopup(target);
      await inserted(webmail, page, target);
    },
  );

  test('gmail: a reply in a window of its own takes it, and no other is opened', async () => {
    const [webmail] = webmails;
    const target = take(webmail, 1);
    const page = await webmail.open(target.account);
    await webmail.show(page, target.slug);
    await webmail.reply(page);
    await page.locator(webmail.editor).first().focus();
    await page.keyboard.type('Mine already');
    await page.evaluate(() => window.stage.popOut());
    await insertFromPopup(target);
    await inserted(webmail, page, target);
    const writings = await webmail.writings(page);
    expect(writings.filter(({ text }) => text.trim() !== '')).toHaveLength(1);
    expect(writings.map(({ text }) => text).join()).toContain('Mine already');
  });

  test('gmail: plain text', async () => {
    const [webmail] = webmails;
    const target = take(webmail, 1);
    const page = await browser.openGmail(`/mail/u/${target.account}/`, { plainText: true });
    await insertFromPopup(target);
    await expect
      .poll(() => page.locator('textarea.Ak:visible').inputValue(), SOON)
      .toContain(wordsOf(target));
    await saved(webmail, target);
  });

  test('gmail: the draft of an earlier day keeps its words, behind the note', async () => {
    const [webmail] = webmails;
    const target = take(webmail, 1);
    const page = await webmail.open(target.account);
    await webmail.show(page, target.slug);
    await webmail.reply(page);
    await page.locator(webmail.editor).first().focus();
    await page.keyboard.type('An earlier beginning');
    await expect.poll(() => webmail.kept().at(-1)?.text, SOON).toContain('An earlier beginning');
    await page.reload();
    await page.waitForSelector('[role=main]');
    await insertFromPopup(target);
    await inserted(webmail, page, target);
    const text = await standing(webmail, page);
    expect(text.indexOf('An earlier beginning')).toBeGreaterThan(text.indexOf(wordsOf(target)));
  });

  test('gmail: signed out, the popup says what it waits for and offers a copy; signed in, the note goes in', async () => {
    const [webmail] = webmails;
    const target = take(webmail, 1);
    browser.gmail.options = { ...browser.gmail.options, signedOut: true };
    const opening = browser.context.waitForEvent('page', SOON);
    await ask(asker, 'insert', crypto.randomUUID(), target.draft);
    const page = await opening;
    await expect.poll(saidInPopup, SOON).toContain('asked to sign in');
    const popup = await browser.openPopup();
    await popup.locator('[data-action="copy-failed"]').waitFor(SOON);
    await popup.close();
    browser.gmail.options = { ...browser.gmail.options, signedOut: false };
    await page.reload();
    await inserted(webmail, page, target);
  });

  test('gmail: another account signed in at that address refuses in words, with a copy', async () => {
    const [webmail] = webmails;
    const target = take(webmail, 1);
    const elsewhere = { ...target.draft, account: { ...target.draft.account, address: 'gone@home.example' } };
    const draft = { ...elsewhere, thread: threadKey(elsewhere.account, elsewhere.threadId) };
    await ask(asker, 'insert', crypto.randomUUID(), draft);
    await expect.poll(saidInPopup, SOON).toContain('another account');
    expect(webmail.kept()).toEqual([]);
  });
});
