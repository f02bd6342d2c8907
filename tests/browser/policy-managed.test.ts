/// <reference types="chrome" />
/**
 * Group policy from a real policy file on disk, as an administrator writes it. The build is copied under an id of its own, so
 * that the file speaks to these sessions alone. Needs the right to write below /etc.
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, it } from 'vitest';
import { generateKeys } from '../../policy/read/trust/keys';
import { sign } from '../../policy/read/trust/signature';
import type { ActivePolicy } from '../../policy/types';
import { chromiumId } from '../../policy/write/deploy/identity';
import { copyBuild } from './harness/copy';
import { startOfficeServer } from './harness/https-server';
import { type Session, type SessionOptions, startSession } from './harness/session';

/** Debian's Chromium and the vendor's build for tests, whichever is here. */
const folders = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];
const files = folders.map((folder) => join(folder, `saring-test-${process.pid}.json`));
const temporary = mkdtempSync(join(tmpdir(), 'saring-managed-'));

const spki = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
const key = spki.toString('base64');
const id = await chromiumId(key);
const extension = copyBuild('chromium', join(temporary, 'build'), { key });

const policy = (revision: number, change: object = {}) => ({
  formatVersion: 1,
  id: 'dinas',
  revision,
  issued: '2026-01-01',
  institution: { name: 'Dinas Contoh', kind: 'pemda' },
  ...change,
});
function deploy(values: object): void {
  for (const file of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
  }
}

let session: Session | undefined;
async function start(options: SessionOptions = {}): Promise<Page> {
  session = await startSession('chromium', { extension, ...options });
  return session.openExtension('options.html#kebijakan');
}

/** Resolves with source and revision of the policy in force as soon as `revision` is reached. */
const reaches = (page: Page, revision: number) =>
  page.evaluate(
    (wanted) =>
      new Promise<string>((resolve) => {
        const look = async () => {
          const { 'policy.active': active } = await chrome.storage.local.get<{ 'policy.active'?: ActivePolicy }>('policy.active');
          if (active?.revision === wanted) resolve(`${active.source} ${active.revision} ${active.institution.name}`);
        };
        chrome.storage.local.onChanged.addListener(look);
        void look();
      }),
    revision,
  );

afterEach(() => session?.close());
afterAll(() => {
  for (const file of files) rmSync(file, { force: true });
  rmSync(temporary, { recursive: true, force: true, maxRetries: 10 });
});

it('a policy on disk is in force at the first start and follows a change of the file without a restart', async () => {
  deploy({ policy: policy(3) });
  const page = await start();
  expect(await reaches(page, 3)).toBe('managed 3 Dinas Contoh');
  deploy({ policyText: JSON.stringify(policy(4, { institution: { name: 'Dinas Baru', kind: 'pemda' } })) });
  expect(await reaches(page, 4)).toBe('managed 4 Dinas Baru');
});

it('a policy written as an object passes Chromium’s schema untouched, own rules in their long form included', async () => {
  const sample = JSON.parse(readFileSync(new URL('../../samples/kodim.json', import.meta.url), 'utf8'));
  const long = (examples: readonly string[]) => examples.map((text) => ({ text }));
  const full = {
    ...sample,
    ownRules: sample.ownRules.map((rule: { examples: Record<string, string[]> }) => ({
      ...rule,
      antipatterns: [
        {
          kind: 'near',
          a: { kind: 'terms', lexicon: ['kasar'] },
          b: { kind: 'not', of: { kind: 'terms', terms: 'b' } },
          within: '3',
        },
      ],
      examples: Object.fromEntries(Object.entries(rule.examples).map(([name, list]) => [name, long(list)])),
    })),
  };
  deploy({ policy: full, publicKeys: [sample.approvers[0].publicKey], policyUrl: 'https://contoh.invalid/saring.json' });
  const page = await start();
  const stored = await page.waitForFunction(async () => {
    const values = await chrome.storage.managed.get();
    return values.policy === undefined ? undefined : values;
  });
  expect(await stored.jsonValue()).toEqual({
    policy: full,
    publicKeys: [sample.approvers[0].publicKey],
    policyUrl: 'https://contoh.invalid/saring.json',
  });
});

it('an address on disk brings the signed file from a server that allows any origin, and no other file', async () => {
  const [ours, theirs] = [await generateKeys(), await generateKeys()];
  const server = await startOfficeServer('/saring.json', { 'access-control-allow-origin': '*' });
  server.serve(JSON.stringify(await sign(policy(5), ours.secretKey)));
  deploy({ policyUrl: server.url, publicKeys: [ours.publicKey] });
  const page = await start({ args: [`--ignore-certificate-errors-spki-list=${server.pin}`] });
  expect(await reaches(page, 5)).toBe('url 5 Dinas Contoh');
  const visit = async (sentence: string) => {
    await (await page.waitForSelector('::-p-xpath(//button[contains(., "Periksa sekarang")])'))?.click();
    await page.waitForFunction(
      (wanted) => (document.querySelector('.address ~ .notice .problems')?.textContent ?? '').startsWith(wanted),
      {},
      sentence,
    );
  };
  server.serve(JSON.stringify(policy(6)));
  await visit('Berkas ini tidak bertanda tangan');
  server.serve(JSON.stringify(await sign(policy(6), theirs.secretKey)));
  await visit('Berkas ini ditandatangani kunci lain');
  server.serve(JSON.stringify(await sign(policy(7), ours.secretKey)));
  await visit('');
  expect(await reaches(page, 7)).toBe('url 7 Dinas Contoh');
  expect(server.asked.map(({ method, headers: { cookie, referer } }) => [method, cookie, referer])).toEqual(
    server.asked.map(() => ['GET', undefined, undefined]),
  );
  await server.close();
});
