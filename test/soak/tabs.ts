/**
 * The webmail's tabs. They stay open from one round to the next, as a candidate's do: loading a page costs more than all that
 * is done in it.
 */
import type { Page } from 'playwright';
import type { Browser } from '../support/chromium.ts';
import type { SoakWebmail } from './webmails.ts';

export const tabsOf = ({ context }: Browser, webmail: SoakWebmail): Page[] =>
  context.pages().filter((page) => webmail.accountOf(page) !== undefined);

/** The tab of that account: the one that is open, or a new one. */
export async function openTab(browser: Browser, webmail: SoakWebmail, account: number): Promise<Page> {
  const [tab] = tabsOf(browser, webmail).filter((page) => webmail.accountOf(page) === account);
  return tab ?? webmail.open(account);
}

export async function closeTabs(browser: Browser, webmail: SoakWebmail, account?: number): Promise<void> {
  for (const page of tabsOf(browser, webmail))
    if (account === undefined || webmail.accountOf(page) === account) await page.close();
}

/** Throws away every reply that stands open. A tab where that fails is closed, and so is a second one of the same account. */
export async function emptyTabs(browser: Browser, webmail: SoakWebmail): Promise<void> {
  const seen = new Set<number | undefined>();
  for (const page of tabsOf(browser, webmail)) {
    const account = webmail.accountOf(page);
    const isEmpty = !seen.has(account) && (await emptied(webmail, page));
    if (isEmpty) seen.add(account);
    else await page.close();
  }
}

/** Lets the tabs know that the mailbox is another. */
export async function pollTabs(browser: Browser, webmail: SoakWebmail): Promise<void> {
  for (const page of tabsOf(browser, webmail)) await webmail.poll(page).catch(() => page.close());
}

/** Replies that could be opened in one round, and then some. */
const MOST = 5;

/** False where a reply is left that cannot be thrown away. */
async function emptied(webmail: SoakWebmail, page: Page): Promise<boolean> {
  try {
    for (let tries = 0; tries < MOST && (await webmail.writings(page)).length > 0; tries += 1)
      await webmail.discard(page);
    await webmail.leave(page);
    return (await webmail.writings(page)).length === 0;
  } catch {
    return false;
  }
}
