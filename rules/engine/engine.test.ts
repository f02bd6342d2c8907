import { describe, expect, it } from 'vitest';
import { knowledge } from '../knowledge';
import { check, compile } from './index';
import type { Draft, Lexicon, Matcher, Rule } from './types';

const text = { id: 'x', en: 'x' };
const lexicons: Lexicon[] = [
  {
    id: 'kasar',
    title: text,
    groups: [
      { tier: 'always', lang: 'id', terms: 'anjing, bangsat, kontol, goblok, tolol' },
      { tier: 'always', lang: 'jv', affixes: false, terms: 'asu, sial' },
      { tier: 'target', terms: 'bodoh, dungu, otak udang' },
    ],
  },
  { id: 'sasaran', title: text, groups: [{ terms: 'pemerintah, presiden, rezim, tni' }] },
];

const rule = (match: Matcher, more: Partial<Rule> = {}): Rule => ({
  id: 'uji/satu',
  pack: 'asn',
  title: text,
  basis: [],
  severity: 'warn',
  clauses: [{ name: 'satu', match }],
  message: text,
  advice: text,
  ...more,
});

const draft = (words: string, more: Partial<Draft> = {}): Draft => ({
  text: words,
  site: 'facebook',
  surface: 'post',
  account: { standing: 'assigned', kind: 'official' },
  attachments: [],
  ...more,
});

/** The words found, as they stand in the draft. */
function found(match: Matcher, words: string, more: Partial<Rule> = {}): string[] {
  const ruleset = compile({ rules: [rule(match, more)], ...knowledge, lexicons, validators: {} });
  expect(ruleset.failed).toEqual([]);
  const result = check(draft(words), ruleset);
  expect(result.failed).toEqual([]);
  return result.findings.map(({ start, end }) => words.slice(start, end));
}

const rough: Matcher = { kind: 'terms', lexicon: 'kasar' };

describe('terms', () => {
  it.each([
    ['dasar anjing kau', 'anjing'],
    ['ANJING', 'ANJING'],
    ['4nj1ng kau', '4nj1ng'],
    ['dasar b@ngs4t!', 'b@ngs4t'],
    ['anjiiiing banget', 'anjiiiing'],
    ['dasar a n j i n g kau', 'a n j i n g'],
    ['a.n.j.i.n.g!', 'a.n.j.i.n.g'],
    ['an.jing', 'an.jing'],
    ['an🐶jing lu', 'an🐶jing'],
    ['aNjInG', 'aNjInG'],
    ['аnjіng', 'аnjіng'],
    ['an\u200bj\u0301ing', 'an\u200bj\u0301ing'],
    ['ａｎｊｉｎｇ', 'ａｎｊｉｎｇ'],
    ['𝐚𝐧𝐣𝐢𝐧𝐠 kau', '𝐚𝐧𝐣𝐢𝐧𝐠'],
    ['anj*ng', 'anj*ng'],
    ['k0nt0l', 'k0nt0l'],
    ['gblk lu', 'gblk'],
    ['anjing2 itu', 'anjing2'],
    ['anjing-anjing itu', 'anjing-anjing'],
    ['anjingnya', 'anjingnya'],
    ['kegoblokannya', 'kegoblokannya'],
    ['#dasaranjing', 'anjing'],
    ['#DasarAnjing', 'Anjing'],
    ['otak udang semua', 'otak udang'],
    ['otaknya udang', 'otaknya udang'],
  ])('finds the term in %s', (words, expected) => {
    expect(found(rough, words)).toEqual([expected]);
  });

  it.each([
    'pasukan khusus',
    'sosial',
    'kasus itu spesial',
    'masukan dan asuransi',
    'saat maaf keempat',
    'kamu@anjing.com',
    'https://anjing.id/anjing',
  ])('finds nothing in %s', (words) => {
    expect(found(rough, words)).toEqual([]);
  });

  it('takes only the tiers asked for', () => {
    expect(found({ kind: 'terms', lexicon: 'kasar', tiers: ['target'] }, 'bodoh dan anjing')).toEqual(['bodoh']);
  });

  it('tells how a word is written', () => {
    expect(found({ kind: 'terms', terms: 'rahasia', written: 'capitals' }, 'rahasia RAHASIA')).toEqual(['RAHASIA']);
  });
});

describe('combinations', () => {
  const near = (more: object): Matcher => ({
    kind: 'near',
    a: rough,
    b: { kind: 'terms', lexicon: 'sasaran' },
    within: 3,
    ...more,
  });
  it('near counts tokens', () => {
    expect(found(near({}), 'pemerintah itu memang bodoh. Kami pergi makan siang bodoh')).toEqual(['bodoh']);
    expect(found(near({ order: 'ab' }), 'pemerintah bodoh')).toEqual([]);
    expect(found(near({ order: 'ba', mark: 'both' }), 'wah pemerintah bodoh')).toEqual(['pemerintah bodoh']);
    expect(found(near({ mark: 'b' }), 'bodoh pemerintah goblok')).toEqual(['pemerintah']);
  });
  it('near stays silent where unless is near', () => {
    const unless: Matcher = { kind: 'context', is: 'negated' };
    expect(found(near({ unless }), 'pemerintah tidak bodoh')).toEqual([]);
    expect(found(near({ within: 'sentence' }), 'pemerintah hadir. Dia bodoh')).toEqual([]);
  });
  it('antipatterns drop what they cover', () => {
    const quoted: Matcher = { kind: 'context', is: 'quoted' };
    expect(found(rough, 'kata "anjing" itu anjing', { antipatterns: [quoted] })).toEqual(['anjing']);
    const sentence: Matcher = { kind: 'around', of: { kind: 'terms', terms: 'vaksin' }, reach: 'sentence' };
    expect(found(rough, 'Vaksin anjing gratis. Dasar anjing!', { antipatterns: [sentence] })).toEqual(['anjing']);
  });
  it('conditional, all and not ask for company', () => {
    const time: Matcher = { kind: 'pattern', pattern: '\\d{2}\\.\\d{2}' };
    const event: Matcher = { kind: 'terms', terms: 'acara' };
    expect(found({ kind: 'conditional', when: event, needs: time }, 'acara besok')).toEqual(['acara']);
    expect(found({ kind: 'conditional', when: event, needs: time }, 'acara 07.30')).toEqual([]);
    expect(found({ kind: 'all', of: [event, { kind: 'not', of: time }] }, 'acara besok')).toEqual(['acara']);
    expect(found({ kind: 'all', of: [event, time], within: 'sentence' }, 'acara. Jam 07.30')).toEqual([]);
  });
  it('score adds up and says so', () => {
    const match: Matcher = {
      kind: 'score',
      bound: 3,
      within: 'sentence',
      signs: [
        { match: { kind: 'terms', terms: 'viralkan' }, weight: 2, name: 'ajakan' },
        { match: { kind: 'terms', terms: 'sebelum dihapus' }, weight: 1 },
      ],
    };
    expect(found(match, 'Viralkan sebelum dihapus ya')).toEqual(['Viralkan sebelum dihapus']);
    expect(found(match, 'Viralkan. sebelum dihapus')).toEqual([]);
  });
  it('occurrence counts', () => {
    const tag: Matcher = { kind: 'pattern', pattern: '#\\w+', skipLinks: false };
    expect(found({ kind: 'occurrence', of: tag, max: 2 }, '#a #b #c')).toEqual(['#c']);
    expect(found({ kind: 'occurrence', of: tag, min: 1 }, 'tanpa')).toEqual(['tanpa']);
  });
});

describe('pattern', () => {
  it('reads full-width digits and skips links', () => {
    const digits: Matcher = { kind: 'pattern', pattern: '(?<!\\d)\\d{4}(?!\\d)' };
    expect(found(digits, 'kode １２３４ https://x.id/1234 #1234')).toEqual(['１２３４']);
    expect(found({ ...digits, keyword: 'no. urut' }, 'No. urut: 1234, lalu\n5678')).toEqual(['1234']);
    expect(found({ kind: 'pattern', pattern: 'no (?<mark>\\d+)', flags: 'i' }, 'NO 12')).toEqual(['12']);
  });
});
