/** Windows registry files: UTF-16 with a byte order mark, as regedit writes them. */

export interface RegistryKey {
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
}

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

export function registryFile(keys: readonly RegistryKey[]): Uint8Array {
  const body = keys.map(({ path, values }) =>
    [`[${path}]`, ...Object.entries(values).map(([name, value]) => `${quoted(name)}=${quoted(value)}`), ''].join('\r\n'),
  );
  return Buffer.from(`\ufeffWindows Registry Editor Version 5.00\r\n\r\n${body.join('\r\n')}\r\n`, 'utf16le');
}
