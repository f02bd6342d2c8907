/**
 * `npm run sbom`: a software bill of materials (CycloneDX 1.5) of what is in the extension: npm's own, less everything that only
 * builds and tests it. Written to `.output/saring.cdx.json`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shipped } from './licences';
import { reduceBom } from './sbom/reduce';

const folder = process.env.SARING_OUT ?? '.output';
const whole = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
});
const bom = reduceBom(JSON.parse(whole), shipped);
mkdirSync(folder, { recursive: true });
const file = join(folder, 'saring.cdx.json');
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${file}: ${bom.components.length} components`);
