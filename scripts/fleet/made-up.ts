/** Journals of officers that nobody is, signed and chained as real ones, for tests, measurements and sizing. */
import { makeKeys } from '../../journal/chain/keys';
import { genesis, link } from '../../journal/chain/link';
import { signedHead } from '../../journal/exchange/json-lines';
import type { JournalEntry, JournalInput } from '../../journal/types';

const day = 86_400_000;
const known = ['etika/kata-kasar', 'pelindungan/data-pribadi', 'larangan/rahasia', 'asn/netralitas', 'etika/huruf-kapital'];

/** The input of entry `i` of an officer: three of four posts are clean, the rest are gone past, mended, approved or called wrong. */
export function madeUp(
  i: number,
  { officer, account, start, perDay }: { officer: string; account: string; start: number; perDay: number },
): JournalInput {
  const turn = i % 20;
  const rule = known[i % known.length] ?? '';
  const base = {
    eventId: `${officer}-${i}`,
    at: start + Math.floor(i / perDay) * day + (i % perDay) * 600_000,
    site: 'x' as const,
    surface: 'post' as const,
    account,
    officer,
    policy: { id: 'kementerian', revision: 1 + Math.floor(i / 500) },
    textHash: 'ab'.repeat(32),
  };
  if (turn < 15) return { ...base, outcome: 'sent-clean', findings: [] };
  if (turn < 17) return { ...base, outcome: 'sent-reason', findings: [{ rule, severity: 'warn' }], reasonCode: 'kutipan' };
  if (turn === 17) return { ...base, outcome: 'edited', findings: [{ rule, severity: 'block' }] };
  if (turn === 18) return { ...base, outcome: 'sent-approved', findings: [{ rule, severity: 'block' }], approver: 'kepala' };
  return { ...base, outcome: 'sent-false-alarm', findings: [{ rule, severity: 'warn', falseAlarm: true }] };
}

export interface MadeJournal {
  readonly journal: string;
  readonly entries: readonly JournalEntry[];
  /** The export, line by line. */
  readonly text: string;
}

/** An export of these inputs. */
export async function madeExport(
  officer: string,
  institution: string,
  inputs: readonly JournalInput[],
  journal: string = crypto.randomUUID(),
): Promise<MadeJournal> {
  const keys = await makeKeys();
  const { entries, head } = await link({ journal, seq: 0, hash: await genesis(journal) }, inputs);
  const line = await signedHead(keys, { ...head, officer: { id: officer, name: officer }, institution, exported: Date.now() });
  return { journal, entries, text: [line, ...entries].map((each) => `${JSON.stringify(each)}\n`).join('') };
}
