import { describe, expect, it } from 'vitest';
import { senses } from '../senses';
import { check, compile, trace } from './index';
import { draftOf, ruleOf } from './match/match.fixture';
import type { Lexicon, Matcher, Rule } from './types';

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

/** The words found, as they stand in the draft. */
function found(match: Matcher, words: string, more: Partial<Rule> = {}): string[] {
  const ruleset = compile({ rules: [ruleOf(match, more)], ...senses, lexicons, validators: {} });
  expect(ruleset.failed).toEqual([]);
  const result = check(draftOf(words), ruleset);
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

describe('a word with stars', () => {
  it.each(['anj*ng', 'b*ngs*t', 'g*bl*k', 'k*nt*l', 't*l*l', 'gob|ok', 'anj1ng2'])('%s is found', (word) => {
    expect(found(rough, `dasar ${word} kau`)).toEqual([word]);
  });

  it.each(['k*m*t*a*n', '5*6*7', 'a*b'])('%s is none', (word) => {
    expect(found(rough, `lihat ${word} ini`)).toEqual([]);
  });
});

// An expression that tries every way to part it would not come to an end.
it('reads a laugh of any length', () => {
  expect(found(rough, `${'wk'.repeat(400)}a`)).toEqual([]);
});

describe('what a near takes back', () => {
  const near: Matcher = {
    kind: 'near',
    a: { kind: 'terms', terms: 'bodoh' },
    b: { kind: 'terms', terms: 'kalian' },
    within: 3,
    unless: { kind: 'context', is: 'quoted' },
  };
  it.each([2, 14, 40])('a quotation that began %i words earlier', (words) => {
    expect(found(near, `Ia menulis "${'kata '.repeat(words)}kalian bodoh" kemarin.`)).toEqual([]);
  });
  it('nothing that stands further off', () => {
    expect(found(near, 'Ia menulis "salam" lalu pulang dan tidur: kalian bodoh')).toEqual(['bodoh']);
  });
});

describe('what the office allows', () => {
  const movement: Matcher = {
    kind: 'near',
    a: { kind: 'pattern', pattern: '\\d+ personel' },
    b: { kind: 'terms', terms: 'bergerak' },
    within: 6,
    mark: 'both',
  };
  const run = (match: Matcher, words: string, allow: string[], severity: Rule['severity']) => {
    const ruleset = compile({ rules: [ruleOf(match, { severity })], ...senses, lexicons, allow });
    return {
      found: check(draftOf(words), ruleset).findings.map(({ start, end }) => words.slice(start, end)),
      letPass: trace(draftOf(words), ruleset).suppressed.map(({ by, start, end }) => `${by}: ${words.slice(start, end)}`),
    };
  };

  it.each(['warn', 'block'] as const)('excuses no sentence that holds the hotline 110 (%s)', (severity) => {
    const { found: marked } = run(movement, 'Yonif bergerak dengan 110 personel', ['110', '112'], severity);
    expect(marked).toEqual(['bergerak dengan 110 personel']);
  });

  it('excuses the hit itself, and says so', () => {
    expect(run({ kind: 'terms', terms: 'prajurit' }, 'Jl. Prajurit No. 9', ['Jl. Prajurit No. 9'], 'block')).toEqual({
      found: [],
      letPass: ['allow: Prajurit'],
    });
  });

  it('takes allowed words out of what is milder than a block, never out of a block', () => {
    const match: Matcher = {
      kind: 'near',
      a: { kind: 'terms', terms: 'bergerak' },
      b: { kind: 'terms', terms: 'yonif' },
      within: 3,
    };
    expect(run(match, 'Yonif 712 bergerak', ['Yonif 712'], 'warn').found).toEqual([]);
    expect(run(match, 'Yonif 712 bergerak', ['Yonif 712'], 'block').found).toEqual(['bergerak']);
  });

  it('tells of antipatterns and of what stands near', () => {
    const insult: Matcher = { kind: 'terms', terms: 'bodoh' };
    const letPass = (match: Matcher, more: Partial<Rule>) => {
      const ruleset = compile({ rules: [ruleOf(match, more)], ...senses, lexicons });
      return trace(draftOf('jangan bilang bodoh kepada kalian'), ruleset).suppressed.map(({ by }) => by);
    };
    expect(letPass(insult, { antipatterns: [{ kind: 'terms', terms: 'bilang bodoh' }] })).toEqual(['antipattern']);
    const unless: Matcher = { kind: 'context', is: 'negated' };
    expect(letPass({ kind: 'near', a: insult, b: { kind: 'terms', terms: 'kalian' }, within: 3, unless }, {})).toEqual([
      'unless',
    ]);
  });
});
