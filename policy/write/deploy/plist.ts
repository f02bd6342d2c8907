/** A macOS configuration profile. */
import type { Value, Values } from './policies';
import { uuid } from './windows-files';
import { escaped } from './xml';

function plistOf(value: Value, indent: string): string {
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (Array.isArray(value))
    return `${indent}<array>\n${value.map((each) => `${plistOf(each, `${indent}\t`)}\n`).join('')}${indent}</array>`;
  const entries = Object.entries(value).map(
    ([key, each]) => `${indent}\t<key>${escaped(key)}</key>\n${plistOf(each, `${indent}\t`)}\n`,
  );
  return `${indent}<dict>\n${entries.join('')}${indent}</dict>`;
}

export interface Payload {
  /** Preference domain, e.g. `com.google.Chrome.extensions.<id>`. */
  readonly type: string;
  readonly settings: Values;
}

/** The same for each policy and each way to deploy it, so that a newer profile always replaces the one before. */
const IDENTIFIER = 'id.saring.kebijakan';

/** One profile for all browsers, installed for the whole computer. */
export async function mobileConfig(name: string, payloads: readonly Payload[]): Promise<string> {
  const content = payloads.map(async ({ type, settings }) => ({
    PayloadType: type,
    PayloadIdentifier: `${IDENTIFIER}.${type}`,
    PayloadUUID: await uuid(`${IDENTIFIER}.${type}`),
    PayloadVersion: 1,
    ...settings,
  }));
  const profile = {
    PayloadType: 'Configuration',
    PayloadIdentifier: IDENTIFIER,
    PayloadUUID: await uuid(IDENTIFIER),
    PayloadDisplayName: `Kebijakan Saring: ${name}`,
    PayloadScope: 'System',
    PayloadVersion: 1,
    PayloadContent: await Promise.all(content),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    plistOf(profile, ''),
    '</plist>',
    '',
  ].join('\n');
}
