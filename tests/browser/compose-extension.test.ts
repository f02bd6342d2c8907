/** The built extension on the six composers that officers use most: from the keystroke to what the site's server received. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { importPolicy } from './harness/import';
import { inOverlay, nothingInFrame, wordsInFrame } from './harness/overlay';
import type { SeenRequest } from './harness/routes';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';
import { press, type Way } from './matrix/run';

const surfaces = [
  ['x', 'x-home', ['click', 'button-enter', 'mod-enter']],
  ['x', 'x-modal', ['click', 'button-space', 'mod-enter']],
  ['facebook', 'fb-post', ['click', 'button-enter', 'button-space', 'mod-enter']],
  ['facebook', 'fb-comment', ['click', 'button-enter', 'enter']],
  ['instagram', 'ig-caption', ['click', 'button-enter', 'mod-enter']],
  ['instagram', 'ig-comment-textarea', ['click', 'button-space', 'enter']],
] as const;

const clean = 'Kami mengundang warga hadir di balai desa besok pukul 09.00.';
const leak = 'Data warga kenari-7731: NIK 3201154509870003 sudah diproses';
const canary = 'kenari-7731';

describe.each(browserKinds)('the extension in %s', (kind) => {
  let session: Session;
  let page: Page;
  let requests: readonly SeenRequest[] = [];
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  async function show(name: string, text: string): Promise<string> {
    return page.evaluate(
      async (name, text) => {
        window.situs.show(name, 'id');
        window.situs.write(text);
        window.situs.focus();
        await new Promise((resolve) => requestAnimationFrame(resolve));
        window.situs.clear();
        return window.situs.html().join('\n');
      },
      name,
      text,
    );
  }
  const posts = () => page.evaluate(() => window.situs.received.map(({ texts }) => texts.at(-1)));
  const html = () => page.evaluate(() => window.situs.html().join('\n'));
  /** Presses and waits until the popup is there. */
  async function held(way: Way): Promise<ElementHandle<Element>> {
    await press(page, way);
    return inOverlay(page, '[role=dialog] [data-action=fix]');
  }
  async function closePanel(): Promise<void> {
    await (await inOverlay(page, '[role=dialog] [data-action=fix]')).click();
    await nothingInFrame(page);
  }

  /** Puts a policy of the office in force by its file. */
  function enforce(revision: number, change: object = {}): Promise<void> {
    const institution = { name: `Dinas Uji ${revision}`, kind: 'pemda' };
    return importPolicy(session, { formatVersion: 1, id: 'uji', revision, issued: '2026-01-01', institution, ...change });
  }

  describe.each(surfaces)('on %s, %s', (site, name, ways) => {
    beforeAll(async () => {
      page = await session.newPage();
      requests = await openSite(page, site, { guard: false });
      await page.bringToFront();
    });
    afterAll(() => page.close());

    it('lets a clean draft go once', async () => {
      await show(name, clean);
      await press(page, ways.at(-1) ?? 'click');
      await page.waitForFunction(() => window.situs.received.length > 0);
      expect(await posts()).toEqual([clean]);
    });

    it('holds a leak on every way, and sends it exactly once at one press where no office asks for more', async () => {
      const before = await show(name, leak);
      for (const way of ways) {
        await held(way);
        expect(await posts()).toEqual([]);
        await closePanel();
      }
      expect(await html()).toBe(before);
      await held('click');
      await (await inOverlay(page, '[data-action=send]')).click();
      await page.waitForFunction(() => window.situs.received.length > 0);
      expect(await posts()).toEqual([leak]);
      // The post is in the page before the server's side of it is read.
      const bodies = () => requests.filter(({ url, body }) => url.includes(canary) || body.includes(canary));
      await vi.waitFor(() => expect(bodies()).not.toEqual([]), 60_000);
      expect(bodies().map(({ url }) => new URL(url).pathname)).toEqual(['/kirim']);
    });
  });

  it('cannot be gone past where the office blocks', async () => {
    await enforce(1);
    for (const [site, name, ways] of surfaces) {
      page = await session.newPage();
      await openSite(page, site, { guard: false });
      await page.bringToFront();
      await show(name, leak);
      // Every way is held by the test above; what the office changes is what the popup offers then.
      for (const way of ways.slice(-1)) {
        await held(way);
        const wayOut = (await wordsInFrame(page, '[data-action=send]')).length > 0;
        expect([name, way, wayOut, await posts()]).toEqual([name, way, false, []]);
        await closePanel();
      }
      await page.close();
    }
  });

  it('leaves a site alone as soon as the office says so, on a page that stands open', async () => {
    page = await session.newPage();
    await openSite(page, 'x', { guard: false });
    await page.bringToFront();
    await show('x-home', leak);
    await held('click');
    await closePanel();
    await inOverlay(page, '.chip');
    await enforce(2, { sites: { version: '1', off: [{ row: 'x', reason: 'Tampilan baru belum dipelajari.' }] } });
    await page.bringToFront();
    // Each page hears of the new policy in its own time; this one has when it says no more of the draft.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-saring-overlay]')].every((host) => !host.shadowRoot?.querySelector('.chip')),
    );
    await press(page, 'click');
    await page.waitForFunction(() => window.situs.received.length > 0);
    expect(await posts()).toEqual([leak]);
    await page.close();
  });
});
