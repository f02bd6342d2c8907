/** As install.test.ts, in Firefox ESR, by the policies.json that `deploy` writes. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { firefoxProgram } from './harness/firefox-program';
import { type OfficeHost, officeFirefoxId, officeHost } from './harness/office-host';
import { type Session, startSession } from './harness/session';

const temporary = mkdtempSync(join(tmpdir(), 'saring-install-firefox-'));
const program = join(temporary, 'program');
const profile = join(temporary, 'profile');
const policiesPath = join(program, 'distribution', 'policies.json');
const uuid = '6f8a1c7e-6f5f-4c3a-9d57-5a7269e6a002';
let office: OfficeHost;
let executable = '';
let session: Session | undefined;
beforeAll(async () => {
  office = await officeHost(temporary);
  executable = await firefoxProgram(program);
  mkdirSync(profile);
  // The office's server is known to this profile alone.
  writeFileSync(
    join(profile, 'cert_override.txt'),
    `localhost:${office.port}:\tOID.2.16.840.1.101.3.4.2.1\t${office.fingerprint}\t\n`,
  );
});
afterEach(() => session?.close());
afterAll(() => {
  office.close();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 10 });
});

async function deploy(version: string, name: string): Promise<void> {
  await office.publish(version);
  const institution = { name, kind: 'pemda' };
  const policy = { formatVersion: 1, id: 'dinas', revision: 3, issued: '2026-01-01', institution };
  cpSync(join(await office.deploy(policy), 'firefox'), program, { recursive: true });
  const { policies } = JSON.parse(readFileSync(policiesPath, 'utf8'));
  // Mozilla signs what an office publishes; what this test made is signed by nobody.
  const unsigned = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } };
  writeFileSync(policiesPath, JSON.stringify({ policies: { ...policies, Preferences: unsigned } }));
}

const start = async () => {
  session = await startSession('firefox', {
    build: 'none',
    executable,
    profile,
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [officeFirefoxId]: uuid }),
      // As on an officer's computer, but every second and not every day: the browser asks the office's updates.json.
      'extensions.update.enabled': true,
      'extensions.update.autoUpdateDefault': true,
      'extensions.update.interval': 1,
      'app.update.timerFirstInterval': 1000,
      'app.update.timerMinimumDelay': 1,
    },
  });
  return session;
};

/** Resolves as soon as the options page shows these words and is this version's. */
async function shows(session: Session, version: string, words: string): Promise<void> {
  await expect
    .poll(
      async () => {
        // With an update the browser closes the tabs of the extension.
        const page = await session.newPage();
        await page.goto(`moz-extension://${uuid}/options.html#kebijakan`, { waitUntil: [] }).catch(() => undefined);
        const shown = await page
          .evaluate(async (wanted) => {
            const { version } = await (await fetch('/manifest.json')).json();
            return document.body.innerText.includes(wanted) ? version : 'not yet';
          }, words)
          .catch(() => 'not there');
        await page.close().catch(() => undefined);
        return shown;
      },
      { timeout: 120_000, interval: 250 },
    )
    .toBe(version);
}

it('Firefox installs it, follows its policy, takes the next version by updates.json, is rid of it, and takes the old one again', async () => {
  await deploy('1.0.0', 'Dinas Contoh');
  const first = await start();
  await shows(first, '1.0.0', 'Dinas Contoh');
  // The server has another version, and nothing on this computer was touched.
  await office.publish('1.0.1');
  await shows(first, '1.0.1', 'Dinas Contoh');
  await first.close();

  cpSync(join(temporary, 'sebar', 'firefox', 'hapus', 'policies.json'), policiesPath);
  const second = await start();
  const installed = () => readFileSync(join(profile, 'extensions.json'), 'utf8').includes(officeFirefoxId);
  await expect.poll(installed, { timeout: 120_000, interval: 250 }).toBe(false);
  await second.close();

  // The way back: no browser updates to a lower number, but installs it anew.
  await deploy('1.0.0', 'Dinas Contoh');
  await shows(await start(), '1.0.0', 'Dinas Contoh');
});
