/**
 * Fetches the policy from the address the office gave. This is the one place of the product that uses the network; it sends
 * a plain GET without cookies, referrer or any data of the officer.
 */
import type { Text } from '../../rules/engine/types';
import { LIMITS } from '../schema/limits';

const MINUTE = 60_000;
/** Between visits when all is well: an alert of the office must reach its officers within five minutes. */
const USUAL = 4 * MINUTE;
/** After the first failure the usual time; doubled by each further one, up to an hour. */
const LONGEST = 60 * MINUTE;
const TIMEOUT = 20_000;

export type Fetched = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'failed'; readonly message: Text };

/** When to visit again, in milliseconds since the epoch. `failures` counts those in a row, this one included. */
export const nextVisit = (now: number, failures: number): number =>
  now + Math.min(LONGEST, USUAL * 2 ** Math.min(Math.max(failures - 1, 0), 10));

/** Is a visit due? None is put off longer than the longest time; a clock that stood ahead is what makes it look so. */
export const isDue = (due: number, now: number): boolean => due <= now || due > now + LONGEST;

const failed = (id: string, en: string): Fetched => ({ kind: 'failed', message: { id, en } });
const unreachable = failed(
  'Alamat kebijakan tidak dapat dihubungi; kebijakan yang lama tetap dipakai.',
  'The policy address cannot be reached; the previous policy stays in force.',
);
const tooLarge = failed(
  'Berkas pada alamat kebijakan terlalu besar; kebijakan yang lama tetap dipakai.',
  'The file at the policy address is too large; the previous policy stays in force.',
);

/** Reads a body up to the limit of a policy file (bytes at most four times the characters); undefined when it is longer. */
async function limitedText(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length <= LIMITS.characters) continue;
    await reader.cancel();
    return undefined;
  }
  return text + decoder.decode();
}

/** One visit. Never throws. */
export async function fetchPolicy(url: string, get: typeof fetch = fetch): Promise<Fetched> {
  try {
    const response = await get(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // The browser asks with the ETag it knows. Set by hand, that header would need the server's leave for each visit.
      cache: 'no-cache',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (!response.ok)
      return failed(
        `Alamat kebijakan menjawab dengan kode ${response.status}; kebijakan yang lama tetap dipakai.`,
        `The policy address answered with code ${response.status}; the previous policy stays in force.`,
      );
    const text = await limitedText(response);
    if (text === undefined) return tooLarge;
    return { kind: 'text', text };
  } catch {
    return unreachable;
  }
}
