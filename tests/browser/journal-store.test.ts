/** The journal in the browsers' own IndexedDB, written through the built extension's background. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killBackground } from './harness/background';
import { putInside } from './harness/inside';
import { browserKinds, type Session, startSession } from './harness/session';
import type * as insideModule from './journal-inside';

declare const inside: typeof insideModule;
const module = resolve('tests/browser/journal-inside.ts');

/** Events handed over by an outbox of this page; resolves when all are acknowledged. Runs in the page. */
const deliver = (page: Page, names: readonly string[]) =>
  page.evaluate(async (eventIds) => {
    const outbox = inside.createOutbox({
      deliver: (input) => inside.sendMessage('journal', input),
      keep: inside.waitingEvents,
      onTrouble: () => undefined,
      signal: new AbortController().signal,
      retryAfter: 20,
    });
    await Promise.all(eventIds.map((eventId) => outbox.add(inside.input(eventId, { at: Date.now() }))));
    while (outbox.waiting > 0) await new Promise((done) => setTimeout(done));
  }, names);

/** What the journal holds, and whether its chain is sound. */
const stateOf = (page: Page) =>
  page.evaluate(async () => {
    const db = await inside.openJournal();
    const entries = await db.getAll('entries');
    const report = await inside.verifyChain(db);
    db.close();
    const waiting = await inside.readWaiting();
    return {
      events: entries.map(({ eventId }) => eventId),
      hashed: entries.filter(({ textHash }) => textHash !== undefined).map(({ eventId }) => eventId),
      outcomes: entries.map(({ outcome }) => outcome),
      report,
      waiting: waiting.size,
    };
  });

/** Milliseconds a background of each browser lives before the first kill, at most: somewhat longer than it takes to start. */
const lifetimes = { chromium: 150, firefox: 1500 };
/** Each next one may live so much longer: where it starts slowly, it still gets to its work in the end. */
const growth = 1.1;

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}-${i}`);

describe.each(browserKinds)('the journal in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    page = await session.openExtension('options.html#jurnal');
    await putInside(page, module);
  });
  afterAll(() => session.close());

  it('loses and doubles nothing when the background is killed again and again, with two tabs writing', async () => {
    const other = await session.openExtension('options.html#jurnal');
    await putInside(other, module);
    let isDone = false;
    let kills = 0;
    const sent: string[] = [];
    /** Goes on until the background was killed at least twice, however fast the machine delivers. */
    async function write(tab: Page, name: string): Promise<void> {
      for (let round = 0; round === 0 || kills < 2; round += 1) {
        const batch = names(`${name}${round}`, 60);
        sent.push(...batch);
        await deliver(tab, batch);
      }
    }
    const delivered = Promise.all([write(page, 'a'), write(other, 'b')]).finally(() => {
      isDone = true;
    });
    const killer = await session.openExtension('options.html');
    while (!isDone) {
      // At any moment: from before its first line to the middle of a transaction.
      await new Promise((done) => setTimeout(done, Math.random() * lifetimes[kind] * growth ** kills));
      if (await killBackground(session, killer)) kills++;
    }
    await delivered;
    const { events, report, waiting } = await stateOf(page);
    expect(kills).toBeGreaterThan(1);
    expect(events.toSorted()).toEqual(sent.toSorted());
    expect(report).toMatchObject({ ok: true, checked: sent.length });
    expect(waiting).toBe(0);
    await Promise.all([other.close(), killer.close()]);
  });

  it('writes at the next start what a page left behind that could tell nobody', async () => {
    await page.evaluate(() => inside.waitingEvents.add(inside.input('left-behind', { at: Date.now() })));
    await killBackground(session, page);
    await deliver(page, ['wakes-it']);
    await page.waitForFunction(async () => (await inside.readWaiting()).size === 0);
    const { events } = await stateOf(page);
    expect(events.filter((event) => event === 'left-behind')).toHaveLength(1);
  });

  // Firefox lets its background only be loaded anew, which refuses what is sent meanwhile: nothing wakes it.
  if (kind === 'chromium')
    it('keeps the hash of a draft whose send wakes the background', async () => {
      const sends = names('wakes', 5);
      for (const send of sends) {
        await killBackground(session, page);
        await deliver(page, [send]);
      }
      const { hashed } = await stateOf(page);
      expect(hashed).toEqual(expect.arrayContaining(sends));
    });

  it('keeps the order of writing when the clock is moved back', async () => {
    await page.evaluate(async () => {
      const now = Date.now();
      for (const [eventId, at] of [
        ['clock-now', now],
        ['clock-back', now - 86_400_000],
        ['clock-again', now + 1],
      ] as const) {
        await inside.sendMessage('journal', inside.input(eventId, { at }));
      }
    });
    const { events, report } = await stateOf(page);
    expect(events.slice(-3)).toEqual(['clock-now', 'clock-back', 'clock-again']);
    expect(report).toMatchObject({ ok: true });
  });

  it('deletes by the policy’s time and explains the gap', async () => {
    const before = await stateOf(page);
    await page.evaluate(async () => {
      const db = await inside.openJournal();
      await inside.prune(db, { retentionDays: 1, policy: { id: 'p', revision: 1 }, now: Date.now() + 3 * 86_400_000 });
      db.close();
    });
    const { outcomes, report } = await stateOf(page);
    expect(outcomes).toEqual(['pruned']);
    expect(report).toMatchObject({ ok: true, checked: 1, gap: { count: before.events.length } });
  });

  it('finds the one entry that was changed behind its back', async () => {
    await deliver(page, names('c', 20));
    const seq = await page.evaluate(async () => {
      const db = await inside.openJournal();
      const [, , , entry] = await db.getAll('entries');
      if (entry) await db.put('entries', { ...entry, outcome: 'sent-approved' });
      db.close();
      return entry?.seq;
    });
    expect((await stateOf(page)).report).toMatchObject({ ok: false, fault: 'altered', seq });
    const shown = await session.openExtension('options.html#jurnal');
    await (await shown.waitForSelector('[data-section=checks]'))?.click();
    await (await shown.waitForSelector('[data-action=verify]'))?.click();
    const result = await shown.waitForSelector('.notice[data-tone=block]');
    expect(await result?.evaluate((element) => element.textContent)).toContain(`nomor ${seq}`);
  });
});
