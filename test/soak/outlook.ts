/** The pretend Outlook, as the randomised run uses it. */
import type { Page } from 'playwright';
import type { Mailbox } from '../stage/mail.ts';
import { assets } from '../stage/outlook/bundle.ts';
import { defaultOptions } from '../stage/outlook/options.ts';
import type { Control } from '../stage/outlook/page/start.ts';
import { outlookServer, serveOutlook } from '../stage/outlook/server.ts';
import type { Browser } from '../support/chromium.ts';
import { AUTOSAVE, pressAndWait, type SoakWebmail } from './webmails.ts';

declare global {
  interface Window {
    /** The pretend Outlook's control object, in the page's own world. */
    outlookStage: Control;
  }
}

const REPLY = '#ConversationReadingPaneContainer button:has(i[data-icon-name="ArrowReplyRegular"]):visible';
const EDITOR = '.editor:visible';

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
  const accountOf = (page: Page): number | undefined => {
    const found = HOSTS.findIndex((address) => page.url().startsWith(new URL(address).origin));
    return found < 0 ? undefined : found;
  };
  return {
    name: 'outlook',
    editor: EDITOR,
    open: async (account) => open(await browser.context.newPage(), account),
    accountOf,
    async switchAccount(page, account) {
      await open(page, account);
    },
    async show(page, slug) {
      const subject = server.conversation(accountOf(page) ?? 0, slug).subject;
      await page.evaluate((name) => window.outlookStage.open(name), slug);
      await page.locator('[id^="CONV_"][id$="_SUBJECT"]', { hasText: subject }).waitFor({ timeout: 20_000 });
      await page.locator(REPLY).last().waitFor({ timeout: 20_000 });
    },
    leave: (page) => page.locator('.folder').first().click({ timeout: 5_000 }),
    reply: (page) => pressAndWait(page, REPLY, EDITOR),
    isFilled: async (page) => (await page.locator(EDITOR).first().locator('#divRplyFwdMsg').count()) > 0,
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
