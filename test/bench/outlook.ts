/** What Keepwarm costs while Outlook's list of 500 conversations is scrolled through fast: with and without it, in turns. */
import type { Page } from 'playwright';
import type { StageAccount, StageThread } from '../stage/mail.ts';
import { mailbox } from '../stage/mailbox.ts';
import { assets } from '../stage/outlook/bundle.ts';
import { type OutlookServer, outlookServer, serveOutlook } from '../stage/outlook/server.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { known } from '../support/views.ts';

type Cost = { readonly script: number; readonly work: number };
export type OutlookBench = {
  /** Milliseconds of script and of all work of the page's thread for one way down and up, medians. */
  readonly without: Cost;
  readonly with: Cost;
  /** Badges that stand at rest afterwards in the screenful at the middle of the list. */
  readonly badges: number;
};

const RUNS = 7;
const CONVERSATIONS = 500;
/** Pixels a frame, and how long (ms) the last screenful may take to come to rest. */
const STEP = 450;
const RESTING = 1_000;

export async function benchOutlook(): Promise<OutlookBench> {
  const box = mailbox(Date.now());
  const [main] = box.accounts as [StageAccount];
  const whole = { accounts: [{ ...main, threads: [...main.threads, ...fillers(main)] }] };
  const server = outlookServer(whole, Date.now(), await assets(), { focused: false, collapsed: false });
  const [plain, ours] = await Promise.all([launch({ extension: false }), launch()]);
  try {
    for (const { context } of [plain, ours]) await serveOutlook(context, server);
    await readAll(ours, server, main);
    const without: Run[] = [];
    const withOurs: Run[] = [];
    for (let i = 0; i < RUNS; i += 1) {
      without.push(await run(plain));
      withOurs.push(await run(ours));
    }
    const badges = withOurs.at(-1)?.badges ?? 0;
    if (badges === 0) throw new Error('a list in which Keepwarm did nothing');
    return { without: medians(without), with: medians(withOurs), badges };
  } finally {
    await Promise.all([plain.close(), ours.close()]);
  }
}

/** Between the others, so that every screenful holds some that wear a badge. */
const fillers = (main: StageAccount): StageThread[] =>
  Array.from({ length: CONVERSATIONS - main.threads.length }, (_, i) => ({
    slug: `filler-${i}`,
    subject: `Invoice ${i}`,
    category: 'primary',
    expect: { verdict: 'not hiring' },
    mails: [
      {
        from: { name: `Shop ${i}`, address: `orders@shop${i}.example` },
        to: [{ name: main.name, address: main.address }],
        at: (main.threads[i % main.threads.length]?.mails.at(-1)?.at ?? 0) - 60_000 * (1 + (i % 7)),
        text: 'Your invoice is attached.',
      },
    ],
  }));

/** Every conversation is known, as on any day but the first. */
async function readAll(
  { context, openPopup }: Browser,
  server: OutlookServer,
  main: StageAccount,
): Promise<void> {
  const page = await openOutlook(context);
  const popup = await openPopup();
  await page.bringToFront();
  for (const { slug } of main.threads) {
    await page.evaluate((name) => window.outlookStage.open(name), slug);
    await known(popup, server.conversation(0, slug).id);
  }
  await Promise.all([page.close(), popup.close()]);
}

async function openOutlook(context: Browser['context']): Promise<Page> {
  const page = await context.newPage();
  await page.goto('https://outlook.live.com/mail/0/');
  await page.locator('#MailList [data-convid]').first().waitFor();
  return page;
}

type Run = Cost & { readonly badges: number };

async function run({ context }: Browser): Promise<Run> {
  const page = await openOutlook(context);
  await page.waitForTimeout(RESTING);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const costs = async (): Promise<Cost> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { script: seconds('ScriptDuration') * 1_000, work: seconds('TaskDuration') * 1_000 };
  };
  const before = await costs();
  await page.evaluate(scrollThrough, STEP);
  await page.waitForTimeout(RESTING);
  const after = await costs();
  const badges = await page.locator('[data-keepwarm="badge"]').count();
  await page.close();
  return { script: after.script - before.script, work: after.work - before.work, badges };
}

/** Down and up again, a step a frame, and to rest in the middle, where badges stand; runs in the page. */
async function scrollThrough(step: number): Promise<void> {
  const scroller = document.querySelector('.scroller') as HTMLElement;
  const end = scroller.scrollHeight - scroller.clientHeight;
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  for (let top = 0; top < end; top += step) {
    scroller.scrollTop = top;
    await frame();
  }
  for (let top = end; top > 0; top -= step) {
    scroller.scrollTop = top;
    await frame();
  }
  scroller.scrollTop = end / 2;
  await frame();
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const medians = (runs: readonly Run[]): Cost => ({
  script: median(runs.map(({ script }) => script)),
  work: median(runs.map(({ work }) => work)),
});
