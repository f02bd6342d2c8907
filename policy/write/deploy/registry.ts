/** The same policies as values of the Windows registry. Old values are named too, so that none outlives a change of settings. */
import type { Extension } from './extension';
import {
  browserPolicies,
  type ChromiumName,
  firefoxPolicies,
  type Settings,
  settingNames,
  settingsValues,
  sourceOf,
  type Values,
} from './policies';

export const roots: Readonly<Record<ChromiumName | 'firefox', string>> = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  chromium: 'SOFTWARE\\Policies\\Chromium',
  firefox: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
};

/** Names the entry in a list that the office may keep already; any other number would do as well. */
const OWN_ENTRY = 8301;

/** More keys than these never stand in a policy at a time. */
const MOST_KEYS = 8;

/** One value below HKEY_LOCAL_MACHINE; `undefined` takes the value away. */
export interface Entry {
  readonly path: string;
  readonly name: string;
  readonly value: string | number | undefined;
}

/** `first`: number of the first item of a list. */
function entriesOf(path: string, values: Values, first: number): Entry[] {
  return Object.entries(values).flatMap(([name, value]): Entry[] => {
    if (typeof value === 'string' || typeof value === 'number') return [{ path, name, value }];
    if (typeof value === 'boolean') return [{ path, name, value: value ? 1 : 0 }];
    const below = `${path}\\${name}`;
    if (!Array.isArray(value)) return entriesOf(below, value as Values, 1);
    return value.map((item, index) => ({ path: below, name: String(index + first), value: String(item) }));
  });
}

function settingEntries(path: string, settings: Settings): Entry[] {
  const { publicKeys = [], ...texts } = settings;
  const gone = settingNames.filter((name) => name !== 'publicKeys' && texts[name] === undefined);
  const spare = Array.from({ length: MOST_KEYS - publicKeys.length }, (_, index) => String(publicKeys.length + 1 + index));
  return [
    ...gone.map((name) => ({ path, name, value: undefined })),
    ...spare.map((name) => ({ path: `${path}\\publicKeys`, name, value: undefined })),
    ...entriesOf(path, settingsValues(settings), 1),
  ];
}

export const settingsPath = (name: ChromiumName, id: string) => `${roots[name]}\\3rdparty\\extensions\\${id}\\policy`;

export function chromiumEntries(extension: Extension, name: ChromiumName, settings: Settings): Entry[] {
  const root = roots[name];
  return [
    ...settingEntries(settingsPath(name, sourceOf(extension, name).id), settings),
    // Earlier versions of this command installed by this list.
    { path: `${root}\\ExtensionInstallForcelist`, name: String(OWN_ENTRY), value: undefined },
    ...installEntries(extension, name),
  ];
}

/** Lists of the browser may hold other extensions, the lists within one extension's settings may not. */
export function installEntries(extension: Extension, name: ChromiumName): Entry[] {
  const { ExtensionSettings = {}, ...others } = browserPolicies(extension, name);
  return [
    ...entriesOf(`${roots[name]}\\ExtensionSettings`, ExtensionSettings as Values, 1),
    ...entriesOf(roots[name], others, OWN_ENTRY),
  ];
}

export function firefoxEntries(extension: Extension, settings: Settings): Entry[] {
  const { ExtensionSettings } = firefoxPolicies(extension, settings);
  const path = `${roots.firefox}\\3rdparty\\Extensions\\${extension.firefox.id}`;
  return [
    ...settingEntries(path, settings),
    ...(ExtensionSettings ? entriesOf(`${roots.firefox}\\ExtensionSettings`, ExtensionSettings as Values, 1) : []),
  ];
}

/** Keys that are all the extension's own, to be taken away whole. */
export function ownKeys(extension: Extension, name: ChromiumName | 'firefox'): string[] {
  const root = roots[name];
  const { id } = name === 'firefox' ? extension.firefox : sourceOf(extension, name);
  const settings = name === 'firefox' ? `${root}\\3rdparty\\Extensions\\${id}` : `${root}\\3rdparty\\extensions\\${id}`;
  return [settings, `${root}\\ExtensionSettings\\${id}`];
}

/** Values in keys that the office may use for other things as well. */
export function sharedEntries(extension: Extension, name: ChromiumName): Entry[] {
  const own = ownKeys(extension, name);
  return chromiumEntries(extension, name, {})
    .filter(({ path }) => !own.some((key) => path === key || path.startsWith(`${key}\\`)))
    .map((entry) => ({ ...entry, value: undefined }));
}
