/**
 * What tells a picture of a draft from another: the hash of its bytes where the page may read them, its address where it may not.
 * Runs in the page; neither bytes nor address leave it.
 */
import type { Attachment } from '../../rules/engine/types';
import { hex, sha256 } from '../chain/hash';
import type { FoundInPicture, HeldDraft, RequestAttachment } from './types';

/** Bytes. What is larger is a long video, which would have to lie in the memory whole. */
const largest = 64 * 2 ** 20;

/**
 * How a picture is read without the network: what was just picked from memory, the site's own from the browser's cache alone. A
 * picture of another server is closed to the page.
 */
function wayTo(source: string): RequestInit | undefined {
  const { protocol, origin } = new URL(source, globalThis.location?.href);
  if (protocol === 'blob:' || protocol === 'data:') return {};
  return origin === globalThis.location?.origin ? { cache: 'only-if-cached', mode: 'same-origin' } : undefined;
}

/** Undefined where the page does not have it in memory any more, or it is another server's. */
export async function pictureAt(source: string): Promise<Blob | undefined> {
  try {
    const way = wayTo(source);
    if (!way) return undefined;
    const answer = await fetch(source, way);
    const blob = answer.ok ? await answer.blob() : undefined;
    return blob && blob.size <= largest ? blob : undefined;
  } catch {
    // Taken back by the page, a stream, or no more in the cache.
    return undefined;
  }
}

async function digestOf(source: string): Promise<{ readonly bound: 'bytes' | 'address'; readonly of: string }> {
  const bytes = await (await pictureAt(source))?.arrayBuffer();
  if (!bytes) return { bound: 'address', of: source };
  return { bound: 'bytes', of: hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) };
}

/** The attachments as a request tells of them. */
export const attachmentsOf = (nonce: string, attachments: readonly Attachment[]): Promise<RequestAttachment[]> =>
  Promise.all(
    attachments.map(async ({ source, ...attachment }) => {
      if (source === undefined) return attachment;
      const { bound, of } = await digestOf(source);
      return { ...attachment, bound, picture: await sha256(`${nonce}\n${of}`) };
    }),
  );

/** What was found in the pictures of a draft, each once. */
export function foundIn({ verdict: { findings = [] } }: Pick<HeldDraft, 'verdict'>): FoundInPicture[] {
  const found = new Map<string, FoundInPicture>();
  for (const { rule, severity, picture } of findings)
    if (picture) found.set(`${picture.number} ${rule} ${severity}`, { picture: picture.number, rule, severity });
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
