/**
 * `npx tsx bench/wake.ts` after `npm run build`: what the background costs each time the browser wakes it, beside that of an extension
 * that does nothing but answer. `--write` puts the table into docs/kinerja.md.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { putInside } from '../tests/browser/harness/inside';
import { extensionFolder, type Session, startSession } from '../tests/browser/harness/session';
import type * as outside from '../tests/browser/journal-inside';
import { figuresOf, ms, table, times } from './lib/measure';
import { machine, publish } from './lib/publish';

declare const inside: typeof outside;

const ROUNDS = 40;
const script = { saring: 'background.js', peer: 'worker.js' } as const;

/** The least that an extension can be: one listener that answers, and a page to ask from. */
function peerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'saring-wake-'));
  const manifest = { manifest_version: 3, name: 'answers', version: '1', background: { service_worker: script.peer } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, script.peer), 'chrome.runtime.onMessage.addListener((_message, _sender, reply) => reply(false));');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>asks</title>');
  return folder;
}

/** Puts the worker to sleep as the browser does, and asks: milliseconds until the answer. */
async function wake(session: Session, page: Page, ask: () => Promise<number>): Promise<number> {
  const { host } = new URL(page.url());
  const target = session.browser.targets().find((each) => each.type() === 'service_worker' && new URL(each.url()).host === host);
  if (!target) throw new Error(`${host} has no background to put to sleep.`);
  const gone = new Promise<void>((done) => session.browser.on('targetdestroyed', (each) => each === target && done()));
  await (await target.worker())?.close();
  await gone;
  return ask();
}

const folders = { saring: extensionFolder('chromium', 'production'), peer: peerFolder() };
try {
  const saring = await startSession('chromium', { build: 'production' });
  const peer = await startSession('chromium', { extension: folders.peer });
  try {
    const [ours, theirs] = [await saring.openExtension('options.html'), await peer.openExtension('page.html')];
    await putInside(ours, resolve('tests/browser/journal-inside.ts'));
    const found = { saring: [] as number[], peer: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      found.saring.push(
        await wake(saring, ours, () =>
          ours.evaluate(async () => {
            const begun = performance.now();
            await inside.sendMessage('frameVerifies', 'none');
            return performance.now() - begun;
          }),
        ),
      );
      found.peer.push(
        await wake(peer, theirs, () =>
          theirs.evaluate(async () => {
            const begun = performance.now();
            await chrome.runtime.sendMessage('none');
            return performance.now() - begun;
          }),
        ),
      );
    }
    const rows = (['peer', 'saring'] as const).map((name) => {
      const { p50, p99 } = figuresOf(found[name]);
      const bytes = statSync(join(folders[name], script[name])).size / 1000;
      const label = { peer: 'ekstensi yang hanya menjawab', saring: 'Saring' }[name];
      return [label, bytes.toFixed(1), ms(p50), ms(p99), times(p50 / figuresOf(found.peer).p50)];
    });
    publish(
      'bangun',
      table([
        ['', 'skrip (KB)', 'bangun sampai menjawab, p50 (ms)', 'paling lama (ms)', 'terhadap yang hanya menjawab'],
        ...rows,
      ]),
    );
    publish('bangun-mesin', machine());
  } finally {
    await Promise.all([saring.close(), peer.close()]);
  }
} finally {
  rmSync(folders.peer, { recursive: true });
}
