/** `npm run sbom`: writes the bill of materials of what is in the extension to `.output/saring.cdx.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOf } from './sbom/bill';

const folder = process.env.SARING_OUT ?? '.output';
const bom = billOf('.');
mkdirSync(folder, { recursive: true });
const file = join(folder, 'saring.cdx.json');
writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${file}: ${bom.components.length} components`);
