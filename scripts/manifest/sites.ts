/** The lists that follow from the folders in `compose/sites`: tables, fixtures, and what can be practised. */
import { existsSync } from 'node:fs';
import { siteIds } from '../../compose/sites';

const HEAD = '// Made by `npm run -s manifest` of the folders in compose/sites. Do not edit.\n';
const practised = siteIds.filter((site) => existsSync(new URL(`../../compose/sites/${site}/practice.tsx`, import.meta.url)));
const answering = siteIds.filter((site) => existsSync(new URL(`../../compose/sites/${site}/answered.ts`, import.meta.url)));
const each = (sites: readonly string[], line: (site: string) => string) => sites.map((site) => `${line(site)}\n`).join('');
const imports = (sites: readonly string[], name: string, file: string, root = '..') =>
  each(sites.toSorted(), (site) => `import { ${name} as ${site} } from '${root}/${site}/${file}';`);

/** Content of each file, by its path. */
export const siteLists: Readonly<Record<string, string>> = {
  'compose/sites/generated/tables.ts': `${HEAD}import type { Site } from '../index';
import type { SiteTable } from '../types';
${imports(siteIds, 'table', 'table')}
/** The tables of all sites. A page loads that of its own site alone. */
export const siteTables: Readonly<Record<Site, SiteTable>> = {
${each(siteIds, (site) => `  ${site},`)}};
`,
  'compose/sites/generated/answered.ts': `${HEAD}import type { Site } from '../index';
import type { AnsweredReader } from '../types';
${imports(answering, 'answered', 'answered')}
/** The sites on which the comment that a reply answers can be read. */
export const answeredReaders: Readonly<Partial<Record<Site, AnsweredReader>>> = {
${each(answering, (site) => `  ${site},`)}};
`,
  'tests/fixtures/sites/generated.ts': `${HEAD}import type { Site } from '../../../compose/sites';
${imports(siteIds, 'fixture', 'fixture', '../../../compose/sites')}import type { SiteFixture } from '../site';

/** The pages of all sites, rebuilt. */
export const fixtures: Readonly<Record<Site, SiteFixture>> = {
${each(siteIds, (site) => `  ${site},`)}};
`,
  'compose/sites/generated/practised.ts': `${HEAD}
/** The sites that have composers to practise in. */
export const practiceSites = [
${each(practised, (site) => `  '${site}',`)}] as const;
`,
  'compose/sites/generated/practice.ts': `${HEAD}import type { PracticeViews } from '../../../components/training/sites/use-composer';
${imports(practised, 'practice', 'practice')}
/** What each of them has to practise in. */
export const practiceViews = {
${each(practised, (site) => `  ${site},`)}} satisfies Readonly<Record<string, PracticeViews>>;
`,
};
