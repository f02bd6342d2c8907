/** The unit tests of the parts that are mutated, without those that start processes or read the whole catalogue. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{compose,desk,policy,journal}/**/*.test.ts', 'rules/engine/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/seed.ts'],
    testTimeout: 30_000,
  },
});
