/** What the randomised run does to a pretend webmail, and sees there, whichever of the two it is. */
import type { Page } from 'playwright';
import type { Draft } from '../../src/core/assessment.ts';
import type { Mailbox, StageMail } from '../stage/mail.ts';
import { assets } from '../stage/outlook/bundle.ts';
import { defaultOptions } from '../stage/outlook/options.ts';
import type { Control } from '../stage/outlook/page/start.ts';
import { outlookServer, serveOutlook } from '../stage/outlook/server.ts';
import type { Browser } from '../support/chromium.ts';

declare global {
  interface Window {
    /** The pretend Outlook's control object, in the page's own world. */
    outlookStage: Control;
  }
}

/** A draft that the webmail was told of or that it sent. */
export type Kept = {
  readonly kind: 'draft' | 'send';
  readonly account: number;
  readonly thread: string;
  readonly text: string;
  readonly to: readonly string[];
};

/** A text that stands in an editor. `thread` is empty where the page does not say. */
export type Writing = { readonly thread: string; readonly text: string };

export type SoakWebmail = {
  readonly name: Draft['account']['webmail'];
  open(account: number): Promise<Page>;
  /** Which account a tab shows; undefined for any other page. */
  accountOf(page: Page): number | undefined;
  switchAccount(page: Page, account: number): Promise<void>;
  show(page: Page, slug: string): Promise<void>;
  leave(page: Page): Promise<void>;
  reply(page: Page): Promise<void>;
  discard(page: Page): Promise<void>;
  compose(page: Page): Promise<void>;
  poll(page: Page): Promise<void>;
  rerender(page: Page): Promise<void>;
  newMail(account: number, slug: string, mail: StageMail): void;
  /** Replies that are opened from now on go to this address; empty: to whom they should. */
  misdirect(address: string): void;
  threadId(account: number, slug: string): string;
  writings(page: Page): Promise<Writing[]>;
  kept(): Kept[];
  /** The mailbox as it was at the start. */
  reset(): void;
};

/** Milliseconds after the last letter; the real ones take about a second. */
export const AUTOSAVE = 350;

export const editorOf: Readonly<Record<string, string>> = {
  gmail: '[g_editable=true]:visible',
  outlook: '.editor:visible',
};

export function gmailSoak(browser: Browser): SoakWebmail {
  const server = browser.gmail;
  const start = [...server.accounts];
  const options = { ...server.options, delays: { ...server.options.delays, autosave: AUTOSAVE } };
  server.options = options;
  return {
    name: 'gmail',
    open: (account) => browser.openGmail(`/mail/u/${account}/`),
    accountOf: (page) => {
      const [, number] = /^https:\/\/mail\.google\.com\/mail\/u\/(\d)\//.exec(page.url()) ?? [];
      return number === undefined ? undefined : Number(number);
    },
    async switchAccount(page, account) {
      await page.goto(`https://mail.google.com/mail/u/${account}/`);
      await page.waitForSelector('[role=main]');
    },
    async show(page, slug) {
      await page.evaluate((name) => {
        location.hash = window.stage.hashOf(name);
      }, slug);
      await page.locator('.amn:visible').first().waitFor({ timeout: 10_000 });
    },
    leave: (page) =>
      page.evaluate(() => {
        location.hash = '#inbox';
      }),
    reply: (page) => pressAndWait(page, '.amn:visible .bkH', editorOf.gmail as string),
    discard: (page) => page.locator('.oh:visible').first().click({ timeout: 1_000 }),
    compose: (page) => page.evaluate(() => window.stage.compose()),
    poll: (page) => page.evaluate(() => window.stage.poll()),
    rerender: (page) => page.evaluate(() => window.stage.rerender()),
    newMail: server.newMail,
    misdirect(address) {
      server.options = { ...options, wrongRecipient: address };
    },
    threadId: (account, slug) => server.thread(account, slug).legacyId,
    writings: (page) =>
      page.locator('[g_editable=true], textarea.Ak').evaluateAll((editors) =>
        editors.map((editor) => ({
          thread: editor.closest('.M9')?.querySelector<HTMLInputElement>('[name=lts]')?.value ?? '',
          text: 'value' in editor ? String(editor.value) : (editor as HTMLElement).innerText,
        })),
      ),
    kept: () =>
      server.log.flatMap((entry) => (entry.kind === 'draft' || entry.kind === 'send' ? [entry] : [])),
    reset() {
      server.options = options;
      server.accounts.splice(0, server.accounts.length, ...start);
      server.log.splice(0);
    },
  };
}

const OUTLOOK_REPLY =
  '#ConversationReadingPaneContainer button:has(i[data-icon-name="ArrowReplyRegular"]):visible';

const HOSTS = ['https://outlook.live.com/mail/0/', 'https://outlook.office.com/mail/'] as const;

export async function outlookSoak(browser: Browser, box: Mailbox, now: number): Promise<SoakWebmail> {
  const options = {
    ...defaultOptions,
    focused: false,
    collapsed: false,
    delays: { ...defaultOptions.delays, autosave: AUTOSAVE },
  };
  const server = outlookServer(box, now, await assets(), options);
  await serveOutlook(browser.context, server);
  const start = [...server.accounts];
  const open = async (page: Page, account: number): Promise<Page> => {
    await page.goto(HOSTS[account] as string);
    await page.locator('#MailList [data-convid]').first().waitFor();
    return page;
  };
  return {
    name: 'outlook',
    open: async (account) => open(await browser.context.newPage(), account),
    accountOf: (page) => {
      const found = HOSTS.findIndex((address) => page.url().startsWith(new URL(address).origin));
      return found < 0 ? undefined : found;
    },
    async switchAccount(page, account) {
      await open(page, account);
    },
    async show(page, slug) {
      await page.evaluate((name) => window.outlookStage.open(name), slug);
      await page.locator(OUTLOOK_REPLY).last().waitFor({ timeout: 10_000 });
    },
    leave: (page) => page.locator('.folder').first().click({ timeout: 1_000 }),
    reply: (page) => pressAndWait(page, OUTLOOK_REPLY, editorOf.outlook as string),
    discard: (page) => page.locator('#discardCompose:visible').first().click({ timeout: 1_000 }),
    // The pretend Outlook has no new message.
    compose: async () => undefined,
    poll: (page) => page.evaluate(() => window.outlookStage.poll()),
    rerender: (page) => page.evaluate(() => window.outlookStage.rerender()),
    newMail: server.newMail,
    misdirect(address) {
      server.options = { ...options, wrongRecipient: address };
    },
    threadId: (account, slug) => server.conversation(account, slug).id,
    writings: (page) =>
      page
        .locator('.editor')
        .evaluateAll((editors) =>
          editors.map((editor) => ({ thread: '', text: (editor as HTMLElement).innerText })),
        ),
    kept: () =>
      server.log.flatMap((entry) =>
        entry.kind === 'draft' || entry.kind === 'send' ? [{ ...entry, thread: entry.conversation }] : [],
      ),
    reset() {
      server.options = options;
      server.accounts.splice(0, server.accounts.length, ...start);
      server.log.splice(0);
    },
  };
}

/** The last such button: the newest message's. */
async function pressAndWait(page: Page, button: string, appears: string): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    await page.locator(button).last().click({ timeout: 3_000 });
    const came = await page
      .locator(appears)
      .first()
      .waitFor({ timeout: 3_000 })
      .then(
        () => true,
        () => false,
      );
    if (came) return;
  }
}
