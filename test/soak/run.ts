/** Many inserts on both pretend webmails, each under other circumstances, and the figures of what came of them. */
import type { Page } from 'playwright';
import type { StageAccount } from '../stage/mail.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { known, readingEnds, views } from '../support/views.ts';
import { soakMailbox } from './mailbox.ts';
import { randomFrom } from './random.ts';
import { playRound, type Round, type Target } from './round.ts';
import { gmailSoak, outlookSoak, type SoakWebmail } from './webmails.ts';

export type Figures = {
  readonly seed: number;
  readonly inserts: number;
  /** How often each outcome came. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Rounds in which something happened that must never be, with all that is needed to see it again. */
  readonly wrong: readonly (Round & { readonly webmail: string; readonly number: number })[];
};

export async function soak(
  { inserts, seed }: { inserts: number; seed: number },
  told: (line: string) => void = () => undefined,
): Promise<Figures> {
  const now = Date.now();
  const box = soakMailbox(now);
  const browser = await launch({ mailbox: box, options: { inbox: 'plain', pageSize: 100 } });
  try {
    const webmails = [gmailSoak(browser), await outlookSoak(browser, box, now)];
    const targets = await readAll(browser, webmails, box.accounts);
    told(
      `${targets.map((of) => of.length).join(' + ')} threads with a note, on ${webmails.map(({ name }) => name).join(' + ')}`,
    );
    const asker = await browser.openExtensionPage('src/pages/popup/index.html');
    const random = randomFrom(seed);
    const outcomes: Record<string, number> = {};
    const wrong: Figures['wrong'][number][] = [];
    for (let number = 0; number < inserts; number += 1) {
      const at = number % webmails.length;
      const webmail = webmails[at] as SoakWebmail;
      const round = await playRound({ browser, asker }, webmail, targets[at] ?? [], random, number);
      outcomes[round.outcome] = (outcomes[round.outcome] ?? 0) + 1;
      if (round.wrong.length > 0) wrong.push({ ...round, webmail: webmail.name, number });
      told(
        `${number} ${webmail.name}: ${round.before}; ${round.meanwhile}: ${round.outcome}${round.wrong.map((one) => ` !! ${one}`).join('')}`,
      );
    }
    return { seed, inserts, outcomes, wrong };
  } finally {
    await browser.close();
  }
}

/** Lets the extension read both mailboxes of both webmails, and gives the drafts that it makes. */
async function readAll(
  browser: Browser,
  [gmail, outlook]: readonly SoakWebmail[],
  accounts: readonly StageAccount[],
): Promise<Target[][]> {
  const page = await browser.openExtensionPage('src/pages/popup/index.html');
  for (const [index, { threads }] of accounts.entries()) {
    const inbox = await gmail?.open(index);
    await readingEnds(browser.gmail, 3_000);
    await inbox?.close();
    const other = (await outlook?.open(index)) as Page;
    for (const { slug } of threads) {
      await outlook?.show(other, slug);
      await known(page, outlook?.threadId(index, slug) ?? '');
    }
    await other.close();
  }
  await page.waitForTimeout(1_000);
  const drafts = (await views(page)).flatMap(({ draft }) => draft ?? []);
  await page.close();
  return [gmail, outlook].map((webmail) =>
    accounts.flatMap(({ threads }, account) =>
      threads.flatMap(({ slug }) => {
        const id = webmail?.threadId(account, slug);
        const draft = drafts.find((one) => one.account.webmail === webmail?.name && one.threadId === id);
        return draft ? [{ account, slug, draft }] : [];
      }),
    ),
  );
}
