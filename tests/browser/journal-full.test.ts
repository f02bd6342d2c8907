/** A disk that is really full: the officer is told, and the policy decides whether a post may go out before it is on record. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heldBack, troubles } from '../../entrypoints/compose/troubles';
import { type Disk, diskOf, smallDisk } from './harness/disk';
import { inOverlay, pressInOverlay, until, wordsInFrame } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';
import type * as insideModule from './journal-inside';
import { drafts, openComposer, openDesk, pressOverlay, send, sentCount, useOffice } from './journal-office';

declare const inside: typeof insideModule;

describe.each(browserKinds)('with a full disk in %s', (kind) => {
  let session: Session;
  let desk: Page;
  let page: Page;
  let disk: Disk;
  beforeAll(async () => {
    session = await startSession(kind, smallDisk);
    desk = await openDesk(session);
    await useOffice(desk, {});
    disk = await diskOf(session, desk);
    page = await openComposer(session);
    await send(page, drafts.clean);
    await noted('sent-clean');
    await disk.fill();
  });
  afterAll(() => session.close());

  const received = (count: number) => page.waitForFunction((wanted) => window.situs.received.length === wanted, {}, count);

  /** The journal holds sends with these outcomes, in any order, and no others. */
  async function noted(...wanted: readonly string[]): Promise<void> {
    await desk.waitForFunction(
      async (expected) => {
        const db = await inside.openJournal();
        const entries = await db.getAll('entries');
        db.close();
        const sends = entries.filter(({ outcome }) => outcome.startsWith('sent-')).map(({ outcome }) => outcome);
        return sends.toSorted().join() === expected;
      },
      {},
      wanted.join(),
    );
  }

  /** This line stands on screen; it is taken away. */
  async function told(words: string): Promise<void> {
    await until(page, words, async () => {
      const lines = await wordsInFrame(page, '.notice');
      return lines.some((line) => line.includes(words)) || undefined;
    });
    await pressInOverlay(page, '.notice button');
  }

  async function giveReason(): Promise<void> {
    await pressOverlay(page, 'send');
    await pressOverlay(page, 'send-reason');
  }

  it('posting goes on and the officer is told, where the policy leaves it so', async () => {
    await send(page, `${drafts.clean} Satu.`);
    await received(2);
    await told(troubles['disk-full'].id);
  });

  it('nothing goes out before it is on record, where the policy asks for that', async () => {
    await useOffice(desk, { revision: 2, journal: { onWriteFailure: 'block' } });
    // The page whose entry waits goes away, and the next one has the new policy from its beginning.
    await page.close();
    page = await openComposer(session);
    await disk.fill();
    await send(page, `${drafts.clean} Dua.`);
    await told(heldBack['disk-full'].id);
    await disk.fill();
    await send(page, drafts.warn);
    await giveReason();
    await told(heldBack['disk-full'].id);
    await inOverlay(page, '.panel .refusal:not(:empty)');
    expect(await sentCount(page)).toBe(0);
    await disk.free();
    await giveReason();
    await received(1);
    await send(page, `${drafts.clean} Tiga.`);
    await received(2);
  });

  it('what waited is written when there is room, each once', async () => {
    await noted('sent-clean', 'sent-clean', 'sent-clean', 'sent-reason');
  });
});
