/**
 * What a policy file costs that is refused: whoever sends one must not be able to hold up a browser. Files with hundreds of own
 * rules of twenty patterns each, refused for each reason there is. `npx tsx bench/refused.ts [--write]`
 */
import { readPolicy } from '../policy/read';
import type { AdmitContext } from '../policy/read/trust/admit';
import { generateKeys } from '../policy/read/trust/keys';
import { sign } from '../policy/read/trust/signature';
import { LIMITS } from '../policy/schema/limits';
import { machine, publish } from './lib/publish';

/** Milliseconds. */
const bound = 200;
const runs = 15;
const today = '2026-11-21';
const [office, stranger] = [await generateKeys(), await generateKeys()];

const clause = (n: number) => ({ name: `k${n}`, match: { kind: 'pattern', pattern: `\\b[a-z]{1,40}q${n}x\\b` } });
const rule = (n: number, clauses: number) => ({
  id: `kantor/aturan-${n}`,
  title: { id: `Aturan ${n}` },
  basis: ['etika/5'],
  severity: 'warn',
  clauses: Array.from({ length: clauses }, (_, at) => clause(at)),
  message: { id: 'Istilah ini tidak dipakai.' },
  advice: { id: 'Pakai istilah baku.' },
  examples: {
    flags: Array.from({ length: 5 }, (_, at) => `Contoh ${at} [[abcq0x]]`),
    passes: ['Selamat pagi.', 'Loket buka.', 'Terima kasih.'],
    nearMisses: ['Kata lain.', 'Abcq saja.'],
  },
});
/** A policy with `rules` own rules, and `letters` letters of terms. */
const policyOf = (rules: number, letters = 0) => ({
  formatVersion: 1,
  id: 'dinas',
  revision: 5,
  issued: '2026-01-01',
  validUntil: '2026-12-31',
  institution: { name: 'Dinas Contoh', kind: 'pemda' },
  ownRules: Array.from({ length: rules }, (_, n) => rule(n, 20)),
  ...(letters > 0
    ? { ownTerms: { 'kata-kasar': { add: Array.from({ length: letters / 70 }, (_, n) => `qx${100_000 + n}`.padEnd(67, 'a')) } } }
    : {}),
});
type Policy = ReturnType<typeof policyOf>;

const current = { id: 'dinas', name: 'Dinas Contoh', revision: 6, signedBy: office.publicKey };
const known: AdmitContext = { trustedKeys: [office.publicKey], today };
const signed = async (policy: Policy, secretKey = office.secretKey) => JSON.stringify(await sign(policy, secretKey));
const refusals: Readonly<Record<string, readonly [string, (policy: Policy) => string | Promise<string>, AdmitContext]>> = {
  unsigned: ['tanpa tanda tangan', (policy) => JSON.stringify(policy), known],
  altered: ['diubah sesudah ditandatangani', async (policy) => (await signed(policy)).replace('Contoh', 'Contah'), known],
  'other-key': ['ditandatangani kunci lain', (policy) => signed(policy, stranger.secretKey), known],
  older: ['revisi lama', (policy) => signed(policy), { ...known, current }],
  expired: ['kedaluwarsa', (policy) => signed(policy), { ...known, today: '2027-01-01' }],
};

const rows: string[] = [];
const quantile = (times: number[], part: number) => times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;
async function measure(said: string, why: string, text: string, context: AdmitContext): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    const read = await readPolicy(text, 'imported', context);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    if (read.ok || read.why !== why) throw new Error(`expected ${why}, got ${read.ok ? 'taken' : read.why}`);
  }
  const [typical, worst] = [quantile(times.slice(1), 0.5), Math.max(...times)];
  rows.push(`| ${said} | ${(text.length / 1e6).toFixed(2)} MB | ${typical.toFixed(0)} ms | ${worst.toFixed(0)} ms |`);
  if (typical > bound) process.exitCode = 1;
}

/** As large as the bounds let a file be, and less. */
const sizes = [policyOf(100), policyOf(100, 1_000_000), policyOf(100, 3_400_000)];
for (const [why, [said, make, context]] of Object.entries(refusals))
  for (const policy of sizes) await measure(said, why, await make(policy), context);
// What may be read, since no key is known, is refused by what it holds.
const open: AdmitContext = { trustedKeys: [], today };
await measure('terlalu besar', 'malformed', ' '.repeat(LIMITS.characters + 1), open);
await measure('sejuta kurung', 'malformed', '['.repeat(1_000_000), open);
await measure('bukan JSON', 'malformed', 'x'.repeat(LIMITS.characters - 10), open);
await measure('dua juta angka', 'malformed', `[${'1,'.repeat(1_900_000)}1]`, open);
for (const policy of [policyOf(150), policyOf(480)])
  await measure('terlalu banyak pencocok', 'malformed', JSON.stringify(policy), open);

/** What holds a little less than is refused at sight, and is wrong only at its end. */
const under = policyOf(100);
const many = <T>(length: number, make: (n: number) => T) => Array.from({ length }, (_, n) => make(n));
const head = policyOf(0);
const plain = (n: number, pattern: string, letters = 0) => ({
  ...rule(n, 0),
  clauses: [{ name: 'k', match: { kind: 'pattern', pattern } }],
  examples: {
    flags: many(5, (at) => `Contoh ${at} [[qxb]]${'abc '.repeat(letters)}`),
    passes: many(5, (at) => `Loket ${at}${'abc '.repeat(letters)}`),
    nearMisses: many(5, (at) => `Kata ${at}${'abd '.repeat(letters)}`),
  },
});
const almost: Readonly<Record<string, object>> = {
  'contoh terlalu berat': under,
  'contoh hampir terlalu berat, yang terakhir salah': {
    ...head,
    ownRules: many(8, (n) => plain(n, n === 7 ? 'qxa' : 'qxb|[a-c]{1,4}x', 90)),
  },
  '499 aturan, yang terakhir salah': { ...head, ownRules: many(499, (n) => plain(n, n === 498 ? 'qxa' : 'qxb')) },
  '499 aturan, semuanya salah': { ...head, ownRules: many(499, (n) => plain(n, 'qxa')) },
  '499 pola yang rusak': { ...head, ownRules: many(499, (n) => plain(n, '(')) },
  '49.999 kata, yang terakhir salah': {
    ...head,
    ownTerms: { kasar: { add: [...many(49_998, (n) => `qx${n}`.padEnd(60, 'a')), 7] } },
  },
  '49.999 kata, semuanya salah': { ...head, ownTerms: { kasar: { add: many(49_999, (n) => n) } } },
  '75.000 isian tak dikenal': {
    ...head,
    accounts: many(1000, (n) => Object.fromEntries(many(75, (at) => [`b${n}x${at}`, 1]))),
  },
  '75.000 isian baru dari versi lain': {
    ...head,
    formatVersion: 2,
    accounts: many(1000, (n) => Object.fromEntries(many(75, (at) => [`b${n}x${at}`, 1]))),
  },
  '55.000 rujukan kosong': {
    ...head,
    officers: many(5000, (n) => ({ id: `a${n}`, name: 'A', role: 'petugas', accounts: many(11, (at) => `x${at}`) })),
  },
  'daftar kata aturan hampir penuh': {
    ...head,
    ownRules: many(3, (n) => ({
      ...plain(n, ''),
      clauses: [{ name: 'k', match: { kind: 'terms', terms: many(6000, (at) => `qx${n * 6000 + at}`).join(',') } }],
    })),
  },
};
for (const [said, policy] of Object.entries(almost)) await measure(said, 'malformed', JSON.stringify(policy), open);

publish(
  'berkas-ditolak',
  `${machine()} Waktu prosesor, yang tidak bertambah karena mesin sibuk; batas ${bound} ms.\n\n| ditolak karena | besar | biasanya | paling lama dari ${runs} |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
);
