/** Makes the PNG icons from `icons/keepwarm.svg`. Run by hand after the drawing has changed: `node test/icons/render.mjs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

const drawing = await readFile('icons/keepwarm.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  // The store asks for a margin around the largest one; the small ones need every pixel.
  const margin = size === 128 ? 12 : 0;
  await page.setContent(
    `<style>body{margin:0}svg{display:block;box-sizing:border-box;width:${size}px;height:${size}px;padding:${margin}px}</style>${drawing}`,
  );
  await writeFile(`icons/${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
