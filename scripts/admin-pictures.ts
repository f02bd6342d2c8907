/**
 * Pictures of the administrator's guide: the studio, and the files of `deploy` in force in Chromium and Firefox. Linux, as root, with
 * the test build. `npx tsx scripts/admin-pictures.ts [studio]`: with `studio` that picture alone, for which nobody has to be root.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxProgram } from '../tests/browser/harness/firefox-program';
import { officeFirefoxId, officeHost } from '../tests/browser/harness/office-host';
import { policyFolder } from '../tests/browser/harness/policy-folder';
import { startSession } from '../tests/browser/harness/session';
import { studioPicture } from './studio-picture';

const folder = join('docs', 'gambar');
const studio = await startSession('chromium', { reducedMotion: true });
await studioPicture(studio, join(folder, 'admin-studio.webp') as `${string}.webp`).finally(() => studio.close());
if (process.argv[2] === 'studio') process.exit(0);

const temporary = mkdtempSync(join(tmpdir(), 'saring-gambar-'));
const policy = {
  formatVersion: 1,
  id: 'dinas',
  revision: 3,
  issued: '2026-11-01',
  institution: { name: 'Dinas Contoh', kind: 'pemda' },
};
const office = await officeHost(temporary);
try {
  const { chromeId } = await office.publish('1.0.0');
  const deployed = await office.deploy(policy);

  const chromium = await policyFolder(join(temporary, 'etc'));
  chromium.deploy(join(deployed, 'linux', 'etc', 'chromium'));
  // The tests' own policy has no place in the picture.
  rmSync(join(temporary, 'etc', 'policies', 'managed', 'alat-uji.json'));
  const one = await startSession('chromium', { build: 'none', executable: chromium.executable });
  const page = await one.newPage();
  await page.setViewport({ width: 900, height: 380, deviceScaleFactor: 1.5 });
  await page.goto('chrome://policy');
  // The page is made of elements with roots of their own.
  await page.waitForFunction(
    (id) => {
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots)
        for (const each of root.querySelectorAll('*')) {
          if (each.shadowRoot) roots.push(each.shadowRoot);
          if (each.localName !== 'policy-row' || !each.shadowRoot?.textContent?.includes(id)) continue;
          (root as ShadowRoot).host.scrollIntoView({ behavior: 'instant' });
          return true;
        }
      return false;
    },
    {},
    chromeId,
  );
  await page.screenshot({ type: 'webp', quality: 82, path: join(folder, 'admin-chromium.webp') });
  await one.close();

  const program = join(temporary, 'program');
  const executable = await firefoxProgram(program);
  cpSync(join(deployed, 'firefox'), program, { recursive: true });
  const profile = join(temporary, 'profile');
  mkdirSync(profile);
  // The office's server is known to this profile alone, and signed is only what Mozilla signed.
  writeFileSync(
    join(profile, 'cert_override.txt'),
    `localhost:${office.port}:\tOID.2.16.840.1.101.3.4.2.1\t${office.fingerprint}\t\n`,
  );
  const two = await startSession('firefox', {
    build: 'none',
    executable,
    profile,
    prefs: { 'xpinstall.signatures.required': false },
  });
  const isInstalled = () =>
    existsSync(join(profile, 'extensions.json')) &&
    readFileSync(join(profile, 'extensions.json'), 'utf8').includes(officeFirefoxId);
  while (!isInstalled()) await new Promise((resolve) => setTimeout(resolve, 250));
  const other = await two.newPage();
  await other.setViewport({ width: 900, height: 620 });
  // A page of the browser's own says nothing of its loading.
  await other.goto('about:policies', { waitUntil: [] });
  // The page runs no function made from text, which waiting is elsewhere.
  while (!(await other.evaluate(() => document.body.textContent?.includes('install_url')).catch(() => false)))
    await new Promise((resolve) => setTimeout(resolve, 250));
  await other.screenshot({ path: join(folder, 'admin-firefox.png') });
  await two.close();
} finally {
  office.close();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 10 });
}
process.exit(0);
