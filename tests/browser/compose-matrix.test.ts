/**
 * Every surface in both builds of the sites and both browsers, with the real editors: each way to send with each verdict, each in
 * each build of the site. `npm run matrix` takes all three together.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteIds } from '../../compose/sites';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';
import { runSite } from './matrix/run';

describe.each(browserKinds)('the guard in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, { build: 'none' });
  });
  afterAll(() => session.close());

  it.each(siteIds)('holds, lets go and releases every composer of %s', async (site) => {
    const page = await session.newPage();
    await openSite(page, site, { guard: true });
    const results = await runSite(page, site, ['id', 'en'], 'pairs');
    await page.close();
    expect(results.length).toBeGreaterThan(20);
    const wrong = results.flatMap(({ surface, build, way, verdict, problem }) =>
      problem ? `${surface} (${build}), ${way}, ${verdict}: ${problem}` : [],
    );
    expect(wrong).toEqual([]);
  });
});
