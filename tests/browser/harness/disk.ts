/** Takes the extension's storage away and gives it back: the browser's own quota refuses, nothing of ours is replaced. */
import type { Page } from 'puppeteer-core';
import type * as insideModule from '../journal-inside';
import type { Session, SessionOptions } from './session';

declare const inside: typeof insideModule;

/** The room of all sites and extensions together in Firefox, in kilobytes; it can be set at the start only. */
export const smallDisk: SessionOptions = { prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 16_384 } };

export interface Disk {
  /** Resolves when the background's writes are refused; entries with the outcome `unseen-send` took the last of the room. */
  fill(): Promise<void>;
  free(): Promise<void>;
}

/** `desk`: a page of the extension with `inside` in it. */
export async function diskOf(session: Session, desk: Page): Promise<Disk> {
  if (session.kind === 'firefox') {
    return {
      async fill() {
        await addBallast(desk);
        await writeUntilRefused(desk);
      },
      free: () => dropBallast(desk),
    };
  }
  const devtools = await desk.createCDPSession();
  const origin = await desk.evaluate(() => location.origin);
  return {
    async fill() {
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      // The browser goes on lending from what it last counted as free, for half a minute at most.
      await writeUntilRefused(desk);
    },
    async free() {
      await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    },
  };
}

/** Several times in a row: Firefox tidies up after a refusal and may find room for one more. */
const writeUntilRefused = (desk: Page) =>
  desk.evaluate(async () => {
    for (let refused = 0; refused < 4; ) {
      const filler = inside.input(crypto.randomUUID(), { at: Date.now(), outcome: 'unseen-send' });
      const { ok } = await inside.sendMessage('journal', filler);
      refused = ok ? 0 : refused + 1;
    }
  });

/** Pieces beside the journal's entries, from a megabyte down to a kilobyte. */
const addBallast = (desk: Page) =>
  desk.evaluate(async () => {
    for (let size = 2 ** 20; size >= 1024; ) {
      const db = await inside.openJournal();
      try {
        const tx = db.transaction('asked', 'readwrite', { durability: 'strict' });
        // Random, since the browser compresses what it stores.
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
        const about = { secret: '', at: 0, seq: 0, site: 'x', surface: 'post', account: '', officer: '' } as const;
        const ballast = { nonce: `ballast-${crypto.randomUUID()}`, ...about, bytes };
        await Promise.all([tx.store.put(ballast), tx.done]);
      } catch {
        size /= 2;
      } finally {
        db.close();
      }
    }
  });

const dropBallast = (desk: Page) =>
  desk.evaluate(async () => {
    const db = await inside.openJournal();
    await db.delete('asked', IDBKeyRange.bound('ballast-', 'ballast-\uffff'));
    db.close();
  });
