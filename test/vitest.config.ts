import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const chromium =
  process.env.CHROME_PATH ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
const material = resolve(root, process.env.KEEPWARM_MATERIAL ?? '../shared');

/** Pieces of real pages lie beside the project, never in it; the tests in the browser ask for them here. */
const commands = {
  /** Undefined where the material is absent. */
  readMaterial: (_: unknown, path: string) =>
    existsSync(resolve(material, path)) ? readFileSync(resolve(material, path), 'utf8') : undefined,
  listMaterial: (_: unknown, path: string) =>
    existsSync(resolve(material, path))
      ? readdirSync(resolve(material, path), { recursive: true, encoding: 'utf8' })
      : [],
};

/** Three levels: the pure core and the store in Node, adapters in a browser engine, the built extension end to end. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/webmail/**', 'test/e2e/**'],
        },
      },
      {
        root,
        test: {
          name: 'webmail',
          include: ['test/webmail/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium ? { executablePath: chromium } : {} }),
            instances: [{ browser: 'chromium' }],
            commands,
          },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
