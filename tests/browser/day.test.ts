/** An officer's first day and a whole day's work, by mouse and by keyboard; every press beyond the site's own is counted. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerRequest, type Judgement, readRequest } from '../../journal/approval/answer';
import { generateKeys, type KeyPair } from '../../policy/read/trust/keys';
import { type Hand, keyboard, mouse, press, tabTo } from './day-hands';
import { putInside } from './harness/inside';
import { focusedInFrame, frameNow, inOverlay, nothingInFrame, until, wordsInFrame } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';
import type * as insideModule from './journal-inside';
import { outcomes } from './journal-office';
import { openSite } from './matrix/open';

declare const inside: typeof insideModule;

const texts = {
  clean: 'Layanan perekaman KTP dibuka besok pukul 09.00 di kantor.',
  warned: 'Layanan untuk orang cacat dibuka besok di kantor.',
  twice: 'Layanan untuk orang cacat dibuka besok, dasar bangsat semua.',
  both: 'Layanan untuk orang cacat dibuka besok, dan orang cacat tidak perlu antre.',
  blocked: 'Silakan Ibu Sari, NIK 3578014203850005, datang ke kantor besok.',
};
const polite = (draft: string) => draft.replaceAll('orang cacat', 'penyandang disabilitas');

const policyOf = (publicKey: string) => ({
  formatVersion: 1,
  id: 'dinas-contoh',
  revision: 1,
  issued: '2026-11-01',
  institution: { name: 'Dinas Contoh', kind: 'pemda' },
  accounts: [
    { id: 'utama', platform: 'x', handle: 'dinas_contoh', name: 'Dinas Contoh', kind: 'official', officers: ['rina'] },
    { id: 'setda', platform: 'x', handle: 'setda_contoh', name: 'Setda Contoh', kind: 'official', officers: ['tono'] },
  ],
  officers: [
    { id: 'rina', name: 'Rina Contoh', role: 'petugas' },
    { id: 'tono', name: 'Tono Contoh', role: 'petugas' },
    { id: 'wakil', name: 'Wakil Contoh', role: 'penanggung-jawab' },
  ],
  packs: { tni: false, asn: false, keamanan: false },
  rules: {
    'etika/kata-kasar': { severity: 'warn' },
    'pelindungan/perundungan': { severity: 'off' },
    'pelindungan/ujaran-kebencian': { severity: 'off' },
  },
  approvers: [{ id: 'wakil', name: 'Wakil Contoh', publicKey }],
});

describe.each(browserKinds)('a day in %s', (kind) => {
  let session: Session;
  let desk: Page;
  let page: Page;
  let wakil: KeyPair;
  let presses = 0;

  beforeAll(async () => {
    session = await startSession(kind, { reducedMotion: true });
    wakil = await generateKeys();
    desk = await session.openExtension('options.html#jurnal');
    await putInside(desk, resolve('tests/browser/journal-inside.ts'));
    page = await session.newPage();
    await page.setViewport({ width: 1280, height: 800 });
  });
  afterAll(() => session?.close());

  const received = () => page.evaluate(() => window.situs.received.map(({ texts }) => texts.join('\n')));

  /** The chip says what is wanted. */
  const chipSays = (words: string) =>
    page.waitForFunction(
      (wanted) =>
        [...(document.querySelector('[data-saring-overlay]')?.shadowRoot?.querySelectorAll('.chip') ?? [])].some((chip) =>
          chip.textContent?.includes(wanted),
        ),
      {},
      words,
    );

  /** A composer of X, as `account`, with texts in its boxes. */
  async function write(parts: string | readonly string[], { surface = 'x-home', account = 'dinas_contoh' } = {}): Promise<void> {
    await page.bringToFront();
    await page.evaluate(
      (name, handle, words) => {
        // Left by the officer, at this moment: what vanishes with its box by itself may have been sent, and would be told of.
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        window.situs.write();
        window.situs.show(name, 'id');
        for (const avatar of document.querySelectorAll('#app [data-testid^="UserAvatar-Container-"]'))
          avatar.setAttribute('data-testid', `UserAvatar-Container-${handle}`);
        window.situs.clear();
        window.situs.write(...words);
        window.situs.focus();
      },
      surface,
      account,
      [parts].flat(),
    );
    presses = 0;
  }

  const take = async (hand: Hand, selector: string) => {
    presses += 1;
    await hand.take(page, selector);
  };

  /** As the browser does when the keys of a shortcut are pressed, which no driver can press. */
  const shortcut = (name: 'step' | 'check') =>
    desk.evaluate(async (command) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      for (const { id } of await (browser ?? chrome).tabs.query({}))
        if (id !== undefined) await inside.sendMessage('command', command, id).catch(() => undefined);
    }, name);

  /** An empty profile, as after the installation; the page of the site is loaded anew. */
  async function install(): Promise<void> {
    await desk.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      await (browser ?? chrome).storage.local.clear();
      const db = await inside.openJournal();
      for (const store of ['asked', 'entries'] as const) await db.clear(store);
      db.close();
    });
    await openSite(page, 'x', { guard: false });
    await page.evaluate(() => {
      Reflect.set(window, 'keysSeen', []);
      document.addEventListener(
        'keydown',
        ({ key, target }) =>
          target instanceof Element && target.matches('[data-saring-overlay]') && Reflect.get(window, 'keysSeen').push(key),
        { capture: true },
      );
    });
  }

  /** The start page: the policy is chosen as a file, looked at, and put in force. */
  async function policy(hand: Hand): Promise<void> {
    const start = await session.openExtension('options.html#mulai');
    await start.waitForSelector('.start-step input[type=file]');
    expect(await start.$$eval('.start-step[data-done]', (all) => all.length)).toBe(0);
    await start.evaluate(
      (source) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File([source], 'kebijakan.json', { type: 'application/json' }));
        if (!input) throw new Error('no file input on the start page');
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      JSON.stringify(policyOf(wakil.publicKey)),
    );
    for (const action of ['ask-apply', 'apply']) await hand.pressHere(start, `.preview [data-action=${action}]`);
    await start.waitForSelector('.start-step[data-done]');
    await start.close();
  }

  /** A name that is missing stops nothing, and is chosen where the officer writes. */
  async function chooseName(hand: Hand): Promise<void> {
    await write(texts.clean);
    await chipSays('nama Anda belum dipilih');
    await hand.send(page);
    expect(await received()).toEqual([texts.clean]);
    await write(texts.clean);
    await chipSays('nama Anda belum dipilih');
    if (hand.name === 'mouse') await hand.take(page, '.chip');
    else await shortcut('check');
    if (hand.name === 'mouse') await (await inOverlay(page, '.name-picker select')).select('rina');
    else {
      await tabTo(page, '.name-picker select');
      await page.keyboard.type('Rina');
    }
    await hand.take(page, '[data-action="name"]:not([disabled])');
    await chipSays('akun resmi');
    await press(page, ['Escape']);
    await nothingInFrame(page);
  }

  const codeNow = async (): Promise<string> => {
    const area = await inOverlay(page, '[data-step=approval] textarea[readonly]');
    return area.evaluate((element) => (element as HTMLTextAreaElement).value);
  };

  async function answer(hand: Hand, judgement: Pick<Judgement, 'decision' | 'note'>): Promise<void> {
    const request = await readRequest(await codeNow());
    if (!request) throw new Error('no request in the message');
    const window = { from: Date.now() - 1000, until: Date.now() + 3_600_000 };
    const code = await answerRequest(request, { id: 'wakil', secretKey: wakil.secretKey }, { ...judgement, ...window });
    // Pasted: a press of its own.
    presses += 1;
    const box = await inOverlay(page, '[data-step=approval] .field textarea');
    await box.evaluate((element, words) => {
      (element as HTMLTextAreaElement).value = words;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, code ?? '');
    await take(hand, '[data-action="send-approved"]:not([disabled])');
  }

  /** Refused with a note; then asked anew, closed, and granted when send is pressed again. */
  async function approval(hand: Hand): Promise<void> {
    await write(texts.blocked);
    await hand.send(page);
    await take(hand, '[data-action="approval"]');
    await inOverlay(page, '.panel[data-mood="waiting"] [data-action="whatsapp"]');
    await answer(hand, { decision: 'refuse', note: 'Samarkan nomornya.' });
    const refusal = await inOverlay(page, '[data-step=approval] .refusal:not(:empty)');
    expect(await refusal.evaluate((each) => each.textContent)).toContain('Wakil Contoh: Permintaan ini tidak disetujui.');
    expect(await refusal.evaluate((each) => each.textContent)).toContain('Samarkan nomornya.');
    expect([presses, await received()]).toEqual([3, []]);
    await press(page, ['Escape']);
    await press(page, ['Escape']);
    await nothingInFrame(page);

    await hand.send(page);
    presses = 0;
    await take(hand, '[data-action="approval"]');
    // It is to be published tomorrow, and the approver is told.
    const goesOut = Math.ceil(Date.now() / 60_000 + 24 * 60) * 60_000;
    const field = await inOverlay(page, '[name=goes-out]');
    await field.evaluate((element, at) => {
      const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
      (element as HTMLInputElement).value = local.toISOString().slice(0, 16);
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }, goesOut);
    await until(page, 'a request that says when', async () =>
      (await readRequest(await codeNow()))?.goesOut === goesOut ? true : undefined,
    );
    await press(page, ['Escape']);
    await press(page, ['Escape']);
    await nothingInFrame(page);
    // The officer comes back with the answer: the popup asks for it at once.
    await hand.send(page);
    await answer(hand, { decision: 'approve' });
    const notice = await until(page, 'that it was sent', async () => (await wordsInFrame(page, '.notice'))[0]);
    expect(notice).toContain('Terkirim dengan persetujuan Wakil Contoh.');
    expect([presses, await received()]).toEqual([3, [texts.blocked]]);
    await hand.take(page, '.notice button');
    await nothingInFrame(page);
  }

  it('takes no decision from a script', async () => {
    await install();
    await policy(mouse);
    await write(texts.warned);
    await mouse.send(page);
    await inOverlay(page, '.panel [data-action="send"]');
    const pressed = await (await frameNow(page))?.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.panel button')];
      for (const button of buttons) {
        button.click();
        for (const type of ['keydown', 'keyup'])
          button.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
      }
      return buttons.length;
    });
    expect(pressed).toBeGreaterThan(3);
    await inOverlay(page, '.panel[data-mood="warn"] [data-action="send"]');
    expect(await received()).toEqual([]);
  });

  it('has the keys that were suggested', async () => {
    const keys = await desk.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      const all = await (browser ?? chrome).commands.getAll();
      return all.map(({ name, shortcut }) => `${name} ${shortcut}`).sort();
    });
    expect(keys).toEqual(['_execute_action ', 'check Alt+Comma', 'step Alt+Period']);
  });

  it.each([mouse, keyboard])('goes by $name from the installation to a scheduled post', async (hand) => {
    await install();
    await policy(hand);
    await chooseName(hand);

    // Clean: no press more than the site's own.
    await write(texts.clean);
    await chipSays('tidak ada yang ditandai');
    await hand.send(page);
    expect(await received()).toEqual([texts.clean]);
    expect(await wordsInFrame(page, '.panel, .notice')).toEqual([]);

    // What is marked while writing is opened at its words, and mended there.
    await write(texts.warned);
    await chipSays('1 peringatan');
    if (hand.name === 'mouse') await hand.take(page, '.chip');
    else await shortcut('step');
    await hand.take(page, '[data-action="apply"]');
    await chipSays('tidak ada yang ditandai');
    await press(page, ['Escape']);
    await nothingInFrame(page);
    await hand.send(page);
    expect(await received()).toEqual([polite(texts.warned)]);

    // One of two is mended, the rest goes on with a reason: three presses.
    await write(texts.twice);
    await hand.send(page);
    expect(await inOverlay(page, '.panel[data-mood="warn"]')).toBeTruthy();
    expect([await focusedInFrame(page), await received()]).toEqual(['panel', []]);
    await take(hand, '[data-action="apply"]');
    await inOverlay(page, '.panel[data-kind="fixing"] [data-action="send"]');
    await take(hand, '[data-action="send"]');
    await take(hand, '[data-action="send-reason"]');
    await nothingInFrame(page);
    expect([presses, await received()]).toEqual([3, [polite(texts.twice)]]);

    // Everything is mended at once: two presses. One card tells the rule with all its words.
    await write(texts.both);
    await hand.send(page);
    await inOverlay(page, '.panel[data-mood="warn"]');
    expect(await wordsInFrame(page, '.finding .words')).toEqual(['orang cacat', 'orang cacat']);
    await take(hand, '[data-action="fix-all"]');
    await take(hand, '.panel[data-mood="done"] [data-action="send-clean"]');
    await nothingInFrame(page);
    expect([presses, await received()]).toEqual([2, [polite(texts.both)]]);

    // Blocked: no way out but mending it; Escape gives the focus back to the words.
    await write(texts.blocked);
    await hand.send(page);
    await inOverlay(page, '.panel[data-mood="block"]');
    expect(await wordsInFrame(page, '[data-action^="send"]')).toEqual([]);
    await press(page, ['Escape']);
    await nothingInFrame(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe('true');
    expect(await received()).toEqual([]);

    // A colleague's account: told as such, and the draft is taken along in one press.
    await write(texts.clean, { account: 'setda_contoh' });
    await hand.send(page);
    await inOverlay(page, '.panel[data-mood="block"]');
    expect(await wordsInFrame(page, '.panel h2')).toEqual(['Anda memakai @setda_contoh']);
    expect((await wordsInFrame(page, '.account-who')).join()).toMatch(/Tono Contoh.*@dinas_contoh/);
    await take(hand, '[data-action="copy-draft"]');
    await until(page, 'that it was copied', async () =>
      (await wordsInFrame(page, '[data-action="copy-draft"]'))[0] === 'Tersalin' ? true : undefined,
    );
    expect([presses, await received()]).toEqual([1, []]);
    await press(page, ['Escape']);
    await nothingInFrame(page);

    await approval(hand);

    // A false alarm is taken back, marked again, and sent as such: two presses without the change of mind.
    await write(texts.warned.replace('besok', 'lusa'));
    await hand.send(page);
    await hand.take(page, '[data-action="false-alarm"]');
    await hand.take(page, '[data-action="undo-false-alarm"]');
    await inOverlay(page, '.finding:not([data-flagged]) [data-action="apply"]');
    await take(hand, '[data-action="false-alarm"]');
    await take(hand, '[data-action="send-false-alarm"]');
    await nothingInFrame(page);
    expect([presses, await received()]).toEqual([2, [texts.warned.replace('besok', 'lusa')]]);

    // A picture that cannot be read is not called clean; it stops nothing.
    await write(texts.clean.replace('besok', 'Senin'));
    await page.evaluate(() => window.situs.attach('picture'));
    await chipSays('jenis gambar tidak terbaca');
    await hand.send(page);
    expect([presses, await received()]).toEqual([0, [texts.clean.replace('besok', 'Senin')]]);

    // A thread: the card names the post of it.
    await write(['Utas singkat tentang layanan.', texts.warned.replace('besok', 'Rabu'), 'Sekian.'], { surface: 'x-thread' });
    await hand.send(page);
    await inOverlay(page, '.finding .part');
    expect(await wordsInFrame(page, '.finding .part')).toEqual(['Bagian 2 dari 3']);
    await take(hand, '[data-action="apply"]');
    await take(hand, '.panel[data-mood="done"] [data-action="send-clean"]');
    await nothingInFrame(page);
    expect([presses, (await received()).join()]).toEqual([2, expect.stringContaining('penyandang disabilitas')]);

    // Scheduled, and called so.
    await write(texts.warned.replace('besok', 'Kamis'), { surface: 'x-schedule' });
    await hand.send(page);
    await inOverlay(page, '.panel[data-mood="warn"]');
    expect(await wordsInFrame(page, '.panel h2')).toEqual(['Periksa dulu sebelum dijadwalkan']);
    await take(hand, '[data-action="send"]');
    await inOverlay(page, '[data-step=reason]');
    expect(await wordsInFrame(page, '[data-step=reason] legend')).toEqual(['Mengapa tetap dijadwalkan?']);
    await take(hand, '[data-action="send-reason"]');
    await nothingInFrame(page);
    expect([presses, await received()]).toEqual([2, [texts.warned.replace('besok', 'Kamis')]]);

    expect(await page.evaluate(() => Reflect.get(window, 'keysSeen'))).toEqual([]);
    const told = await outcomes(desk, 12);
    for (const outcome of ['sent-clean', 'sent-reason', 'sent-approved', 'sent-false-alarm', 'edited', 'held'])
      expect(told).toContain(outcome);
  });
});
