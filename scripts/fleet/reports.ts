/** What a ministry asks of its entries. Groups of too few people are withheld, so that no number tells of one of them. */
import type { ClickHouse } from './clickhouse';
import { quoted } from './clickhouse';

export interface Report {
  readonly name: string;
  readonly title: string;
  readonly heads: readonly string[];
  /** The first cell is the group's name; all others are counts. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Groups that are not shown. */
  readonly withheld: number;
}

export interface ReportOptions {
  readonly database: string;
  /** Days, `2026-11-01`, half open. */
  readonly from?: string;
  readonly until?: string;
  /** Groups of fewer people are withheld. */
  readonly people: number;
  /** Officers by policy, for those without entries. */
  readonly officers?: readonly { readonly unit: string; readonly id: string }[];
}

/** Who stands behind an entry: the officer, or, where the policy leaves the name out, the computer. */
const person = "if(officer = '', journal, officer)";

interface Asked {
  readonly name: string;
  readonly title: string;
  /** Of the group, then of each count. */
  readonly heads: readonly string[];
  readonly group: string;
  readonly counts: readonly string[];
  /** After FROM. */
  readonly more?: string;
  readonly where?: string;
  readonly order?: string;
}

const outcomes = ["countIf(kind != '')", "countIf(kind = 'clean')", "countIf(kind = 'decided')", "countIf(kind = 'held')"];
const outcomeHeads = ['Draf', 'Bersih', 'Dikirim dengan keputusan', 'Tidak dikirim'];
const perRule = 'ARRAY JOIN rules AS rule, trials AS trial, falseAlarms AS wrong';

const asked: readonly Asked[] = [
  {
    name: 'minggu',
    title: 'Per minggu',
    heads: ['Minggu mulai', ...outcomeHeads],
    group: "toString(toMonday(at, 'Asia/Jakarta'))",
    counts: outcomes,
    order: 'name',
  },
  { name: 'unit', title: 'Per unit', heads: ['Unit', ...outcomeHeads], group: 'unit', counts: outcomes },
  {
    name: 'akun',
    title: 'Per akun',
    heads: ['Akun', ...outcomeHeads],
    group: 'account',
    counts: outcomes,
    where: "account != ''",
  },
  {
    name: 'aturan',
    title: 'Per aturan',
    heads: ['Aturan', 'Temuan', 'Draf', 'Tetap dikirim', 'Ditandai keliru', 'Uji coba'],
    group: 'rule',
    counts: [
      'countIf(trial = 0)',
      'uniqExactIf((journal, seq), trial = 0)',
      "uniqExactIf((journal, seq), trial = 0 AND outcome = 'sent-reason')",
      'countIf(wrong = 1)',
      'countIf(trial = 1)',
    ],
    more: perRule,
  },
  {
    name: 'alasan',
    title: 'Tetap dikirim, menurut alasan',
    heads: ['Kode alasan', 'Draf'],
    group: "if(reason = '', outcome, reason)",
    counts: ['count()'],
    where: "kind = 'decided' AND outcome != 'sent-false-alarm'",
  },
  {
    name: 'keliru',
    title: 'Ditandai keliru',
    heads: ['Aturan', 'Tanda keliru'],
    group: 'rule',
    counts: ['count()'],
    more: perRule,
    where: 'wrong = 1',
  },
  {
    name: 'kebijakan',
    title: 'Kebijakan yang dipakai',
    heads: ['Kebijakan', 'Entri'],
    group: "concat(policy, ' r', toString(revision))",
    counts: ['count()'],
  },
];

/**
 * Withholds groups of fewer than `least` people. Where the whole is known, one group that is missing can be reckoned from the others; so
 * never only one is.
 */
export function withhold<T extends { readonly people: number }>(
  groups: readonly T[],
  least: number,
): { shown: T[]; withheld: number } {
  const bySize = [...groups].sort((a, b) => a.people - b.people);
  let count = bySize.filter(({ people }) => people < least).length;
  if (count === 1 && groups.length > 1) count = 2;
  const hidden = new Set(bySize.slice(0, count));
  return { shown: groups.filter((group) => !hidden.has(group)), withheld: hidden.size };
}

function period({ from, until }: ReportOptions): string {
  const bound = (day: string, sign: string) => `at ${sign} toDateTime(${quoted(`${day} 00:00:00`)}, 'Asia/Jakarta')`;
  return [from && bound(from, '>='), until && bound(until, '<')].filter(Boolean).join(' AND ');
}

async function ask(db: ClickHouse, options: ReportOptions, each: Asked): Promise<Report> {
  const counts = each.counts.map((count, i) => `toUInt64(${count}) AS c${i}`).join(', ');
  const where = ["outcome != 'pruned'", period(options), each.where].filter(Boolean).join(' AND ');
  const sql = `SELECT ${each.group} AS name, uniqExact(${person}) AS people, ${counts} FROM ${options.database}.entries FINAL ${each.more ?? ''} WHERE ${where} GROUP BY name ORDER BY ${each.order ?? 'c0 DESC, name'}`;
  const found = await db.rows<Record<string, string>>(sql);
  const groups = found.map((row) => ({ ...row, people: Number(row.people) })) as (Record<string, string> & { people: number })[];
  const { shown, withheld } = withhold(groups, options.people);
  const rows = shown.map((row) => [row.name || '(tanpa nama)', ...each.counts.map((_, i) => Number(row[`c${i}`]))]);
  return { name: each.name, title: each.title, heads: each.heads, rows, withheld };
}

/** Officers whom a policy names and of whom no entry has come, by unit; names are for the admin, not for this. */
async function silent(db: ClickHouse, options: ReportOptions): Promise<Report[]> {
  if (!options.officers) return [];
  const where = ["officer != ''", period(options)].filter(Boolean).join(' AND ');
  const sql = `SELECT DISTINCT unit, officer FROM ${options.database}.entries FINAL WHERE ${where}`;
  const seen = new Set(
    (await db.rows<{ unit: string; officer: string }>(sql)).map(({ unit, officer }) => JSON.stringify([unit, officer])),
  );
  const units = new Map<string, { people: number; none: number }>();
  for (const { unit, id } of options.officers) {
    const count = units.get(unit) ?? { people: 0, none: 0 };
    units.set(unit, { people: count.people + 1, none: count.none + (seen.has(JSON.stringify([unit, id])) ? 0 : 1) });
  }
  const { shown, withheld } = withhold(
    [...units].map(([name, count]) => ({ name, ...count })),
    options.people,
  );
  const rows = shown.map(({ name, people, none }) => [name, people, none]);
  return [{ name: 'tanpa-entri', title: 'Petugas tanpa entri', heads: ['Unit', 'Petugas', 'Tanpa entri'], rows, withheld }];
}

/** Journals of which numbers are missing between the first and the last: forwarded in part, and to be filled by an export. */
async function holes(db: ClickHouse, options: ReportOptions): Promise<Report> {
  const inner = `SELECT journal, any(unit) AS unit, max(seq) - min(seq) + 1 - count() AS missing FROM ${options.database}.entries FINAL GROUP BY journal`;
  const sql = `SELECT unit AS name, count() AS people, countIf(missing > 0) AS c0, sum(missing) AS c1 FROM (${inner}) GROUP BY name ORDER BY c1 DESC, name`;
  const found = await db.rows<Record<string, string>>(sql);
  const { shown, withheld } = withhold(
    found.map((row) => ({ row, people: Number(row.people) })),
    options.people,
  );
  const rows = shown.map(({ row, people }) => [row.name || '(tanpa nama)', people, Number(row.c0), Number(row.c1)]);
  return {
    name: 'jurnal',
    title: 'Keutuhan jurnal',
    heads: ['Unit', 'Jurnal', 'Berlubang', 'Entri yang belum sampai'],
    rows,
    withheld,
  };
}

export async function reports(db: ClickHouse, options: ReportOptions): Promise<Report[]> {
  const made: Report[] = [];
  for (const each of asked) made.push(await ask(db, options, each));
  return [...made, ...(await silent(db, options)), await holes(db, options)];
}
