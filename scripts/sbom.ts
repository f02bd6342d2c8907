/**
 * `npm run sbom`: writes the bill of materials of what is in the extension to `.output/saring.cdx.json`. Where there is a build, the
 * bill must name what it holds and no more.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shipped, unused } from './licences';
import { billOf } from './sbom/bill';
import type { Weights } from './weigh';

/** Of all bundles of the last build; of all libraries where nothing was built. */
function originsOf(reports: string): ReadonlySet<string> {
  if (!existsSync(reports)) return new Set(shipped.map((name) => `npm:${name}`));
  const weights = readdirSync(reports).map((file): Weights => JSON.parse(readFileSync(join(reports, file), 'utf8')));
  return new Set(weights.flatMap((each) => Object.values(each).flatMap((origins) => Object.keys(origins))));
}

const folder = process.env.SARING_OUT ?? '.output';
const spare = unused(originsOf(join(folder, 'weights')));
if (spare.length > 0) throw new Error(`scripts/licences.ts lists ${spare.join(', ')}, of which the build holds no code`);
const bom = billOf('.');
mkdirSync(folder, { recursive: true });
const file = join(folder, 'saring.cdx.json');
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${file}: ${bom.components.length} components`);
