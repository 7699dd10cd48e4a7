/** The pretend Gmail, as the randomised run uses it. */
import type { Page } from 'playwright';
import type { Browser } from '../support/chromium.ts';
import { AUTOSAVE, pressAndWait, type SoakWebmail } from './webmails.ts';

const EDITOR = '[g_editable=true]:visible';

export function gmailSoak(browser: Browser): SoakWebmail {
  const server = browser.gmail;
  const start = [...server.accounts];
  const options = { ...server.options, delays: { ...server.options.delays, autosave: AUTOSAVE } };
  server.options = options;
  const accountOf = (page: Page): number | undefined => {
    const [, number] = /^https:\/\/mail\.google\.com\/mail\/u\/(\d)\//.exec(page.url()) ?? [];
    return number === undefined ? undefined : Number(number);
  };
  return {
    name: 'gmail',
    editor: EDITOR,
    open: (account) => browser.openGmail(`/mail/u/${account}/`),
    accountOf,
    async switchAccount(page, account) {
      await page.goto(`https://mail.google.com/mail/u/${account}/`);
      await page.waitForSelector('[role=main]');
    },
    async show(page, slug) {
      await page.evaluate((name) => {
        location.hash = window.stage.hashOf(name);
      }, slug);
      await page
        .locator(
          `h2.hP[data-legacy-thread-id="${server.thread(accountOf(page) ?? 0, slug).legacyId}"]:visible`,
        )
        .waitFor({ timeout: 20_000 });
      await page.locator('.amn:visible').first().waitFor({ timeout: 20_000 });
    },
    leave: (page) =>
      page.evaluate(() => {
        location.hash = '#inbox';
      }),
    reply: (page) => pressAndWait(page, '.amn:visible .bkH', EDITOR),
    // Signature and editor come as one.
    isFilled: (page) => page.locator(EDITOR).first().isVisible(),
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
