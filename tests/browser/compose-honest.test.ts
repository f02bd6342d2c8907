/** What the officer is shown of a composer that no row of a site table describes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOverlay } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';

const clean = 'Kami mengundang warga hadir di balai desa besok pukul 09.00.';

describe.each(browserKinds)('the extension in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  it('calls a composer that only the generic guard holds not fully recognised', async () => {
    const page = await session.newPage();
    await openSite(page, 'x', { guard: false, origin: 'https://pro.x.com' });
    await page.bringToFront();
    await page.evaluate((text) => {
      window.situs.show('x-pro', 'id');
      window.situs.write(text);
      window.situs.focus();
    }, clean);
    const chip = await inOverlay(page, '.chip[data-health=partly]');
    expect(await chip.evaluate((element) => element.textContent)).toContain('belum dikenali sepenuhnya');
    await page.close();
  });
});
