/**
 * `npm run bench`: Saring's engine side by side with public libraries, taking turns. Each part runs in a process of its own, so
 * that none inherits the heap of another. `--only sides,length` for some of them, `--quick` for a look, `--write` to put the tables
 * into docs/kinerja.md.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { machine, publish } from './lib/publish';

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean' }, write: { type: 'boolean' } },
});
const share = values.quick ? 0.1 : 1;
// Loaded when it is their turn: the first counts the memory of what it loads. Budgets are milliseconds for each cell.
const parts: Readonly<Record<string, () => Promise<void>>> = {
  sides: async () => (await import('./engine/sides')).sideBySide(900 * share),
  length: async () => (await import('./engine/length')).byLength(500 * share),
  lexicon: async () => (await import('./engine/lexicon')).byLexicon(600 * share),
  hostile: async () => (await import('./engine/hostile')).onHostileRows(400 * share),
  processor: async () => (await import('./engine/processor')).byProcessor(3000 * share),
  cold: async () => (await import('./engine/cold')).cold(),
};
const wanted = values.only?.split(',') ?? Object.keys(parts);
const [alone, ...others] = wanted;
if (alone !== undefined && others.length === 0) {
  const part = Object.hasOwn(parts, alone) ? parts[alone] : undefined;
  if (!part) throw new Error(`--only ${alone}: there is no such part, only ${Object.keys(parts).join(', ')}`);
  await part();
} else {
  publish('mesin-di', machine());
  for (const name of wanted) {
    const [start, rest] = [performance.now(), process.argv.slice(2).filter((word) => word.startsWith('--') && word !== '--only')];
    const { status } = spawnSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', ...rest, '--only', name], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exit(status ?? 1);
    console.error(`(${name}: ${((performance.now() - start) / 1000).toFixed(0)} s)\n`);
  }
}
