import { describe, expect, it } from 'vitest';
import { senses } from '../../senses';
import { DraftText } from '../draft-text';
import { check, compile, trace } from '../index';
import { draftOf, ruleOf } from '../match/match.fixture';
import type { Draft, Matcher } from '../types';
import { decode, encode } from './codec';
import { featureOf, pairFeature, signHash, stemFeature, wordHash } from './features';
import type { ModelHeader } from './model';
import { Scorer } from './score';
import { stemOf } from './stem';

const header: ModelHeader = {
  heads: ['a/satu', 'b/dua', 'harm'],
  bias: [-1, -1, -1],
  scale: [0.5, 0.5, 0.5],
  pieces: 0.3,
  harm: { official: 0.5, reply: 0.5, personal: 0.5, unknown: 0.5 },
  sentence: 0.2,
  thresholds: {
    official: { sure: [2, 2, 9], likely: [1, 1, 9] },
    reply: { sure: [2, 2, 9], likely: [1, 1, 9] },
    personal: { sure: [0, 0, 9], likely: [-0.5, -0.5, 9] },
    unknown: { sure: [0, 0, 9], likely: [-0.5, -0.5, 9] },
  },
  corpus: '',
};
const rows = new Map([
  [stemFeature('bobrok'), [20, 0, 4]],
  [stemFeature('kantor'), [4, 0, 0]],
  [pairFeature(wordHash('kantor'), wordHash('kami')), [2, -28, 0]],
  [stemFeature('dukung'), [0, 20, 4]],
]);
const features = Int32Array.from([...rows.keys()]).sort();
const model = decode(encode(header, features, Int8Array.from([...features].flatMap((feature) => rows.get(feature) ?? []))));
const scorer = new Scorer(model);

const draft = (words: string, kind: 'official' | 'personal' = 'personal'): Draft =>
  draftOf(words, { account: { standing: 'assigned', kind } });
const rulesetOf = (match: Matcher) => compile({ rules: [ruleOf(match)], lexicons: [], ...senses, scorer: () => scorer });
const found = (match: Matcher, one: Draft) =>
  check(one, rulesetOf(match)).findings.map(({ start, end }) => one.text.slice(start, end));

describe('a model as text', () => {
  it('comes back as it was', () => {
    for (const [i, feature] of features.entries()) {
      const slot = model.keys.indexOf(feature);
      expect([...model.weights.slice((model.rows[slot] ?? 0) * 3, (model.rows[slot] ?? 0) * 3 + 3)], `${i}`).toEqual(
        rows.get(feature),
      );
    }
    expect(model.thresholds).toEqual(header.thresholds);
  });
});

describe('a rough stem', () => {
  it.each([
    ['sebar', 'menyebarkan disebar sebarin sebarkanlah'],
    ['pukul', 'memukuli dipukul pemukul'],
    ['tangkap', 'menangkap penangkapan ditangkapin'],
    ['lapor', 'laporan melapor dilaporkan'],
    ['kerja', 'kerjanya pekerja pekerjaan'],
    ['ini', 'ini'],
    ['4njing', '4njing'],
  ])('%s meets in %s', (stem, words) => {
    expect(words.split(' ').map(stemOf)).toEqual(words.split(' ').map(() => stem));
  });
});

describe('what stands beside the words', () => {
  const signs = ['?', '!', '"', 'CAPITALS', 'small', 'orang:always', 'ejekan:target'];
  const all = Int32Array.from(signs, (sign) => featureOf(signHash(sign))).sort();
  const heard = (text: string): string[] => {
    const weightOf = (sign: string) => Int8Array.from(all, (feature) => (feature === featureOf(signHash(sign)) ? 20 : 0));
    return signs.filter((sign) => {
      const only = { ...header, heads: ['a/satu'], bias: [0], scale: [1] };
      const one = new Scorer(decode(encode(only, all, weightOf(sign))));
      const lexicons = [
        { id: 'orang', title: { id: 'o', en: 'o' }, groups: [{ tier: 'always', source: 'own', terms: 'petugas' } as const] },
        { id: 'ejekan', title: { id: 'e', en: 'e' }, groups: [{ tier: 'target', source: 'own', terms: 'badut' } as const] },
      ];
      const match: Matcher = { kind: 'terms', lexicon: ['orang', 'ejekan'] };
      const { index } = compile({ rules: [ruleOf(match)], ...senses, lexicons, scorer: () => undefined });
      return (one.draft(new DraftText(text, index)).whole[0] ?? 0) > 0;
    });
  };

  it.each([
    ['Petugasnya mana?', ['?', 'orang:always']],
    ['BADUT SEMUA DI SINI!', ['!', 'CAPITALS', 'ejekan:target']],
    ['kata dia "besok saja"', ['"', 'small']],
    ['Selamat pagi.', []],
  ])('%s', (text, signs) => {
    expect(heard(text)).toEqual(signs);
  });
});

describe('a model matcher', () => {
  const sure: Matcher = { kind: 'model', head: 'a/satu' };

  it('marks the sentence that says most, and names its words', () => {
    const one = draft('Selamat pagi semuanya. Jujur saja kantor kami memang bobrok. Terima kasih banyak.');
    expect(found(sure, one)).toEqual(['Jujur saja kantor kami memang bobrok']);
    expect(trace(one, rulesetOf(sure)).findings[0]?.steps[0]?.detail).toMatch(/^\d+\.\d\d: bobrok, kantor$/);
  });

  it.each([
    ['kantor kami ini bobrok', 'personal', true],
    ['kantor kami ini bobrok', 'official', false],
    ['kantor kami bobrok sekali, bobrok betul sekarang', 'official', true],
    ['kantor kami bobrok', 'personal', false],
    ['kantor kami yang lama itu memang agak bobrok', 'official', false],
    ['kami dukung beliau', 'personal', false],
  ] as const)('%s on a %s account: %s', (words, kind, is) => {
    expect(found(sure, draft(words, kind)).length > 0).toBe(is);
  });

  it('finds likely what it is not sure of', () => {
    const one = draft('kantor kami yang lama itu memang agak bobrok', 'official');
    expect(found({ kind: 'model', head: 'a/satu', level: 'likely' }, one)).toHaveLength(1);
  });

  it('finds nothing without a model or for a head that it has not', () => {
    const ruleset = compile({ rules: [ruleOf(sure)], lexicons: [], ...senses, scorer: () => undefined });
    expect(check(draft('kantor kami ini bobrok'), ruleset).findings).toEqual([]);
    expect(found({ kind: 'model', head: 'tidak/ada' }, draft('kantor kami ini bobrok'))).toEqual([]);
  });

  it('is silent where what was written finds something as grave', () => {
    const both = {
      ...ruleOf(sure),
      clauses: [...ruleOf(sure).clauses, { name: 'dua', match: { kind: 'terms', terms: 'bobrok' } as const }],
    };
    const ruleset = compile({ rules: [both], lexicons: [], ...senses, scorer: () => scorer });
    expect(check(draft('kantor kami ini bobrok'), ruleset).findings.map(({ clause }) => clause)).toEqual(['dua']);
  });
});

describe('a clause that yields', () => {
  const rule = { ...ruleOf({ kind: 'terms', terms: 'beliau' }) };
  const yielding = { ...rule, clauses: rule.clauses.map((clause) => ({ ...clause, yields: true })) };
  const marked = (words: string, quiet: boolean) => {
    const unheard = (_: Draft, reading: DraftText) => quiet && scorer.isQuiet(reading, 'official');
    const ruleset = compile({ rules: [yielding], lexicons: [], ...senses, unheard });
    return [check(draft(words), ruleset).findings.length, trace(draft(words), ruleset).suppressed.map(({ by }) => by)];
  };

  it('is taken back where the model hears nothing, and stands where it does, is not asked, or has too few words', () => {
    expect(marked('sudah lama mereka kenal beliau itu', true)).toEqual([0, ['unheard']]);
    expect(marked('kata beliau itu memang bobrok', true)).toEqual([1, []]);
    expect(marked('sudah lama mereka kenal beliau itu', false)).toEqual([1, []]);
    expect(marked('kenal beliau itu', true)).toEqual([1, []]);
  });
});

describe('a rule by examples alone', () => {
  const like: Matcher = {
    kind: 'like',
    like: [
      'jangan parkir di depan rumah dinas bupati',
      'mobil siapa parkir depan rumah dinas',
      'parkir liar lagi di rumah dinas',
    ],
    unlike: ['parkir gratis di alun-alun', 'rumah dinas dibuka untuk umum', 'selamat datang di rumah dinas'],
  };
  it.each([
    ['tolong jangan parkir di depan rumah dinas ya', true] as [string, boolean],
    ['parkir gratis di alun-alun hari ini', false],
    ['rapat koordinasi ditunda sampai besok', false],
    ...like.like.map((one): [string, boolean] => [one, true]),
    ...like.unlike.map((one): [string, boolean] => [one, false]),
  ])('%s: %s', (words, is) => {
    expect(found(like, draft(words)).length > 0).toBe(is);
  });

  it('marks the sentence', () => {
    expect(found(like, draft('Selamat pagi warga. Jangan parkir di depan rumah dinas. Salam.'))).toEqual([
      'Jangan parkir di depan rumah dinas',
    ]);
  });
});
