/** Many inserts on both pretend webmails, each under other circumstances, and the figures of what came of them. */
import type { Page } from 'playwright';
import type { Draft } from '../../src/core/assessment.ts';
import type { StageAccount } from '../stage/mail.ts';
import { launch } from '../support/chromium.ts';
import { known, views } from '../support/views.ts';
import { gmailSoak } from './gmail.ts';
import { soakMailbox } from './mailbox.ts';
import { outlookSoak } from './outlook.ts';
import { randomFrom } from './random.ts';
import { playRound, type Round } from './round.ts';
import { comes, type Target } from './turn.ts';
import type { SoakWebmail } from './webmails.ts';

export type Figures = {
  readonly seed: number;
  readonly inserts: number;
  /** How often each outcome came. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Rounds in which the page did not fit the draft, and how many of them were refused. */
  readonly mismatches: number;
  readonly refused: number;
  /** Seconds that all rounds took together. */
  readonly seconds: number;
  /** Rounds in which something happened that must never be, with all that is needed to see it again. */
  readonly wrong: readonly (Round & { readonly webmail: string; readonly number: number })[];
};

/** Milliseconds that a thread may take to be read. */
const READING = 60_000;

export async function soak(
  { inserts, seed }: { inserts: number; seed: number },
  told: (line: string) => void = () => undefined,
): Promise<Figures> {
  const now = Date.now();
  const box = soakMailbox(now);
  const browser = await launch({ mailbox: box, options: { inbox: 'plain', pageSize: 100 } });
  try {
    const webmails = [gmailSoak(browser), await outlookSoak(browser, box, now)] as const;
    const asker = await browser.openExtensionPage('src/pages/popup/index.html');
    const targets = await readAll(asker, webmails, box.accounts);
    told(targets.map((of, i) => `${of.length} threads with a note on ${webmails[i]?.name}`).join(', '));
    const random = randomFrom(seed);
    const rounds: (Round & { webmail: string; number: number })[] = [];
    const start = Date.now();
    for (let number = 0; number < inserts; number += 1) {
      const at = number % webmails.length;
      const webmail = webmails[at] as SoakWebmail;
      const round = await playRound({ browser, asker }, webmail, targets[at] ?? [], random, number);
      rounds.push({ ...round, webmail: webmail.name, number });
      told(
        `${number} ${webmail.name}: ${round.before}; ${round.meanwhile}: ${round.outcome}${round.wrong.map((one) => ` !! ${one}`).join('')}`,
      );
    }
    return { seed, inserts, seconds: (Date.now() - start) / 1000, ...summed(rounds) };
  } finally {
    await browser.close();
  }
}

function summed(rounds: readonly Figures['wrong'][number][]): Omit<Figures, 'seed' | 'inserts' | 'seconds'> {
  const outcomes: Record<string, number> = {};
  for (const { outcome } of rounds) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const mismatches = rounds.filter(({ isMismatch }) => isMismatch);
  return {
    outcomes,
    mismatches: mismatches.length,
    refused: mismatches.filter(({ outcome }) => !outcome.startsWith('done')).length,
    wrong: rounds.filter(({ wrong }) => wrong.length > 0),
  };
}

/** Lets the extension read both mailboxes of both webmails, and gives the drafts that it makes. `asker`: a page of its own. */
export async function readAll(
  asker: Page,
  [gmail, outlook]: readonly [SoakWebmail, SoakWebmail],
  accounts: readonly StageAccount[],
): Promise<Target[][]> {
  for (const [index, { threads }] of accounts.entries()) {
    for (const webmail of [gmail, outlook]) {
      const page = await webmail.open(index);
      for (const { slug } of threads) {
        await webmail.show(page, slug);
        await known(asker, webmail.threadId(index, slug), READING);
      }
      await page.close();
    }
  }
  const all = [gmail, outlook].flatMap((webmail) =>
    accounts.flatMap(({ threads }, account) => threads.map(({ slug }) => ({ webmail, account, slug }))),
  );
  let drafts: Draft[] = [];
  const draftOf = ({ webmail, account, slug }: (typeof all)[number]): Draft | undefined =>
    drafts.find(
      (one) => one.account.webmail === webmail.name && one.threadId === webmail.threadId(account, slug),
    );
  await comes(async () => {
    drafts = (await views(asker)).flatMap(({ draft }) => draft ?? []);
    return all.every((one) => draftOf(one) !== undefined);
  });
  return [gmail, outlook].map((webmail) =>
    all.flatMap((one) => {
      const draft = one.webmail === webmail ? draftOf(one) : undefined;
      return draft ? [{ account: one.account, slug: one.slug, draft }] : [];
    }),
  );
}
