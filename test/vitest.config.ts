import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
const chromium =
  process.env.CHROME_PATH ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
const material = resolve(root, process.env.KEEPWARM_MATERIAL ?? '../shared');

/** How long (ms) a test looks again for what it expects: as long as a page may take on a machine that does other work too. */
const PATIENCE = 15_000;

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

/** Empty pages at the paths of a webmail, for a stage to be built in, and an answer to what it saves. */
const hostPages: Plugin = {
  name: 'host-pages',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const path = request.url ?? '';
      if (!path.startsWith('/mail/') && !path.startsWith('/sync/')) return next();
      response.setHeader('content-type', 'text/html');
      response.end(path.startsWith('/mail/') ? '<!doctype html><title></title><body></body>' : '');
    });
  },
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
          // A busy machine is slow to load modules; nothing here waits for a clock.
          testTimeout: 30_000,
          environment: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [
            'test/webmail/**',
            'test/e2e/**',
            'test/ui/**/*.test.tsx',
            'test/stage/*-behaviour.test.ts',
          ],
        },
      },
      {
        root,
        plugins: [hostPages],
        test: {
          name: 'webmail',
          include: ['test/webmail/**/*.test.ts'],
          testTimeout: 30_000,
          expect: { poll: { timeout: PATIENCE } },
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
        // Outside an extension the polyfill refuses to load; words then come straight from `_locales`.
        resolve: {
          alias: [{ find: /^.*\/browser\.ts$/, replacement: resolve(root, 'test/ui/fake-browser.ts') }],
        },
        test: {
          name: 'ui',
          include: ['test/ui/**/*.test.tsx'],
          testTimeout: 30_000,
          expect: { poll: { timeout: PATIENCE } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 400, height: 600 },
            provider: playwright({ launchOptions: chromium ? { executablePath: chromium } : {} }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/stage/*-behaviour.test.ts', 'test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: PATIENCE } },
          // A whole browser on a busy machine may lose a race with its own clock; what is wrong is wrong twice.
          retry: 1,
          fileParallelism: false,
        },
      },
    ],
  },
});
