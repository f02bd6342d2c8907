/** What the journal keeps of decisions made in a page with the built extension, and what it does not. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOverlay } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';
import type * as insideModule from './journal-inside';
import { canary, drafts, openComposer, openDesk, outcomes, pressOverlay, send, sentCount, useOffice } from './journal-office';

declare const inside: typeof insideModule;

/** Everything the extension has stored, and its exports, as one text. Runs in a page of the extension. */
const everythingKept = (desk: Page) =>
  desk.evaluate(async () => {
    const kept: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const opening = indexedDB.open(name ?? '');
      const db = await new Promise<IDBDatabase>((done) => {
        opening.onsuccess = () => done(opening.result);
      });
      for (const store of db.objectStoreNames) {
        const reading = db.transaction(store).objectStore(store).getAll();
        kept.push(await new Promise((done) => (reading.onsuccess = () => done(reading.result))));
      }
      db.close();
    }
    const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    kept.push(await storage.local.get(null), await storage.session.get(null));
    const db = await inside.openJournal();
    const reader = inside.createReader(db, {
      about: () => ({}),
      words: () => ({ heads: [] as never, outcome: (e) => e.outcome }),
    });
    await reader.refresh();
    const csv = await (await reader.csv(reader.survey({}).matches, {})).text();
    const json = await (await reader.jsonLines({})).text();
    db.close();
    return { kept: JSON.stringify(kept), csv, json };
  });

describe.each(browserKinds)('decisions in %s', (kind) => {
  let session: Session;
  let desk: Page;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    desk = await openDesk(session);
    await useOffice(desk, {});
    await desk.evaluate(() => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      runtime.onMessage.addListener((message: unknown) => {
        heard.push(JSON.stringify(message));
      });
    });
    page = await openComposer(session);
  });
  afterAll(() => session.close());

  it('are each noted, once, with what was decided', async () => {
    await send(page, drafts.clean);
    await page.waitForFunction(() => window.situs.received.length === 1);
    await send(page, drafts.warn);
    await pressOverlay(page, 'fix');
    await send(page, drafts.warn);
    await pressOverlay(page, 'send');
    const choice = await inOverlay(page, '[data-step=reason] input[type=radio]');
    await choice.click();
    await pressOverlay(page, 'send-reason');
    await page.waitForFunction(() => window.situs.received.length === 2);
    await send(page, `${drafts.warn} Lagi.`);
    await pressOverlay(page, 'false-alarm');
    await pressOverlay(page, 'send-false-alarm');
    await page.waitForFunction(() => window.situs.received.length === 3);
    await send(page, drafts.block);
    await pressOverlay(page, 'close');
    const noted = await outcomes(desk, 6);
    expect(noted.filter((outcome) => outcome !== 'false-alarm')).toEqual([
      'sent-clean',
      'edited',
      'sent-reason',
      'sent-false-alarm',
      'held',
    ]);
    expect(await sentCount(page)).toBe(3);
  });

  it('leave no word of a draft and no one’s number in storage, messages or exports', async () => {
    const heard = await desk.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    const { kept, csv, json } = await everythingKept(desk);
    expect(heard.some((message) => message.includes('sent-reason'))).toBe(true);
    expect(kept).toContain('sent-reason');
    for (const text of [kept, csv, json, heard.join('\n')]) {
      expect(text).not.toContain(canary.nik);
      expect(text.toLowerCase()).not.toContain('kenari');
      expect(text).not.toContain('bangsat');
    }
  });

  it('tell whether a text is the one that was checked', async () => {
    const view = await session.openExtension('options.html#jurnal');
    await (await view.waitForSelector('[data-section=checks]'))?.click();
    const field = (await view.waitForSelector('[name=checked-text]')) as ElementHandle<HTMLTextAreaElement>;
    const ask = async (text: string): Promise<string | null | undefined> => {
      await field.evaluate((area, words) => {
        area.value = words;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      await view.click('[data-action=compare]');
      const answer = await view.waitForSelector(`[data-found${text === drafts.clean ? '="1"' : '="0"'}]`);
      return answer?.evaluate((element) => element.getAttribute('data-found'));
    };
    expect(await ask(drafts.clean)).toBe('1');
    expect(await ask(`${drafts.clean} `)).toBe('0');
    await view.close();
  });

  it('come back from an export as the unit’s report, and not from one that was changed', async () => {
    const { json } = await everythingKept(desk);
    const folder = await mkdtemp(join(tmpdir(), 'saring-'));
    const files = { sound: join(folder, 'rina.jsonl'), changed: join(folder, 'ubah.jsonl') };
    await writeFile(files.sound, json);
    await writeFile(files.changed, json.replace('"sent-reason"', '"sent-clean"'));
    const view = await session.openExtension('options.html#jurnal');
    const picker = (await view.waitForSelector('input[name=exports]')) as ElementHandle<HTMLInputElement>;
    await picker.uploadFile(files.sound);
    const report = await view.waitForSelector('.unit-report .unit-accounts');
    expect(await report?.evaluate((table) => table.textContent)).toContain('@dinas_contoh');
    await picker.uploadFile(files.changed);
    const refused = await view.waitForSelector('.unit-report tr[data-problem=chain]');
    expect(await refused?.evaluate((row) => row.textContent)).toContain('ubah.jsonl');
    await view.close();
  });
});
