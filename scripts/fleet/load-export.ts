/** An officer's export: checked whole by the code that checks it in the browser, then loaded. Nothing of a file that does not hold is. */
import { startOf, verifyEnd, verifySlice } from '../../journal/chain/verify';
import type { ExportHead } from '../../journal/exchange/json-lines';
import { isOwnHead } from '../../journal/exchange/json-lines';
import { type ExportFile, lines, parseJson } from '../../journal/exchange/read-lines';
import { lookBack } from '../../journal/read/taken-back';
import { parseEntry } from '../../journal/store/schema';
import type { JournalEntry } from '../../journal/types';
import type { Known } from './heads';
import { type Origin, settled } from './rows';

const sliceSize = 500;

/** Why a file was not loaded, in Indonesian; undefined when it holds. `seqs`: earlier places with the hashes that were seen there. */
export async function exportFault(file: ExportFile, head: ExportHead, known: Known): Promise<string | undefined> {
  if (!(await isOwnHead(head))) return 'tanda tangan kepalanya tidak cocok; mintalah ekspor baru';
  const signer = known.signer(head.journal);
  if (signer !== undefined && signer !== head.signer) return 'ditandatangani kunci lain daripada sebelumnya; periksa komputernya';
  const before = known.of(head.journal);
  if (before.some(({ source, seq }) => source === 'export' && seq > head.seq))
    return 'lebih pendek daripada ekspor yang sudah dimuat; mintalah ekspor baru';
  const expected = new Map(before.map(({ seq, hash }) => [seq, hash]));
  const walk = await startOf(head.journal, head.gap);
  let slice: JournalEntry[] = [];
  let number = 0;
  let lost: number | undefined;
  const check = async () => {
    const fault = await verifySlice(walk, slice, { gap: head.gap });
    for (const { seq, hash } of slice) if (expected.has(seq) && expected.get(seq) !== hash) lost ??= seq;
    slice = [];
    return fault;
  };
  for await (const line of lines(file)) {
    if (++number === 1 || line.trim() === '') continue;
    const entry = parseEntry(parseJson(line));
    if (!entry) return `baris ${number} bukan entri jurnal`;
    slice.push(entry);
    if (slice.length < sliceSize) continue;
    const fault = await check();
    if (fault) return `rantainya putus pada entri ${fault.seq} (${fault.fault})`;
  }
  const end = (await check()) ?? verifyEnd(walk, head, head.gap);
  if (!end.ok) return `rantainya putus pada entri ${end.seq} (${end.fault})`;
  return lost === undefined ? undefined : `entri ${lost} lain daripada yang sudah dimuat; periksa komputernya`;
}

/** Loads an export that holds, from its first entry that is not loaded yet. Returns how many entries that were. */
export async function loadExport(
  file: ExportFile,
  head: ExportHead,
  known: Known,
  put: (row: string) => Promise<void>,
): Promise<number> {
  const from = known.of(head.journal).find(({ source }) => source === 'export')?.seq ?? 0;
  const origin: Origin = { journal: head.journal, unit: head.institution ?? '', officer: head.officer?.id ?? '', version: 2 };
  const rows = settled(origin, put);
  let count = 0;
  let isHead = true;
  for await (const line of lines(file)) {
    if (isHead || line.trim() === '') {
      isHead = false;
      continue;
    }
    const entry = parseJson(line) as JournalEntry;
    // A send that was loaded before may be taken back only now.
    if (entry.seq <= from - lookBack) continue;
    await rows.add(entry);
    if (entry.seq > from) count += 1;
  }
  await rows.end();
  const { journal, signer, seq, hash } = head;
  known.note({ journal, source: 'export', signer, officer: origin.officer, unit: origin.unit, seq, hash, passedOver: 0 });
  return count;
}
