import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { written } from '../../rules';
import { decode } from '../../rules/engine/model/codec';
import { model } from '../../rules/generated/model';
import { wilson } from './card';
import { hashOf, readCorpus, readSheet, type Sheet } from './corpus';
import { datasheet } from './datasheet';
import { faultsOf } from './faults';
import { make } from './make';

const labels = new Set(written.map(({ id }) => id));
const sheet = (name: string, ...lines: object[]): Sheet =>
  readSheet(name, [{ sheet: { who: 'admin', account: 'personal' } }, ...lines].map((line) => JSON.stringify(line)).join('\n'));

describe('the corpus', () => {
  const sheets = readCorpus();

  it('has no faults', () => {
    expect(faultsOf(sheets, labels)).toEqual([]);
  });

  it('is large, of many hands, and half harmless', () => {
    const entries = sheets.flatMap((one) => one.entries);
    const harmless = entries.filter((one) => one.labels.length === 0).length;
    expect(sheets.length).toBeGreaterThanOrEqual(100);
    expect(entries.length).toBeGreaterThanOrEqual(10_000);
    expect(harmless / entries.length).toBeGreaterThan(0.4);
  });

  it.each([
    ['label', { text: 'satu dua', labels: ['etika/tidak-ada'] }, 'no rule is called'],
    ['account', { text: 'satu dua', account: 'kantor' }, 'account "kantor"'],
    ['surface', { text: 'satu dua', surface: 'dm' }, 'surface "dm"'],
    ['text', { text: ' ' }, 'no text'],
    ['a NIK', { text: 'NIK 3174096112900001 ya' }, "somebody's NIK"],
  ])('refuses a bad %s', (_, line, fault) => {
    expect(faultsOf([sheet('a', line)], labels)).toEqual([expect.stringContaining(fault)]);
  });

  it('refuses lines that say the same', () => {
    const text = 'Besok pagi kami sekeluarga pergi ke pasar membeli sayur dan ikan asin untuk nenek';
    expect(faultsOf([sheet('a', { text }), sheet('b', { text })], labels)).toEqual(['b:2: the same as a:2']);
    expect(faultsOf([sheet('a', { text }), sheet('b', { text: `${text} saya` })], labels)).toEqual(['b:2: nearly a:2']);
    expect(faultsOf([sheet('a', { text: 'NIK 3507991708859901' }), sheet('b', { text: 'Lain sama sekali' })], labels)).toEqual(
      [],
    );
  });
});

describe('the model', () => {
  it('that is shipped was trained on the corpus as it is (run `npm run train` after changing it)', () => {
    expect(decode(model).corpus).toBe(hashOf(readCorpus()));
  });

  it('has the datasheet of the corpus as it is', () => {
    expect(readFileSync(new URL('../../docs/korpus.md', import.meta.url), 'utf8')).toBe(datasheet(readCorpus()));
  });

  it('is the same bytes each time, and learns', () => {
    const words = [
      'apel',
      'durian',
      'mangga',
      'salak',
      'jeruk',
      'nanas',
      'pisang',
      'rambutan',
      'manggis',
      'duku',
      'sawo',
      'sirsak',
    ];
    const sheets = words.map((word, i) =>
      sheet(
        `s${String(i).padStart(2, '0')}`,
        ...words.flatMap((other) => [
          { text: `kantor ini bobrok sekali kata ${word} kepada ${other}`, labels: ['larangan/merugikan-satuan'] },
          { text: `kantor ini melayani warga kata ${word} kepada ${other}` },
        ]),
      ),
    );
    const heads = ['larangan/merugikan-satuan'];
    const [once, again] = [make(sheets, undefined, heads), make(sheets, undefined, heads)];
    expect(once.encoded).toBe(again.encoded);
    const right = once.heldOut.filter(({ read, scores }) => (scores.unknown[0] ?? 0) > 0 === read.entry.labels.length > 0);
    expect(right.length / once.heldOut.length).toBeGreaterThan(0.95);
  });
});

it.each([
  [0, 10, 0, 0.278],
  [5, 10, 0.237, 0.763],
  [10, 10, 0.722, 1],
])('%i of %i has its interval of Wilson', (hits, of, low, high) => {
  const [a, b] = wilson(hits, of);
  expect(a).toBeCloseTo(low, 2);
  expect(b).toBeCloseTo(high, 2);
});
