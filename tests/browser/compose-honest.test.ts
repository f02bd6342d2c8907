/** What the officer is shown of a composer that a site table does not describe, or not whole. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPolicy } from './harness/import';
import { inOverlay } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';

const office = {
  formatVersion: 1,
  id: 'uji',
  revision: 1,
  issued: '2026-01-01',
  institution: { name: 'Dinas Uji', kind: 'pemda' },
};
const leak = 'Data warga: NIK 3201154509870003 sudah diproses';
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
    expect(await chip.evaluate((element) => element.textContent)).toContain('diperiksa sebagian');
    await page.close();
  });

  it('never calls a box clean of which it cannot read a part, until the policy repairs that', async () => {
    const page = await session.newPage();
    await openSite(page, 'facebook', { guard: false });
    await page.bringToFront();
    await page.evaluate((text) => {
      window.situs.show('fb-post', 'id');
      window.situs.write(text);
      window.situs.focus();
    }, clean);
    const chip = (selector: string) => inOverlay(page, `.chip${selector}`);
    const words = async (selector: string) => (await chip(selector)).evaluate((element) => element.textContent);
    expect(await words('[data-health=understood][data-severity=clean]')).toContain('tidak ada yang ditandai');

    // A new line of the site, which no row knows; what the editor holds stays as it is.
    await page.evaluate((text) => {
      const line = document.createElement('input');
      line.type = 'text';
      line.setAttribute('data-baru', '');
      document.querySelector('[role=dialog] form')?.append(line);
      line.value = text;
      line.dispatchEvent(new Event('input', { bubbles: true }));
    }, leak);
    const said = await words('[data-health=partly][data-severity=unknown]');
    expect(said).toContain('diperiksa sebagian');
    expect(said).not.toContain('tidak ada yang ditandai');
    expect(await popupRows(session)).toEqual([['partly', 'ada teks yang tidak ikut diperiksa']]);

    const sites = { version: '2', rows: { 'facebook/post': { extras: ['[data-baru]'] } } };
    await importPolicy(session, { ...office, sites });
    await page.bringToFront();
    await chip('[data-health=understood]:not([data-severity=clean])');
    expect(await popupRows(session)).toEqual([['understood', '']]);
    await page.close();
  });
});

/** State and reasons of the boxes of the page in front, as the toolbar popup lists them. */
async function popupRows(session: Session): Promise<unknown> {
  const popup = await session.openExtension('popup.html', { behind: true });
  // A page behind another gets no frames.
  await popup.waitForFunction(() => document.querySelector('.composers li'), { polling: 100 });
  const rows = await popup.$$eval('.composers li', (all) =>
    all.map((row) => [row.dataset.state, row.querySelector('.quiet')?.textContent ?? '']),
  );
  await popup.close();
  return rows;
}
