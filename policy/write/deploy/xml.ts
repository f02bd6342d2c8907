/** XML elements as text, with all that a name or value may hold escaped. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
/** What XML 1.0 cannot carry, not even escaped: control characters, half surrogates and the two that are no characters. */
const unfit =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Characters that no XML can carry become U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(unfit, '\ufffd').replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character);

/** `children` are elements, or text that is escaped already. Attributes that are `undefined` are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly string[]
): string {
  const head = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value)}"`));
  const open = `<${name}${head.join('')}`;
  if (children.length === 0) return `${open}/>`;
  const [only = ''] = children;
  if (children.length === 1 && !only.startsWith('<')) return `${open}>${only}</${name}>`;
  const inside = children.flatMap((child) => child.split('\n')).map((line) => `  ${line}\n`);
  return `${open}>\n${inside.join('')}</${name}>`;
}

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
