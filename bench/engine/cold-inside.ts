/** Runs in a fresh process: the time to make all rules ready, then of each of the first thousand checks. */
import { bundled } from '../lib/bundled';
import { texts } from '../lib/texts';
import type { ColdTimes } from './cold';

const { saring } = await bundled();
const start = performance.now();
const run = saring();
const compile = performance.now() - start;
const text = texts.mixed(280);
const checks = Array.from({ length: 1_000 }, () => {
  const before = performance.now();
  run(text);
  return performance.now() - before;
});
console.log(JSON.stringify({ compile, checks } satisfies ColdTimes));
