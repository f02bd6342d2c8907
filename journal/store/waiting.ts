/** The events that wait to be written, in the extension's local storage. Part of every page with a composer, so it asks the browser by itself. */
import { browser } from 'wxt/browser';
import type { JournalInput } from '../types';

const prefix = 'journal-waiting/';

/** For the page's outbox. What waits is without the hash of the draft, which is not under a key yet. */
export const waitingEvents = {
  add: ({ textHash: _, ...input }: JournalInput): Promise<void> => browser.storage.local.set({ [prefix + input.eventId]: input }),
  remove: (eventId: string): Promise<void> => browser.storage.local.remove(prefix + eventId),
};

/** What pages left behind, by event id; unchecked, as storage gave it. */
export async function readWaiting(): Promise<Map<string, unknown>> {
  const all = await browser.storage.local.get(null);
  return new Map(
    Object.entries(all).flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [])),
  );
}
