import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge, rules } from '../../../rules';
import { check, compile } from '../../../rules/engine';
import { rulesetFor } from '../../apply/ruleset';
import { policySchema } from '../../schema';
import { LIMITS } from '../../schema/limits';
import { z } from '../../schema/zod';
import { activate } from '../activate';
import { describeProblem, parsePolicy } from '.';

const base = {
  formatVersion: 1,
  id: 'dinas',
  revision: 1,
  issued: '2026-01-01',
  institution: { name: 'Dinas Contoh', kind: 'pemda' },
};
const rule = (pattern: string) => ({
  id: 'dinas/pola',
  title: { id: 'Pola' },
  basis: ['etika/5'],
  severity: 'warn',
  clauses: [{ name: 'pola', match: { kind: 'pattern', pattern } }],
  message: { id: 'Pola.' },
  advice: { id: 'Ganti.' },
  examples: { flags: [], passes: [], nearMisses: [] },
});
const first = (text: string) => {
  const parsed = parsePolicy(text);
  return parsed.ok
    ? 'diterima'
    : describeProblem(parsed.problems[0] ?? { path: '', line: 0, column: 0, message: { id: '', en: '' } }).id;
};

describe('a hostile policy is refused or harmless', { timeout: 60_000 }, () => {
  it.each([
    [
      '20 MB',
      JSON.stringify({ ...base, allow: ['x'.repeat(20_000_000)] }),
      /^Berkas ini terlalu besar: 20\.000\.\d{3} karakter, paling banyak 4\.000\.000\.$/,
    ],
    [
      '200,000 terms',
      JSON.stringify({ ...base, ownTerms: { kasar: { add: Array.from({ length: 200_000 }, (_, n) => `kata${n}`) } } }),
      /^Berkas ini memuat lebih dari 80\.000 isian/,
    ],
    [
      '60,000 terms',
      JSON.stringify({ ...base, ownTerms: { kasar: { add: Array.from({ length: 60_000 }, (_, n) => `kata${n}`) } } }),
      /^Isian "ownTerms\.kasar\.add" memuat 60\.000 butir, paling banyak 50\.000\.$/,
    ],
    [
      'two hundred thousand values',
      `[${'1,'.repeat(200_000)}1]`,
      /^Berkas ini memuat lebih dari 80\.000 isian; kurangi, atau periksa apakah berkasnya benar\.$/,
    ],
    [
      'an account of a thousand fields',
      JSON.stringify({ ...base, accounts: [Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`isian${n}`, n]))] }),
      /^Isian "accounts\[0\]" memuat 1\.000 isian, paling banyak 100\.$/,
    ],
    [
      'settings for a thousand rules',
      JSON.stringify({ ...base, rules: Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`a/b${n}`, {}])) }),
      /^Isian "rules" memuat 1\.000 isian, paling banyak 500\.$/,
    ],
    [
      'thousands of matchers',
      JSON.stringify({
        ...base,
        ownRules: Array.from({ length: 150 }, (_, n) => ({
          ...rule('a'),
          id: `dinas/pola-${n}`,
          clauses: Array.from({ length: 20 }, (_, at) => ({ name: `k${at}`, match: { kind: 'terms', terms: 'qx' } })),
        })),
      }),
      /^Isian "ownRules" memuat 3\.000 pola pencarian, paling banyak 2\.000\.$/,
    ],
    [
      'term lists without end',
      JSON.stringify({
        ...base,
        ownRules: Array.from({ length: 5 }, (_, n) => ({
          ...rule('a'),
          id: `dinas/pola-${n}`,
          clauses: [{ name: 'a', match: { kind: 'terms', terms: 'qx,'.repeat(19_000) } }],
        })),
      }),
      /^Isian "ownRules" memuat 285\.000 huruf daftar kata, paling banyak 200\.000\.$/,
    ],
    [
      '60,000 terms in parts',
      JSON.stringify({
        ...base,
        ownTerms: Object.fromEntries(
          Array.from({ length: 3 }, (_, part) => [
            `l${part}`,
            { add: Array.from({ length: 20_000 }, (_, n) => `kata${part}${n}`) },
          ]),
        ),
      }),
      /Isian "ownTerms" memuat 60000 kata, paling banyak 50000\.$/,
    ],
    [
      'brackets a hundred thousand deep',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      /^Baris 1, kolom 33: Kurung bersarang lebih dari 32 lapis/,
    ],
    [
      'matchers within each other',
      JSON.stringify({
        ...base,
        ownRules: [
          {
            ...rule('a'),
            clauses: [
              {
                name: 'a',
                match: Array.from({ length: 40 }).reduce<object>((of) => ({ kind: 'not', of }), { kind: 'terms', terms: 'a' }),
              },
            ],
          },
        ],
      }),
      /Kurung bersarang lebih dari 32 lapis/,
    ],
    [
      'a prototype key',
      JSON.stringify(base).replace('{', '{"__proto__":{"isAdmin":true},'),
      /^Baris 1, kolom 2: Isian "__proto__" tidak dikenal/,
    ],
    [
      'a prototype key within',
      JSON.stringify({ ...base, institution: JSON.parse('{"name":"A","kind":"pemda","__proto__":{"kind":"tni"}}') }),
      /Isian "institution\.__proto__" tidak dikenal/,
    ],
    [
      'a huge number',
      JSON.stringify(base).replace('"revision":1', '"revision":1e999'),
      /Isian "revision" adalah angka yang terlalu besar\.$/,
    ],
    [
      'a very long number',
      JSON.stringify(base).replace('"revision":1', `"revision":${'9'.repeat(100_000)}`),
      /Isian "revision" adalah angka yang terlalu besar\.$/,
    ],
    [
      'a name told twice',
      JSON.stringify(base).replace('"revision":1', '"revision":1,"revision":99'),
      /Isian "revision" ditulis dua kali/,
    ],
    ['a backreference', JSON.stringify({ ...base, ownRules: [rule('(a)\\1')] }), /ownRules\[0\]\.clauses\[0\]\.match\.pattern/],
    [
      'a look-ahead beyond a character',
      JSON.stringify({ ...base, ownRules: [rule('(?=(a+)+b)c')] }),
      /ownRules\[0\]\.clauses\[0\]\.match\.pattern/,
    ],
    ['no expression at all', JSON.stringify({ ...base, ownRules: [rule('(((')] }), /ownRules\[0\]\.clauses\[0\]\.match\.pattern/],
    [
      'a thousandfold repeat',
      JSON.stringify({ ...base, ownRules: [rule('(a{1000}){1000}')] }),
      /ownRules\[0\]\.clauses\[0\]\.match\.pattern/,
    ],
  ])('%s', (_, text, sentence) => {
    expect(first(text)).toMatch(sentence);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('isAdmin');
  });

  it('a pattern that backtracks for ever elsewhere is a program of linear time, wherever it stands', () => {
    const pattern = { kind: 'pattern', pattern: '(?:[a-z]+)+!' };
    const flags = ['[[aku!]]', '[[iya!]] benar', 'Kata [[saya!]]', '[[halo!]] Sobat', 'Kami [[siap!]]'];
    const hostile = {
      ...rule(pattern.pattern),
      clauses: [
        { name: 'pola', match: { kind: 'any', of: [pattern, { kind: 'all', of: [{ kind: 'not', of: pattern }, pattern] }] } },
      ],
      antipatterns: [{ kind: 'around', of: { ...pattern, pattern: '(?:[a-z]+)+@' }, reach: 'sentence' }],
      examples: { flags, passes: ['Pagi.', 'Siang.', 'Sore.'], nearMisses: ['halo', 'siap 8!'] },
    };
    const parsed = parsePolicy(JSON.stringify({ ...base, ownRules: [hostile] }));
    if (!parsed.ok) throw new Error(parsed.problems.map((problem) => describeProblem(problem).id).join('\n'));
    const active = activate(parsed.policy, 'imported', { state: 'none' });
    const patterns: unknown[] = [];
    JSON.stringify(active.ownRules, (_, node) => {
      if (node?.kind === 'pattern') patterns.push(node);
      return node;
    });
    expect(patterns).toHaveLength(4);
    for (const each of patterns) expect(each).toHaveProperty('program');
    const ruleset = compile({ ...rulesetFor(rules, active, {}, 0), ...knowledge });
    const account = { standing: 'assigned', kind: 'official' } as const;
    const draft = { text: 'a'.repeat(63_206), site: 'facebook', surface: 'post', account, attachments: [] } as const;
    const { findings, failed } = check(draft, ruleset);
    expect([findings.filter(({ rule }) => rule === hostile.id), failed]).toEqual([[], []]);
  });

  it('names such as "constructor" are names like any other', () => {
    const text = JSON.stringify({ ...base, ownTerms: { constructor: { add: ['kata lama'] }, toString: { remove: ['x'] } } });
    const parsed = parsePolicy(text);
    if (!parsed.ok) throw new Error(first(text));
    const active = activate(parsed.policy, 'imported', { state: 'none' });
    const ruleset = rulesetFor(rules, active, {}, 0);
    expect(Object.keys(ruleset.lexiconChanges)).toEqual(expect.arrayContaining(['constructor', 'toString']));
    expect(compile({ ...ruleset, ...knowledge }).failed).toEqual([]);
  });
});

describe('a policy of a newer format', () => {
  it('works without what this version cannot know, and says so', () => {
    const known = { ...rule('a'), id: 'dinas/lain', clauses: [{ name: 'a', match: { kind: 'semantik', model: 'x' } }] };
    const parsed = parsePolicy(
      JSON.stringify({
        ...base,
        formatVersion: 2,
        ownRules: [known],
        masaDepan: 1,
        institution: { ...base.institution, logo: 'x' },
      }),
    );
    expect(parsed.ok && parsed.policy.ownRules).toEqual([]);
    expect(parsed.ok && parsed.notices.map(({ message }) => message.id)).toEqual([
      'Isian "institution.logo" memerlukan Saring yang lebih baru; isian ini dilewati.',
      'Aturan "dinas/lain" memerlukan Saring yang lebih baru; aturan ini dilewati.',
      'Isian "masaDepan" memerlukan Saring yang lebih baru; isian ini dilewati.',
    ]);
  });

  it('is refused where it brings more new names than a newer version would', () => {
    const accounts = Array.from({ length: 10 }, (_, at) => ({
      id: `a${at}`,
      platform: 'x',
      handle: `@a${at}`,
      name: 'A',
      kind: 'official',
      ...Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`baru${at}x${n}`, 1])),
    }));
    expect(first(JSON.stringify({ ...base, formatVersion: 2, accounts }))).toMatch(/Isian "accounts\[0\].baru0x0" tidak dikenal/);
  });

  it('is refused when what this version does know is wrong', () => {
    expect(first(JSON.stringify({ ...base, formatVersion: 2, revision: 'baru', masaDepan: 1 }))).toMatch(
      /Isian "revision" harus berupa angka/,
    );
  });
});

/** Values that have the shape of the schema, mostly, so that every branch of it is met with wrong and with right values. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', '\u0000', '__proto__', 'x'.repeat(2_000), -1, 1e308, [], {}, [[]], {
    __proto__: null,
  }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double(),
);
type Schema = { [key: string]: unknown };
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
const root: Schema = z.toJSONSchema(policySchema, { io: 'input' });
function near(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (depth > 9) return junk;
  if (typeof schema.$ref === 'string' && isSchema(root.$defs)) {
    const target = root.$defs[schema.$ref.replace('#/$defs/', '')];
    return isSchema(target) ? near(target, depth + 1) : junk;
  }
  const options = [schema.anyOf, schema.oneOf].flatMap((list) => (Array.isArray(list) ? list.filter(isSchema) : []));
  if (options.length > 0) return fc.oneof(...options.map((option) => near(option, depth + 1)));
  const mostly = (good: fc.Arbitrary<unknown>) => fc.oneof({ weight: 15, arbitrary: good }, { weight: 1, arbitrary: junk });
  if (Array.isArray(schema.enum)) return mostly(fc.constantFrom(...schema.enum));
  if ('const' in schema) return mostly(fc.constant(schema.const));
  if (schema.type === 'object') {
    const fields = isSchema(schema.properties) ? schema.properties : {};
    const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
    const model = Object.fromEntries(
      Object.entries(fields).flatMap(([name, field]) => (isSchema(field) ? [[name, near(field, depth + 1)]] : [])),
    );
    const more = isSchema(schema.additionalProperties)
      ? fc.dictionary(
          fc.constantFrom('a/b', 'kasar', 'constructor', '__proto__', 'tni'),
          near(schema.additionalProperties, depth + 1),
          { maxKeys: 2 },
        )
      : fc.constant({});
    return mostly(
      fc
        .tuple(fc.record(model, { requiredKeys: required.filter((name) => name in model) }), more)
        .map(([own, rest]) => ({ ...rest, ...own })),
    );
  }
  if (schema.type === 'array')
    return mostly(fc.array(isSchema(schema.items) ? near(schema.items, depth + 1) : junk, { maxLength: 2 }));
  if (schema.type === 'boolean') return mostly(fc.boolean());
  if (schema.type === 'integer' || schema.type === 'number') return mostly(fc.integer({ min: 0, max: 3_000 }));
  return mostly(
    fc.constantFrom(
      '2026-01-31',
      '2027',
      '08:00',
      'dinas',
      'a/b',
      '@akun',
      '#tagar',
      'https://contoh.go.id',
      '(a+)+$',
      'kata, lain',
    ),
  );
}

describe('any value of about the right shape', { timeout: 60_000 }, () => {
  it('is taken, or refused with complete sentences that lead to their place', () => {
    fc.assert(
      fc.property(near(root, 0), (value) => {
        const text = JSON.stringify(value) ?? 'null';
        const parsed = parsePolicy(text);
        if (parsed.ok) return;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { message, line, column } of parsed.problems) {
          for (const sentence of [message.id, message.en]) expect(sentence).toMatch(/^\S.*[.]$/su);
          expect(message.id).not.toMatch(/undefined|\[object|NaN/);
          expect(line).toBe(1);
          expect(column).toBeLessThanOrEqual(text.length + 1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('any text at all is refused or taken, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(typeof parsePolicy(text).ok).toBe('boolean');
      }),
    );
  });

  it('limits are those the schema states', () => {
    expect(JSON.stringify(root)).toContain(`"maxItems":${LIMITS.ownRules}`);
  });
});
