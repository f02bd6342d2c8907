/** Replies in the built extension: the comment answered is read while its box stands, approved answers go in by one press, and nothing of the comment leaves the page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { importPolicy } from './harness/import';
import { inOverlay, nothingInFrame, pressInOverlay, wordsInFrame } from './harness/overlay';
import type { SeenRequest } from './harness/routes';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';
import { press } from './matrix/run';

const question = 'Kapan loket paspor dibuka lagi?';
const filled = 'Halo [NAMA WARGA], syarat paspor ada di https://dinas.contoh.go.id.';
const empty = 'Bisa diwakilkan keluarga, Kak.';

/** What the box holds of itself before anything is written. */
const surfaces = [
  ['facebook', 'fb-reply', ''],
  ['x', 'x-reply-modal', ''],
  ['instagram', 'ig-reply', '@warga.satu '],
] as const;

describe.each(browserKinds)('replies in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    const account = { kind: 'official', officialLinks: ['https://dinas.contoh.go.id'] };
    await importPolicy(session, {
      formatVersion: 1,
      id: 'balasan',
      revision: 1,
      issued: '2026-01-01',
      institution: { name: 'Dinas Contoh', kind: 'pemda' },
      accounts: [
        { ...account, id: 'fb', platform: 'facebook', name: 'Dinas Contoh' },
        { ...account, id: 'x', platform: 'x', handle: 'pemda_contoh', name: 'Pemda Contoh' },
        { ...account, id: 'ig', platform: 'instagram', handle: 'dinas.contoh', name: 'Dinas Contoh' },
      ],
      replies: [
        { title: 'Antre', text: 'Silakan antre di loket satu.' },
        { title: 'Paspor', text: 'Halo [NAMA WARGA], syarat paspor ada di [TAUTAN].', topics: ['paspor'] },
        { title: 'Lama', text: 'Loket tutup.', topics: ['paspor'], validUntil: '2026-01-02' },
      ],
    });
  });
  afterAll(() => session.close());

  const write = (page: Page, name: string, text: string) =>
    page.evaluate(
      async (name, text) => {
        window.situs.show(name, 'id');
        window.situs.write(text);
        window.situs.focus();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      },
      name,
      text,
    );
  const texts = (page: Page) => page.evaluate(() => window.situs.texts().join('\n'));

  it.each(surfaces)('on %s, %s', async (site, name, prefix) => {
    const page = await session.newPage();
    const requests: readonly SeenRequest[] = await openSite(page, site, { guard: false });
    await page.bringToFront();
    await write(page, name, prefix);

    // An empty box is offered what the office has to say, the answer that fits first, and none that has ended.
    await pressInOverlay(page, '.chip');
    await inOverlay(page, '[data-action=insert]');
    expect((await wordsInFrame(page, '.answering'))[0]).toContain('3 hari');
    expect(await wordsInFrame(page, '.answer-title b')).toEqual(['Paspor', 'Antre']);
    if ((await wordsInFrame(page, '.replies details[open]')).length === 0) await pressInOverlay(page, '.replies summary');
    await pressInOverlay(page, '[data-action=insert]');
    await nothingInFrame(page);
    expect(await texts(page)).toBe(prefix + filled);
    // The first blank is picked out, to be written over.
    const picked = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLTextAreaElement
        ? activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd)
        : `${getSelection()}`;
    });
    expect(picked).toBe('[NAMA WARGA]');

    // Left in, it holds the reply.
    await press(page, 'click');
    await inOverlay(page, '[role=dialog] [data-action=fix]');
    expect((await wordsInFrame(page, '[role=dialog]')).join()).toContain('Isian dari templat belum diganti');
    await pressInOverlay(page, '[role=dialog] [data-action=fix]');
    await nothingInFrame(page);

    // The blank is picked out again and written over. A box that went away with it would be told of as sent so.
    await page.keyboard.type('Kak Rina');
    await inOverlay(page, '.chip:not([data-severity=warn], [data-severity=block])');

    // It was asked when: a note says that no time is told, and the reply goes at once all the same.
    await write(page, name, prefix + empty);
    await pressInOverlay(page, '.chip');
    await inOverlay(page, '[role=dialog] .list');
    await vi.waitFor(
      async () => expect((await wordsInFrame(page, '[role=dialog]')).join()).toContain('Yang ditanyakan kapan'),
      20_000,
    );
    await pressInOverlay(page, '[data-action=close]');
    await nothingInFrame(page);
    await press(page, 'click');
    await page.waitForFunction(() => window.situs.received.length > 0);
    expect(await page.evaluate(() => window.situs.received.map(({ texts }) => texts.at(-1)))).toEqual([prefix + empty]);
    expect(requests.filter(({ url, body }) => decodeURIComponent(url + body).includes(question))).toEqual([]);
    await page.close();
  });
});
