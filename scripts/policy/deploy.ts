/** Files for group policy: Windows, macOS, Linux and Firefox, for Chrome, Edge, Chromium and Firefox. */
import { join } from 'node:path';
import { admitted, load } from './commands';
import { CHROMIUM_ID, GECKO_ID } from './identity';
import { publicKeyFrom } from './key-files';
import { CallError, done, type Outcome, writeBelow } from './outcome';
import { mobileConfig } from './plist';
import { type RegistryKey, registryFile } from './registry';

const windows = {
  chrome: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge',
  chromium: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Chromium',
};
const mac = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge', chromium: 'org.chromium.Chromium' };
const linux = {
  chrome: 'etc/opt/chrome/policies/managed/saring.json',
  edge: 'etc/opt/edge/policies/managed/saring.json',
  chromium: 'etc/chromium/policies/managed/saring.json',
};

export interface DeployOptions {
  readonly out: string;
  /** Only policies signed by one of these are to be used: keys or the files that hold them; two during a rotation. */
  readonly keys: readonly string[];
  /** Id of the officer of the computers that get these files. */
  readonly officer?: string;
  /** Point browsers to this address instead of carrying the policy. */
  readonly url?: string;
  /** Install the extension as well, from this update address. */
  readonly updateUrl?: string;
}

interface Settings {
  readonly policyText?: string;
  readonly policyUrl?: string;
  readonly publicKeys?: readonly string[];
  readonly officer?: string;
}

/** Names the entry in a list of extensions that the office may keep already; any other number would do as well. */
const OWN_ENTRY = '8301';

const numbered = (values: readonly string[]) => Object.fromEntries(values.map((value, index) => [String(index + 1), value]));

function registryKeys(root: string, settings: Settings, updateUrl: string | undefined): RegistryKey[] {
  const { publicKeys, ...texts } = settings;
  const base = `${root}\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy`;
  return [
    { path: base, values: texts },
    ...(publicKeys ? [{ path: `${base}\\publicKeys`, values: numbered(publicKeys) }] : []),
    ...(updateUrl
      ? [{ path: `${root}\\ExtensionInstallForcelist`, values: { [OWN_ENTRY]: `${CHROMIUM_ID};${updateUrl}` } }]
      : []),
  ];
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Every file by its path below the output folder. */
function filesFor(
  id: string,
  name: string,
  settings: Settings,
  updateUrl: string | undefined,
): Record<string, string | Uint8Array> {
  const { publicKeys, ...texts } = settings;
  const plain = { ...texts, ...(publicKeys ? { publicKeys } : {}) };
  const forced = updateUrl ? { ExtensionInstallForcelist: [`${CHROMIUM_ID};${updateUrl}`] } : {};
  const chromium = {
    '3rdparty': { extensions: { [CHROMIUM_ID]: plain } },
    ...forced,
  };
  const firefox = { '3rdparty': { Extensions: { [GECKO_ID]: plain } } };
  const registry = Object.entries(windows).map(([browser, root]) => [browser, registryKeys(root, settings, updateUrl)] as const);
  return {
    ...Object.fromEntries(registry.map(([browser, keys]) => [`windows/saring-${browser}.reg`, registryFile(keys)])),
    'windows/saring-admx.json': json(
      Object.fromEntries(
        registry.map(([browser, keys]) => [
          browser,
          keys.flatMap(({ path, values }) =>
            Object.entries(values).map(([valueName, value]) => ({
              hive: 'HKLM',
              key: path.replace('HKEY_LOCAL_MACHINE\\', ''),
              valueName,
              type: 'REG_SZ',
              value,
            })),
          ),
        ]),
      ),
    ),
    'macos/saring.mobileconfig': mobileConfig(id, name, [
      ...Object.values(mac).map((domain) => ({ type: `${domain}.extensions.${CHROMIUM_ID}`, settings: plain })),
      ...(updateUrl ? Object.values(mac).map((domain) => ({ type: domain, settings: forced })) : []),
      { type: 'org.mozilla.firefox', settings: { EnterprisePoliciesEnabled: true, ...firefox } },
    ]),
    ...Object.fromEntries(Object.values(linux).map((path) => [`linux/${path}`, json(chromium)])),
    'linux/etc/firefox/policies/policies.json': json({ policies: firefox }),
    'firefox/distribution/policies.json': json({ policies: firefox }),
    'PASANG.txt': guide,
  };
}

const guide = `Cara memasang kebijakan Saring

Windows   windows\\saring-chrome.reg, saring-edge.reg, saring-chromium.reg: jalankan sebagai administrator, atau masukkan nilai
          dalam saring-admx.json ke Group Policy Preferences (Registry) atau Intune. Firefox: salin folder firefox\\distribution
          ke folder pemasangan Firefox.
macOS     macos/saring.mobileconfig: pasang lewat MDM.
Linux     salin isi folder linux/ ke / (Chrome, Edge, Chromium, Firefox).

Bila kantor sudah punya policies.json untuk Firefox, gabungkan bagian "3rdparty" ke dalamnya; jangan menimpanya. Begitu pula
ExtensionInstallForcelist (hanya ada bila memakai --update-url) pada Linux dan macOS: daftar dari dua berkas tidak dijumlahkan.

Periksa pada chrome://policy, edge://policy atau about:policies, lalu buka Pengaturan Saring, tab Kebijakan.
`;

/** Checks the policy, then writes everything below `out`. */
export async function deploy(file: string | undefined, options: DeployOptions): Promise<Outcome> {
  const { out, keys, officer, url, updateUrl } = options;
  if ((file === undefined) === (url === undefined))
    throw new CallError('Sebutkan berkas kebijakan, atau alamatnya dengan --url, salah satu.');
  for (const address of [url, updateUrl])
    if (address !== undefined && !/^https:\/\/[^\s/]+\/\S*$/.test(address))
      throw new CallError(`Alamat "${address}" harus diawali https:// dan menunjuk ke sebuah berkas.`);
  if (url !== undefined && keys.length === 0)
    throw new CallError('Alamat kebijakan memerlukan --key, supaya hanya berkas yang ditandatangani kantor yang dipakai.');
  const publicKeys = [...new Set(keys.map(publicKeyFrom))];
  const trusted = {
    ...(publicKeys.length === 0 ? {} : { publicKeys }),
    ...(officer === undefined ? {} : { officer }),
  };
  let settings: Settings = { ...trusted, ...(url === undefined ? {} : { policyUrl: url }) };
  let [id, name] = ['alamat', url ?? ''];
  const notes: string[] = [];
  if (file !== undefined) {
    const loaded = load(file);
    if ('outcome' in loaded) return loaded.outcome;
    // What the computers would refuse is not spread.
    const read = await admitted(file, publicKeys);
    if ('outcome' in read) return read.outcome;
    if (publicKeys.length === 0)
      notes.push('Kebijakan ini tidak dikunci pada sebuah kunci; tambahkan --key bila sudah ditandatangani.');
    if (officer !== undefined && !read.active.officers?.some(({ id }) => id === officer))
      throw new CallError(`Petugas "${officer}" tidak ada pada bagian "officers" kebijakan ini.`);
    settings = { policyText: JSON.stringify(loaded.policy.signed), ...trusted };
    [id, name] = [loaded.policy.policy.id, loaded.policy.policy.institution.name];
  }
  const files = filesFor(id, name, settings, updateUrl);
  for (const [path, content] of Object.entries(files)) writeBelow(join(out, path), content);
  return done(
    ...Object.keys(files).map((path) => join(out, path)),
    ...notes,
    `Baca ${join(out, 'PASANG.txt')} untuk memasangnya.`,
  );
}
