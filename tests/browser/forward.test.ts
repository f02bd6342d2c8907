/** Entries on their way to the office in real browsers: refused, unanswered, with the background killed and the disk full; none lost, none counted twice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isSigned } from '../../journal/chain/keys';
import { sentText } from '../../journal/forward/record';
import { killBackground } from './harness/background';
import { copyBuild } from './harness/copy';
import { diskOf, smallDisk } from './harness/disk';
import { type OtlpReceiver, startOtlpReceiver } from './harness/otlp-receiver';
import { browserKinds, type Session, startSession } from './harness/session';
import type * as insideModule from './journal-inside';
import { canary, openDesk, useOffice } from './journal-office';

declare const inside: typeof insideModule;

const reason = 'kenari jingga sudah disetujui kepala';
const patience = { timeout: 120_000, interval: 20 };

describe.each(browserKinds)('forwarding in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'saring-forward-'));
  let receiver: OtlpReceiver;
  let session: Session;
  let desk: Page;

  beforeAll(async () => {
    receiver = await startOtlpReceiver();
    session = await startSession(kind, {
      acceptInsecureCerts: true,
      ...(kind === 'firefox'
        ? // An officer's yes to the browser's own question, which no test can press.
          { prefs: { ...smallDisk.prefs, 'extensions.webextOptionalPermissionPrompts': false } }
        : {
            extension: copyBuild(kind, join(folder, 'build'), { host_permissions: ['https://localhost/*'] }),
            args: [`--ignore-certificate-errors-spki-list=${receiver.pin}`],
          }),
    });
    desk = await openDesk(session);
  });
  afterAll(async () => {
    await session?.close();
    await receiver?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });

  const sent: string[] = [];
  /** Hands an entry over as a page does: again, until a background wrote it down. */
  const write = async (...eventIds: readonly string[]) => {
    sent.push(...eventIds);
    await desk.evaluate(
      async (names, reasonText, text) => {
        const deliver = (input: Parameters<typeof inside.sendMessage<'journal'>>[1]) => inside.sendMessage('journal', input);
        const outbox = inside.createOutbox({
          deliver,
          keep: inside.waitingEvents,
          onTrouble: () => undefined,
          signal: new AbortController().signal,
          retryAfter: 20,
        });
        const change = { at: Date.now(), outcome: 'sent-reason', reasonCode: 'lisan', reasonText, textHash: text } as const;
        for (const name of names) await outbox.add(inside.input(name, change));
        while (outbox.waiting > 0) await new Promise((done) => setTimeout(done));
      },
      eventIds,
      reason,
      'ab'.repeat(32),
    );
  };
  const card = (words: string) =>
    desk.waitForFunction((wanted) => document.querySelector('[data-part=forward]')?.textContent?.includes(wanted), {}, words);
  const press = async (action: string) => {
    await desk.bringToFront();
    const button = await desk.waitForSelector(`[data-action=${action}]:not([disabled])`);
    await button?.click();
  };
  const ids = () => receiver.entries().map(({ entry }) => entry.eventId);
  const attempts = (count: number) => vi.waitFor(() => expect(receiver.received.length).toBeGreaterThanOrEqual(count), patience);

  it('asks for the address, and sends what comes from then on with the very bytes that it shows', async () => {
    await desk.evaluate(async (input) => inside.sendMessage('journal', input), {
      eventId: 'earlier',
      at: Date.now(),
      outcome: 'sent-clean',
      findings: [],
      policy: { id: 'lama', revision: 1 },
    } as const);
    await useOffice(desk, { journal: { forward: { address: receiver.url, batch: 3 } } });
    await card('Jurnal diteruskan ke kantor');
    if (kind === 'firefox') {
      await card('belum mengizinkan');
      expect(receiver.received).toEqual([]);
      await press('allow');
    }
    await write('e-1');
    await vi.waitFor(() => expect(ids()).toContain('e-1'), patience);
    await card('Tidak ada entri yang menunggu');
    receiver.behave({ status: 401 });
    await write('e-2', 'e-3');
    await card('kode 401');
    await card('2 entri menunggu');
    await desk.click('.forward-preview summary');
    const shown = await desk.waitForSelector('.forward-preview pre');
    const text = await shown?.evaluate((pre) => pre.textContent);
    await press('forward');
    await vi.waitFor(() => expect(ids()).toEqual(expect.arrayContaining(sent)), patience);
    expect(receiver.received.slice(-2).map(({ body }) => body)).toEqual([text, text]);
    await card('Tidak ada entri yang menunggu');
    const { headers } = receiver.received.at(-1) ?? {};
    expect([headers?.['content-type'], headers?.cookie, headers?.referer]).toEqual(['application/json', undefined, undefined]);
  });

  it('loses nothing to refusals, lost answers, silence and killed backgrounds', async () => {
    receiver.behave('lost', { status: 429 }, 'silent');
    const before = receiver.received.length;
    await write('e-4', 'e-5');
    await attempts(before + 1);
    await card('tidak dapat dihubungi');
    await write('e-6', 'e-7');
    await press('forward');
    await card('kode 429');
    await press('forward');
    await attempts(before + 3);
    // In the middle of the silence: what was sent may have been taken, and the background that would know is gone.
    expect(await killBackground(session, desk)).toBe(true);
    await write('e-8');
    await desk.evaluate(() => inside.sendMessage('forward').catch(() => undefined));
    await desk.evaluate(() => inside.sendMessage('forward'));
    await vi.waitFor(() => expect(ids()).toEqual(expect.arrayContaining(sent)), patience);
  });

  it('sends on while the disk is full, and goes on from there when it has room', async () => {
    const disk = await diskOf(session, desk);
    await useOffice(desk, { revision: 2, journal: { forward: { address: receiver.url, batch: 500 } } });
    receiver.behave({ status: 503 });
    await write('e-9');
    await card('kode 503');
    await disk.fill();
    // What was taken can't be noted, which the call may tell by failing; one that failed before it sent is made again, as time goes on.
    await vi.waitFor(async () => {
      await desk.evaluate(() => inside.sendMessage('forward').catch(() => undefined));
      expect(ids()).toEqual(expect.arrayContaining(sent));
    }, patience);
    await disk.free();
    await write('e-10');
    await desk.evaluate(() => inside.sendMessage('forward'));
    await vi.waitFor(() => expect(ids()).toEqual(expect.arrayContaining(sent)), patience);
    await card('Tidak ada entri yang menunggu');
  });

  it('gives the reader each entry once, in its own words alone, signed by this installation', async () => {
    const all = receiver.entries();
    expect(all.length).toBeGreaterThan(new Set(ids()).size);
    const once = new Map(all.map((each) => [each.entry.eventId, each]));
    // Beside them the changes of policy, and what filled the disk.
    const own = [...once.values()].filter(({ entry }) => !['policy-changed', 'unseen-send'].includes(entry.outcome));
    expect(own.map(({ entry }) => entry.eventId).sort()).toEqual(sent.toSorted());
    const seqs = [...once.values()].map(({ entry }) => entry.seq).sort((a, b) => a - b);
    expect(seqs).toEqual(seqs.map((_, i) => (seqs[0] ?? 0) + i));
    for (const { body } of receiver.received) {
      for (const word of [reason, canary.words, 'textHash', 'earlier']) expect(body).not.toContain(word);
      const [{ resource }] = JSON.parse(body).resourceLogs;
      const named = (key: string) => resource.attributes.find((each: { key: string }) => each.key === key).value.stringValue;
      for (const { entry, signature } of all.filter((each) => body.includes(each.signature)))
        expect(await isSigned(sentText(named('service.instance.id'), entry), signature, named('saring.signer'))).toBe(true);
    }
  });
});
