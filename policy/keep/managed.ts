/** Group policy as it stands in managed storage, made into text and settings. What is mistyped is told, never taken for absent. */
import type { Text } from '../../rules/engine/types';
import type { Problem } from '../read/parse/problem';
import { isPublicKey } from '../read/trust/keys';

export interface GroupValues {
  /** The policy file, as an object or as its text; undefined when group policy brings none. */
  readonly text?: string;
  readonly url?: string;
  /** An address is given that can't be used. */
  readonly isUrlWrong: boolean;
  readonly keys: readonly string[];
  /** Keys are given of which at least one is none. */
  readonly isKeysWrong: boolean;
  readonly officer?: string;
  readonly problems: readonly Problem[];
}

const at = (path: string, id: string, en: string): Problem => ({ path, line: 1, column: 1, message: { id, en } as Text });
const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

function keysOf(given: unknown): Pick<GroupValues, 'keys' | 'isKeysWrong' | 'problems'> {
  if (!isGiven(given)) return { keys: [], isKeysWrong: false, problems: [] };
  if (!Array.isArray(given))
    return {
      keys: [],
      isKeysWrong: true,
      problems: [
        at(
          'publicKeys',
          'Isian "publicKeys" pada kebijakan grup harus berupa daftar; selama salah, tidak ada kebijakan baru yang diterima.',
          'Field "publicKeys" of the group policy must be a list; while it is wrong, no new policy is accepted.',
        ),
      ],
    };
  const keys = given.filter((key): key is string => typeof key === 'string' && isPublicKey(key));
  const wrong = given.flatMap((key, index) =>
    keys.includes(key)
      ? []
      : [
          at(
            `publicKeys[${index}]`,
            `Isian "publicKeys" butir ${index + 1} pada kebijakan grup bukan kunci publik; salin lagi dari berkas .pub.`,
            `Item ${index + 1} of "publicKeys" in the group policy is not a public key; copy it again from the .pub file.`,
          ),
        ],
  );
  return { keys, isKeysWrong: wrong.length > 0, problems: wrong };
}

function urlOf(given: unknown, hasText: boolean): Pick<GroupValues, 'url' | 'isUrlWrong' | 'problems'> {
  if (!isGiven(given)) return { isUrlWrong: false, problems: [] };
  const isAddress = typeof given === 'string' && URL.canParse(given) && new URL(given).protocol === 'https:';
  if (hasText)
    return {
      isUrlWrong: false,
      problems: [
        at(
          'policyUrl',
          'Kebijakan grup memuat isi kebijakan dan juga alamatnya; yang dipakai isinya. Hapus salah satu.',
          'The group policy holds both the policy and its address; the policy itself is used. Remove one of them.',
        ),
      ],
    };
  if (isAddress) return { url: given, isUrlWrong: false, problems: [] };
  return {
    isUrlWrong: true,
    problems: [
      at(
        'policyUrl',
        'Alamat kebijakan pada kebijakan grup harus diawali https://; alamat itu tidak dipakai.',
        'The policy address in the group policy must begin with https://; it is not used.',
      ),
    ],
  };
}

function textOf(policy: unknown, policyText: unknown): string | undefined {
  if (typeof policyText === 'string' && policyText.trim() !== '') return policyText;
  return typeof policy === 'object' && policy !== null ? JSON.stringify(policy, null, 2) : undefined;
}

/** Nothing at all stands in managed storage. */
export const isEmpty = (snapshot: Readonly<Record<string, unknown>>): boolean => !Object.values(snapshot).some(isGiven);

export function groupValues(snapshot: Readonly<Record<string, unknown>>): GroupValues {
  const { policy, policyText, policyUrl, publicKeys, officer } = snapshot;
  const text = textOf(policy, policyText);
  const url = urlOf(policyUrl, text !== undefined);
  const keys = keysOf(publicKeys);
  return {
    ...url,
    ...keys,
    ...(text === undefined ? {} : { text }),
    ...(typeof officer === 'string' && officer.trim() !== '' ? { officer: officer.trim() } : {}),
    problems: [...url.problems, ...keys.problems],
  };
}

/** Distinguishes one state of group policy from the next without keeping it. */
export async function digestOf(snapshot: Readonly<Record<string, unknown>>): Promise<string> {
  const entries = ['policy', 'policyText', 'policyUrl', 'publicKeys', 'officer'].map((key) => snapshot[key] ?? null);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(entries))));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
