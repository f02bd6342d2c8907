/** A macOS configuration profile. */
import { createHash } from 'node:crypto';

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function element(value: Value, indent: string): string {
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (Array.isArray(value))
    return `${indent}<array>\n${value.map((each) => `${element(each, `${indent}\t`)}\n`).join('')}${indent}</array>`;
  const entries = Object.entries(value).map(
    ([key, each]) => `${indent}\t<key>${escaped(key)}</key>\n${element(each, `${indent}\t`)}\n`,
  );
  return `${indent}<dict>\n${entries.join('')}${indent}</dict>`;
}

/** The same name gives the same UUID, so that a newer profile replaces the older one. */
function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`.toUpperCase();
}

export interface Payload {
  /** Preference domain, e.g. `com.google.Chrome.extensions.<id>`. */
  readonly type: string;
  readonly settings: { readonly [key: string]: Value };
}

/** One profile for all browsers, installed for the whole computer. */
export function mobileConfig(id: string, name: string, payloads: readonly Payload[]): string {
  const base = `id.saring.${id}`;
  const content = payloads.map(({ type, settings }) => ({
    PayloadType: type,
    PayloadIdentifier: `${base}.${type}`,
    PayloadUUID: uuid(`${base}.${type}`),
    PayloadVersion: 1,
    ...settings,
  }));
  const profile = {
    PayloadType: 'Configuration',
    PayloadIdentifier: base,
    PayloadUUID: uuid(base),
    PayloadDisplayName: `Kebijakan Saring: ${name}`,
    PayloadScope: 'System',
    PayloadVersion: 1,
    PayloadContent: content,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    element(profile, ''),
    '</plist>',
    '',
  ].join('\n');
}
