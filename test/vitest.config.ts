import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

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
