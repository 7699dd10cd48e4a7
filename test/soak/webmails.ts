/** What the randomised run does to a pretend webmail, and sees there, whichever of the two it is. */
import type { Page } from 'playwright';
import type { Draft } from '../../src/core/assessment.ts';
import type { StageMail } from '../stage/mail.ts';

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
  /** The editor of a reply, where it can be seen. */
  readonly editor: string;
  open(account: number): Promise<Page>;
  /** Which account a tab shows; undefined for any other page. */
  accountOf(page: Page): number | undefined;
  switchAccount(page: Page, account: number): Promise<void>;
  show(page: Page, slug: string): Promise<void>;
  leave(page: Page): Promise<void>;
  reply(page: Page): Promise<void>;
  /** The webmail has put into the reply what it puts there itself; what is typed earlier it throws away itself. */
  isFilled(page: Page): Promise<boolean>;
  discard(page: Page): Promise<void>;
  compose(page: Page): Promise<void>;
  poll(page: Page): Promise<void>;
  rerender(page: Page): Promise<void>;
  newMail(account: number, slug: string, mail: StageMail): void;
  /** Replies that are opened from now on go to this address; empty: to whom they should. */
  misdirect(address: string): void;
  threadId(account: number, slug: string): string;
  /** Of all editors, seen or not. */
  writings(page: Page): Promise<Writing[]>;
  kept(): Kept[];
  /** The mailbox as it was at the start; pages see it at their next poll. */
  reset(): void;
};

/** Milliseconds after the last letter; the real ones take about a second. */
export const AUTOSAVE = 350;

/** The last such button: the newest message's. */
export async function pressAndWait(page: Page, button: string, appears: string): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    await page.locator(button).last().click({ timeout: 10_000 });
    const came = await page
      .locator(appears)
      .first()
      .waitFor({ timeout: 5_000 })
      .then(
        () => true,
        () => false,
      );
    if (came) return;
  }
}
