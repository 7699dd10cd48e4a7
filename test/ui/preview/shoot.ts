/** Pictures of everything that the candidate sees, in every state and both themes, into `.screenshots/ui`; axe looks too. */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, '.screenshots/ui');

type Shot = {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  /** What the candidate has asked the system for. */
  readonly media?: { readonly contrast?: 'more'; readonly forcedColors?: 'active' };
  readonly act?: (page: Page) => Promise<void>;
};

const popup = (state: string, act?: Shot['act'], name = `popup-${state}`, more = ''): Shot => ({
  name,
  query: `show=popup&state=${state}${more}`,
  width: 400,
  ...(act ? { act } : {}),
});
const strip = (state: string): Shot => ({
  name: `strip-${state}`,
  query: `show=strip&state=${state}`,
  width: 800,
});

const widths = { popup: 400, options: 1000, welcome: 1000, strip: 800 };

const changeWait = (page: Page) => page.fill('[name="other.first"]', '30');

async function spoilPart(page: Page): Promise<void> {
  await page.fill('[name="template"]', 'Hi {firstname}, }\n| nothing');
  await page.fill('[name="applied.first"]', '0');
}

async function lookInside(page: Page): Promise<void> {
  await page.click('[data-action="look-inside"]');
  await page.click('.inside details:nth-of-type(3) summary');
}

const pipeline = (state: string, name = state): Shot => ({
  name: `pipeline-${name}`,
  query: `show=pipeline&state=${state}`,
  width: 1200,
});
async function pointByKeyboard(page: Page): Promise<void> {
  await page.locator('.item[tabindex="0"]').focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
}

const shots: readonly Shot[] = [
  ...[
    'list',
    'loading',
    'broken',
    'first-run',
    'calm',
    'calm-empty',
    'not-understood',
    'forbidden',
    'recent',
    'insert-failed',
    'insert-done',
    'offers',
    'offer-proposed',
    'offer-passed',
  ].map((state) => popup(state)),
  popup('list', (page) => page.keyboard.press('d'), 'popup-draft'),
  popup('list', (page) => page.keyboard.press('s'), 'popup-snooze'),
  popup('list', (page) => page.click('[data-action="elsewhere"]'), 'popup-elsewhere'),
  popup('list', (page) => page.click('[data-action="close"]'), 'popup-undo'),
  popup('list', (page) => page.keyboard.press('?'), 'popup-help'),
  popup('list', (page) => page.keyboard.press('End'), 'popup-rtl', '&dir=rtl'),
  popup('list', undefined, 'popup-de', '&lang=de'),
  popup('list', undefined, 'popup-es', '&lang=es'),
  { ...strip('overdue'), name: 'strip-asked', act: (page) => page.click('summary') },
  ...['overdue', 'mine', 'ask', 'waiting', 'inserted', 'failed'].map(strip),
  { name: 'welcome', query: 'show=welcome', width: 1000 },
  { name: 'welcome-narrow-de', query: 'show=welcome&state=forbidden&lang=de', width: 420 },
  { name: 'options', query: 'show=options', width: 1000 },
  { name: 'options-empty', query: 'show=options&state=empty', width: 1000 },
  { name: 'options-broken', query: 'show=options&state=broken', width: 1000 },
  { name: 'options-narrow-de', query: 'show=options&lang=de', width: 420 },
  { name: 'options-rtl', query: 'show=options&lang=es&dir=rtl', width: 1000 },
  { name: 'options-wait', query: 'show=options', width: 1000, act: changeWait },
  { name: 'options-fault', query: 'show=options', width: 1000, act: spoilPart },
  { name: 'options-inside', query: 'show=options', width: 1000, act: lookInside },
  {
    name: 'options-wipe',
    query: 'show=options',
    width: 1000,
    act: (page) => page.click('[data-action="wipe"]'),
  },
  ...['full', 'one', 'silent', 'small', 'none', 'first-run', 'offers', 'offer-passed'].map((state) =>
    pipeline(state),
  ),
  { ...pipeline('offers', 'offers-form'), act: (page) => page.click('.record summary') },
  { ...pipeline('offers', 'offers-rtl'), query: 'show=pipeline&state=offers&dir=rtl' },
  { ...pipeline('offers', 'offers-narrow-de'), query: 'show=pipeline&state=offers&lang=de', width: 520 },
  { ...pipeline('offers', 'offers-forced'), media: { forcedColors: 'active' } },
  { ...pipeline('full', 'weeks'), act: (page) => page.getByText('Weeks', { exact: true }).click() },
  { ...pipeline('full', 'hover'), act: (page) => page.locator('.time').first().hover() },
  { ...pipeline('full', 'keyboard'), act: pointByKeyboard },
  { ...pipeline('full', 'rtl'), query: 'show=pipeline&state=full&dir=rtl' },
  { ...pipeline('full', 'de'), query: 'show=pipeline&state=full&lang=de' },
  { ...pipeline('full', 'narrow'), width: 520 },
  { ...pipeline('full', 'print'), act: (page) => page.emulateMedia({ media: 'print' }) },
  { ...pipeline('full', 'contrast'), act: (page) => page.emulateMedia({ forcedColors: 'active' }) },
  // At 200 % a page has half as many pixels to itself.
  { name: 'options-zoomed', query: 'show=options', width: 500 },
  { name: 'welcome-zoomed', query: 'show=welcome', width: 500 },
  ...(['popup', 'options', 'welcome', 'strip'] as const).flatMap((show): Shot[] => [
    { name: `${show}-contrast`, query: `show=${show}`, width: widths[show], media: { contrast: 'more' } },
    { name: `${show}-forced`, query: `show=${show}`, width: widths[show], media: { forcedColors: 'active' } },
  ]),
  { name: 'badges', query: 'show=badges', width: 760 },
];

export default async function shoot(only: readonly string[] = []): Promise<number> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: [{ find: /^.*\/browser\.ts$/, replacement: resolve(root, 'test/ui/fake-browser.ts') }],
    },
    server: { port: 0 },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  await mkdir(folder, { recursive: true });
  let faults = 0;
  for (const theme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme: theme, deviceScaleFactor: 2, locale: 'en-GB' });
    for (const { name, query, width, act, media } of shots) {
      if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
      const page = await context.newPage();
      page.on('pageerror', (error) => {
        console.log(`${name} ${theme}: ${error.message}`);
        faults += 1;
      });
      if (media) await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 600 });
      await page.goto(`${address}test/ui/preview/index.html?${query}`);
      await page.waitForFunction(() => document.body.childElementCount > 0);
      await page.waitForTimeout(150);
      await act?.(page);
      await page.waitForTimeout(400);
      await page.screenshot({ path: resolve(folder, `${name}-${theme}.png`), fullPage: true });
      await page.evaluate(axe);
      const found = await page.evaluate(lookWithAxe, {
        isOurs: /show=(?:popup|welcome|options|pipeline)/.test(query),
        // Forced colours are the system's own; axe reads those of the style sheet.
        seesColours: media?.forcedColors === undefined,
      });
      for (const violation of found) {
        console.log(`${name} ${theme}: ${violation}`);
        faults += 1;
      }
      await page.close();
    }
    await context.close();
  }
  await browser.close();
  await server.close();
  console.log(`${faults} faults`);
  return faults > 0 ? 1 : 0;
}

/** Runs in the page. Landmarks and headings of a webmail are the webmail's own matter. */
type Looked = { readonly isOurs: boolean; readonly seesColours: boolean };

async function lookWithAxe({ isOurs, seesColours }: Looked): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const rules = Object.fromEntries(
    ['landmark-one-main', 'page-has-heading-one', 'region'].map((id) => [id, { enabled: isOurs }]),
  );
  const { violations } = await axe.run({
    rules: { ...rules, 'color-contrast': { enabled: seesColours } },
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
