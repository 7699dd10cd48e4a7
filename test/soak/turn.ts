/** What one round of the randomised run is about, and what the candidate does in it. */
import type { Page } from 'playwright';
import type { Draft } from '../../src/core/assessment.ts';
import { holds } from '../../src/webmail/taken.ts';
import type { Browser } from '../support/chromium.ts';
import type { Random } from './random.ts';
import { openTab } from './tabs.ts';
import type { SoakWebmail } from './webmails.ts';

/** A draft that the extension made, and where on the stage it belongs. */
export type Target = { readonly account: number; readonly slug: string; readonly draft: Draft };

export type Turn = {
  readonly browser: Browser;
  readonly webmail: SoakWebmail;
  readonly random: Random;
  readonly target: Target;
  /** Other threads of the same account, and the other account's. */
  readonly others: readonly Target[];
  /** The draft that is asked for: the target's, or one that fits nothing. */
  draft: Draft;
  /** Texts that the candidate has typed, which must not be lost; emptied where the candidate throws them away. */
  readonly typed: string[];
  /** The page may not go in any more: a refusal is the one right outcome. */
  mustRefuse?: string;
  /** The tabs are not as they should be for another round. */
  isSpoilt?: boolean;
};

/** Milliseconds that the webmail may take for what it does by itself, on a machine that has much else to do. */
const PATIENCE = 15_000;

export const STRANGER = 'stranger@elsewhere.example';

/** The tab of the thread's account, with the thread in it. */
export async function shown({ browser, webmail }: Turn, { account, slug }: Target): Promise<Page> {
  const page = await openTab(browser, webmail, account);
  await webmail.show(page, slug);
  return page;
}

export const otherThread = ({ random, target, others }: Turn): Target =>
  random.pick(others.filter(({ account }) => account === target.account));

/** The candidate's own words in a reply. */
export async function write(turn: Turn, page: Page): Promise<void> {
  const { webmail, random, typed } = turn;
  await webmail.reply(page);
  await filled(turn, page);
  const text = `Mine ${random.below(1e6)} ωψχ`;
  const editor = page.locator(webmail.editor).first();
  await editor.focus();
  await page.keyboard.type(text);
  if (!(await editor.innerText()).includes(text))
    throw new Error('What was typed does not stand in the reply');
  typed.push(text);
}

/** Resolves to whether the reply was filled in time. */
export const filled = ({ webmail }: Turn, page: Page): Promise<boolean> =>
  comes(() => webmail.isFilled(page));

/** Waits until the webmail has saved what the candidate typed, as it does within a second. */
export async function typedSaved({ webmail, typed }: Turn): Promise<void> {
  await comes(async () => typed.every((text) => webmail.kept().some((kept) => holds(kept.text, text))));
}

/** A mail arrives in the thread that the draft is for. */
export function news({ webmail, target }: Turn): void {
  const { to, account } = target.draft;
  webmail.newMail(target.account, target.slug, {
    from: to,
    to: [{ name: '', address: account.address }],
    at: Date.now(),
    text: 'Hello,\n\na word in between: we will be in touch.\n',
  });
}

/** Asks until it is so, and resolves to whether it came to be within `limit` milliseconds. */
export async function comes(isSo: () => Promise<boolean>, limit = PATIENCE): Promise<boolean> {
  for (const end = Date.now() + limit; Date.now() < end; await pause(100)) if (await isSo()) return true;
  return false;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
