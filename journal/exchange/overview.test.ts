import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { append } from '../store/append';
import { openJournal } from '../store/database';
import { dayInMs, prune } from '../store/retention';
import { freshName, input } from '../testing';
import type { JournalInput } from '../types';
import { jsonLinePieces, toFile } from './json-lines';
import { overviewOf } from './overview';
import { unitCsv } from './unit-csv';

const rude = { rule: 'etika/kata-kasar', severity: 'block' } as const;
const at = Date.UTC(2026, 10, 2);

async function officer(name: string, inputs: readonly JournalInput[]) {
  const db = await openJournal(freshName());
  await append(db, inputs);
  const save = async (file = `${name}.jsonl`) =>
    new File([await toFile(jsonLinePieces(db, { officer: { id: name, name }, exported: at }), 'text/plain')], file);
  return { db, save };
}
const changed = async (file: File, change: (lines: string[]) => string[]) =>
  new File([change((await file.text()).split('\n')).join('\n')], file.name);

it('adds up the exports of several officers', async () => {
  const rina = await officer('Rina', [
    input('a', { at, outcome: 'sent-reason', reasonCode: 'konteks', reasonText: 'Kutipan warga', findings: [rude, rude] }),
    input('b', { at: at + 5 }),
  ]);
  const budi = await officer('Budi', [
    input('a', { at: at + 9, account: '@layanan', outcome: 'sent-false-alarm', findings: [{ ...rude, falseAlarm: true }] }),
    input('b', { at: at + 8, outcome: 'held', findings: [rude] }),
  ]);
  const overview = await overviewOf([await rina.save(), await budi.save()]);
  expect(overview).toMatchObject({
    total: 4,
    first: at,
    last: at + 9,
    through: at,
    overrideCount: 1,
    reasons: [{ code: 'konteks', count: 1 }],
  });
  expect(overview.rules).toEqual([
    { rule: rude.rule, block: 4, warn: 0, note: 0, trial: 0, entries: 3, overridden: 1, falseAlarms: 1 },
  ]);
  // Sent anyway in one of the three entries that hold it, though four findings were made.
  expect(unitCsv(overview, ['aturan', 'temuan', 'tetap dikirim', 'bagian', 'salah', 'uji'])).toBe(
    '\uFEFFaturan;temuan;tetap dikirim;bagian;salah;uji\r\netika/kata-kasar;4;1;33,3;1;0\r\n',
  );
  expect(overview.accounts).toEqual([
    { account: '@dinas_contoh', clean: 1, decided: 1, held: 1 },
    { account: '@layanan', clean: 0, decided: 1, held: 0 },
  ]);
  expect(overview.overrides).toMatchObject([{ officer: 'Rina', rules: [rude.rule], reasonText: 'Kutipan warga' }]);
  expect(overview.falseAlarms).toMatchObject([{ officer: 'Budi', account: '@layanan' }]);
  expect(overview.files).toEqual([
    { name: 'Rina.jsonl', officer: 'Rina', entries: 2 },
    { name: 'Budi.jsonl', officer: 'Budi', entries: 2 },
  ]);
});

it('tells each month of the office’s zone apart, and all of them together', async () => {
  const [october, november] = [Date.UTC(2026, 9, 31, 14, 59), Date.UTC(2026, 9, 31, 15)];
  const rina = await officer('Rina', [
    input('a', { at: october, outcome: 'sent-reason', reasonCode: 'konteks', findings: [rude] }),
    input('b', { at: november, outcome: 'held', findings: [rude] }),
    input('c', { at: november }),
  ]);
  const { total, months, accounts } = await overviewOf([await rina.save()], undefined, undefined, 'WIT');
  expect([total, accounts]).toEqual([3, [{ account: '@dinas_contoh', clean: 1, decided: 1, held: 1 }]]);
  expect(months).toMatchObject([
    { start: Date.UTC(2026, 8, 30, 15), total: 1, overrideCount: 1, rules: [{ block: 1, overridden: 1 }] },
    { start: Date.UTC(2026, 9, 31, 15), total: 2, overrideCount: 0, rules: [{ block: 1, overridden: 0 }] },
  ]);
});

it('counts a send that was taken back once, as not sent, wherever the reading of the file pauses', async () => {
  const send = { at, outcome: 'sent-reason', reasonCode: 'konteks', findings: [rude] } as const;
  for (const before of [0, 498, 499, 500]) {
    const rina = await officer('Rina', [
      ...Array.from({ length: before }, (_, i) => input(`a${i}`, { at })),
      input('one', send),
      input('two', send),
      input('between', { at }),
      input('back', { at, outcome: 'not-sent', findings: [rude] }),
    ]);
    const overview = await overviewOf([await rina.save()]);
    expect(overview.accounts).toEqual([{ account: '@dinas_contoh', clean: before + 1, decided: 1, held: 1 }]);
    expect(overview.rules).toMatchObject([{ block: 2, entries: 2, overridden: 1 }]);
    expect(overview).toMatchObject({ total: before + 3, overrideCount: 1, overrides: { length: 1 } });
  }
});

it('counts a journal once when an earlier and a later export of it are given', async () => {
  const rina = await officer('Rina', [input('a')]);
  const early = await rina.save('awal.jsonl');
  await append(rina.db, [input('b')]);
  const overview = await overviewOf([early, await rina.save('akhir.jsonl'), early]);
  expect(overview.total).toBe(2);
  expect(overview.files.map(({ problem }) => problem)).toEqual([
    { kind: 'repeated', by: 'akhir.jsonl' },
    undefined,
    { kind: 'repeated', by: 'akhir.jsonl' },
  ]);
});

it('counts the sound export of a journal beside a longer one that nobody signed, whichever is given first', async () => {
  const { db, save } = await officer('Rina', [input('a', { at }), input('b', { at })]);
  const sound = await save('awal.jsonl');
  await append(db, [input('c', { at })]);
  const forged = await changed(await save('palsu.jsonl'), ([head = '', ...lines]) => [
    JSON.stringify({ ...JSON.parse(head), exported: at + 1 }),
    ...lines,
  ]);
  const wrong = { name: 'palsu.jsonl', officer: 'Rina', entries: 0, problem: { kind: 'bad-signature' } };
  const right = { name: 'awal.jsonl', officer: 'Rina', entries: 2 };
  expect(await overviewOf([sound, forged])).toMatchObject({ total: 2, files: [right, wrong] });
  expect(await overviewOf([forged, sound])).toMatchObject({ total: 2, files: [wrong, right] });
});

it('reads an export with a gap that the journal explains', async () => {
  const rina = await officer('Rina', [input('a', { at: at - 90 * dayInMs }), input('b', { at })]);
  await prune(rina.db, { retentionDays: 30, policy: { id: 'p', revision: 1 }, now: at });
  expect(await overviewOf([await rina.save()])).toMatchObject({ total: 1, files: [{ entries: 2 }] });
});

it('names what is wrong with a file and counts none of it', async () => {
  const rina = await officer('Rina', [input('a'), input('b'), input('c')]);
  const file = await rina.save();
  const problemOf = async (bad: File) => {
    const { total, files } = await overviewOf([bad]);
    expect(total).toBe(0);
    return files[0]?.problem;
  };
  const swap = (from: string, to: string) => (lines: string[]) =>
    lines.map((line, i) => (i === 2 ? line.replace(from, to) : line));
  expect(await problemOf(await changed(file, swap('sent-clean', 'held')))).toEqual({ kind: 'chain', fault: 'altered', seq: 2 });
  expect(await problemOf(await changed(file, (lines) => lines.toSpliced(2, 1)))).toEqual({
    kind: 'chain',
    fault: 'missing',
    seq: 2,
  });
  expect(await problemOf(await changed(file, (lines) => lines.slice(0, 3)))).toEqual({ kind: 'chain', fault: 'missing', seq: 3 });
  expect(await problemOf(await changed(file, swap('"seq":2', '"seq":"dua"')))).toEqual({ kind: 'bad-line', line: 3 });
  expect(await problemOf(new File(['bukan jurnal'], 'a.txt'))).toEqual({ kind: 'not-a-journal' });
  expect(await problemOf(new File([], 'kosong'))).toEqual({ kind: 'not-a-journal' });
  expect(await problemOf(new File(['{}\n'.repeat(3)], 'b.jsonl'))).toEqual({ kind: 'not-a-journal' });
});

it('reads an export that an editor saved with a byte order mark and other line ends', async () => {
  const rina = await officer('Rina', [input('a'), input('b')]);
  const text = await (await rina.save()).text();
  const saved = new File(['\ufeff', text.replaceAll('\n', '\r\n')], 'rina.jsonl');
  expect(await overviewOf([saved])).toMatchObject({ total: 2, files: [{ entries: 2 }] });
});

it('names the line at which a file was gone, and reads the others', async () => {
  const [rina, budi] = [await officer('Rina', [input('a'), input('b')]), await officer('Budi', [input('a')])];
  const lines = (await (await rina.save()).text()).split('\n').map((line) => new TextEncoder().encode(`${line}\n`));
  let opened = 0;
  const stream = () => {
    const isWhole = opened++ === 0;
    let next = 0;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        const line = lines[next++];
        if (!line) controller.close();
        else if (isWhole || next < 3) controller.enqueue(line);
        else controller.error(new DOMException('gone', 'NotReadableError'));
      },
    });
  };
  const overview = await overviewOf([{ name: 'tongkat.jsonl', stream }, await budi.save()]);
  expect(overview.total).toBe(1);
  expect(overview.files.map(({ problem }) => problem)).toEqual([{ kind: 'bad-line', line: 3 }, undefined]);
});
