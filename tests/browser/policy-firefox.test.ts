/**
 * Group policy in Firefox, deployed as an administrator does: by the folder `distribution` beside the program.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { run } from '../../scripts/policy/cli';
import { firefoxProgram } from './harness/firefox-program';
import { putInside } from './harness/inside';
import { type Session, startSession } from './harness/session';
import type * as insideModule from './policy-inside';

declare const inside: typeof insideModule;

const temporary = mkdtempSync(join(tmpdir(), 'saring-firefox-'));
const program = join(temporary, 'program');
const at = (name: string) => join(temporary, name);
let executable = '';

beforeAll(async () => {
  executable = await firefoxProgram(program);
  mkdirSync(at('profile'));
});
afterAll(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 10 }));

let session: Session | undefined;
afterEach(() => session?.close());

async function deploy(revision: number, name: string): Promise<void> {
  const policy = { formatVersion: 1, id: 'dinas', revision, issued: '2026-01-01', institution: { name, kind: 'pemda' } };
  writeFileSync(at('kebijakan.json'), JSON.stringify(policy));
  const { code, lines } = await run(['deploy', at('kebijakan.json'), '--out', at('sebar')]);
  if (code !== 0) throw new Error(lines.join('\n'));
  cpSync(join(at('sebar'), 'firefox'), program, { recursive: true });
}

/** Starts with the same profile each time, as an officer's Firefox does. */
async function start(): Promise<Page> {
  session = await startSession('firefox', {
    executable,
    profile: at('profile'),
    // An extension that is not installed for good would lose its storage with the session.
    prefs: { 'extensions.webextensions.keepStorageOnUninstall': true },
  });
  const page = await session.openExtension('options.html#kebijakan');
  await putInside(page, resolve('tests/browser/policy-inside.ts'));
  return page;
}

async function reads(page: Page, selector: string, words: string): Promise<void> {
  const there = (where: string, wanted: string) => document.querySelector(where)?.textContent === wanted;
  await page.waitForFunction(there, {}, selector, words).catch(() => undefined);
  expect(await page.$eval(selector, (element) => element.textContent)).toBe(words);
}

it('is in force at the first start and locked, and a changed file at the next', async () => {
  await deploy(3, 'Dinas Contoh');
  const page = await start();
  await reads(page, '.card h2', 'Dinas Contoh');
  expect(await page.$eval('.facts dd', (source) => source.textContent)).toBe('Dipasang oleh admin');
  expect(await page.$('input[type=file]')).toBeNull();
  await session?.close();
  await deploy(4, 'Dinas Baru');
  await reads(await start(), '.card h2', 'Dinas Baru');
});

it('that is refused leaves the last one in force and says why', async () => {
  writeFileSync(
    join(program, 'distribution', 'policies.json'),
    JSON.stringify({
      policies: { '3rdparty': { Extensions: { 'saring@saring.invalid': { policyText: '{"formatVersion": 1,}' } } } },
    }),
  );
  const page = await start();
  await reads(page, '[role=alert] .problems', 'Baris 1, kolom 21: Koma sebelum kurung penutup harus dihapus.');
  await reads(page, '.card h2', 'Dinas Baru');
});
