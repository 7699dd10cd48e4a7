/**
 * Takes the pictures of the welcome page from the built extension on the stage: real badges, real popup, both themes.
 * Run by hand when their look has changed: `node test/typescript.mjs test/ui/preview/pictures.ts [folder of the build]`.
 */
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { launch } from '../../support/chromium.ts';

const folder = resolve(import.meta.dirname, '../../../src/pages/welcome');

/** Time in which the quiet reading gets through the first page of the list. */
const READING = 12_000;

export default async function take([extension = 'dist/chrome']: readonly string[] = []): Promise<number> {
  for (const theme of ['light', 'dark'] as const) {
    const browser = await launch({ extension: resolve(extension), locale: 'en-GB', options: { theme } });
    const inbox = await browser.openGmail('/mail/u/0/#inbox');
    await sharpen(browser.context.newCDPSession(inbox), 1280, 800);
    await inbox.waitForTimeout(READING);
    await inbox.screenshot({
      path: resolve(folder, `inbox-${theme}.png`),
      clip: { x: 320, y: 251, width: 620, height: 250 },
    });
    const popup: Page = await browser.openPopup();
    await popup.emulateMedia({ colorScheme: theme });
    await popup.locator('[data-state="list"]').waitFor();
    await popup.screenshot({
      path: resolve(folder, `popup-${theme}.png`),
      clip: { x: 0, y: 0, width: 400, height: 420 },
    });
    await browser.close();
  }
  return 0;
}

/** Twice the pixels, for screens that show them. */
async function sharpen(
  session: ReturnType<Awaited<ReturnType<typeof launch>>['context']['newCDPSession']>,
  width: number,
  height: number,
): Promise<void> {
  await (await session).send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 2,
    mobile: false,
  });
}
