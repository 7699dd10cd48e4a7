/** What Keepwarm costs the host page: the same inbox loaded with and without it, in turns. */
import { launch } from '../support/chromium.ts';

export type PageBench = {
  /** Milliseconds of script and of all work of the page's thread until the list is settled, medians. */
  readonly without: { readonly script: number; readonly work: number };
  readonly with: { readonly script: number; readonly work: number };
  readonly badges: number;
};

const LOADS = 7;
/** How long (ms) the page is watched: the list is there, badges are put, threads are known already. */
const SETTLED = 3_000;

export async function benchPage(): Promise<PageBench> {
  const [plain, ours] = await Promise.all([launch({ extension: false }), launch()]);
  try {
    // Once, so that every thread is known: what is measured is a day like any other.
    const first = await ours.openGmail();
    await first.waitForTimeout(60_000);
    await first.close();
    const without: Load[] = [];
    const withOurs: Load[] = [];
    for (let i = 0; i < LOADS; i++) {
      without.push(await load(plain));
      withOurs.push(await load(ours));
    }
    return { without: medians(without), with: medians(withOurs), badges: withOurs.at(-1)?.badges ?? 0 };
  } finally {
    await Promise.all([plain.close(), ours.close()]);
  }
}

type Load = { readonly script: number; readonly work: number; readonly badges: number };

async function load(browser: Awaited<ReturnType<typeof launch>>): Promise<Load> {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.waitForTimeout(SETTLED);
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const badges = await page.locator('[data-keepwarm="badge"]').count();
  await page.close();
  return { script: seconds('ScriptDuration') * 1_000, work: seconds('TaskDuration') * 1_000, badges };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const medians = (loads: readonly Load[]): { script: number; work: number } => ({
  script: median(loads.map(({ script }) => script)),
  work: median(loads.map(({ work }) => work)),
});
