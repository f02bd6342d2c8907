/**
 * `npm run release`: checks the tree, runs all tests, builds, builds once more as another machine would to see the same bytes, and
 * writes the folder that is published. Takes the options of `npm run package`, for an office's own key and address.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkOptions, packageCommand } from './package/cli';
import { faultsBefore, releaseArguments } from './release/checks';
import { differences } from './release/rebuild';

/** Ends the release with its sentences. */
function stop(...sentences: readonly string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

function step(title: string, command: string): void {
  console.log(`— ${title}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) stop(`Rilis berhenti pada langkah "${title}".`);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const status = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
const faults = faultsBefore(status, readFileSync('CHANGELOG.md', 'utf8'), version);
const { isTested, options, fault } = releaseArguments(process.argv.slice(2));
if (fault !== undefined) faults.push(fault);
// What is wrong with key or address is told now, not after an hour of tests.
faults.push(...(await checkOptions(options)).lines);
if (faults.length > 0) stop(...faults);

if (isTested) console.log('— pengujian: dilewati, sebab commit ini dikatakan sudah diuji (--tested)');
else step('pengujian', 'npm test');
step('hasil bangun', 'npm run -s build');
step('ukuran', 'npm run -s size');

const output = process.env.SARING_OUT ?? '.output';
const out = join(output, 'rilis', version);
console.log('— paket');
const packed = await packageCommand(['--no-build', '--out', out, ...options]);
if (packed.code !== 0) stop(...packed.lines);

console.log('— hasil bangun kedua, dari arsip sumber, di folder, zona waktu, dan bahasa lain');
const sources = new Uint8Array(readFileSync(join(out, 'toko', `saring-${version}-sumber.zip`)));
const differing = differences(sources, ['chrome', 'edge', 'firefox'], output);
if (differing.length > 0) stop(`Dua hasil bangun tidak sama: ${differing.join(', ')}.`);

for (const line of packed.lines) console.log(`  ${line}`);
console.log(`Rilis ${version} ada di ${out}: ${packed.lines.length} berkas. Langkah berikutnya: docs/toko/README.md.`);
