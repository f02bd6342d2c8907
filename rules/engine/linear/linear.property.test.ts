import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { buildLinear } from './build';
import { LinearMatcher } from './run';

/** Expressions inside the safe subset, over few letters so that they match often. */
const atom = fc.constantFrom('a', 'b', 'c', '\\d', '[ab]', '[^a]', '.', '\\w', '\\s', 'é', '[a-c\\d]');
const quantifier = fc.constantFrom('', '', '', '?', '+', '*', '{2}', '{1,3}', '+?', '*?', '{0,2}?');
const expression: fc.Arbitrary<string> = fc.letrec<{ sequence: string; part: string; any: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(atom, quantifier).map(([a, q]) => a + q),
    fc.constantFrom('\\b', '\\B', '^', '$'),
    fc.tuple(tie('any'), quantifier).map(([inner, q]) => `(?:${inner})${q}`),
  ),
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  any: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((list) => list.join('|')),
})).any;
const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', 'A', 'é', 'x'), maxLength: 24 });

/** Every match from left to right; undefined where one is empty, since empty matches are none here. */
function native(source: string, flags: string, text: string): [number, number][] | undefined {
  const found = [...text.matchAll(new RegExp(source, `g${flags}`))];
  return found.some((one) => one[0] === '') ? undefined : found.map((one) => [one.index, one.index + one[0].length]);
}

function linear(source: string, flags: string, text: string): [number, number][] | undefined {
  const built = buildLinear(source, flags);
  if (!built.ok) return undefined;
  const machine = new LinearMatcher(built.program);
  const found: [number, number][] = [];
  for (let one = machine.find(text, 0); one; one = machine.find(text, one.end)) found.push([one.start, one.end]);
  return found;
}

describe('the linear matcher', { timeout: 60_000 }, () => {
  it('finds what re2js finds', () => {
    fc.assert(
      fc.property(expression, words, (source, text) => {
        const own = linear(source, '', text);
        if (!own) return;
        const matcher = RE2JS.compile(source).matcher(text);
        const found: [number, number][] = [];
        while (matcher.find()) found.push([matcher.start(), matcher.end()]);
        if (found.some(([start, end]) => start === end)) return;
        expect(own).toEqual(found);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds what a native expression finds, in any case and with guards', () => {
    // The native engine needs exponential time for nested repeats, so there are none here.
    const flat = fc
      .array(
        fc.oneof(
          fc.tuple(atom, quantifier).map(([a, q]) => a + q),
          fc.constantFrom('(?:ab|a)', '(?:b|bc)?', '\\b'),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.join(''));
    const guarded = fc
      .tuple(
        fc.constantFrom('', '(?<!\\d)', '(?<![\\p{L}\\d])', '(?<=a|^)'),
        flat,
        fc.constantFrom('', '(?!\\d)', '(?=[bc]|$)', '(?![\\p{L}])'),
      )
      .map(([before, inner, after]) => `${before}(?:${inner})${after}`);
    fc.assert(
      fc.property(guarded, words, fc.constantFrom('u', 'iu'), (source, text, flags) => {
        const own = linear(source, flags, text);
        const other = native(source, flags, text);
        if (own && other) expect(own).toEqual(other);
      }),
      { numRuns: 1000 },
    );
  });

  it('reports the named mark', () => {
    const built = buildLinear('no\\.? (?<mark>\\d+)', 'i');
    if (!built.ok) throw new Error(built.problem.en);
    expect(new LinearMatcher(built.program).find('lihat NO. 123 ini', 0)).toEqual({ start: 6, end: 13, mark: [10, 13] });
  });

  it('is plain data', () => {
    const built = buildLinear('(?<!\\d)08\\d{8,11}(?!\\d)');
    expect(JSON.parse(JSON.stringify(built))).toEqual(built);
  });

  it.each([
    ['(a)\\1', 'back reference'],
    ['(?=ab)c', 'more than one'],
    ['(?<!a+)c', 'more than one'],
    ['a{3000}', 'too large'],
    ['(a{60}){60}', 'too large'],
    ['(a|b?)*', 'may be empty'],
    ['(a', 'not a valid'],
    ['a'.repeat(3000), 'longer'],
  ])('refuses %s in one sentence', (source, expected) => {
    const built = buildLinear(source);
    expect(built.ok ? '' : built.problem.en).toContain(expected);
    expect(built.ok ? '' : built.problem.id).toMatch(/^[^.]*\S.*\.$/);
  });

  it('goes through hostile text in steps that grow with the text alone', () => {
    const built = buildLinear('(?:(?:a|aa)+)+b');
    if (!built.ok) throw new Error(built.problem.en);
    const machine = new LinearMatcher(built.program);
    expect(machine.find('a'.repeat(63_206), 0)).toBeUndefined();
  });
});
