/**
 * `npm run bench`: Saring's engine side by side with public libraries, in one run, taking turns. `--only sides,length` for a part
 * of it, `--quick` for a look, `--write` to put the tables into docs/kinerja.md.
 */
import { parseArgs } from 'node:util';
import { machine, publish } from './lib/publish';

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean' }, write: { type: 'boolean' } },
});
const share = values.quick ? 0.1 : 1;
// Loaded one by one: the first counts the memory of what it loads.
const parts: Readonly<Record<string, () => Promise<void>>> = {
  sides: async () => (await import('./engine/sides')).sideBySide(700 * share),
  length: async () => (await import('./engine/length')).byLength(500 * share),
  lexicon: async () => (await import('./engine/lexicon')).byLexicon(800 * share),
  hostile: async () => (await import('./engine/hostile')).onHostileRows(150 * share),
  cold: async () => (await import('./engine/cold')).cold(),
};

publish('mesin-di', machine());
for (const [name, measure] of Object.entries(parts))
  if (values.only === undefined || values.only.split(',').includes(name)) {
    const start = performance.now();
    await measure();
    console.error(`(${name}: ${((performance.now() - start) / 1000).toFixed(0)} s)\n`);
  }
