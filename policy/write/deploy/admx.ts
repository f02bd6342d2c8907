/** Administrative templates (ADMX and ADML) of the extension's settings, made from its managed schema, and their OMA-URI rows. */
import { managedSettings } from '../../schema/published';
import type { Extension } from './extension';
import { type ChromiumName, chromiumNames, type Settings, settingsValues, sourceOf, type Value } from './policies';
import { installEntries, roots, settingsPath } from './registry';
import { element, escaped, xmlDocument } from './xml';

interface Setting {
  readonly name: string;
  readonly kind: 'text' | 'list';
  readonly help: string;
}

const settingsOfSchema: readonly Setting[] = Object.entries(managedSettings).map(([name, { type, description }]) => ({
  name,
  kind: type === 'array' ? 'list' : 'text',
  help: description,
}));

/** Characters that the registry file of a group policy (Registry.pol) can hold in one value: 65,535 bytes of UTF-16. */
export const MOST_TEXT = 32_000;

const titles: Readonly<Record<ChromiumName, string>> = { chrome: 'Google Chrome', edge: 'Microsoft Edge', chromium: 'Chromium' };
const policyName = (browser: ChromiumName, setting: string) => `saring_${browser}_${setting}`;
const namespace = 'Saring.Policies.Saring';
const template = {
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  revision: '1.0',
  schemaVersion: '1.0',
  xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
};

function policy(
  browser: ChromiumName,
  setting: string,
  key: string,
  presentation: string | undefined,
  ...inside: string[]
): string {
  const name = policyName(browser, setting);
  return element(
    'policy',
    {
      name,
      class: 'Machine',
      displayName: `$(string.${name})`,
      explainText: `$(string.${name}_help)`,
      presentation: presentation && `$(presentation.${name})`,
      key,
    },
    element('parentCategory', { ref: `saring_${browser}` }),
    element('supportedOn', { ref: 'saring_supported' }),
    ...inside,
  );
}

function installPolicy(extension: Extension, browser: ChromiumName): string[] {
  const items = installEntries(extension, browser).map(({ path, name, value }) =>
    element(
      'item',
      { key: path, valueName: name },
      element(
        'value',
        {},
        typeof value === 'number' ? element('decimal', { value: String(value) }) : element('string', {}, escaped(value ?? '')),
      ),
    ),
  );
  return items.length === 0 ? [] : [policy(browser, 'install', roots[browser], undefined, element('enabledList', {}, ...items))];
}

function settingPolicies(extension: Extension, browser: ChromiumName): string[] {
  const key = settingsPath(browser, sourceOf(extension, browser).id);
  return settingsOfSchema.map(({ name, kind }) =>
    policy(
      browser,
      name,
      key,
      name,
      element(
        'elements',
        {},
        kind === 'list'
          ? element('list', { id: name, key: `${key}\\${name}`, valuePrefix: '' })
          : element('text', { id: name, valueName: name, maxLength: String(MOST_TEXT), required: 'true' }),
      ),
    ),
  );
}

export function admx(extension: Extension): string {
  return xmlDocument(
    element(
      'policyDefinitions',
      template,
      element('policyNamespaces', {}, element('target', { prefix: 'saring', namespace })),
      element('resources', { minRequiredRevision: '1.0' }),
      element(
        'supportedOn',
        {},
        element('definitions', {}, element('definition', { name: 'saring_supported', displayName: '$(string.supported)' })),
      ),
      element(
        'categories',
        {},
        element('category', { name: 'saring', displayName: '$(string.saring)' }),
        ...chromiumNames.map((browser) =>
          element(
            'category',
            { name: `saring_${browser}`, displayName: `$(string.saring_${browser})` },
            element('parentCategory', { ref: 'saring' }),
          ),
        ),
      ),
      element(
        'policies',
        {},
        ...chromiumNames.flatMap((browser) => [...installPolicy(extension, browser), ...settingPolicies(extension, browser)]),
      ),
    ),
  );
}

const installHelp =
  'Memasang Saring, menyematkannya pada bilah peramban, dan menutup mode tamu serta jendela privat tanpa Saring. Bila dimatikan lagi, nilainya ikut dihapus.';

export function adml(extension: Extension): string {
  const settings = settingsOfSchema;
  const string = (id: string, text: string) => element('string', { id }, escaped(text));
  const strings = chromiumNames.flatMap((browser) => [
    string(`saring_${browser}`, titles[browser]),
    ...(sourceOf(extension, browser).address === undefined
      ? []
      : [string(policyName(browser, 'install'), 'Pasang Saring'), string(`${policyName(browser, 'install')}_help`, installHelp)]),
    ...settings.flatMap(({ name, help }) => [
      string(policyName(browser, name), name),
      string(`${policyName(browser, name)}_help`, help),
    ]),
  ]);
  const presentations = chromiumNames.flatMap((browser) =>
    settings.map(({ name, kind }) =>
      element(
        'presentation',
        { id: policyName(browser, name) },
        kind === 'list'
          ? element('listBox', { refId: name }, name)
          : element('textBox', { refId: name }, element('label', {}, name)),
      ),
    ),
  );
  return xmlDocument(
    element(
      'policyDefinitionResources',
      template,
      element('displayName', {}, 'Saring'),
      element('description', {}, 'Kebijakan Saring'),
      element(
        'resources',
        {},
        element(
          'stringTable',
          {},
          string('saring', 'Saring'),
          string('supported', 'Chrome, Edge, Chromium 116 atau lebih baru'),
          ...strings,
        ),
        element('presentationTable', {}, ...presentations),
      ),
    ),
  );
}

/** Separates the items of a list in a value of Intune. */
const LIST_MARK = '\uf000';

function dataOf(name: string, value: Value): string {
  const items = Array.isArray(value)
    ? value.map((item, index) => `${index + 1}${LIST_MARK}${item}`).join(LIST_MARK)
    : String(value);
  return `<enabled/>${element('data', { id: name, value: items })}`;
}

/** Rows for a custom profile: the template first, then each setting. */
export function intuneText(extension: Extension, settings: Settings): string {
  const row = (uri: string, value: string) => `OMA-URI\n${uri}\nJenis data\nString\nNilai\n${value}\n`;
  const base = './Device/Vendor/MSFT/Policy/Config/Saring~Policy~saring';
  const rows = chromiumNames.flatMap((browser) => {
    const uri = (setting: string) => `${base}~saring_${browser}/${policyName(browser, setting)}`;
    return [
      ...(sourceOf(extension, browser).address === undefined ? [] : [row(uri('install'), '<enabled/>')]),
      ...Object.entries(settingsValues(settings)).map(([name, value]) => row(uri(name), dataOf(name, value))),
    ];
  });
  return [
    'Intune: Devices → Configuration → Create → Windows 10 and later → Templates → Custom. Satu baris untuk setiap bagian di bawah ini.',
    'Belum dicoba pada Intune; cobalah dulu pada satu komputer.\n',
    row('./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/Saring/Policy/saring', '(seluruh isi ../admx/saring.admx)'),
    ...rows,
  ].join('\n');
}
