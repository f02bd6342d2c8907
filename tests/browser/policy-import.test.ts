/** The options page: import of each sample with its preview, refusals that leave the old policy, pinning, and live switching. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKeys } from '../../policy/read/trust/keys';
import { sign } from '../../policy/read/trust/signature';
import { browserKinds, type Session, startSession } from './harness/session';

const folder = mkdtempSync(join(tmpdir(), 'saring-import-'));
afterAll(() => rmSync(folder, { recursive: true }));
const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}.json`, import.meta.url));
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const policy = (revision: number, change: object = {}) => ({
  formatVersion: 1,
  id: 'dinas',
  revision,
  issued: '2026-01-01',
  institution: { name: `Dinas Revisi ${revision}`, kind: 'pemda' },
  ...change,
});

describe.each(browserKinds)('the options page in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    page = await session.openExtension('options.html#kebijakan');
  });
  afterAll(() => session.close());

  const text = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
  const inForce = () => text('.card h2');
  async function choose(path: string): Promise<void> {
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }
  async function apply(name: string): Promise<void> {
    const first = await page.waitForSelector('.preview .button.primary');
    const isUnsigned = await first?.evaluate((button) => button.getAttribute('data-action') === 'ask-apply');
    await first?.click();
    if (isUnsigned) await (await page.waitForSelector('.preview [data-action=apply]'))?.click();
    await page.waitForFunction((wanted) => document.querySelector('.card h2')?.textContent === wanted, {}, name);
  }
  async function install(path: string, name: string): Promise<void> {
    await choose(path);
    await apply(name);
  }
  async function refusal(path: string): Promise<string> {
    await choose(path);
    await page.waitForFunction(
      (wanted) => document.querySelector('.result .notice b')?.textContent === wanted,
      {},
      path.split('/').at(-1),
    );
    return text('.result .problems');
  }

  it('says that there is no office policy yet', async () => {
    await page.waitForSelector('.card h2');
    expect(await inForce()).toBe('Belum ada kebijakan kantor');
  });

  it.each([
    ['kanwil', 'Kantor Wilayah Layanan Publik Contoh', 'Janji waktu layanan'],
    ['kodim', 'Kodim 0999/Contoh Raya', 'Sebutan jabatan'],
    ['kabupaten', 'Pemerintah Kabupaten Contoh Timur', 'Masa kampanye'],
  ])('shows what %s would change, then puts it in force', async (name, institution, change) => {
    await choose(sample(name));
    await page.waitForSelector('.preview .changes');
    expect(await text('.preview .changes')).toContain(change);
    expect(await inForce()).not.toBe(institution);
    await apply(institution);
  });

  async function letGo(path: string): Promise<void> {
    if (kind === 'chromium') {
      const corner = { x: 20, y: 20 };
      const devtools = await page.createCDPSession();
      const data = { items: [], files: [path], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver'] as const)
        await devtools.send('Input.dispatchDragEvent', { type, ...corner, data });
      await page.waitForSelector('.card[data-over]');
      await devtools.send('Input.dispatchDragEvent', { type: 'drop', ...corner, data });
      await devtools.detach();
    } else {
      // Firefox has no way to drag a file under automation, so the page is told of one.
      await page.evaluate(
        (content, name) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([content], name, { type: 'application/json' }));
          const tell = (type: string) =>
            document.querySelector('h1')?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
          if (tell('dragover') || tell('drop')) throw new Error('The browser would open the file in place of the page.');
        },
        readFileSync(path, 'utf8'),
        path.split('/').at(-1) ?? '',
      );
    }
  }

  it('takes a file that is let go anywhere on the page, also over a preview, and shows what it would change first', async () => {
    await page.bringToFront();
    for (const id of ['letak', 'seret']) {
      await letGo(file(`${id}.json`, policy(1, { id, institution: { name: 'Dinas Seret', kind: 'pemda' } })));
      await page.waitForFunction(
        (said) => document.querySelector('.preview .soft')?.textContent === said,
        {},
        `${id}.json · ${id} · Revisi 1`,
      );
      expect(await inForce()).toBe('Pemerintah Kabupaten Contoh Timur');
    }
    await apply('Dinas Seret');
    expect(await page.$('[data-over]')).toBeNull();
  });

  it('shows a file that is let go while the one before is put in force, and does not forget it', async () => {
    const named = (id: string, name: string) => policy(1, { id, institution: { name, kind: 'pemda' } });
    await choose(file('dulu.json', named('dulu', 'Dinas Dulu')));
    await (await page.waitForSelector('.preview [data-action=ask-apply]'))?.click();
    await page.waitForSelector('.preview [data-action=apply]');
    await page.evaluate(
      (content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], 'lalu.json', { type: 'application/json' }));
        document.querySelector<HTMLElement>('.preview [data-action=apply]')?.click();
        document.querySelector('h1')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      JSON.stringify(named('lalu', 'Dinas Lalu')),
    );
    await page.waitForFunction(
      () =>
        document.querySelector('.card h2')?.textContent === 'Dinas Dulu' &&
        document.querySelector('.preview .soft')?.textContent === 'lalu.json · lalu · Revisi 1',
    );
    await apply('Dinas Lalu');
  });

  it('refuses with sentences and keeps the policy in force', async () => {
    await install(file('r5.json', policy(5)), 'Dinas Revisi 5');
    expect(await refusal(file('rusak.json', '{"formatVersion": 1,}'))).toBe(
      'Baris 1, kolom 21: Koma sebelum kurung penutup harus dihapus.',
    );
    expect(await refusal(file('asing.json', policy(6, { kanal: 1 })))).toMatch(
      /Isian "kanal" tidak dikenal; periksa ejaannya atau hapus\.$/,
    );
    expect(await refusal(file('lama.json', policy(4)))).toBe(
      'Berkas ini revisi 4, lebih lama dari revisi 5 yang sedang dipakai.',
    );
    expect(await refusal(file('habis.json', policy(6, { validUntil: '2026-01-02' })))).toMatch(
      /^Masa berlaku berkas ini sudah habis/,
    );
    expect(await refusal(file('besar.json', 'x'.repeat(20_000_000)))).toBe('Berkas ini terlalu besar untuk sebuah kebijakan.');
    expect(await inForce()).toBe('Dinas Revisi 5');
  });

  it('pins a key after its fingerprint was shown, and then hears only that key', async () => {
    const [ours, theirs] = [await generateKeys(), await generateKeys()];
    await choose(file('r7.json', await sign(policy(7), ours.secretKey)));
    await (await page.waitForSelector('.preview input[type=checkbox]'))?.click();
    expect(await text('.preview .print')).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    await page.click('.preview .button.primary');
    await page.waitForFunction(() => document.querySelector('.card h2')?.textContent === 'Dinas Revisi 7');
    expect(await text('.facts')).toContain('Bertanda tangan, dipercaya');
    const good = JSON.stringify(await sign(policy(8), ours.secretKey));
    expect(await refusal(file('ubah.json', good.replace('Revisi 8', 'Revisi 9')))).toMatch(
      /^Berkas ini sudah berubah sejak ditandatangani/,
    );
    expect(await refusal(file('polos.json', policy(8)))).toMatch(/^Berkas ini tidak bertanda tangan/);
    expect(await refusal(file('lain.json', await sign(policy(8), theirs.secretKey)))).toMatch(
      /^Berkas ini ditandatangani kunci lain/,
    );
    expect(await inForce()).toBe('Dinas Revisi 7');
    await install(file('r8.json', good), 'Dinas Revisi 8');
  });

  it('speaks English when asked to, and after a reload still', async () => {
    await page.click('.languages [lang=en]');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Policy');
    const again = await session.openExtension('options.html#aturan');
    await again.waitForSelector('.rules > li');
    expect(await again.$eval('h1', (heading) => heading.textContent)).toBe('Rules');
    expect(await again.$$eval('.rules > li', (rules) => rules.length)).toBeGreaterThan(30);
  });
});
