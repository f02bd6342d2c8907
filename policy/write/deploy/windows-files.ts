/** Registry values as the files that Windows administrators import: .reg, and Group Policy Preferences. */
import { digestOf } from '../../read/trust/signature';
import type { Entry } from './registry';
import { element, xmlDocument } from './xml';

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function data(value: Entry['value']): string {
  if (value === undefined) return '-';
  return typeof value === 'number' ? `dword:${value.toString(16).padStart(8, '0')}` : quoted(value);
}

/** Little-endian, as Windows has it. */
function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(bytes.buffer);
}

/** `cleared`: keys removed whole before the entries are written. UTF-16 with a byte order mark, as regedit writes it. */
export function regFile(entries: readonly Entry[], cleared: readonly string[] = []): Uint8Array {
  const lines = ['Windows Registry Editor Version 5.00', ''];
  for (const key of cleared) lines.push(`[-HKEY_LOCAL_MACHINE\\${key}]`, '');
  // Below a removed key nothing is left to take away, and naming it would make it anew.
  const isGone = ({ path, value }: Entry) => value === undefined && cleared.some((key) => `${path}\\`.startsWith(`${key}\\`));
  const written = entries.filter((entry) => !isGone(entry));
  for (const path of new Set(written.map((entry) => entry.path))) {
    lines.push(`[HKEY_LOCAL_MACHINE\\${path}]`);
    for (const { name, value } of written.filter((entry) => entry.path === path)) lines.push(`${quoted(name)}=${data(value)}`);
    lines.push('');
  }
  return utf16(`\ufeff${lines.join('\r\n')}`);
}

/** The same name gives the same UUID, so that a newer file replaces the older one. Upper case, in braces where a GUID is meant. */
export async function uuid(name: string): Promise<string> {
  const hex = await digestOf(new TextEncoder().encode(name));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`.toUpperCase();
}

const collectionClass = '{53B533F5-224C-47e3-B01B-CA3B3F3FF4BF}';
const registryClass = '{9CD4B2F4-923D-47f5-A062-E897DD1DAD50}';
const settingsClass = '{A3CCFC41-DFDB-43a5-8D26-0FE8B954DA51}';

/** Registry.xml of Group Policy Preferences: dragged into Preferences → Windows Settings → Registry. */
export async function preferencesXml(
  groups: readonly { readonly name: string; readonly entries: readonly Entry[] }[],
): Promise<string> {
  const item = async (group: string, { path, name, value }: Entry) =>
    element(
      'Registry',
      {
        clsid: registryClass,
        name,
        status: name,
        image: value === undefined ? '8' : '7',
        uid: `{${await uuid(`${group} ${path} ${name}`)}}`,
      },
      element('Properties', {
        action: value === undefined ? 'D' : 'U',
        displayDecimal: '0',
        default: '0',
        hive: 'HKEY_LOCAL_MACHINE',
        key: path,
        name,
        type: typeof value === 'number' ? 'REG_DWORD' : 'REG_SZ',
        value: typeof value === 'number' ? value.toString(16).toUpperCase().padStart(8, '0') : (value ?? ''),
      }),
    );
  const collections = groups.map(async ({ name, entries }) =>
    element(
      'Collection',
      { clsid: collectionClass, name: `Saring: ${name}`, uid: `{${await uuid(`saring ${name}`)}}` },
      ...(await Promise.all(entries.map((entry) => item(name, entry)))),
    ),
  );
  return xmlDocument(element('RegistrySettings', { clsid: settingsClass }, ...(await Promise.all(collections))));
}
