/** One insert: the tabs as chance has them, the click, something that happens meanwhile, and what came of it. */
import type { Page } from 'playwright';
import type { Browser } from '../support/chromium.ts';
import { ask } from '../support/seed.ts';
import { beforeNames, befores } from './befores.ts';
import { faultsOf, faultsOnServer } from './faults.ts';
import { meanwhileNames, meanwhiles } from './meanwhiles.ts';
import { outcomeOf } from './outcome.ts';
import type { Random } from './random.ts';
import { closeTabs, emptyTabs, pollTabs, tabsOf } from './tabs.ts';
import { pause, type Target, type Turn } from './turn.ts';
import type { SoakWebmail } from './webmails.ts';

export type Round = {
  readonly before: string;
  readonly meanwhile: string;
  /** `done`, `done unsaved`, the fault, or `not begun` where the tabs could not be brought to where they should be. */
  readonly outcome: string;
  /** Whether the page did not fit the draft, so that a refusal was the one right outcome. */
  readonly isMismatch: boolean;
  /** What must never be: empty where all is well. */
  readonly wrong: readonly string[];
};

/** Milliseconds within which something happens after the click: an insert takes about as long. */
const SOON = 1_000;

/** `asker` is any page of the extension. */
export async function playRound(
  { browser, asker }: { browser: Browser; asker: Page },
  webmail: SoakWebmail,
  targets: readonly Target[],
  random: Random,
  number: number,
): Promise<Round> {
  const target = random.pick(targets);
  const others = targets.filter((one) => one !== target);
  const token = `R${number}Q${random.below(1e9).toString(36)}`;
  const draft = { ...target.draft, text: `${target.draft.text}\n\n${token}` };
  const turn: Turn = { browser, webmail, random, target, others, draft, typed: [] };
  const before = random.pick(beforeNames);
  const meanwhile = random.pick(meanwhileNames);
  const soon = random.below(SOON);

  const { outcome, wrong } = await played(turn, asker, token, { before, meanwhile, soon });
  await emptyTabs(browser, webmail);
  wrong.push(...faultsOnServer(turn, token));
  webmail.reset();
  if (turn.isSpoilt) await closeTabs(browser, webmail);
  else await pollTabs(browser, webmail);
  const isMismatch = turn.mustRefuse !== undefined && outcome !== 'not begun';
  return { before, meanwhile, outcome, isMismatch, wrong: [...new Set(wrong)] };
}

type Plan = { readonly before: string; readonly meanwhile: string; readonly soon: number };

async function played(
  turn: Turn,
  asker: Page,
  token: string,
  { before, meanwhile, soon }: Plan,
): Promise<{ outcome: string; wrong: string[] }> {
  const { browser, webmail } = turn;
  let page: Page | undefined;
  try {
    page = await befores[before]?.(turn);
  } catch (error) {
    // Where the browser itself is gone, no round is one.
    if (asker.isClosed()) throw error;
    turn.isSpoilt = true;
    return { outcome: 'not begun', wrong: [] };
  }
  const id = crypto.randomUUID();
  await ask(asker, 'insert', id, turn.draft);
  const tab = page ?? (await newestTab(browser, webmail));
  await pause(soon);
  if (tab) await meanwhiles[meanwhile]?.(turn, tab).catch(() => undefined);
  const outcome = await outcomeOf(asker, id);
  return { outcome, wrong: await faultsOf(turn, token, outcome) };
}

async function newestTab(browser: Browser, webmail: SoakWebmail): Promise<Page | undefined> {
  for (let tries = 0; tries < 20; tries += 1) {
    const tab = tabsOf(browser, webmail).at(-1);
    if (tab) return tab;
    await pause(100);
  }
  return undefined;
}
