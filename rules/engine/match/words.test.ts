/** Matchers that read the words themselves: terms, substitution, pattern, context. */
import { describe, expect, it } from 'vitest';
import type { Lexicon, Matcher } from '../types';
import { finds, words } from './match.fixture';

const text = { id: 'x', en: 'x' };
const lexicons: Lexicon[] = [
  { id: 'satu', title: text, groups: [{ tier: 'always', terms: 'api' }, { tier: 'target', terms: 'air' }, { terms: 'asap' }] },
  { id: 'dua', title: text, groups: [{ tier: 'always', affixes: false, terms: 'abu' }] },
];

type Case = readonly [text: string, match: Matcher, expected: readonly string[]];
const check = (name: string, cases: readonly Case[]) =>
  describe(name, () => {
    it.each(cases)('%j by %j', (draft, match, expected) => {
      expect(finds(match, draft, { lexicons })).toEqual(expected);
    });
  });

check('terms', [
  ['api air asap abu', { kind: 'terms', lexicon: 'satu' }, ['api', 'air', 'asap']],
  ['api air asap abu', { kind: 'terms', lexicon: ['satu', 'dua'] }, ['api', 'air', 'asap', 'abu']],
  ['api air asap', { kind: 'terms', lexicon: 'satu', tiers: ['target'] }, ['air']],
  ['api air asap', { kind: 'terms', lexicon: 'satu', tiers: ['always', 'target'] }, ['api', 'air']],
  ['apinya abunya', { kind: 'terms', lexicon: ['satu', 'dua'] }, ['apinya [affix]']],
  ['apinya api', { kind: 'terms', lexicon: 'satu', affixes: false }, ['api']],
  ['apinya api', { kind: 'terms', terms: 'api' }, ['apinya [affix]', 'api']],
  ['apinya api', { kind: 'terms', terms: 'api', affixes: false }, ['api']],
  ['Api API api aPI', { kind: 'terms', terms: 'api', written: 'capitals' }, ['API']],
  ['Api API api aPI', { kind: 'terms', terms: 'api', written: 'title' }, ['Api', 'API']],
  ['rumah sakit', { kind: 'terms', terms: 'sakit, rumah sakit' }, ['rumah sakit']],
]);

check('substitution', [
  ['ini abu', { kind: 'substitution', pairs: { abu: 'debu' } }, ['abu']],
  ['abunya', { kind: 'substitution', pairs: { abu: 'debu' } }, []],
]);

check('pattern', [
  ['no 12 dan 13', { kind: 'pattern', pattern: '\\d+' }, ['12', '13']],
  ['ABC abc', { kind: 'pattern', pattern: 'abc' }, ['abc']],
  ['ABC abc', { kind: 'pattern', pattern: 'abc', flags: 'i' }, ['ABC', 'abc']],
  // Letters that are longer in small letters shift nothing.
  ['İ ß ẞ Kami', { kind: 'pattern', pattern: 'kami', flags: 'i' }, ['Kami']],
  ['İİ Sandi: 12', { kind: 'pattern', pattern: '\\d+', flags: 'i', keyword: 'sandi' }, ['12']],
  ['no 12', { kind: 'pattern', pattern: 'no (?<mark>\\d+)' }, ['12']],
  ['no', { kind: 'pattern', pattern: 'no ?(?<mark>\\d+)?' }, ['no']],
  ['aa', { kind: 'pattern', pattern: 'x*' }, []],
  ['😀x', { kind: 'pattern', pattern: 'x*' }, ['x']],
  ['satu\ndua', { kind: 'pattern', pattern: 'satu\\sdua' }, []],
  ['satu\ndua', { kind: 'pattern', pattern: '^dua$' }, ['dua']],
  // Keywords before it.
  ['nomor 12', { kind: 'pattern', pattern: '\\d+', keyword: 'nomor' }, ['12']],
  ['NOMOR  induk: 12', { kind: 'pattern', pattern: '\\d+', keyword: 'nik, nomor induk' }, ['12']],
  ['12 nomor', { kind: 'pattern', pattern: '\\d+', keyword: 'nomor' }, []],
  ['nomornya 12', { kind: 'pattern', pattern: '\\d+', keyword: 'nomor' }, []],
  [`nomor ${'x'.repeat(33)} 12`, { kind: 'pattern', pattern: '\\d+', keyword: 'nomor' }, ['12']],
  [`nomor ${'x'.repeat(34)} 12`, { kind: 'pattern', pattern: '\\d+', keyword: 'nomor' }, []],
  ['n.m 12 nxm 13', { kind: 'pattern', pattern: '\\d+', keyword: 'n.m' }, ['12', '13']],
  ['nxm 13', { kind: 'pattern', pattern: '\\d+', keyword: 'n.m' }, []],
  // Validators.
  ['12 13 14', { kind: 'pattern', pattern: '\\d+', validator: 'genap' }, ['12', '14']],
  ['12 no 13', { kind: 'pattern', pattern: '\\d+', validator: 'sebelum' }, ['13']],
  // Links.
  ['x.id/12 #a12 @b12 a12@x.id 12', { kind: 'pattern', pattern: '12' }, ['12']],
  ['#a12', { kind: 'pattern', pattern: '12', skipLinks: false }, ['12']],
  // The folded text is marked where it stands in the officer's.
  ['ada 4nj1ng', { kind: 'pattern', pattern: 'anjing', on: 'folded' }, ['4nj1ng']],
  ['ada 4nj1ng', { kind: 'pattern', pattern: 'anjing' }, []],
]);

check('context', [
  ['kata "api" dan “air” serta «asap»', { kind: 'context', is: 'quoted' }, ['"api"', '“air”', '«asap»']],
  ["ia 'padam' lalu jum'at dan do'a", { kind: 'context', is: 'quoted' }, ["'padam'"]],
  ['"satu\ndua"', { kind: 'context', is: 'quoted' }, []],
  ['Ada api? Ada air.', { kind: 'context', is: 'question' }, ['Ada api?']],
  ['Ada api.', { kind: 'context', is: 'question' }, []],
  ['tidak satu dua tiga empat', { kind: 'context', is: 'negated' }, ['tidak satu dua tiga']],
  ['tidak satu. dua tiga', { kind: 'context', is: 'negated' }, ['tidak satu']],
  ['orang lain. jangan', { kind: 'context', is: 'negated' }, ['jangan']],
  ['Lain. Menurut warga ada api. Lain', { kind: 'context', is: 'reported' }, ['Menurut warga ada api.']],
  ['Menurut saya ada api', { kind: 'context', is: 'reported' }, []],
  ['Menurut sayangku ada api', { kind: 'context', is: 'reported' }, ['Menurut sayangku ada api']],
  ['Lain. Bupati: "ada api" lalu', { kind: 'context', is: 'reported' }, ['Bupati: "ada api"']],
  ['Bupati "ada api"', { kind: 'context', is: 'reported' }, []],
]);

it('a term of a lexicon that is not there fails its rule with a sentence', () => {
  expect(() => finds({ kind: 'terms', lexicon: 'tiada' }, 'x', { lexicons })).toThrow();
});
it('words are not found inside others', () => {
  expect(finds(words('api'), 'kapital apinya api')).toEqual(['api']);
});
