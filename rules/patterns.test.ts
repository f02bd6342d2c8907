import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { describe, expect, it } from 'vitest';
import { needsOf } from './engine/screen/needs';
import { Screen } from './engine/screen/screen';
import { inSmall, smallExpression } from './engine/screen/small';
import type { PatternMatcher, Rule } from './engine/types';
import { parseExample } from './example';
import { examples } from './generated/examples';
import { written } from './index';
import { pictureRules } from './pictures';

/** Every pattern of the built-in rules, once. */
function patternsOf(all: readonly Rule[]): PatternMatcher[] {
  const found = new Map<string, PatternMatcher>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('kind' in value && value.kind === 'pattern' && 'pattern' in value && typeof value.pattern === 'string')
      found.set(value.pattern, value as PatternMatcher);
    Object.values(value).forEach(visit);
  };
  all.forEach(visit);
  return [...found.values()];
}

/** A repeat beyond this many rounds counts as endless. */
const MANY = 128;
const isEndless = (node: AST.Node): node is AST.Quantifier => node.type === 'Quantifier' && node.max > MANY;
const canBeEmpty = (node: AST.Element): boolean => node.type === 'Assertion' || (node.type === 'Quantifier' && node.min === 0);

/** Endless repeats with which a match may begin, that something must follow and no look-behind keeps from beginning anywhere. */
function openStarts(alternatives: readonly AST.Alternative[], followed = false): AST.Quantifier[] {
  return alternatives.flatMap(({ elements }) => {
    const found: AST.Quantifier[] = [];
    for (const [i, element] of elements.entries()) {
      const more = followed || i < elements.length - 1;
      if (element.type === 'Assertion' && (element.kind === 'start' || (element.kind === 'lookbehind' && element.negate))) break;
      if (isEndless(element) && more) found.push(element);
      const inner = element.type === 'Quantifier' ? element.element : element;
      if (inner.type === 'Group' || inner.type === 'CapturingGroup')
        found.push(...openStarts(inner.alternatives, more || isEndless(element)));
      if (!canBeEmpty(element)) break;
    }
    return found;
  });
}

/** Why the native engine may need more than linear time for a pattern. */
function doubts(pattern: string): string[] {
  const ast = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
  const found = openStarts(ast.alternatives).map((one) => `begins with ${one.raw}`);
  visitRegExpAST(ast, {
    onQuantifierEnter: ({ element, max, raw }) => {
      if (max <= 8 || (element.type !== 'Group' && element.type !== 'CapturingGroup')) return;
      if (openStarts(element.alternatives, true).length > 0) found.push(`${raw} repeats a repeat`);
    },
  });
  return found;
}

describe('the patterns of the built-in rules', () => {
  it.each(['(?:\\w+\\.)+id', '\\d+ juta', '(?:a|b+)*', 'x|\\S+@'])('would be refused: %s', (pattern) => {
    expect(doubts(pattern)).not.toEqual([]);
  });

  it('neither begin with an unguarded endless repeat nor nest one in another, so that hostile text costs no more', () => {
    const patterns = patternsOf([...written, ...pictureRules]);
    expect(patterns.length).toBeGreaterThan(20);
    const refused = patterns.flatMap(({ pattern }) => doubts(pattern).map((why) => `${pattern}: ${why}`));
    expect(refused).toEqual([]);
  });

  it('find nothing in a text that lacks what they need, and nearly all of them need something', () => {
    const texts = Object.values(examples).flatMap(({ flags, passes, nearMisses }) =>
      [...flags, ...passes, ...nearMisses].flatMap((one) => parseExample(one)?.draft.text ?? []),
    );
    let needy = 0;
    const patterns = patternsOf([...written, ...pictureRules]);
    const screen = new Screen();
    for (const { pattern } of patterns) {
      const needs = needsOf(pattern);
      if (needs) needy++;
      screen.add(needs);
    }
    const expressions = patterns.map(({ pattern, flags = '' }) => new RegExp(pattern, `u${flags}`));
    for (const text of texts) {
      const open = screen.open(text);
      for (const [id, expression] of expressions.entries())
        if (((open[id >>> 5] ?? 0) & (1 << (id & 31))) === 0)
          expect(expression.test(text), `${expression} in ${text}`).toBe(false);
    }
    expect(needy / patterns.length).toBeGreaterThan(0.9);
  });

  it('find the same in small letters as where capitals are taken for them', () => {
    const all = Object.values(examples)
      .flatMap(({ flags }) => flags.flatMap((one) => parseExample(one)?.draft.text ?? []))
      .join('\n');
    const foldable = patternsOf([...written, ...pictureRules]).filter(({ flags }) => flags?.includes('i'));
    const placesOf = (expression: RegExp, text: string) =>
      Array.from(text.matchAll(expression), ({ index, 0: found, groups }) => [index, found.length, groups?.mark?.length]);
    let made = 0;
    for (const { pattern } of foldable) {
      const small = smallExpression(pattern);
      if (small === undefined) continue;
      made++;
      const [before, after] = [new RegExp(pattern, 'giu'), new RegExp(small, 'gu')];
      for (const text of [all, all.toUpperCase()])
        expect(placesOf(after, inSmall(text)), pattern).toEqual(placesOf(before, text));
    }
    expect(made / foldable.length).toBeGreaterThan(0.9);
  });
});
