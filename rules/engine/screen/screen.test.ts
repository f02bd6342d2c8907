import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsOf } from './needs';
import { Screen } from './screen';

const passes = (source: string, text: string, keywords: readonly string[] = []): boolean => {
  const screen = new Screen();
  const id = screen.add(needsOf(source, keywords));
  return ((screen.open(text)[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
};

describe('what an expression needs', () => {
  it.each([
    ['\\{\\{\\w+\\}\\}', 'halo {{nama}}', 'halo nama'],
    ['(?<!\\p{L})(?:masa|kok) (?:\\p{L}+ ){0,4}(?:tidak|gak)', 'KOK begitu saja tidak', 'kok begitu saja'],
    ['(?<!\\d)\\d{4}-\\d{4}', 'nomor 1234-5678', 'nomor 123-4567'],
    ['(?=.*xn--)[\\w.-]+', 'lihat xn--abc.id', 'lihat abc.id'],
    ['juni?', '12 Jun', '12 Ju'],
    ['(?<mark>a|bc)d{2,3}e', 'xx add addde', 'xx adde'.replace('dd', 'f')],
    ['[0oO]8', 'no O8', 'no 18'],
    ['\\.(?:zip|rar)(?!\\w)', 'berkas.ZIP', 'berkas zip'],
  ])('%s', (source, held, lacking) => {
    expect(passes(source, held)).toBe(true);
    expect(passes(source, lacking)).toBe(false);
  });

  it('is one of the keywords too', () => {
    expect(passes('\\d{6}', 'pin 123456', ['pin', 'kode rahasia'])).toBe(true);
    expect(passes('\\d{6}', 'KODE  RAHASIA 123456', ['pin', 'kode rahasia'])).toBe(true);
    expect(passes('\\d{6}', 'angka 123456', ['pin', 'kode rahasia'])).toBe(false);
    expect(passes('\\d{6}', 'İ 123456', ['İ'])).toBe(true);
  });

  it('takes what `i` takes for a letter of ASCII as that letter', () => {
    expect(passes('sekda', '\u017fe\u212ada')).toBe(true);
  });

  it.each(['(?i:a)b', 'a{2', '*a', '(a', 'a)'])('is nothing where the expression is not understood: %s', (source) => {
    expect(needsOf(source)).toBeUndefined();
  });

  it('never refuses a text that the expression finds something in', () => {
    const atom = fc.constantFrom('a', 'b', 'B', '1', '.', '\\d', '[ab]', '[^a]', '\\.', 'é', '\\p{L}', '[0-9]', '-', ' ', '\\w');
    const row = fc.array(atom, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
    const { source } = fc.letrec<{ source: string }>((tie) => ({
      source: fc.oneof(
        { maxDepth: 4 },
        row,
        fc.tuple(tie('source'), tie('source')).map(([a, b]) => `(?:${a}|${b})`),
        fc
          .tuple(tie('source'), fc.constantFrom('?', '*', '+', '{2}', '{1,3}', '{0,2}', '{2,}?'))
          .map(([a, by]) => `(?:${a})${by}`),
        fc.tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!', '('), tie('source')).map(([open, a]) => `${open}${a})`),
        fc.tuple(tie('source'), tie('source')).map(([a, b]) => a + b),
        fc.tuple(tie('source'), tie('source')).map(([a, b]) => `^${a}|${b}$`),
      ),
    }));
    const text = fc.string({ unit: fc.constantFrom('a', 'A', 'b', '1', '2', '.', '-', ' ', 'é', 'x'), maxLength: 12 });
    fc.assert(
      fc.property(source, fc.array(text, { minLength: 1, maxLength: 12 }), (expression, texts) => {
        const native = new RegExp(expression, 'iu');
        for (const own of texts) if (native.test(own)) expect(passes(expression, own), `${expression} in ${own}`).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
