/** How long the popup takes from the click to its first rows, with a large mailbox stored and the worker asleep. */
import type { Page } from 'playwright';
import { launch } from '../support/chromium.ts';
import { ask, seed } from '../support/seed.ts';
import { benchAccount, benchMailbox } from './assess.ts';

export type PopupBench = {
  readonly threads: number;
  /** Milliseconds from the start of the navigation until the first rows are painted, medians. */
  readonly rows: number;
  /** Until the browser's first paint of anything. */
  readonly firstPaint: number;
  /** Of the slowest opening. */
  readonly slowest: number;
};

const OPENINGS = 9;

export async function benchPopup(count = 10_000): Promise<PopupBench> {
  const browser = await launch();
  try {
    const page = await browser.openExtensionPage('src/pages/welcome/index.html');
    await ask(page, 'undoFor', 'nothing');
    await seed(page, benchAccount, benchMailbox(count, Date.now()));
    const times: Opening[] = [];
    for (let i = 0; i < OPENINGS; i += 1) {
      await browser.killWorker();
      const popup = await browser.context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      // The time of the click is the start of the navigation: the page's own clock counts from there.
      await popup.goto(`chrome-extension://${browser.extensionId}/src/pages/popup/index.html`, {
        waitUntil: 'commit',
      });
      times.push(await opening(popup));
      await popup.close();
    }
    const rows = times.map((time) => time.rows);
    return {
      threads: count,
      rows: median(rows),
      firstPaint: median(times.map(({ firstPaint }) => firstPaint)),
      slowest: Math.max(...rows),
    };
  } finally {
    await browser.close();
  }
}

type Opening = { readonly rows: number; readonly firstPaint: number };

const opening = async (popup: Page): Promise<Opening> =>
  popup.evaluate(async () => {
    while (!document.querySelector('[data-thread]')) await new Promise(requestAnimationFrame);
    // Two frames: the rows that were put in this one are on the screen with the next.
    await new Promise(requestAnimationFrame);
    const rows = performance.now();
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { rows, firstPaint: paint?.startTime ?? rows };
  });

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
