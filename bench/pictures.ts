/**
 * `npm run bench:pictures`: draws pictures of leaks and of what is harmless, damages them, reads and judges them as the extension does,
 * and tells what was found and what was stopped in vain. `--quick`: fewer of each; `--only surat,poster`: these kinds; `--missed`:
 * the names of what went wrong, with what was read; `--save FOLDER`: the pictures as files, unread; `--cost`: time and memory alone, `--browser`: in both browsers (after `npm run build`); `--write`: into the docs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createFileReader } from '../scripts/check/pictures/reader';
import { machine, publish } from './lib/publish';
import { costsInBrowsers } from './pictures/browser';
import { costly, costs } from './pictures/cost';
import { type Look, look } from './pictures/look';
import { kinds, type Specimen, specimens } from './pictures/set';
import { byDamage, byKind } from './pictures/tables';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    missed: { type: 'boolean', default: false },
    cost: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    only: { type: 'string' },
    save: { type: 'string' },
    /** For trying other data of letters: the languages, and the folder that holds them. */
    languages: { type: 'string' },
    data: { type: 'string' },
  },
});
const only = values.only?.split(',');
const all = specimens(values.quick ? 0.34 : 1).filter(
  ({ kind, damage }) => !only || only.includes(kind) || only.includes(damage),
);

if (values.save !== undefined) {
  mkdirSync(values.save, { recursive: true });
  for (const { name, damage, make } of all)
    writeFileSync(join(values.save, `${name}.${damage === 'bersih' ? 'png' : 'jpg'}`), make().bytes);
} else if (values.browser) {
  publish('gambar-peramban', `${machine()}\n\n${await costsInBrowsers(await costly())}`);
} else if (values.cost) {
  publish('gambar-biaya', `${machine()}\n\n${await costs()}`);
} else {
  await measure();
}

/** Two at once: as many as the slowest laptop has cores. */
async function measure(): Promise<void> {
  const start = performance.now();
  const on = machine();
  const looks: Look[] = [];
  const waiting: Specimen[] = [...all];
  await Promise.all(
    [1, 2].map(async () => {
      const reader = await createFileReader(values.languages, values.data);
      for (let specimen = waiting.shift(); specimen; specimen = waiting.shift()) looks.push(await look(reader, specimen));
      await reader.stop();
    }),
  );
  const seconds = Math.round((performance.now() - start) / 1000);
  publish('gambar-kerusakan', `${on} ${all.length} gambar, ${seconds} detik.\n\n${byDamage(looks)}`);
  publish('gambar-jenis', byKind(looks));
  if (!values.missed) return;
  for (const { specimen, isStopped, stoppedBy, keys, keysRead, isUnclear, text, confidences } of looks) {
    const isLeak = kinds[specimen.kind].stoppedBy.length > 0;
    if (isStopped === isLeak && keysRead === keys) continue;
    console.log(
      `## ${specimen.name}: ${stoppedBy.join(' ') || 'lolos'}, ${keysRead}/${keys}${isUnclear ? ', tidak jelas' : ''}, ${confidences}\n${text}\n`,
    );
  }
}
