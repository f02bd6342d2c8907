/** Group policy as it stands in managed storage, made into text and settings. */

export interface ManagedValues {
  /** The policy file, as an object or as its text; undefined when group policy brings none. */
  readonly text?: string;
  readonly policyUrl?: string;
  readonly publicKeys: readonly string[];
}

const isKey = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z0-9+/]{43}=$/.test(value);

/** Values of the wrong type are left out: the browser shows admins the same on its own policy page. */
export function managedValues(snapshot: Readonly<Record<string, unknown>>): ManagedValues {
  const { policy, policyText, policyUrl, publicKeys } = snapshot;
  const object = typeof policy === 'object' && policy !== null ? JSON.stringify(policy, null, 2) : undefined;
  const text = typeof policyText === 'string' && policyText.trim() !== '' ? policyText : object;
  return {
    ...(text === undefined ? {} : { text }),
    ...(typeof policyUrl === 'string' && policyUrl.startsWith('https://') ? { policyUrl } : {}),
    publicKeys: Array.isArray(publicKeys) ? publicKeys.filter(isKey) : [],
  };
}

/** Distinguishes one state of group policy from the next without keeping it. */
export async function digestOf({ text = '', publicKeys }: ManagedValues): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([text, publicKeys]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
