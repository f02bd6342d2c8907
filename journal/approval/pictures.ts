/**
 * What tells a picture of a draft from another: the hash of its bytes where the page may read them, its address where it may not.
 * Runs in the page; neither bytes nor address leave it.
 */
import type { Attachment } from '../../rules/engine/types';
import { hex, sha256 } from '../chain/hash';
import type { RequestAttachment } from './types';

/** Bytes. What is larger is a long video, which would have to lie in the memory whole. */
const largest = 64 * 2 ** 20;

/** A site's own pictures and what was just picked; a picture of another server is closed to the page. */
const isReadable = (source: string): boolean => {
  const { protocol, origin } = new URL(source, globalThis.location?.href);
  return protocol === 'blob:' || protocol === 'data:' || origin === globalThis.location?.origin;
};

async function bytesAt(source: string): Promise<ArrayBuffer | undefined> {
  try {
    if (!isReadable(source)) return undefined;
    const answer = await fetch(source, { cache: 'force-cache' });
    const blob = answer.ok ? await answer.blob() : undefined;
    return blob && blob.size <= largest ? await blob.arrayBuffer() : undefined;
  } catch {
    // Taken back by the page, or a stream.
    return undefined;
  }
}

async function digestOf(source: string): Promise<{ readonly bound: 'bytes' | 'address'; readonly of: string }> {
  const bytes = await bytesAt(source);
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
