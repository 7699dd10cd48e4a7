/** `npm start`: the pretend Gmail with the built extension in it, to be looked at; without a display, to be read about. */
import type { Page } from 'playwright';
import type { Assessment } from '../../src/core/assessment.ts';
import { type Browser, launch, screenshot } from '../support/chromium.ts';
import { readingEnds, viewOf, views } from '../support/views.ts';
import { listing } from './listing.ts';

export type DemoOptions = {
  readonly headless: boolean;
  readonly print: (line: string) => void;
};

/** Returns the exit code. `--headless` and `--headed` overrule the guess that the surroundings suggest. */
export default function main(args: readonly string[]): Promise<number> {
  const headless = args.includes('--headless') || (!args.includes('--headed') && !hasDisplay());
  return demo({ headless, print: console.log });
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

export async function demo({ headless, print }: DemoOptions): Promise<number> {
  const browser = await launch({ headless });
  try {
    const inbox = await browser.openGmail();
    await closeBlankTabs(browser, inbox);
    if (headless) return await report(browser, inbox, print);
    print('An invented mailbox is open, with Keepwarm in it. It reads one thread a second; badges follow.');
    print('Close the window to end.');
    await new Promise((resolve) => browser.context.once('close', resolve));
    return 0;
  } finally {
    await browser.close();
  }
}

async function closeBlankTabs({ context }: Browser, keep: Page): Promise<void> {
  for (const page of context.pages()) if (page !== keep) await page.close();
}

async function report(browser: Browser, inbox: Page, print: (line: string) => void): Promise<number> {
  print('No display: reading the invented mailbox headless, about one thread a second …');
  const read = await readingEnds(browser.gmail);
  const popup = await browser.openPopup();
  const all = await views(popup);
  for (const line of listing(all, Intl.DateTimeFormat().resolvedOptions().timeZone)) print(line);
  const pictures = await takePictures(browser, inbox, popup, all);
  print(`\n${all.length} candidacies from ${read} threads read. Pictures: ${pictures.join(', ')}`);
  return all.length > 0 ? 0 : 1;
}

/** Inbox, an overdue thread with its strip, and the popup. */
async function takePictures(
  { gmail }: Browser,
  inbox: Page,
  popup: Page,
  all: readonly Assessment[],
): Promise<string[]> {
  await inbox.bringToFront();
  const pictures = [await screenshot(inbox, 'inbox')];
  if (viewOf(all, gmail, 0, 'tallow-after-screen')) {
    await inbox.evaluate(() => {
      location.hash = window.stage.hashOf('tallow-after-screen');
    });
    await inbox.waitForSelector('[data-keepwarm="strip"]', { timeout: 10_000 }).catch(() => undefined);
    await inbox.waitForTimeout(800);
    pictures.push(await screenshot(inbox, 'thread'));
  }
  await popup.bringToFront();
  pictures.push(await screenshot(popup, 'popup'));
  return pictures;
}
