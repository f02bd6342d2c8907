/** Where journals had come to when a unit report was made: kept by whoever makes the reports, so that the next month must follow. */
import { atLeast, digest, line, moment, optional } from '../store/schema';
import { z } from '../store/zod';
import type { ExportHead } from './json-lines';
import { type ExportFile, lines, parseJson } from './read-lines';

const noted = z.strictObject({
  journal: z.uuid(),
  /** Public key of the installation. */
  signer: line(200),
  officer: optional(z.strictObject({ id: line(80), name: line(200) })),
  seq: atLeast(0),
  hash: digest,
});
export type NotedHead = z.infer<typeof noted>;

const headsFile = z.strictObject({
  format: z.literal('saring-heads'),
  version: z.literal(1),
  made: moment,
  heads: z.array(noted),
});

/** One line, as a file to keep. */
export const writeHeads = (heads: readonly NotedHead[], made: number): string =>
  `${JSON.stringify({ format: 'saring-heads', version: 1, made, heads })}\n`;

/** The heads in a file; undefined when it is none. */
export async function readHeads(file: ExportFile): Promise<readonly NotedHead[] | undefined> {
  try {
    for await (const first of lines(file)) return headsFile.safeParse(parseJson(first)).data?.heads;
  } catch {
    // The file is gone.
  }
  return undefined;
}

export const noteOf = ({ journal, signer, officer, seq, hash }: ExportHead): NotedHead => ({
  journal,
  signer,
  ...(officer ? { officer } : {}),
  seq,
  hash,
});

/** What speaks against an export before its entries are read. */
export type HeadFault = 'other-key' | 'other-journal' | 'goes-back';

/**
 * Compares an export with what was noted of the same journal or officer, and with the keys that the policy names for the officer
 * (absent: none named). An officer with two computers has two journals, so another one is a fault only where all known ones are missing.
 */
export function headFault(
  head: ExportHead,
  known: readonly NotedHead[],
  present: ReadonlySet<string>,
  keys: readonly string[] | undefined,
): HeadFault | undefined {
  if (keys && keys.length > 0 && !keys.includes(head.signer)) return 'other-key';
  const same = known.find(({ journal }) => journal === head.journal);
  if (same) {
    if (same.signer !== head.signer) return 'other-key';
    return head.seq < same.seq ? 'goes-back' : undefined;
  }
  const before = known.filter(({ officer }) => officer !== undefined && officer.id === head.officer?.id);
  return before.length > 0 && before.every(({ journal }) => !present.has(journal)) ? 'other-journal' : undefined;
}
