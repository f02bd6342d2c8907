/// <reference types="chrome" />
/** An office hosts the extension itself: browsers install it by the files of `deploy`, take its next version, and give it up again. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { chromiumArguments } from '../../scripts/browsers';
import { run } from '../../scripts/policy/cli';
import type { Outcome } from '../../scripts/policy/outcome';
import { type OfficeHost, officeHost } from './harness/office-host';
import { inOverlay } from './harness/overlay';
import { type PolicyFolder, policyFolder } from './harness/policy-folder';
import { openSite } from './matrix/open';
import { press } from './matrix/run';

const temporary = mkdtempSync(join(tmpdir(), 'saring-install-'));
let office: OfficeHost;
let folder: PolicyFolder;
let browser: Browser;
beforeAll(async () => {
  office = await officeHost(temporary);
  folder = await policyFolder(join(temporary, 'etc'));
});
afterEach(() => browser?.close());
afterAll(() => {
  office.close();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 10 });
});

const policy = {
  formatVersion: 1,
  id: 'dinas',
  revision: 3,
  issued: '2026-01-01',
  institution: { name: 'Dinas Contoh', kind: 'pemda' },
};
const leak = 'Data warga: NIK 3201154509870003 sudah diproses';
const patience = { timeout: 120_000, interval: 100 };

async function start(): Promise<void> {
  browser = await puppeteer.launch({
    executablePath: folder.executable,
    userDataDir: join(temporary, 'profile'),
    pipe: true,
    enableExtensions: true,
    // What automation leaves out is just what is tried here: installing and updating in the background.
    ignoreDefaultArgs: ['--disable-background-networking', '--disable-component-extensions-with-background-pages'],
    args: [
      ...chromiumArguments().filter((argument) => argument !== '--disable-background-networking'),
      `--ignore-certificate-errors-spki-list=${office.pin}`,
    ],
  });
}

/** What the browser itself lists. */
async function listed(page: Page, id: string): Promise<boolean> {
  await page.goto('chrome://extensions-internals');
  return page.evaluate((wanted) => document.body.innerText.includes(wanted), id);
}

/** Opens the options page once it is this version's. */
const optionsOf = (id: string, version: string): Promise<Page> =>
  vi.waitFor(async () => {
    const page = await browser.newPage();
    try {
      await page.goto(`chrome-extension://${id}/options.html#kebijakan`);
      expect(await page.evaluate(() => chrome.runtime.getManifest().version)).toBe(version);
      return page;
    } catch (error) {
      await page.close();
      throw error;
    }
  }, patience);

/** The line that the toolbar popup signs, as the admin's command reads it. */
async function statusOf(id: string): Promise<Outcome> {
  const popup = await browser.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await (await popup.waitForSelector('[data-action=status]'))?.click();
  const area = await popup.waitForSelector('[data-part=policy] textarea');
  const file = join(temporary, 'keadaan.txt');
  writeFileSync(file, (await area?.evaluate((element) => (element as HTMLTextAreaElement).value)) ?? '');
  await popup.close();
  return run(['status', file, '--policy', join(temporary, 'kebijakan.json')]);
}

it('Chromium installs it, follows its policy, takes the next version under a held draft, and is rid of it with the policy', async () => {
  const { chromeId } = await office.publish('1.0.0');
  folder.deploy(join(await office.deploy(policy), 'linux', 'etc', 'chromium'));
  await start();
  const internals = await browser.newPage();
  await vi.waitFor(async () => expect(await listed(internals, chromeId)).toBe(true), patience);
  const options = await optionsOf(chromeId, '1.0.0');
  await options.waitForFunction(() => document.body.innerText.includes('Dinas Contoh'), patience);

  const { code, lines } = await statusOf(chromeId);
  expect(lines).toEqual([
    expect.stringMatching(
      / {2}- {2}Saring 1\.0\.0 \(chrome\) {2}dinas r3 {2}aturan [0-9a-f]{12} {2}kebijakannya tidak bertanda tangan/,
    ),
    '1 komputer: 0 sesuai, 1 berbeda.',
  ]);
  expect(code).toBe(1);

  const tab = await browser.newPage();
  await openSite(tab, 'x', { guard: false });
  await tab.evaluate((text) => {
    window.situs.show('x-home', 'id');
    window.situs.write(text);
    window.situs.focus();
  }, leak);
  await press(tab, 'click');
  await (await inOverlay(tab, '[role=dialog] [data-action=fix]')).click();

  await office.publish('1.0.1');
  const found = await options.evaluate(async () => {
    const ready = new Promise<string>((resolve) =>
      chrome.runtime.onUpdateAvailable.addListener(({ version }) => resolve(version)),
    );
    const { status } = await chrome.runtime.requestUpdateCheck();
    return [status, await ready];
  });
  expect(found).toEqual(['update_available', '1.0.1']);
  // The browser waits for an idle moment; the extension's own word makes one.
  await options.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await optionsOf(chromeId, '1.0.1');
  await tab.bringToFront();
  await press(tab, 'click');
  expect(
    await tab.evaluate(() => [window.situs.received.length, window.situs.html().join('').includes('3201154509870003')]),
  ).toEqual([0, true]);

  // Back to the former: a browser takes a lower number for no update, so the old contents go out under a higher one, or, as here,
  // the policy takes the extension away and brings the old package anew.
  folder.remove();
  await vi.waitFor(async () => expect(await listed(internals, chromeId)).toBe(false), patience);
  await office.publish('1.0.0');
  folder.deploy(join(await office.deploy(policy), 'linux', 'etc', 'chromium'));
  await (await optionsOf(chromeId, '1.0.0')).close();

  folder.remove();
  await vi.waitFor(async () => expect(await listed(internals, chromeId)).toBe(false), patience);
  await vi.waitFor(() => expect(existsSync(join(temporary, 'profile', 'Default', 'Extensions', chromeId))).toBe(false), patience);
});
