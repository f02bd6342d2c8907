/** The content script of each site, written for the bundler from the entries in `compose/sites`: a page compiles the table of its own site alone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteIds } from '../compose/sites';

export interface SiteScript {
  readonly name: string;
  readonly inputPath: string;
}

const sourceOf = (site: string): string => `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { table } from '../../compose/sites/${site}/table';
import { guardPage } from '../../entrypoints/compose/guard-page';

export default defineUnlistedScript(() => guardPage(table));
`;

/** Writes the scripts under `root`, into the folder of what is generated; each is named as its site. */
export function siteScripts(root: string): SiteScript[] {
  const folder = join(root, '.wxt', 'sites');
  mkdirSync(folder, { recursive: true });
  return siteIds.map((site) => {
    const inputPath = join(folder, `${site}.ts`);
    writeFileSync(inputPath, sourceOf(site));
    return { name: site, inputPath };
  });
}
