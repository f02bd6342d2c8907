import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { hashText } from '../chain/hash';
import type { CsvWords } from '../exchange/csv';
import { append } from '../store/append';
import { blockSize } from '../store/columns';
import { openJournal } from '../store/database';
import { prune } from '../store/retention';
import { freshName, input } from '../testing';
import type { JournalInput } from '../types';
import { createReader } from './reader';
import { lookBack } from './taken-back';

const words: CsvWords = {
  heads: [
    'no',
    'waktu',
    'petugas',
    'situs',
    'jenis',
    'akun',
    'keputusan',
    'temuan',
    'uji',
    'salah',
    'kode',
    'alasan',
    'oleh',
    'kebijakan',
    'sidik',
  ],
  outcome: ({ outcome }) => outcome,
};
const about = () => ({ officer: { id: 'rina', name: 'Rina' } });
/** 00.00 WITA. */
const monday = Date.UTC(2026, 10, 1, 16);
const hours = (n: number) => monday + n * 3_600_000;

async function journal(inputs: readonly JournalInput[]) {
  const db = await openJournal(freshName());
  await append(db, inputs);
  const reader = createReader(db, { about, zone: () => 'WITA', words: () => words });
  return { db, reader, facets: await reader.refresh() };
}

const rude = { rule: 'etika/kata-kasar', severity: 'block' } as const;
const trial = { rule: 'asas/akuntabel', severity: 'note', trial: true } as const;

/** Three weeks of two accounts; every third entry went past a rule, every tenth was called wrong. */
const three = () =>
  Array.from({ length: 2 * blockSize + 300 }, (_, i) =>
    input(`e${i}`, {
      at: hours((i * 500) / (2 * blockSize + 300)),
      account: i % 2 === 0 ? '@dinas_contoh' : '@layanan',
      outcome: i % 10 === 0 ? 'sent-false-alarm' : i % 3 === 0 ? 'sent-reason' : 'sent-clean',
      findings: i % 10 === 0 ? [{ ...rude, falseAlarm: true }] : i % 3 === 0 ? [rude, trial, rude] : [],
    }),
  );

describe('reading', () => {
  it('finds the same entries in the columns as in the entries themselves', async () => {
    const { db, reader, facets } = await journal(three());
    expect(facets).toMatchObject({
      total: 2300,
      accounts: ['@dinas_contoh', '@layanan'],
      rules: ['asas/akuntabel', 'etika/kata-kasar'],
    });
    const all = await db.getAll('entries');
    const filter = {
      from: hours(100),
      until: hours(300),
      account: '@layanan',
      rule: rude.rule,
      outcomes: ['sent-reason'],
    } as const;
    const expected = all.filter(
      ({ at, account, outcome, findings }) =>
        at >= filter.from &&
        at < filter.until &&
        account === filter.account &&
        outcome === 'sent-reason' &&
        findings.some(({ rule }) => rule === filter.rule),
    );
    const { matches, outcomes } = reader.survey(filter);
    expect(expected.length).toBeGreaterThan(50);
    expect([...matches]).toEqual(expected.map(({ seq }) => seq).reverse());
    expect(outcomes).toEqual({ 'sent-reason': expected.length });
    const page = [...matches.subarray(0, 5)];
    expect((await reader.entries(page)).map(({ seq }) => seq)).toEqual(page);
    expect(reader.survey({ account: '@tidak-ada' }).matches).toHaveLength(0);
  });

  it('counts per rule and week', async () => {
    const { reader } = await journal(three());
    const { rules, weeks } = reader.survey({});
    const passed = three().filter(({ outcome }) => outcome === 'sent-reason').length;
    const wrong = three().filter(({ outcome }) => outcome === 'sent-false-alarm').length;
    expect(rules).toEqual([
      {
        rule: rude.rule,
        block: 2 * passed + wrong,
        warn: 0,
        note: 0,
        trial: 0,
        entries: passed + wrong,
        overridden: passed,
        falseAlarms: wrong,
      },
      { rule: trial.rule, block: 0, warn: 0, note: 0, trial: passed, entries: 0, overridden: 0, falseAlarms: 0 },
    ]);
    expect(weeks.map(({ start }) => start)).toEqual([monday, hours(168), hours(336)]);
    expect(weeks.reduce((sum, { clean, decided }) => sum + clean + decided, 0)).toBe(2300);
  });

  it('begins a week at Monday 00.00 in the office’s zone, wherever the computer is', async () => {
    const { reader } = await journal([input('a', { at: monday - 1 }), input('b', { at: monday })]);
    expect(reader.survey({}).weeks.map(({ start, clean }) => [start, clean])).toEqual([
      [hours(-168), 1],
      [monday, 1],
    ]);
  });

  it('counts a send that was taken back once, as not sent, and no other send', async () => {
    const send = { outcome: 'sent-false-alarm', findings: [{ ...rude, falseAlarm: true }] } as const;
    const between = Array.from({ length: lookBack - 2 }, (_, i) => input(`b${i}`));
    const { reader } = await journal([
      // A block of its own, so that the send is the last of one and what takes it back stands in the next.
      ...Array.from({ length: blockSize - 2 }, (_, i) => input(`a${i}`, { account: '@layanan' })),
      input('sent', send),
      input('taken', send),
      ...between,
      input('other', { ...send, account: '@layanan' }),
      input('back', { ...send, outcome: 'not-sent' }),
      input('late', { outcome: 'not-sent', account: '@layanan', findings: [trial] }),
    ]);
    const { matches, outcomes, rules, weeks } = reader.survey({});
    expect(matches).toHaveLength(blockSize + lookBack + 1);
    expect(outcomes).toMatchObject({ 'sent-false-alarm': 3, 'not-sent': 2 });
    expect(weeks).toMatchObject([{ clean: blockSize + lookBack - 4, decided: 2, held: 2 }]);
    expect(rules[0]).toMatchObject({ rule: rude.rule, block: 3, entries: 3, falseAlarms: 3 });
    expect(reader.survey({ outcomes: ['not-sent'] }).weeks).toMatchObject([{ decided: 0, held: 2 }]);
  });

  it('shows what was added and leaves out what was deleted', async () => {
    const { db, reader } = await journal(three());
    await append(db, [input('new', { at: hours(501), account: '@baru' })]);
    expect((await reader.refresh()).accounts).toContain('@baru');
    expect(reader.survey({}).matches[0]).toBe(2301);
    await prune(db, { retentionDays: 1, policy: { id: 'p', revision: 1 }, now: hours(300 + 24) });
    const facets = await reader.refresh();
    expect(facets.total).toBe(await db.count('entries'));
    expect(facets.first).toBeGreaterThanOrEqual(hours(300));
  });

  it('tells whether a text is one that was checked, and forgets it', async () => {
    const checked = input('x', { textHash: await hashText('Rapat pukul 09.00\nHadir') });
    const { reader } = await journal([input('a'), checked, input('b')]);
    const { matches } = reader.survey({});
    expect((await reader.findText('Rapat pukul 09.00\r\nHadir', matches, {})).map(({ seq }) => seq)).toEqual([2]);
    expect(await reader.findText('Rapat pukul 10.00\nHadir', matches, {})).toEqual([]);
  });
});

describe('export', () => {
  it('writes a table that spreadsheets open and run nothing of', async () => {
    const { reader } = await journal([
      input('a', {
        at: Date.UTC(2026, 10, 2, 0, 5, 9),
        outcome: 'sent-reason',
        reasonText: '=HYPERLINK("http://a";"b")',
        findings: [rude, trial],
      }),
      input('b', { reasonText: 'dua; "tiga"', account: '+62' }),
      input('c', { officer: '198504122010011002', reasonCode: '1/2', reasonText: '007', approver: 'Kepala 1' }),
    ]);
    const bytes = new Uint8Array(await (await reader.csv(Uint32Array.of(1, 2, 3), {})).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heads, first, second, third] = new TextDecoder().decode(bytes).split('\r\n');
    expect(heads).toBe(words.heads.join(';'));
    expect(first).toMatch(
      /^1;2026-11-02 08:05:09;rina;x;post;"'@dinas_contoh";sent-reason;etika\/kata-kasar \(block\);asas\/akuntabel \(note\);;;/,
    );
    expect(first).toContain(`"'=HYPERLINK(""http://a"";""b"")"`);
    expect(second).toContain(`;"'+62";`);
    expect(second).toContain('"dua; ""tiga"""');
    expect(third).toMatch(/;'198504122010011002;.*;'1\/2;'007;Kepala 1;/);
  });

  it('stops when asked', async () => {
    const { reader } = await journal(three());
    const signal = AbortSignal.abort();
    await expect(reader.jsonLines({ signal })).rejects.toThrow();
  });
});
