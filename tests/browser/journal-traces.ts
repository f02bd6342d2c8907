/** Everything that could hold a draft's words after use: storage, exports, messages. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type * as insideModule from './journal-inside';
import { canary } from './journal-office';

declare const inside: typeof insideModule;

/** Notes every message that reaches a page of the extension from now on. */
export const listen = (desk: Page) =>
  desk.evaluate(() => {
    const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    runtime.onMessage.addListener((message: unknown) => {
      heard.push(JSON.stringify(message));
    });
  });

/** Everything the extension has stored, its exports, and what `listen` heard, each as one text. */
export const everythingKept = (desk: Page) =>
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
    kept.push(await storage.local.get(null), await storage.session.get(null), { ...localStorage }, await caches.keys());
    const db = await inside.openJournal();
    const reader = inside.createReader(db, {
      about: () => ({}),
      zone: () => 'WIB',
      words: () => ({ heads: [] as never, outcome: (e) => e.outcome }),
    });
    await reader.refresh();
    const csv = await (await reader.csv(reader.survey({}).matches, {})).text();
    const json = await (await reader.jsonLines({})).text();
    db.close();
    const { heard = [] } = globalThis as unknown as { heard?: string[] };
    return { kept: JSON.stringify(kept), csv, json, heard: heard.join('\n') };
  });

/** No word of a draft, and no number of a person in it. */
export function expectNoCanary(text: string): void {
  expect(text).not.toContain(canary.nik);
  expect(text.toLowerCase()).not.toContain('kenari');
  expect(text).not.toContain('bangsat');
}
