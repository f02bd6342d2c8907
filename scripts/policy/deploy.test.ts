import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ID, chromiumId } from '../../policy/write/deploy/identity';
import { escaped } from '../../policy/write/deploy/xml';
import { makeKey, readKey } from '../package/keys';
import { type Builds, packages } from '../package/packages';
import { run } from './cli';

const folder = mkdtempSync(join(tmpdir(), 'saring-deploy-'));
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
const reg = (name: string) => readFileSync(at(name)).toString('utf16le').slice(1).split('\r\n');
const deploy = async (out: string, ...args: string[]) => run(['deploy', ...args, '--out', at(out)]);
const officeId = 'saring@kantor.go.id';
let id = '';
let keys: string[] = [];

const manifest = (more: object) => ({ 'manifest.json': new TextEncoder().encode(JSON.stringify({ version: '1.2.3', ...more })) });
const builds: Builds = {
  chrome: manifest({}),
  edge: manifest({}),
  firefox: manifest({ browser_specific_settings: { gecko: { id: 'x@x', strict_min_version: '140.0' } } }),
};

beforeAll(async () => {
  makeKey(at('ekstensi.pem'), 'sandi kunci kantor');
  const key = readKey(at('ekstensi.pem'), 'sandi kunci kantor');
  id = await chromiumId(key.public);
  const files = await packages(builds, { key, url: 'https://kantor.go.id/saring/', firefoxId: officeId });
  mkdirSync(at('paket/kantor'), { recursive: true });
  for (const [name, content] of Object.entries(files))
    if (name.startsWith('kantor/')) writeFileSync(at(`paket/${name}`), content);
  await run(['init', at('kebijakan.json')]);
  for (const name of ['lama', 'baru']) await run(['keygen', at(name)]);
  keys = ['lama', 'baru'].map((name) => text(`${name}.pub`).trim());
  await run(['sign', at('kebijakan.json'), '--key', at('baru.key')]);
  writeFileSync(at('penerima.txt'), 'Bearer rahasia\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a package of the office', () => {
  it('is installed, pinned and kept current by every browser, which the settings reach under its id', async () => {
    const { code } = await deploy(
      'a',
      at('kebijakan.json'),
      '--package',
      at('paket'),
      '--key',
      at('baru.pub'),
      '--officer',
      'petugas-1',
      '--forward-header-file',
      at('penerima.txt'),
    );
    expect(code).toBe(0);
    const edge = JSON.parse(text('a/linux/etc/opt/edge/policies/managed/saring.json'));
    expect(edge).toMatchObject({
      '3rdparty': { extensions: { [id]: { publicKeys: [keys[1]], officer: 'petugas-1', forwardHeader: 'Bearer rahasia' } } },
      ExtensionSettings: {
        [id]: {
          installation_mode: 'force_installed',
          update_url: 'https://kantor.go.id/saring/updates.xml',
          override_update_url: true,
          runtime_allowed_hosts: expect.arrayContaining(['https://x.com']),
          toolbar_state: 'force_shown',
        },
      },
      MandatoryExtensionsForInPrivateNavigation: [id],
      BrowserGuestModeEnabled: false,
    });
    expect(JSON.parse(text('a/firefox/distribution/policies.json')).policies.ExtensionSettings[officeId]).toMatchObject({
      installation_mode: 'force_installed',
      install_url: 'https://kantor.go.id/saring/saring-1.2.3.xpi',
      private_browsing: true,
    });
    expect(reg('a/windows/saring-chrome.reg')).toEqual(
      expect.arrayContaining([
        `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\ExtensionSettings\\${id}]`,
        '"override_update_url"=dword:00000001',
        '"toolbar_pin"="force_pinned"',
        '"IncognitoModeAvailability"=dword:00000001',
        '"BrowserGuestModeEnabled"=dword:00000000',
        '"officer"="petugas-1"',
      ]),
    );
    expect(reg('a/windows/saring-firefox.reg')).toContain(
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox\\ExtensionSettings\\${officeId}]`,
    );
  });

  it('whose parts speak of different ids is told before anything is written', async () => {
    const note = text('paket/kantor/paket.json');
    writeFileSync(at('paket/kantor/paket.json'), note.replaceAll(id, CHROMIUM_ID));
    const { code, lines } = await deploy('b', at('kebijakan.json'), '--package', at('paket'));
    writeFileSync(at('paket/kantor/paket.json'), note);
    expect(code).toBe(2);
    expect(lines[0]).toContain(`Id "${CHROMIUM_ID}"`);
    expect(lines[0]).toContain(`bukan id penanda tangan`);
    expect(lines[0]).toContain(id);
  });
});

it.each([
  [['--chrome-id', 'gbabgbbnolfmlcdmjmmpbeofojhodobz'], /harus 32 huruf a sampai p/],
  [['--firefox-id', 'saring'], /harus berbentuk nama@kantor.go.id/],
  [['--update-url', 'https://kantor.go.id/updates.xml'], /Tidak ada paket yang dapat dipasang dengan id bawaan/],
  [['--package', '/tidak/ada'], /"\/tidak\/ada\/paket.json" tidak dapat dibaca/],
  [['--officer', 'tidak-ada'], /Petugas "tidak-ada" tidak ada dalam kebijakan; pilih petugas-1\./],
])('%j is told in one sentence', async (args, sentence) => {
  const { code, lines } = await deploy('c', at('kebijakan.json'), ...args);
  expect([code, lines[0]]).toEqual([2, expect.stringMatching(sentence)]);
});

it('ids of the stores install from the stores', async () => {
  const [chrome, edge] = ['a'.repeat(32), 'b'.repeat(32)];
  await deploy('d', at('kebijakan.json'), '--chrome-id', chrome, '--edge-id', edge, '--firefox-id', officeId);
  const updates = ['opt/chrome', 'opt/edge'].map((name) =>
    Object.entries(JSON.parse(text(`d/linux/etc/${name}/policies/managed/saring.json`)).ExtensionSettings),
  );
  expect(updates).toMatchObject([
    [[chrome, { update_url: 'https://clients2.google.com/service/update2/crx' }]],
    [[edge, { update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx' }]],
  ]);
});

/** What the registry holds after these files, as regedit would leave it: only what is named is touched. */
function registryAfter(...files: readonly string[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const file of files) {
    let path = '';
    for (const line of reg(file)) {
      const removed = /^\[-(.*)\]$/.exec(line)?.[1];
      if (removed !== undefined) for (const key of values.keys()) if (`${key}\\`.startsWith(`${removed}\\`)) values.delete(key);
      path = /^\[([^-].*)\]$/.exec(line)?.[1] ?? path;
      const [, name, value] = /^"((?:[^"\\]|\\.)*)"=(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) continue;
      if (value === '-') values.delete(`${path}\\${name}`);
      else values.set(`${path}\\${name}`, value);
    }
  }
  return values;
}

describe('the registry', () => {
  it('keeps neither the old text nor an old key when the office moves to an address, and nothing after removal', async () => {
    await deploy('e1', at('kebijakan.json'), '--package', at('paket'), '--key', at('lama.pub'), '--key', at('baru.pub'));
    await deploy('e2', '--url', 'https://kantor.go.id/k.json', '--package', at('paket'), '--key', at('baru.pub'));
    const end = (values: Map<string, string>, name: string) => [...values.keys()].filter((key) => key.endsWith(name));
    const before = registryAfter('e1/windows/saring-edge.reg');
    expect([end(before, '\\policyText').length, end(before, '\\publicKeys\\2').length]).toEqual([1, 1]);
    const after = registryAfter('e1/windows/saring-edge.reg', 'e2/windows/saring-edge.reg');
    expect([end(after, '\\policyText'), end(after, '\\publicKeys\\2')]).toEqual([[], []]);
    expect(end(after, '\\policyUrl')).toHaveLength(1);
    for (const browser of ['chrome', 'edge', 'chromium', 'firefox'])
      expect(registryAfter(`e1/windows/saring-${browser}.reg`, `e2/windows/hapus-saring-${browser}.reg`)).toEqual(new Map());
  });

  it('by Group Policy Preferences gets the same values, and loses the same', async () => {
    const xml = new new Window().DOMParser().parseFromString(text('e2/windows/gpp/Registry.xml'), 'text/xml');
    const items = Array.from(xml.querySelectorAll('Properties'), (item) => ({
      action: item.getAttribute('action'),
      path: `HKEY_LOCAL_MACHINE\\${item.getAttribute('key')}\\${item.getAttribute('name')}`,
      value: item.getAttribute('value') ?? '',
    })).filter(({ path }) => path.includes('\\Microsoft\\Edge\\'));
    const set = items.filter(({ action }) => action === 'U').map(({ path }) => path);
    expect(set.sort()).toEqual([...registryAfter('e2/windows/saring-edge.reg').keys()].sort());
    const gone = items.filter(({ action }) => action === 'D').map(({ path }) => path.split('\\').slice(-2).join('\\'));
    expect(gone).toEqual(expect.arrayContaining(['policy\\policyText', 'policy\\officer', 'publicKeys\\2']));
  });
});

describe('templates', () => {
  it('offer every setting of the schema under the right key, each with its words', () => {
    const parser = new new Window().DOMParser();
    const admx = parser.parseFromString(text('e2/windows/admx/saring.admx'), 'text/xml');
    const policies = Array.from(admx.querySelectorAll('policy'), (policy) => policy.getAttribute('name'));
    expect(policies.filter((name) => name?.startsWith('saring_edge_'))).toEqual(
      ['install', 'policyText', 'policyUrl', 'publicKeys', 'officer', 'forwardHeader'].map((name) => `saring_edge_${name}`),
    );
    for (const language of ['id-ID', 'en-US']) {
      const adml = parser.parseFromString(text(`e2/windows/admx/${language}/saring.adml`), 'text/xml');
      const strings = Array.from(adml.querySelectorAll('string'), (string) => string.getAttribute('id'));
      const wanted = [...text('e2/windows/admx/saring.admx').matchAll(/\$\(string\.(\w+)\)/g)].map(([, name]) => name);
      expect(wanted.filter((name) => !strings.includes(name ?? ''))).toEqual([]);
    }
  });

  it('by Intune carry the values escaped, lists numbered', () => {
    const rows = text('e2/windows/intune/saring.txt');
    expect(rows).toContain('<enabled/><data id="policyUrl" value="https://kantor.go.id/k.json"/>');
    expect(rows).toContain(`<data id="publicKeys" value="1\uf000${keys[1]}"/>`);
  });
});

it('a profile of macOS keeps its identifier whatever it carries', () => {
  const identifier = (name: string) =>
    /PayloadIdentifier<\/key>\s*<string>(id\.saring\.kebijakan)<\/string>/.exec(text(name))?.[1];
  expect([identifier('e1/macos/saring.mobileconfig'), identifier('e2/macos/saring.mobileconfig')]).toEqual([
    'id.saring.kebijakan',
    'id.saring.kebijakan',
  ]);
});

it('a policy too long for a template is told', async () => {
  const policy = JSON.parse(text('kebijakan.json'));
  const terms = Array.from({ length: 4000 }, (_, index) => `istilah kantor ${index}`);
  writeFileSync(
    at('panjang.json'),
    JSON.stringify({ ...policy, signature: undefined, ownTerms: { 'nama-instansi': { add: terms } } }),
  );
  const { lines } = await deploy('f', at('panjang.json'));
  expect(lines.at(-2)).toMatch(/^Kebijakan ini \d+ karakter; ADMX dan Intune hanya memuat 32000\./);
});

it('text in XML is escaped, and what XML cannot carry is replaced', () => {
  expect(escaped(`<a b="c">&'\n\u0000\ud800😀`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&apos;&#10;\ufffd\ufffd😀');
});
