import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { senses } from '../senses';
import { check, compile, LineMemo, mask, trace } from './index';
import type { Draft, Matcher, Rule } from './types';

const text = { id: 'x', en: 'x' };
const rough: Matcher = { kind: 'terms', terms: 'anjing, otak udang, bodoh, 🤡' };
const target: Matcher = { kind: 'terms', terms: 'pemerintah, presiden' };
const digits: Matcher = { kind: 'pattern', pattern: '(?<!\\d)\\d{4,6}(?!\\d)', keyword: 'nomor' };
const matchers: readonly Matcher[] = [
  rough,
  digits,
  { kind: 'pattern', pattern: 'an?j', on: 'folded' },
  { kind: 'near', a: rough, b: target, within: 4, mark: 'both', unless: { kind: 'context', is: 'negated' } },
  { kind: 'near', a: target, b: rough, within: 'sentence', order: 'ab' },
  { kind: 'conditional', when: target, needs: digits, within: 'sentence' },
  { kind: 'occurrence', of: rough, max: 1 },
  { kind: 'score', bound: 3, within: 6, signs: [rough, target, digits].map((match) => ({ match, weight: 2 })) },
  { kind: 'all', of: [target, { kind: 'not', of: digits }], within: 'line' },
  { kind: 'around', of: rough, reach: 2 },
  { kind: 'metric', metric: 'emoji-run', max: 1 },
  { kind: 'substitution', pairs: { 'anak cacat': 'anak penyandang disabilitas' } },
  { kind: 'context', is: 'quoted' },
];
const rules: Rule[] = matchers.map((match, i) => ({
  id: `uji/aturan-${i}`,
  pack: 'asn',
  title: text,
  basis: [],
  severity: 'warn',
  clauses: [{ name: 'satu', match, fix: { kind: 'mask' } }],
  antipatterns: [{ kind: 'around', of: { kind: 'terms', terms: 'vaksin' }, reach: 'sentence' }],
  message: text,
  advice: text,
}));
const ruleset = compile({ rules, ...senses, lexicons: [], validators: {} });

const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...'anjing|4nj1ng|a n j i n g|otak udang|bodoh|pemerintah|Presiden|tidak|vaksin|nomor 12345|nomor|98765|350799\n1708859901|🅱🅰🅱🅸|\u202e12345\u202c|1️⃣2️⃣3️⃣4️⃣|anak cacat|yg|hati2'.split(
        '|',
      ),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ' ',
      ' ',
      ' ',
      '. ',
      '? ',
      '\n',
      '\n\n',
      '"',
      ', ',
      '🤡',
      '🤡🤡',
      '#AnjingPresiden',
      'https://a.id/1234',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const anyText = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
const draft = (words: string): Draft => ({
  text: words,
  site: 'facebook',
  surface: 'post',
  account: { standing: 'assigned', kind: 'official' },
  attachments: [],
});
const isBoundary = (words: string, at: number) =>
  !(/[\ud800-\udbff]/.test(words[at - 1] ?? '') && /[\udc00-\udfff]/.test(words[at] ?? ''));

describe('check', { timeout: 60_000 }, () => {
  it('compiles every rule', () => expect(ruleset.failed).toEqual([]));

  it('finds ranges of whole characters in the draft, in order, and no rule fails', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const { findings, failed } = check(draft(words), ruleset);
        expect(failed).toEqual([]);
        let last = 0;
        for (const { start, end } of findings) {
          expect(start >= last && end >= start && end <= words.length).toBe(true);
          expect(isBoundary(words, start) && isBoundary(words, end)).toBe(true);
          last = start;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('finds the same with a memo, whatever was typed before', () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.nat(12), put: anyText });
    fc.assert(
      fc.property(anyText, fc.array(edit, { maxLength: 6 }), (first, edits) => {
        const memo = new LineMemo();
        let words = first;
        check(draft(words), ruleset, memo);
        for (const { at, out, put } of edits) {
          const from = Math.floor(at * words.length);
          words = words.slice(0, from) + put + words.slice(from + out);
          expect(check(draft(words), ruleset, memo)).toEqual(check(draft(words), ruleset));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('tells the way of exactly the findings that check makes', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const told = trace(draft(words), ruleset);
        expect(told.findings.map((one) => one.finding)).toEqual(check(draft(words), ruleset).findings);
        for (const { finding, steps, antipatterns } of told.findings) {
          expect(steps.length).toBeGreaterThan(0);
          for (const { found } of antipatterns)
            for (const { start, end } of found) expect(start < finding.end && finding.start < end).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('mask', () => {
  it.each([
    ['3507991708859901', '3507********9901'],
    ['0844 0000 1111', '084* **** *111'],
    ['budi.santoso@contoh.id', 'b***.*******@contoh.id'],
    ['ZZ 9999 ZZZ', 'ZZ 9**9 ZZZ'],
  ])('covers %s', (words, expected) => {
    expect(mask(words)).toBe(expected);
  });
});
