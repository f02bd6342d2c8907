/** Runs the matrix of composers in both browsers and writes docs/matriks.md. Exit status 1: a case failed. */
import { writeFileSync } from 'node:fs';
import { siteIds } from '../compose/sites';
import { browserKinds, startSession } from '../tests/browser/harness/session';
import { openSite } from '../tests/browser/matrix/open';
import { type CaseResult, runSite, runSurfaces } from '../tests/browser/matrix/run';
import { matrixPage, type Run } from '../tests/browser/matrix/table';
import { unknownOrigins } from '../tests/fixtures/sites/hosts';

const runs: Run[] = [];
for (const kind of browserKinds) {
  const session = await startSession(kind, { build: 'none' });
  const results: CaseResult[] = [];
  for (const site of siteIds) {
    const page = await session.newPage();
    await openSite(page, site, { guard: true });
    results.push(...(await runSite(page, site, ['id', 'en'], 'all')));
    await page.close();
  }
  for (const [site, origin] of unknownOrigins) {
    const page = await session.newPage();
    await openSite(page, site, { guard: true, origin });
    results.push(...(await runSurfaces(page, site, await page.evaluate(() => window.situs.unknown()), ['id', 'en'])));
    await page.close();
  }
  await session.close();
  runs.push({ kind, results });
}
writeFileSync(new URL('../docs/matriks.md', import.meta.url), matrixPage(runs));
const failed = runs.flatMap(({ kind, results }) =>
  results.filter(({ problem }) => problem).map((result) => ({ kind, ...result })),
);
for (const { kind, surface, build, way, verdict, problem } of failed) {
  console.error(`${kind}: ${surface} (${build}), ${way}, ${verdict}: ${problem}`);
}
console.log(`docs/matriks.md: ${runs.reduce((sum, { results }) => sum + results.length, 0)} cases, ${failed.length} failed.`);
process.exitCode = failed.length > 0 ? 1 : 0;
