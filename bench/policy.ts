/**
 * What a large policy costs: 500 own rules and 20,000 terms. Import time, and the check time of drafts with it against without
 * it. `npx tsx bench/policy.ts`
 */

import { rulesetFor } from '../policy/apply/ruleset';
import { embedded } from '../policy/keep/embedded';
import { activate } from '../policy/read/activate';
import { parsePolicy } from '../policy/read/parse';
import type { ActivePolicy } from '../policy/types';
import { knowledge, rules } from '../rules';
import { check, compile } from '../rules/engine';
import type { Draft } from '../rules/engine/types';

const syllables = ['ba', 'ci', 'du', 'fe', 'go', 'ha', 'ji', 'ku', 'la', 'mi', 'nu', 'pe', 'ro', 'sa', 'ti', 'wu', 'ya', 'zi'];
/** An invented word for each number, none of them a word of ordinary text. */
function word(n: number): string {
  let text = 'qx';
  for (let rest = n + 400; rest > 0; rest = Math.floor(rest / syllables.length)) text += syllables[rest % syllables.length];
  return text;
}

const own = (n: number) => {
  const [a, b] = [word(n), word(n + 30_000)];
  const near = n % 5 === 0;
  const match = near
    ? { kind: 'near', a: { kind: 'terms', terms: a, affixes: false }, b: { kind: 'terms', terms: b, affixes: false }, within: 5 }
    : n % 10 === 1
      ? { kind: 'pattern', pattern: `\\b${a}-[0-9]{3,6}\\b` }
      : { kind: 'terms', terms: `${a}, ${b} ${a}`, affixes: false };
  const hit = near ? `[[${a}]] ${b}` : n % 10 === 1 ? `[[${a}-2026]]` : `[[${a}]]`;
  return {
    id: `kantor/aturan-${n}`,
    title: { id: `Aturan ${n}` },
    basis: ['etika/5'],
    severity: 'warn',
    clauses: [{ name: 'utama', match }],
    message: { id: 'Istilah ini tidak dipakai.' },
    advice: { id: 'Pakai istilah baku.' },
    examples: {
      flags: ['Ini', 'Itu', 'Kemarin', 'Besok', 'Di kantor'].map((lead) => `${lead} ${hit}`),
      passes: ['Selamat pagi.', 'Loket buka.', 'Terima kasih.'],
      nearMisses: [`Kata ${a}an saja.`, 'Kata lain.'],
    },
  };
};

const text = JSON.stringify({
  formatVersion: 1,
  id: 'besar',
  revision: 1,
  issued: '2026-01-01',
  institution: { name: 'Kantor Besar', kind: 'lembaga' },
  ownRules: Array.from({ length: 500 }, (_, n) => own(n)),
  ownTerms: { 'kata-kasar': { add: Array.from({ length: 20_000 }, (_, n) => word(n + 100_000)) } },
});

const quantile = (times: number[], part: number) => times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;
const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const sentence =
  'Pelayanan loket dibuka Senin sampai Jumat pukul 08.00 sampai 16.00 di kantor kecamatan, silakan membawa KTP asli. ';
const draftOf = (length: number): Draft => ({
  text: sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length),
  site: 'facebook',
  surface: 'post',
  account: { standing: 'assigned', kind: 'official' },
  attachments: [],
});

const rulesetOf = (policy: ActivePolicy) => compile({ ...rulesetFor(rules, policy, {}, Date.now()), ...knowledge });

let large: ActivePolicy | undefined;
const imports = Array.from({ length: 5 }, () =>
  timed(() => {
    const parsed = parsePolicy(text);
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message.id).join('\n'));
    large = activate(parsed.policy, 'imported', { state: 'none' });
  }),
);
if (!large) throw new Error('no policy');
console.log(
  `file ${(text.length / 1e6).toFixed(2)} MB, import p50 ${quantile(imports, 0.5).toFixed(0)} ms, worst ${Math.max(...imports).toFixed(0)} ms (bound 2000)`,
);

const office: ActivePolicy = { ...embedded, source: 'imported', rules: {} };
const [without, withLarge] = [rulesetOf(office), rulesetOf(large)];
console.log(
  `compile without ${timed(() => rulesetOf(office)).toFixed(1)} ms, with ${timed(() => rulesetOf(large ?? office)).toFixed(1)} ms`,
);
for (const [length, runs] of [
  [280, 400],
  [63_206, 30],
] as const) {
  const draft = draftOf(length);
  const times = { without: [] as number[], with: [] as number[] };
  // Taken in turns, so that a busy machine slows both alike.
  for (let run = 0; run < runs * 2; run += 1) {
    const [a, b] = [timed(() => check(draft, without)), timed(() => check(draft, withLarge))];
    if (run < runs / 2) continue;
    times.without.push(a);
    times.with.push(b);
  }
  const [a, b] = [quantile(times.without, 0.5), quantile(times.with, 0.5)];
  console.log(
    `check ${length}: without p50 ${a.toFixed(3)} ms, with ${b.toFixed(3)} ms, ratio ${(b / a).toFixed(2)} (bound 1.5)`,
  );
}
