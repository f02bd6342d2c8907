/** The whole journal as JSON Lines: a head that says where the chain begins and ends, then one entry a line. */

import canonicalize from 'canonicalize';
import { type InstallationKeys, isSigned, signText } from '../chain/keys';
import { slices } from '../chain/verify';
import type { Progress } from '../read/types';
import { type JournalDatabase, ownKeys, readState } from '../store/database';
import { atLeast, digest, gapSchema, line, optional } from '../store/schema';
import { z } from '../store/zod';

export const exportHead = z.strictObject({
  format: z.literal('saring-journal'),
  version: z.literal(2),
  journal: z.uuid(),
  /** Milliseconds since the epoch. */
  exported: z.number(),
  officer: optional(z.strictObject({ id: line(80), name: line(200) })),
  institution: optional(line(300)),
  /** Number and hash of the last entry; the chain of the lines must end there. */
  seq: atLeast(0),
  hash: digest,
  gap: optional(gapSchema),
  /** Public key of the installation, and its signature over the rest of this line. */
  signer: line(200),
  signature: line(200),
});

export type ExportHead = z.infer<typeof exportHead>;

const signedText = ({ signature: _, ...head }: Omit<ExportHead, 'signature'> & { readonly signature?: string }) =>
  `saring-export/1\n${canonicalize(head) ?? ''}`;

/** Did the installation that the line names write it? */
export const isOwnHead = (head: ExportHead): Promise<boolean> => isSigned(signedText(head), head.signature, head.signer);

type Said = Pick<ExportHead, 'journal' | 'seq' | 'hash' | 'gap' | 'officer' | 'institution' | 'exported'>;

/** The first line of an export, signed by this installation. */
export async function signedHead(keys: InstallationKeys, about: Said): Promise<ExportHead> {
  const said = { format: 'saring-journal' as const, version: 2 as const, ...about, signer: keys.publicKey };
  return { ...said, signature: await signText(keys, signedText(said)) };
}

/** Lines in pieces. Entries added meanwhile are not in it: the head is read first and the chain ends there. */
export async function* jsonLinePieces(
  db: JournalDatabase,
  about: Pick<ExportHead, 'officer' | 'institution' | 'exported'>,
  progress: Progress = {},
): AsyncGenerator<string> {
  const { journal, seq, hash, gap } = await readState(db);
  const keys = await ownKeys(db);
  const head = await signedHead(keys, { journal, ...about, seq, hash, ...(gap ? { gap } : {}) });
  yield `${JSON.stringify(head)}\n`;
  const begin = (gap?.through ?? 0) + 1;
  let done = 0;
  for await (const slice of slices(db, begin, seq)) {
    progress.signal?.throwIfAborted();
    yield slice.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    done += slice.length;
    progress.onProgress?.(done, seq - begin + 1);
  }
}

/**
 * A file from pieces as they come; the pieces themselves are never held together. Chromium keeps a large file on disk; Firefox
 * holds it in memory, about twice its size while it is made (`npx tsx bench/journal.ts 120000 firefox`).
 */
export function toFile(pieces: AsyncGenerator<string>, type: string): Promise<Blob> {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: () => void pieces.return(undefined),
  });
  return new Response(stream, { headers: { 'content-type': type } }).blob();
}
