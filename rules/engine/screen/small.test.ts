import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSmall, smallExpression } from './small';

describe('an expression for small letters', () => {
  it.each([
    ['USER +', 'user +'],
    ['[A-Z\\d]{2}\\S', '[a-z\\d]{2}\\S'],
    ['(?<Nama>\\p{L}+) \\k<Nama>', '(?<Nama>\\p{L}+) \\k<Nama>'],
    ['\\u200b\\x2d\\u{1F600}É', '\\u200b\\x2d\\u{1F600}é'],
  ])('%s', (source, small) => expect(smallExpression(source)).toBe(small));

  it.each(['\\p{Lu}', '[^\\p{Ll}]', '\\u0041', '\\x41', '\\cJ', '\\p{Script=Greek}'])('is none of %s', (source) => {
    expect(smallExpression(source)).toBeUndefined();
  });

  it('finds what the expression finds that takes capitals for small letters', () => {
    const atom = fc.constantFrom(
      'a',
      'K',
      's',
      'é',
      'İ',
      '\\p{L}',
      '[^a]',
      '[A-K]',
      '\\w',
      '\\W',
      '\\b',
      '.',
      '(?=S)',
      '(?<!\\p{N})',
    );
    const source = fc.array(atom, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
    const text = fc.string({ unit: fc.constantFrom(...'aAkK\u212asS\u017féÉİıß1 -😀𐐀𐐨'), maxLength: 10 });
    fc.assert(
      fc.property(source, text, (expression, own) => {
        const places = (pattern: string, flags: string, where: string) =>
          Array.from(where.matchAll(new RegExp(pattern, flags)), ({ index, 0: found }) => [index, found.length]);
        expect(places(smallExpression(expression) ?? '', 'gu', inSmall(own))).toEqual(places(expression, 'giu', own));
      }),
      { numRuns: 3000 },
    );
  });

  it('reads a text of which every letter stands where it stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(inSmall(text)).toHaveLength(text.length);
      }),
    );
  });
});
