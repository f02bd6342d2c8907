import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    teardownTimeout: 120_000,
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['{rules,policy,compose,components,journal,entrypoints,scripts,bench}/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/seed.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/setup.ts'],
          // Bounds for what hangs, not for what is slow: a machine under load must not fail a sound product.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          retry: 0,
        },
      },
    ],
  },
});
