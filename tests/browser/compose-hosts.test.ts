/** Every host of a site, and composers of which no row knows: the generic guard holds them and says that it is the one that does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unknownOrigins } from '../fixtures/sites/hosts';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';
import { runSurfaces } from './matrix/run';

/** A composer that stands on another host than that of the fixtures. */
const elsewhere = [
  ['facebook', 'https://web.facebook.com', 'fb-post'],
  ['facebook', 'https://m.facebook.com', 'fb-comment'],
  ['facebook', 'https://business.facebook.com', 'fb-business-reel'],
  ['x', 'https://mobile.x.com', 'x-mobile'],
  ['x', 'https://pro.x.com', 'x-modal'],
  ['x', 'https://twitter.com', 'x-intent'],
  ['instagram', 'https://instagram.com', 'ig-caption'],
  ['threads', 'https://www.threads.net', 'th-post'],
] as const;

// The address chooses the row, in the same way in every browser; the matrix holds each row in both.
describe('at another host', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium', { build: 'none' });
  });
  afterAll(() => session.close());

  it.each(elsewhere)('%s at %s: the row of %s holds there too', async (site, origin, name) => {
    const page = await session.newPage();
    await openSite(page, site, { guard: true, origin });
    const surfaces = await page.evaluate((site) => window.situs.surfaces(site), site);
    const results = await runSurfaces(
      page,
      site,
      surfaces.filter((surface) => surface.name === name),
      ['id'],
    );
    await page.close();
    expect(results.length).toBeGreaterThan(3);
    expect(results.filter(({ problem }) => problem)).toEqual([]);
  });
});

describe.each(browserKinds)('in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, { build: 'none' });
  });
  afterAll(() => session.close());

  it.each(unknownOrigins)('what no row of %s knows at %s is held, and called not fully recognised', async (site, origin) => {
    const page = await session.newPage();
    await openSite(page, site, { guard: true, origin });
    const results = await runSurfaces(page, site, await page.evaluate(() => window.situs.unknown()), ['id', 'en'], 'pairs');
    const health = await page.evaluate(() => window.jaga.composers().map((composer) => composer.health));
    const { rows } = (await page.evaluate(() => window.jaga.report())) ?? {};
    await page.close();
    expect(results.length).toBeGreaterThan(8);
    expect(results.filter(({ problem }) => problem)).toEqual([]);
    const said = { site, row: 'generic', state: 'partly', reasons: ['unknown-composer', 'no-account'] };
    expect(health).toEqual([said]);
    expect(rows).toMatchObject([said]);
  });
});
