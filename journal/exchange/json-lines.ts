/** The whole journal as JSON Lines: a head that says where the chain begins and ends, then one entry a line. */
import { slices } from '../chain/verify';
import type { Progress } from '../read/types';
import { type JournalDatabase, readState } from '../store/database';
import { atLeast, digest, gapSchema, line, optional } from '../store/schema';
import { z } from '../store/zod';

export const exportHead = z.strictObject({
  format: z.literal('saring-journal'),
  version: z.literal(1),
  journal: z.uuid(),
  /** Milliseconds since the epoch. */
  exported: z.number(),
  officer: optional(z.strictObject({ id: line(80), name: line(200) })),
  institution: optional(line(300)),
  /** Number and hash of the last entry; the chain of the lines must end there. */
  seq: atLeast(0),
  hash: digest,
  gap: optional(gapSchema),
});

export type ExportHead = z.infer<typeof exportHead>;

/** Lines in pieces. Entries added meanwhile are not in it: the head is read first and the chain ends there. */
export async function* jsonLinePieces(
  db: JournalDatabase,
  about: Pick<ExportHead, 'officer' | 'institution' | 'exported'>,
  progress: Progress = {},
): AsyncGenerator<string> {
  const { journal, seq, hash, gap } = await readState(db);
  const head: ExportHead = { format: 'saring-journal', version: 1, journal, ...about, seq, hash, ...(gap ? { gap } : {}) };
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
