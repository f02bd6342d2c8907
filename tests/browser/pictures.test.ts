/** Pictures in the built extension: read in its own frame, judged, held or let go; no byte of them leaves the computer. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { script } from '../fixtures/bundle';
import { originOf } from '../fixtures/sites/hosts';
import { inOverlay, nothingInFrame, pressInOverlay, wordsInFrame } from './harness/overlay';
import { type SeenRequest, serve } from './harness/routes';
import { browserKinds, type Session, startSession } from './harness/session';
import { press } from './matrix/run';

const canary = 'KENARI7731';
const telegram = [
  'TELEGRAM',
  'DARI : DANREM 099',
  'KEPADA : PARA DANDIM',
  'KLASIFIKASI : RAHASIA',
  'NOMOR : STR/907/XI/2026',
  canary,
];
const poster = ['DONOR DARAH', 'Minggu 6 Desember 2026', 'pukul 08.00 di balai kota', 'Terbuka untuk umum'];
const caption = 'Kami mengundang warga hadir di balai desa besok pukul 09.00.';

/** The strictest policy that a page can have and still run its own script. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src blob: data:; frame-src 'none'; connect-src 'self'";
const shell = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>situs</title></head>
<body><button id="elsewhere" type="button">lain</button><div id="app"></div><script src="/situs.js"></script></body></html>`;

describe.each(browserKinds)('pictures in %s', (kind) => {
  let session: Session;
  let page: Page;
  let requests: readonly SeenRequest[] = [];
  beforeAll(async () => {
    session = await startSession(kind);
    page = await session.newPage();
    const situs = await script('page');
    requests = await serve(page, ({ pathname }) => {
      if (pathname === '/situs.js') return { contentType: 'text/javascript; charset=utf-8', body: situs };
      if (pathname === '/kirim') return { status: 204, body: '' };
      return pathname === '/' ? { body: shell, headers: { 'content-security-policy': policy } } : undefined;
    });
    await page.goto(`${originOf('x')}/`);
    await page.bringToFront();
  });
  afterAll(() => session.close());

  const posts = () => page.evaluate(() => window.situs.received.length);

  async function write(text = caption): Promise<void> {
    await page.evaluate((text) => {
      window.situs.show('x-home', 'id');
      window.situs.write(text);
      window.situs.focus();
      window.situs.clear();
    }, text);
  }

  /** Gives a picture of these lines to the composer as a person does; the site shows what it was given. */
  function give(lines: readonly string[], way: 'picker' | 'drop' | 'paste'): Promise<void> {
    return page.evaluate(
      async (lines, way) => {
        const canvas = document.createElement('canvas');
        canvas.width = 1000;
        canvas.height = 140 + 90 * lines.length;
        const pen = canvas.getContext('2d');
        if (!pen) throw new Error('no canvas');
        pen.fillStyle = '#fff';
        pen.fillRect(0, 0, canvas.width, canvas.height);
        pen.fillStyle = '#111';
        pen.font = '44px Arimo, "Liberation Sans", sans-serif';
        for (const [index, line] of lines.entries()) pen.fillText(line, 60, 120 + 90 * index);
        const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
        if (!blob) throw new Error('no picture');
        const file = new File([blob], 'gambar.png', { type: 'image/png' });
        const files = new DataTransfer();
        files.items.add(file);
        const tray = document.querySelector('[data-testid="attachments"]');
        const input = document.querySelector<HTMLInputElement>('[data-testid="fileInput"]');
        const editor = document.querySelector('[contenteditable="true"]');
        const take = (taken: FileList | undefined) => {
          const [picked] = taken ?? [];
          if (!picked) return;
          const image = document.createElement('img');
          image.src = URL.createObjectURL(picked);
          image.style.cssText = 'width: 200px; height: 120px';
          tray?.append(image);
        };
        const once = { once: true };
        if (way === 'picker' && input) {
          input.addEventListener('change', () => take(input.files ?? undefined), once);
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        } else if (way === 'drop') {
          editor?.addEventListener('drop', (event) => take((event as DragEvent).dataTransfer?.files), once);
          editor?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));
        } else {
          editor?.addEventListener('paste', (event) => take((event as ClipboardEvent).clipboardData?.files), once);
          const pasted = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: files });
          // Firefox lets no script make a paste of files; the page's own then has to do.
          if (!pasted.clipboardData?.files.length) Object.defineProperty(pasted, 'clipboardData', { value: files });
          editor?.dispatchEvent(pasted);
        }
      },
      lines,
      way,
    );
  }

  it('lets a harmless poster go by itself, once', async () => {
    await write();
    await give(poster, 'picker');
    await press(page, 'click');
    await page.waitForFunction(() => window.situs.received.length > 0);
    expect(await posts()).toBe(1);
  });

  it.each(['picker', 'drop', 'paste'] as const)('holds what only the picture says, given by %s', async (way) => {
    await write();
    await give(telegram, way);
    await press(page, 'click');
    await inOverlay(page, '[role=dialog] [data-action=fix]');
    expect(await posts()).toBe(0);
    const words = (await wordsInFrame(page, '.finding')).join('\n');
    expect(words).toContain('Gambar 1');
    expect(words).toContain('STR/907/XI/2026');
    await inOverlay(page, '.picture-view img');
    await pressInOverlay(page, '[role=dialog] [data-action=fix]');
    await nothingInFrame(page);
  });

  it('sends nothing of a picture anywhere, and stores nothing of it', () => {
    const ours = requests.filter(({ url }) => !url.startsWith(originOf('x')));
    expect(ours).toEqual([]);
    expect(requests.filter(({ url, body }) => url.includes(canary) || body.includes(canary))).toEqual([]);
  });
});
