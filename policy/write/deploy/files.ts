/** Every file that is deployed, by its path below the output folder. */
import { adml, admx, intuneText } from './admx';
import type { Extension } from './extension';
import { guide } from './guide';
import { mobileConfig } from './plist';
import {
  browserPolicies,
  type ChromiumName,
  chromiumNames,
  firefoxPolicies,
  firefoxRemoval,
  type Settings,
  settingsValues,
  sourceOf,
} from './policies';
import { chromiumEntries, firefoxEntries, ownKeys, sharedEntries } from './registry';
import { preferencesXml, regFile } from './windows-files';

const mac: Readonly<Record<ChromiumName, string>> = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
  chromium: 'org.chromium.Chromium',
};
const linux: Readonly<Record<ChromiumName, string>> = {
  chrome: 'etc/opt/chrome/policies/managed/saring.json',
  edge: 'etc/opt/edge/policies/managed/saring.json',
  chromium: 'etc/chromium/policies/managed/saring.json',
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Path below the output folder, with `/`, to content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

async function windowsFiles(extension: Extension, settings: Settings): Promise<Files> {
  const groups = [
    ...chromiumNames.map((name) => ({ name, entries: chromiumEntries(extension, name, settings) })),
    { name: 'firefox' as const, entries: firefoxEntries(extension, settings) },
  ];
  return {
    ...Object.fromEntries(
      groups.map(({ name, entries }) => [`windows/saring-${name}.reg`, regFile(entries, ownKeys(extension, name))]),
    ),
    ...Object.fromEntries(
      groups.map(({ name }) => [
        `windows/hapus-saring-${name}.reg`,
        regFile(name === 'firefox' ? [] : sharedEntries(extension, name), ownKeys(extension, name)),
      ]),
    ),
    'windows/gpp/Registry.xml': await preferencesXml(groups),
    'windows/admx/saring.admx': admx(extension),
    'windows/admx/id-ID/saring.adml': adml(extension),
    'windows/admx/en-US/saring.adml': adml(extension),
    'windows/intune/saring.txt': intuneText(extension, settings),
  };
}

/** `name`: of the institution, or the policy's address. */
export async function filesFor(name: string, extension: Extension, settings: Settings): Promise<Files> {
  const values = settingsValues(settings);
  const firefox = json({ policies: firefoxPolicies(extension, settings) });
  return {
    ...(await windowsFiles(extension, settings)),
    'macos/saring.mobileconfig': await mobileConfig(
      name,
      [
        ...chromiumNames.flatMap((browser) => [
          { type: `${mac[browser]}.extensions.${sourceOf(extension, browser).id}`, settings: values },
          { type: mac[browser], settings: browserPolicies(extension, browser) },
        ]),
        { type: 'org.mozilla.firefox', settings: { EnterprisePoliciesEnabled: true, ...firefoxPolicies(extension, settings) } },
      ].filter(({ settings: each }) => Object.keys(each).length > 0),
    ),
    ...Object.fromEntries(
      chromiumNames.map((browser) => [
        `linux/${linux[browser]}`,
        json({
          '3rdparty': { extensions: { [sourceOf(extension, browser).id]: values } },
          ...browserPolicies(extension, browser),
        }),
      ]),
    ),
    'linux/etc/firefox/policies/policies.json': firefox,
    'firefox/distribution/policies.json': firefox,
    'firefox/hapus/policies.json': json({ policies: firefoxRemoval(extension) }),
    'PASANG.txt': guide(extension),
  };
}
