/** Puts a policy in force in a session, as the background keeps it, and looks into what the extension stored and said. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { activate } from '../../../policy/activate';
import { parsePolicy } from '../../../policy/parse';
import type { OfficerChoice } from '../../../policy/types';
import type { Session } from './session';

/** The extension's own API, as its pages have it. */
interface ExtensionApi {
  storage: { local: { get(key: null): Promise<unknown>; set(values: object): Promise<void> } };
  runtime: { onMessage: { addListener(listener: (message: unknown) => void): void } };
}

export interface Inside {
  /** Everything the extension keeps, as one text: storage and every IndexedDB database. */
  stored(): Promise<string>;
  /** Every message between page and extension since the session was opened, as one text. */
  messages(): Promise<string>;
}

/** Opens a page of the extension that stays open, sets the sample policy and the officer, and listens. */
export async function installPolicy(session: Session, sample: string, choice: OfficerChoice): Promise<Inside> {
  const read = parsePolicy(readFileSync(new URL(`../../../samples/${sample}.json`, import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(`${sample}.json is not a policy`);
  const policy = activate(read.policy, 'imported', { state: 'none' });
  const page: Page = await session.openExtension('options.html');
  await page.evaluate(
    async (values) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi; heard: unknown[] };
      const api = scope.browser ?? scope.chrome;
      scope.heard = [];
      api.runtime.onMessage.addListener((message) => {
        scope.heard.push(message);
      });
      await api.storage.local.set(values);
    },
    { 'policy.local': policy, 'policy.active': policy, 'policy.choice': choice },
  );
  return {
    messages: () => page.evaluate(() => JSON.stringify((globalThis as unknown as { heard: unknown[] }).heard)),
    stored: () =>
      page.evaluate(async () => {
        const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
        const all: unknown[] = [await (scope.browser ?? scope.chrome).storage.local.get(null)];
        const done = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        for (const { name } of await indexedDB.databases()) {
          const db = await done(indexedDB.open(name ?? ''));
          for (const store of db.objectStoreNames) all.push(await done(db.transaction(store).objectStore(store).getAll()));
          db.close();
        }
        return JSON.stringify(all);
      }),
  };
}
