/** What the journal keeps of decisions made in a page with the built extension, and what it does not. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOverlay, pressInOverlay } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';
import type * as insideModule from './journal-inside';
import { drafts, openComposer, openDesk, outcomes, pressOverlay, send, sentCount, useOffice } from './journal-office';
import { everythingKept, expectNoCanary, listen } from './journal-traces';

declare const inside: typeof insideModule;

describe.each(browserKinds)('decisions in %s', (kind) => {
  let session: Session;
  let desk: Page;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    desk = await openDesk(session);
    await useOffice(desk, {});
    await listen(desk);
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
    await pressOverlay(page, 'send-reason');
    await page.waitForFunction(() => window.situs.received.length === 2);
    await send(page, `${drafts.warn} Lagi.`);
    await pressOverlay(page, 'false-alarm');
    await pressOverlay(page, 'send-false-alarm');
    await page.waitForFunction(() => window.situs.received.length === 3);
    await send(page, drafts.block);
    await pressOverlay(page, 'close');
    expect(await outcomes(desk, 5)).toEqual(['sent-clean', 'edited', 'sent-reason', 'sent-false-alarm', 'held']);
    expect(await sentCount(page)).toBe(3);
  });

  it('leave no word of a draft and no one’s number in storage, messages or exports', async () => {
    const { kept, csv, json, heard } = await everythingKept(desk);
    expect(heard).toContain('sent-reason');
    expect(kept).toContain('sent-reason');
    for (const text of [kept, csv, json, heard]) expectNoCanary(text);
  });

  it('write a report of a leak that holds nothing of the secret', async () => {
    await send(page, drafts.secret);
    await pressInOverlay(page, '.leak summary');
    const area = await inOverlay(page, '.leak textarea');
    const report = await area.evaluate((element) => (element as HTMLTextAreaElement).value);
    await pressOverlay(page, 'close');
    expect(report).toContain('Dinas Contoh');
    expect(report).toContain('@dinas_contoh');
    await outcomes(desk, 6);
    const view = await session.openExtension('options.html#jurnal');
    await (await view.waitForSelector('[data-section=list]'))?.click();
    const entry = await view.waitForSelector('.journal-entry:has(.journal-leak)');
    await (await entry?.$('summary'))?.click();
    const again = await entry?.$eval('.journal-leak textarea', (element) => (element as HTMLTextAreaElement).value);
    expect(again).toContain('@dinas_contoh');
    expect(again).toMatch(/[0-9a-f]{64}/);
    await view.close();
    for (const text of [report, again ?? '']) expectNoCanary(text);
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
