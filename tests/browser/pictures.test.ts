/** Pictures in the built extension: read in its own frame, judged, held, mended or let go; no byte of them leaves the computer. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { script } from '../fixtures/bundle';
import { originOf } from '../fixtures/sites/hosts';
import {
  focusedInFrame,
  inOverlay,
  nothingInFrame,
  pressInOverlay,
  pressThatCounts,
  until,
  wordsInFrame,
} from './harness/overlay';
import { type SeenRequest, serve } from './harness/routes';
import { browserKinds, type Session, startSession } from './harness/session';
import { openDesk, useOffice } from './journal-office';
import { everythingKept, listen } from './journal-traces';
import { press } from './matrix/run';
import { type Given, give, pdfOf } from './picture-hands';

const canary = 'KENARI7731';
const nik = '3507991708859901';
const telegram = [
  'TELEGRAM',
  'DARI : DANREM 099',
  'KEPADA : PARA DANDIM',
  'KLASIFIKASI : RAHASIA',
  'NOMOR : STR/907/XI/2026',
  canary,
];
const card = ['Undangan rapat warga', `atas nama Ibu ${canary}`, `NIK : ${nik}`, 'Balai desa, pukul 09.00'];
const poster = ['DONOR DARAH', 'Minggu 6 Desember 2026', 'pukul 08.00 di balai kota', 'Terbuka untuk umum'];
const caption = 'Kami mengundang warga hadir di balai desa besok pukul 09.00.';

/** The strictest policy that a page can have and still run its own script. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src blob: data:; frame-src 'none'; connect-src 'self'";
const shell = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>situs</title></head>
<body><button id="elsewhere" type="button">lain</button><div id="app"></div><script src="/situs.js"></script></body></html>`;
const account = (id: string, platform: string, more: object) => ({ id, platform, kind: 'official', officers: ['rina'], ...more });

describe.each(browserKinds)('pictures in %s', (kind) => {
  let session: Session;
  let desk: Page;
  const requests: (readonly SeenRequest[])[] = [];
  let x: Page;
  let facebook: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    desk = await openDesk(session);
    await listen(desk);
    const accounts = [
      account('x', 'x', { handle: 'pemda_contoh', name: 'Pemda' }),
      account('fb', 'facebook', { name: 'Dinas Contoh' }),
    ];
    await useOffice(desk, { more: { packs: { tni: true, keamanan: true }, rules: {}, accounts } });
    x = await open('x');
    facebook = await open('facebook');
  });
  afterAll(() => session?.close());

  async function open(site: 'x' | 'facebook'): Promise<Page> {
    const page = await session.newPage();
    const situs = await script('page');
    requests.push(
      await serve(page, ({ pathname }) => {
        if (pathname === '/situs.js') return { contentType: 'text/javascript; charset=utf-8', body: situs };
        if (pathname === '/kirim') return { status: 204, body: '' };
        return pathname === '/' ? { body: shell, headers: { 'content-security-policy': policy } } : undefined;
      }),
    );
    await page.goto(`${originOf(site)}/`);
    return page;
  }

  /** A composer with a caption and a picture; the site does with pictures as is said. */
  async function write(
    page: Page,
    given: Given,
    way: Parameters<typeof give>[2],
    takes: Parameters<Window['situs']['takes']>[0] = 'with-control',
  ): Promise<void> {
    await page.bringToFront();
    const surface = page === facebook ? 'fb-post' : 'x-home';
    await page.evaluate(
      (surface, text, takes) => {
        window.situs.show(surface, 'id');
        window.situs.write(text);
        window.situs.focus();
        window.situs.clear();
        window.situs.takes(takes);
      },
      surface,
      caption,
      takes,
    );
    await give(page, given, way);
  }
  const posts = (page: Page) => page.evaluate(() => window.situs.received.length);
  const shownBySite = (page: Page) => page.evaluate(() => document.querySelectorAll('#app img[src^="blob:"]').length);
  const told = (page: Page, words: string) =>
    until(page, words, async () => (await wordsInFrame(page, '.notice')).find((each) => each.includes(words)));
  const chipOf = async (page: Page) => (await inOverlay(page, '.chip')).evaluate((chip) => chip.textContent ?? '');
  const closed = async (page: Page) => {
    await pressInOverlay(page, '[role=dialog] [data-action=close]');
    await until(page, 'no popup', async () => (await wordsInFrame(page, '.panel')).length === 0 || undefined);
  };

  it('lets a harmless poster go by itself, once', async () => {
    await write(x, { lines: poster }, 'picker');
    await press(x, 'click');
    await x.waitForFunction(() => window.situs.received.length > 0);
    expect(await posts(x)).toBe(1);
  });

  /** A composer without pictures, which was given this file. */
  async function attach(page: Page, contents: string, name: string, words = caption): Promise<void> {
    await page.bringToFront();
    await page.evaluate(() => {
      window.situs.show('x-home', 'id');
      window.situs.focus();
      window.situs.clear();
      window.situs.takes('nothing');
    });
    // Met by Saring, which hears from then on what is given to it.
    await page.evaluate((text) => window.situs.write(text), words);
    await inOverlay(page, '.chip');
    await page.evaluate(
      (contents, name) => {
        const files = new DataTransfer();
        files.items.add(new File([contents], name, { type: 'application/pdf' }));
        const input = document.querySelector<HTMLInputElement>('input[type="file"]');
        if (!input) throw new Error('no input');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      contents,
      name,
    );
  }

  it('reads the pages of a PDF, and sends it once its text stops nobody', async () => {
    const page = await open('x');
    await attach(page, pdfOf([poster]), 'poster.pdf');
    await press(page, 'click');
    await page.waitForFunction(() => window.situs.received.length === 1);
    await attach(page, pdfOf([poster, telegram]), 'surat.pdf', 'Surat dari dinas.');
    await press(page, 'click');
    await inOverlay(page, '[role=dialog] [data-action=fix]');
    expect(await posts(page)).toBe(0);
    const words = (await wordsInFrame(page, '.finding')).join('\n');
    expect(words).toContain('PDF 1, halaman 2');
    expect(words).toContain('STR/907/XI/2026');
    expect(words).toContain('Saring tidak mengubah PDF');
    await page.close();
  });

  it('says of a PDF that it cannot open that it is not checked, with words beside it and without, and lets the draft go', async () => {
    await attach(x, '%PDF-1.7', 'surat.pdf');
    const says = () => until(x, 'the chip', async () => (await chipOf(x)).includes('PDF tidak diperiksa') || undefined);
    await says();
    await x.evaluate(() => window.situs.write(''));
    await says();
    await x.evaluate((text) => window.situs.write(text), caption);
    await says();
    await pressInOverlay(x, '.chip');
    await inOverlay(x, '.panel');
    expect((await wordsInFrame(x, '.panel')).join()).toContain('PDF pada draf ini tidak diperiksa');
    await closed(x);
    await press(x, 'click');
    await x.waitForFunction(() => window.situs.received.length === 1);
  });

  it.each(['picker', 'drop', 'paste'] as const)('holds what only the picture says, given by %s', async (way) => {
    await write(x, { lines: telegram }, way);
    await press(x, 'click');
    await inOverlay(x, '[role=dialog] [data-action=fix]');
    expect(await posts(x)).toBe(0);
    const words = (await wordsInFrame(x, '.finding')).join('\n');
    expect(words).toContain('Gambar 1');
    expect(words).toContain('STR/907/XI/2026');
    // To cover a secrecy mark would publish the secret.
    expect(words).toContain('Menutup katanya saja tidak cukup');
    expect(await wordsInFrame(x, '[data-action=cover]')).toEqual([]);
    await pressInOverlay(x, '[role=dialog] [data-action=fix]');
    await nothingInFrame(x);
  });

  it('looks through a video, says that it is in part, and that it is not where it cannot be played', async () => {
    const says = (what: string) => until(x, what, async () => (await chipOf(x)).includes(what) || undefined);
    await write(x, { lines: telegram, isVideo: true }, 'picker');
    await press(x, 'click');
    await inOverlay(x, '[role=dialog] [data-action=fix]');
    const words = (await wordsInFrame(x, '.finding')).join('\n');
    expect(words).toContain('Video 1, detik ke-0');
    expect((await wordsInFrame(x, '.picture-view img')).length).toBeGreaterThan(0);
    expect(words).toContain('Saring tidak mengubah video');
    expect(await wordsInFrame(x, '[data-action=cover]')).toEqual([]);
    expect(await posts(x)).toBe(0);
    await pressInOverlay(x, '[role=dialog] [data-action=fix]');
    await nothingInFrame(x);
    await write(x, { lines: poster, isVideo: true }, 'drop');
    await says('lampiran diperiksa sebagian');
    await write(x, { lines: [], isBroken: true, isVideo: true }, 'picker');
    await says('video tidak diperiksa');
    await pressInOverlay(x, '.chip');
    await inOverlay(x, '.panel');
    expect((await wordsInFrame(x, '.panel')).join()).toContain('Peramban ini tidak dapat membuka videonya');
    await closed(x);
  });

  it('reads what takes the place of a picture, without a key or a press', async () => {
    await write(x, { lines: telegram }, 'picker');
    const source = await x.$eval('#app img[src^="blob:"]', (image) => (image as HTMLImageElement).src);
    const says = (what: RegExp) => until(x, `${what}`, async () => what.test(await chipOf(x)) || undefined);
    await write(x, { lines: poster }, 'picker');
    await says(/lampiran bersih/);
    await x.$eval(
      '#app img[src^="blob:"]',
      (image, source) => {
        (image as HTMLImageElement).src = source;
      },
      source,
    );
    await says(/^(?!.*(?:bersih|memeriksa))/);
  });

  it('covers what was found, by the keyboard alone, and sends the new picture in its place', async () => {
    await write(facebook, { lines: card }, 'picker');
    await press(facebook, 'click');
    const cover = await inOverlay(facebook, '[data-action=cover]');
    await pressThatCounts(facebook, 'cover', async () => {
      await cover.focus();
      await facebook.keyboard.press('Enter');
    });
    await told(facebook, 'Gambar 1 di draf sudah diganti');
    const send = await inOverlay(facebook, '[data-action=send-clean]');
    expect(await shownBySite(facebook)).toBe(1);
    expect(await focusedInFrame(facebook)).toBeDefined();
    await pressThatCounts(facebook, 'send', async () => {
      await send.focus();
      await facebook.keyboard.press('Enter');
    });
    await facebook.waitForFunction(() => window.situs.received.length === 1);
    // The line of the number is black now, those above and below are as they were.
    const dark = await facebook.evaluate(async () => {
      const bitmap = await createImageBitmap(window.situs.taken.at(-1) as File);
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const pen = canvas.getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      return [210, 300, 390].map((y) => {
        const { data } = pen?.getImageData(180, y - 30, 400, 30) ?? { data: [] };
        let black = 0;
        for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 40) black += 1;
        return black / (data.length / 4) > 0.9;
      });
    });
    expect(dark).toEqual([false, true, false]);
  });

  it('takes the position out of a photo, whatever way it came, and leaves the picture as it was', async () => {
    await write(x, { lines: poster, camera: true }, 'drop');
    await press(x, 'click');
    await pressInOverlay(x, '[data-action=position]');
    await told(x, 'Gambar 1 di draf sudah diganti');
    await pressInOverlay(x, '[data-action=send-clean]');
    await x.waitForFunction(() => window.situs.received.length === 1);
    const [before, after] = await x.evaluate(() => Promise.all(window.situs.taken.slice(-2).map((file) => file.text())));
    expect([before?.includes('HP9'), after?.includes('HP9')]).toEqual([true, false]);
    expect(before?.endsWith(after?.slice(-5000) ?? 'nothing')).toBe(true);
  });

  it('says so where the old picture is still there, or the site takes no new one', async () => {
    const qr: Given = { lines: ['Pindai untuk hadiah'], code: 'https://hadiah.example/klaim' };
    await write(x, qr, 'picker', 'without-control');
    await press(x, 'click');
    expect((await inOverlay(x, '.finding')) && (await wordsInFrame(x, '.finding')).join()).toContain('Kode QR ke alamat lain');
    await pressInOverlay(x, '[data-action=cover]');
    await told(x, 'yang lama masih ada di draf. Hapus gambar lama itu');
    expect([await shownBySite(x), await posts(x)]).toEqual([2, 0]);
    await closed(x);
    await write(x, qr, 'picker', 'with-control');
    await press(x, 'click');
    await inOverlay(x, '[data-action=cover]');
    await x.evaluate(() => window.situs.takes('nothing'));
    await pressInOverlay(x, '[data-action=cover]');
    await told(x, 'situs tidak menerima gambar barunya');
    const link = await inOverlay(x, '.notice [data-action=save]');
    expect(await link.evaluate((each) => each.getAttribute('download'))).toBe('gambar-1-disamarkan.png');
    await closed(x);
    await write(x, qr, 'drop');
    await x.evaluate(() => document.querySelector('input[type="file"]')?.remove());
    await press(x, 'click');
    await pressInOverlay(x, '[data-action=cover]');
    // Without an input a picture can only be dropped, which Firefox lets no extension do: then the old one is not touched.
    await told(x, kind === 'firefox' ? 'Situs ini tidak menerima gambar dari Saring' : 'Gambar 1 di draf sudah diganti');
    expect([await shownBySite(x), await posts(x)]).toEqual([1, 0]);
  });

  it('sends nothing of a picture anywhere, stores nothing of it, and forgets it with its composer', async () => {
    const seen = requests.flat();
    expect(seen.filter(({ url }) => ![originOf('x'), originOf('facebook')].includes(new URL(url).origin))).toEqual([]);
    const { kept, csv, json, heard } = await everythingKept(desk);
    expect(json).toContain('sent-clean');
    for (const text of [...seen.flatMap(({ url, body }) => [url, body]), kept, csv, json, heard]) {
      expect(text).not.toContain(canary);
      expect(text).not.toContain(nik);
    }
    await x.evaluate(() => document.querySelector('#app')?.replaceChildren());
    await until(x, 'no picture', async () => (await wordsInFrame(x, 'img')).length === 0 || undefined);
  });
});
