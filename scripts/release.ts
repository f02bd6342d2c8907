/**
 * `npm run release`: checks the tree, runs all tests, builds a second time elsewhere to see the same bytes, and writes the folder
 * that is published. Takes the options of `npm run package`, for an office's own key and address.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from './package/archive';
import { packageCommand } from './package/cli';
import { sumsOf } from './package/sums';
import { faultsBefore, unlike } from './release/checks';

/** Ends the release with one sentence. */
function stop(...sentences: readonly string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

function step(title: string, command: string, env: Readonly<Record<string, string>> = {}): void {
  console.log(`— ${title}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) stop(`Rilis berhenti pada langkah "${title}".`);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const status = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
const faults = faultsBefore(status, readFileSync('CHANGELOG.md', 'utf8'), version);
if (faults.length > 0) stop(...faults);

const output = process.env.SARING_OUT ?? '.output';
const second = mkdtempSync(join(tmpdir(), 'saring-rilis-'));
try {
  step('pengujian', 'npm test');
  step('hasil bangun', 'npm run -s build');
  step('hasil bangun kedua', 'npm run -s build', { SARING_OUT: second });
  for (const browser of ['chrome', 'edge', 'firefox']) {
    const differing = unlike(filesBelow(join(output, `${browser}-mv3`)), filesBelow(join(second, `${browser}-mv3`)));
    if (differing.length > 0) stop(`Dua hasil bangun ${browser} tidak sama: ${differing.join(', ')}.`);
  }
} finally {
  rmSync(second, { recursive: true, force: true });
}

const out = join(output, 'rilis', version);
const packed = await packageCommand(['--no-build', '--out', out, ...process.argv.slice(2)]);
if (packed.code !== 0) stop(...packed.lines);
step('daftar komponen', 'npm run -s sbom');
copyFileSync(join(output, 'saring.cdx.json'), join(out, 'saring.cdx.json'));
for (const name of ['LICENSE', 'CHANGELOG.md']) copyFileSync(name, join(out, name));
const { SHA256SUMS: _before, ...published } = filesBelow(out);
writeFileSync(join(out, 'SHA256SUMS'), sumsOf(published));
console.log(`Rilis ${version} ada di ${out}: ${Object.keys(published).length} berkas. Langkah berikutnya: docs/toko/README.md.`);
