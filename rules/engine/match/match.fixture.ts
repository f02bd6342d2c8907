/** One matcher by itself over a text. */
import { expect } from 'vitest';
import { senses } from '../../senses';
import { check, compile, trace } from '../index';
import type { Draft, Lexicon, Matcher, Rule } from '../types';

const text = { id: 'x', en: 'x' };

/** A rule of one matcher. */
export const ruleOf = (match: Matcher, more: Partial<Rule> = {}): Rule => ({
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

/** A post on an office's account. */
export const draftOf = (words: string, more: Partial<Draft> = {}): Draft => ({
  text: words,
  site: 'facebook',
  surface: 'post',
  account: { standing: 'assigned', kind: 'official' },
  attachments: [],
  ...more,
});

/** The words that a matcher marks, in order, each with its figure or sum where it gives one: `words [detail]`. */
export function finds(
  match: Matcher,
  words: string,
  more: { lexicons?: readonly Lexicon[]; rule?: Partial<Rule> } = {},
): string[] {
  const ruleset = compile({
    ...senses,
    rules: [ruleOf(match, more.rule)],
    lexicons: more.lexicons ?? [],
    validators: { genap: (own) => Number(own) % 2 === 0, sebelum: (_, before) => before.endsWith('no ') },
  });
  expect(ruleset.failed).toEqual([]);
  const draft = draftOf(words);
  const { findings, failed } = check(draft, ruleset);
  expect(failed).toEqual([]);
  const traced = trace(draft, ruleset).findings;
  expect(traced.map(({ finding }) => finding)).toEqual(findings);
  return traced.map(({ finding, steps: [step] }) => {
    const own = finding.whole ? 'SELURUHNYA' : words.slice(finding.start, finding.end);
    return step?.detail === undefined ? own : `${own} [${step.detail}]`;
  });
}

/** A matcher of plain words, comma separated. */
export const words = (terms: string): Matcher => ({ kind: 'terms', terms, affixes: false });
