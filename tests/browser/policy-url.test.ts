/** The policy address over https: what is asked of the office's server, what is taken, and what officers get to see of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKeys } from '../../policy/read/trust/keys';
import { sign } from '../../policy/read/trust/signature';
import { copyBuild } from './harness/copy';
import { type OfficeServer, startOfficeServer } from './harness/https-server';
import { putInside } from './harness/inside';
import { inOverlay, pressInOverlay, until, wordsInFrame } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';
import type * as insideModule from './policy-inside';

declare const inside: typeof insideModule;

const path = '/kebijakan/saring.json';
const leak = 'Data warga: NIK 3201154509870003 sudah diproses';
/** A finding under every revision: the tab tells the extension how many it has, which wakes it. */
const insult = 'Dasar bangsat semua';
const policy = (revision: number, change: object = {}) => ({
  formatVersion: 1,
  id: 'dinas',
  revision,
  issued: '2026-01-01',
  changes: [{ id: `Yang baru pada revisi ${revision}.` }],
  institution: { name: `Dinas Revisi ${revision}`, kind: 'pemda' },
  officers: [{ id: 'petugas-rina', name: 'Rina', role: 'petugas' }],
  ...change,
});
const text = (revision: number, change: object = {}) => JSON.stringify(policy(revision, change));

/** What a browser says of itself and of the answer it wants, to every server alike. */
const ofTheBrowser = /^(host|connection|user-agent|accept(-.*)?|cache-control|pragma|priority|te|dnt|sec-.*|if-none-match)$/;

describe.each(browserKinds)('the policy address in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'saring-address-'));
  let server: OfficeServer;
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    server = await startOfficeServer(path, { 'set-cookie': 'petugas=rina; Secure; SameSite=None' });
    session = await startSession(kind, {
      acceptInsecureCerts: true,
      ...(kind === 'firefox'
        ? // An officer's yes to the browser's own question, which no test can press.
          { prefs: { 'extensions.webextOptionalPermissionPrompts': false } }
        : {
            extension: copyBuild(kind, join(folder, 'build'), { host_permissions: ['https://localhost/*'] }),
            args: [`--ignore-certificate-errors-spki-list=${server.pin}`],
          }),
    });
    // The officer's own cookie for this server.
    const page = await session.newPage();
    await page.goto(new URL('/', server.url).href);
    await page.close();
    options = await session.openExtension('options.html#kebijakan');
    await putInside(options, resolve('tests/browser/policy-inside.ts'));
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });

  const state = () => options.evaluate(async () => (await inside.keepState.getValue()).address ?? null);
  /** Waits for these words; when they do not come, the test says what stands there instead. */
  async function reads(selector: string, words: string): Promise<void> {
    const there = (where: string, wanted: string) => document.querySelector(where)?.textContent === wanted;
    await options.waitForFunction(there, {}, selector, words).catch(() => undefined);
    expect(await options.$eval(selector, (element) => element.textContent)).toBe(words);
  }
  const inForce = (name: string) => reads('.card h2', name);
  /** Presses "Periksa sekarang" and waits until the visit is written down. */
  async function visitNow(): Promise<void> {
    const before = (await state())?.checkedAt ?? 0;
    const button = await options.waitForSelector('::-p-xpath(//button[contains(., "Periksa sekarang")])');
    await options.bringToFront();
    await button?.click();
    await options.waitForFunction(
      async (last) => ((await inside.keepState.getValue()).address?.checkedAt ?? 0) > last,
      { polling: 50 },
      before,
    );
  }
  /** Makes the next visit due; the extension goes there by itself as soon as it is awake. */
  const fallDue = () =>
    options.evaluate(async () => {
      const { address, ...kept } = await inside.keepState.getValue();
      if (!address) return;
      await inside.keepState.setValue({ ...kept, address: { ...address, nextAt: 0 } });
      await inside.visitDue.setValue(0);
    });

  it('refuses what is no https address, in a sentence', async () => {
    await options.type('.row input', 'http://localhost/saring.json');
    await options.click('.row button');
    await options.waitForSelector('#url-problem');
    expect(await options.$eval('#url-problem', (problem) => problem.textContent)).toMatch(/^Alamat harus diawali https:\/\//);
    await options.$eval('.row input', (input) => (input as HTMLInputElement).select());
  });

  it('brings the policy of the office as soon as the address is entered', async () => {
    server.serve(text(1, { changes: [], rules: { 'pelindungan/data-pribadi': { severity: 'off' } } }));
    await options.type('.row input', server.url);
    await options.click('.row button');
    await inForce('Dinas Revisi 1');
    expect(await options.$eval('.facts', (facts) => facts.textContent)).toContain('Alamat kebijakan');
  });

  it('is not read again while it has not changed', async () => {
    await visitNow();
    expect(server.asked.at(-1)?.status).toBe(304);
    await inForce('Dinas Revisi 1');
    const now = await state();
    expect([now?.failures, (now?.nextAt ?? 0) - (now?.checkedAt ?? 0)]).toEqual([0, 4 * 60_000]);
  });

  it('changes open tabs at once when the extension finds a new revision, and says once what is new', async () => {
    const tab = await session.newPage();
    await openSite(tab, 'x', { guard: false });
    await tab.bringToFront();
    const write = (page: Page, words: string) =>
      page.evaluate((draft) => {
        window.situs.show('x-home', 'id');
        window.situs.write(draft);
      }, words);
    await write(tab, leak);
    await tab.click('[data-fx=control]');
    await tab.waitForFunction(() => window.situs.received.length === 1);
    server.serve(text(2));
    await fallDue();
    await write(tab, insult);
    const notice = await inOverlay(tab, '.notice');
    expect(await notice.evaluate((element) => element.textContent)).toContain('Yang baru pada revisi 2.');
    await write(tab, leak);
    await tab.click('[data-fx=control]');
    await inOverlay(tab, '[role=dialog] [data-action=fix]');
    expect(await tab.evaluate(() => window.situs.received.length)).toBe(1);
    // A tab opened later is told of what comes later only.
    const later = await session.newPage();
    await openSite(later, 'x', { guard: false });
    await tab.close();
    await later.bringToFront();
    server.serve(text(3));
    await fallDue();
    await write(later, insult);
    await inOverlay(later, '.notice');
    expect(await wordsInFrame(later, '.notice')).toEqual([expect.stringContaining('Yang baru pada revisi 3.')]);
    await later.close();
  });

  it('keeps the policy when the file is older, altered, expired or none, and asks less and less often', async () => {
    await inForce('Dinas Revisi 3');
    const { secretKey } = await generateKeys();
    const altered = JSON.stringify(await sign(policy(5), secretKey)).replace('Dinas Revisi 5', 'Dinas Siapa Saja');
    const refusals = [
      [text(2), 4, 'Berkas ini revisi 2, lebih lama dari revisi 3 yang sedang dipakai.'],
      [altered, 8, 'Berkas ini sudah berubah sejak ditandatangani; minta berkas yang asli kepada admin.'],
      [text(4, { validUntil: '2026-01-02' }), 16, 'Masa berlaku berkas ini sudah habis pada 2026-01-02; minta berkas yang baru.'],
      ['<html>', 32, 'Berkas ini bukan JSON; periksa apakah berkasnya benar.'],
      [{ status: 503 }, 60, 'Alamat kebijakan menjawab dengan kode 503; kebijakan yang lama tetap dipakai.'],
    ] as const;
    for (const [served, minutes, sentence] of refusals) {
      server.serve(served);
      await visitNow();
      await reads('.address ~ .notice .problems', sentence);
      await inForce('Dinas Revisi 3');
      const now = await state();
      expect(((now?.nextAt ?? 0) - (now?.checkedAt ?? 0)) / 60_000).toBe(minutes);
    }
    server.serve(text(6));
    await visitNow();
    await inForce('Dinas Revisi 6');
    expect((await state())?.failures).toBe(0);
  });

  it('brings an alert while nobody writes, which holds who is not named in it, and is over by itself', async () => {
    const alert = (end: string) => ({
      officers: [
        { id: 'petugas-rina', name: 'Rina', role: 'petugas' },
        { id: 'petugas-budi', name: 'Budi', role: 'petugas' },
      ],
      accounts: [{ id: 'x', platform: 'x', handle: 'dinas_contoh', name: 'Dinas Contoh', kind: 'official' }],
      siaga: {
        ...{ reason: { id: 'Banjir bandang' }, from: '2026-01-01T00:00', until: end },
        ...{ officers: ['petugas-budi'], contact: 'Kalak, 0800-1-000' },
      },
    });
    await options.evaluate(() => inside.officerChoice.setValue({ officerId: 'petugas-rina' }));
    const tab = await session.newPage();
    await openSite(tab, 'x', { guard: false });
    await tab.bringToFront();
    await tab.evaluate(() => {
      window.situs.show('x-home', 'id');
      for (const avatar of document.querySelectorAll('#app [data-testid^="UserAvatar-Container-"]'))
        avatar.setAttribute('data-testid', 'UserAvatar-Container-dinas_contoh');
      window.situs.write('Selamat pagi, Sobat Contoh.');
    });
    await inOverlay(tab, '.chip');
    server.serve(text(7, alert('2999-01-01T00:00')));
    await fallDue();
    const chip = await inOverlay(tab, '.chip .alert');
    expect(await chip.evaluate((element) => element.textContent)).toBe('siaga s.d. 1/1 00.00 WIB');
    await tab.click('[data-fx=control]');
    await inOverlay(tab, '.panel .alert-note');
    const [said = ''] = await wordsInFrame(tab, '.panel');
    for (const words of ['bukan giliran Anda', 'Banjir bandang', 'Budi', 'Kalak, 0800-1-000']) expect(said).toContain(words);
    expect(await tab.evaluate(() => window.situs.received.length)).toBe(0);
    await pressInOverlay(tab, '[data-action=close]');
    server.serve(text(8, alert(new Date(Date.now() + 4_000).toISOString())));
    await fallDue();
    await until(tab, 'a chip without an alert', () =>
      tab.evaluate(() => {
        const chips = [...document.querySelectorAll('[data-saring-overlay]')].map((host) =>
          host.shadowRoot?.querySelector('.chip'),
        );
        return chips.some((each) => each && !each.querySelector('.alert')) || undefined;
      }),
    );
    await tab.click('[data-fx=control]');
    await tab.waitForFunction(() => window.situs.received.length === 1);
    await tab.close();
  });

  it('hears nothing of the officer', () => {
    const ours = server.asked.filter(({ target }) => target !== '/' && target !== '/favicon.ico');
    expect(ours.length).toBeGreaterThanOrEqual(10);
    for (const { method, target, headers, body } of ours) {
      expect([method, target, body]).toEqual(['GET', path, '']);
      expect(Object.keys(headers).filter((name) => !ofTheBrowser.test(name))).toEqual([]);
    }
  });
});
