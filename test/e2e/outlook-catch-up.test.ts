/** Catching up from end to end on pretend Outlook, where reading opens conversations: what is unread is left alone unless allowed. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { clockAt } from '../stage/clock.ts';
import { largeAccount } from '../stage/mailbox/large.ts';
import { assets } from '../stage/outlook/bundle.ts';
import { defaultOptions } from '../stage/outlook/options.ts';
import { type OutlookServer, outlookServer, serveOutlook } from '../stage/outlook/server.ts';
import { type Browser, launch, screenshot } from '../support/chromium.ts';
import { rowsOf } from '../support/views.ts';

const now = Date.now();
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
/** The fifth of them has a row that says nothing of hiring: the search for words finds it. */
const large = largeAccount(clockAt(now, zone), { conversations: 60, days: 26, hiringEach: 10 });
const unread = ['plain-11', 'plain-31'];
const account = {
  ...large,
  threads: large.threads.map((thread) =>
    unread.includes(thread.slug) ? { ...thread, unread: true as const } : thread,
  ),
};
const hiring = account.threads
  .filter(({ expect: { verdict } }) => verdict === 'hiring')
  .map(({ slug }) => slug);

/** As long as one step may take on a machine that does other work too. */
const soon = { timeout: 30_000 };

let browser: Browser;
let server: OutlookServer;
let outlook: Page;
let popup: Page;

beforeAll(async () => {
  browser = await launch({ mailbox: { accounts: [account] } });
  server = outlookServer({ accounts: [account] }, now, await assets(), {
    ...defaultOptions,
    focused: false,
  });
  await serveOutlook(browser.context, server);
  outlook = await browser.context.newPage();
  await outlook.goto('https://outlook.live.com/mail/0/');
  await outlook.locator('#MailList [data-convid]').first().waitFor();
  popup = await browser.openPopup();
}, 60_000);
afterAll(() => browser?.close());

afterEach(() => {
  expect(browser.escaped, 'nothing is asked for outside the webmail').toEqual([]);
  expect(
    server.log.filter(({ kind }) => kind !== 'page' && kind !== 'read'),
    'nothing is saved or sent',
  ).toEqual([]);
});

const panel = () => outlook.locator('[data-keepwarm="catch-up"]');
const state = () =>
  panel()
    .locator('.catch-up')
    .getAttribute('data-state', { timeout: 1_000 })
    .catch(() => null);
const log = () => outlook.evaluate(() => window.outlookStage.log);
const slugOf = (id: string) => server.accounts[0]?.conversations.find((one) => one.id === id)?.slug ?? id;
const marked = () =>
  server.log.flatMap((entry) => (entry.kind === 'read' ? [slugOf(entry.conversation)] : []));
const typed = () => outlook.locator('#topSearchInput').inputValue();

async function begin(mayMark: boolean): Promise<void> {
  const form = popup.locator('form', { has: popup.locator('[data-action="catch-up"]') });
  await form.locator('select').selectOption('30');
  if (mayMark) await form.locator('input[type="checkbox"]').check();
  await form.locator('[data-action="catch-up"]').click();
}

async function threadsRead(): Promise<string[]> {
  const threads = (await rowsOf(popup, 'threads')) as { key: string; hiring: boolean }[];
  return threads
    .filter((thread) => thread.hiring)
    .map(({ key }) => slugOf(key.split('/').slice(2).join('/')));
}

test('reads what was read already, through Outlook’s own search, and marks nothing', async () => {
  await begin(false);
  await expect.poll(typed, soon).toMatch(/^received>=\d{4}-\d\d-\d\d AND received<=\d{4}-\d\d-\d\d$/);
  await screenshot(outlook, 'outlook-catch-up');
  await expect.poll(state, { timeout: 110_000 }).toBe('done');
  await screenshot(outlook, 'outlook-catch-up-done');

  // None was passed over between two steps through the list.
  expect(await panel().locator('.catch-up').textContent()).toContain('60 conversations were looked at');
  const { opens, reads, searches } = await log();
  expect(opens.filter((slug) => !slug.startsWith('ordinary')).toSorted()).toEqual(
    hiring.filter((slug) => !unread.includes(slug)).toSorted(),
  );
  expect(opens, 'nothing is read twice').toEqual([...new Set(opens)]);
  expect(reads).toEqual([]);
  expect(marked()).toEqual([]);
  for (const slug of hiring) if (!unread.includes(slug)) expect(await threadsRead()).toContain(slug);
  expect(searches.some((query) => query.includes('"interview"'))).toBe(true);

  // The candidate is back in the inbox, and the search box is theirs.
  await expect.poll(typed, soon).toBe('');
  expect(await outlook.locator('.folder[aria-selected="true"]').getAttribute('data-folder')).toBe('inbox');
}, 150_000);

test('reads the unread too once it may mark them', async () => {
  await panel().locator('[data-action="told"]').click();
  await begin(true);
  const hiringMarked = () => marked().filter((slug) => !slug.startsWith('ordinary'));
  await expect.poll(hiringMarked, { timeout: 60_000 }).toHaveLength(unread.length);
  expect(hiringMarked().toSorted()).toEqual(unread.toSorted());
  await expect.poll(async () => (await threadsRead()).toSorted(), soon).toEqual(hiring.toSorted());
  await panel().locator('[data-action="cancel"]').click();
  await expect.poll(state, soon).toBeNull();
  const { opens } = await log();
  expect(opens, 'nothing is read twice').toEqual([...new Set(opens)]);
}, 150_000);
