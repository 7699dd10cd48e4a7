/** Whom a note goes to: the person who should answer, with whoever was on the thread; never an address that nobody reads, never a stand-in unasked. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { gmailSoak } from '../soak/gmail.ts';
import { outlookSoak } from '../soak/outlook.ts';
import type { SoakWebmail } from '../soak/webmails.ts';
import type { Mailbox, StageAccount, StageMail, StageThread } from '../stage/mail.ts';
import { mailbox } from '../stage/mailbox.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { known } from '../support/views.ts';

const SOON = { timeout: 30_000 };
const now = Date.now();
const [main, second] = mailbox(now).accounts as [StageAccount, StageAccount];

const coordinator = { name: 'Cleo Marsh', address: '' };
const machine = { name: 'Applications', address: '' };

const overdue = main.threads.filter(
  ({ expect: wanted, mails }) =>
    wanted.state === 'overdue' && !wanted.noDraft && mails.every(({ draft }) => !draft),
);
const domainOf = ({ mails }: StageThread): string =>
  (mails.find(({ from }) => from.address !== main.address)?.from.address ?? '').split('@')[1] ?? '';

/** A coordinator is in copy on every mail. */
function accompanied(thread: StageThread): StageThread {
  const cc = [{ ...coordinator, address: `cleo@${domainOf(thread)}` }];
  return { ...thread, mails: thread.mails.map((mail): StageMail => ({ ...mail, cc })) };
}

/** A machine of the company has had the last word. */
function confirmed(thread: StageThread): StageThread {
  const last = thread.mails.at(-1) as StageMail;
  const mail: StageMail = {
    from: { ...machine, address: `no-reply@${domainOf(thread)}` },
    to: [{ name: main.name, address: main.address }],
    at: last.at + 60_000,
    text: 'Hello,\n\nyour message was received. Please do not reply to this e-mail: this mailbox is not monitored.',
    quotes: false,
  };
  return { ...thread, mails: [...thread.mails, mail] };
}

const [first, next] = overdue as [StageThread, StageThread];
const away = main.threads.find(({ slug }) => slug.startsWith('fjordline')) as StageThread;
const threads = { together: accompanied(first), machine: confirmed(next), away };
const box: Mailbox = {
  accounts: [
    { ...main, threads: Object.values(threads) },
    { ...second, threads: [] },
  ],
};

let browser: Browser;
let webmails: readonly SoakWebmail[];

beforeAll(async () => {
  browser = await launch({ mailbox: box, options: { inbox: 'plain' } });
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  webmails = [gmailSoak(browser), await outlookSoak(browser, box, now)];
  const asker = await browser.openExtensionPage('src/pages/options/index.html');
  for (const webmail of webmails) {
    const page = await webmail.open(0);
    for (const { slug } of box.accounts[0]?.threads ?? []) {
      await webmail.show(page, slug);
      await known(asker, webmail.threadId(0, slug), 60_000);
    }
    await page.close();
  }
}, 300_000);
afterAll(() => browser?.close());

afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
  for (const webmail of webmails) webmail.reset();
});

const strip = (page: Page) => page.locator('[data-keepwarm="strip"] .strip:visible');

describe.each([0, 1])('%i', (which) => {
  const open = async (thread: StageThread): Promise<[SoakWebmail, Page]> => {
    const webmail = webmails[which] as SoakWebmail;
    const page = await webmail.open(0);
    await webmail.show(page, thread.slug);
    await strip(page).waitFor(SOON);
    return [webmail, page];
  };
  const saved = (webmail: SoakWebmail) => webmail.kept().findLast(({ kind }) => kind === 'draft');

  test('a coordinator in copy stays on the reply', async () => {
    const [webmail, page] = await open(threads.together);
    await strip(page).locator('[data-action="insert"]').click(SOON);
    await expect.poll(() => saved(webmail)?.to, SOON).toContain(`cleo@${domainOf(first)}`);
    expect(saved(webmail)?.to).toHaveLength(2);
  });

  test('where a machine had the last word, the note goes to the human before it', async () => {
    const [webmail, page] = await open(threads.machine);
    await strip(page).locator('[data-action="insert"]').click(SOON);
    await expect
      .poll(() => saved(webmail)?.to ?? strip(page).locator('.told:visible').textContent(), SOON)
      .toEqual([expect.stringMatching(new RegExp(`^(?!no-reply).*@${domainOf(next)}$`))]);
  });

  test('a stand-in is named with the address to copy, and is put on nothing', async () => {
    const [webmail, page] = await open(threads.away);
    const line = strip(page).locator('.stand-in');
    await expect.poll(() => line.textContent(), SOON).toContain('recruiting@fjordline.example');
    await line.locator('[data-action="copy-stand-in"]').click();
    await strip(page).locator('.told:visible', { hasText: 'Copied' }).waitFor(SOON);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('recruiting@fjordline.example');
    expect(webmail.kept()).toEqual([]);
    expect(await webmail.writings(page)).toEqual([]);
  });
});
