/** The unit tests without one of the places that hold attacks off, named by its number in `SARING_WITHOUT`. See `scripts/attacks.ts`. */
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { mends } from './tests/attacks/mends';

const taken = mends[Number(process.env.SARING_WITHOUT ?? -1)]?.take ?? [];

export default defineConfig({
  plugins: [
    WxtVitest(),
    {
      name: 'saring:without',
      enforce: 'pre',
      transform(code, id) {
        const here = taken.filter(([file]) => resolve(file) === id);
        return here.length === 0 ? undefined : here.reduce((text, [, from, to]) => text.replace(from, () => to), code);
      },
    },
  ],
  test: {
    include: ['{policy,journal}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/seed.ts'],
    testTimeout: 20_000,
  },
});
