import { describe, expect, it } from 'vitest';
import { officeWith } from '../../desk/open';
import { embedded } from '../../policy/keep/embedded';
import type { AccountCard, ActivePolicy } from '../../policy/types';
import type { Reading, Word } from '../types';
import { hasCaptions, leadsElsewhere } from './facts';
import { judgePicture } from './judge';
import { builtInForPictures } from './rules';

const policy: ActivePolicy = { ...embedded, rules: {}, source: 'imported', institution: { name: 'Dinas Contoh', kind: 'pemda' } };
const office = officeWith(builtInForPictures, policy, {});
const account: AccountCard = { site: 'x', name: 'Dinas', standing: 'shared', kind: 'official', confidence: 'sure' };

/** Lines of words, each line under the one before. */
function reading(text: string, confidence = 90, more: Partial<Reading> = {}): Reading {
  const words: Word[] = [...text.matchAll(/\S+/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    confidence,
    box: { x: 0.1, y: text.slice(0, index).split('\n').length * 0.1, width: 0.1, height: 0.05 },
  }));
  return { text, words, codes: [], camera: {}, isUnclear: false, ...more };
}
const judged = (given: Reading) => judgePicture(office, '7', given, { site: 'x', surface: 'post', account }) ?? [];
const rulesOf = (given: Reading) => judged(given).map(({ rule, severity }) => `${rule} ${severity}`);

describe('what is read in a picture', () => {
  it('is judged by the rules of texts, with its words and their place', () => {
    const [found] = judged(reading('Salinan\nSTR/907/XI/2026'));
    expect(found).toMatchObject({
      rule: 'larangan/rahasia',
      severity: 'block',
      whole: true,
      picture: { id: '7', words: 'STR/907/XI/2026', boxes: [{ x: 0.1, y: 0.2 }] },
    });
    expect(found).not.toHaveProperty('fix');
  });

  it('blocks only where it was read surely, and stops nobody where it was guessed', () => {
    const text = 'Salinan\nSTR/907/XI/2026';
    expect(rulesOf(reading(text, 60))).toEqual(['larangan/rahasia warn']);
    expect(rulesOf(reading(text, 40))).toEqual([]);
  });

  it('is not asked for what a caption owes, nor for its style', () => {
    expect(rulesOf(reading('DONOR DARAH!!!\nMINGGU 6 DESEMBER\nINFO 0812-0000-1234'))).toEqual([]);
  });

  it('is judged with what its codes say and where they lead', () => {
    const code = (text: string) => ({ codes: [{ text, box: { x: 0.5, y: 0.5, width: 0.2, height: 0.2 } }] });
    expect(judged(reading('Pindai', 90, code('https://hadiah.example/klaim')))).toMatchObject([
      { rule: 'gambar/kode-qr', picture: { words: '', boxes: [{ x: 0.5 }] } },
    ]);
    expect(rulesOf(reading('Pindai', 90, code('https://dinas.contohkab.go.id/daftar')))).toEqual([]);
    expect(rulesOf(reading('Data', 90, code('NIK 3507991708859901')))).toEqual(['pelindungan/data-pribadi block']);
  });

  it('can be covered where its words do the harm, and not where they only tell what it is', () => {
    const mends = (given: Reading) => judged(given).map(({ rule, picture: { mend } }) => [rule, mend]);
    expect(mends(reading('Undangan\nNIK : 3507991708859901'))).toEqual([['pelindungan/data-pribadi', 'cover']]);
    expect(mends(reading('Salinan\nSTR/907/XI/2026'))).toEqual([['larangan/rahasia', undefined]]);
    const camera = { position: { latitude: -7.9, longitude: 112.6 } };
    expect(mends(reading('Apel', 90, { camera }))).toEqual([['gambar/posisi-foto', 'position']]);
  });

  it('is stopped for the position that its file holds, on an office account', () => {
    const camera = { position: { latitude: -7.9, longitude: 112.6 } };
    expect(rulesOf(reading('Apel', 90, { camera }))).toEqual(['gambar/posisi-foto warn']);
  });
});

it.each([
  ['https://contoh.go.id/a', false],
  ['s.id/abc', false],
  ['https://kantor.example/', false],
  ['https://go.id.penipu.example/', true],
  ['http://203.0.113.9/', true],
  ['sekadar tulisan', false],
])('%s leads elsewhere: %s', (text, expected) => expect(leadsElsewhere({ text }, ['https://kantor.example'])).toBe(expected));

it('tells the layout of a meme from that of a letter', () => {
  const at = (y: number, height = 0.08, end = 4): Word => ({
    start: 0,
    end,
    confidence: 90,
    box: { x: 0.1, y, width: 0.3, height },
  });
  expect(hasCaptions([at(0.05), at(0.05), at(0.85), at(0.85)])).toBe(true);
  expect(hasCaptions([at(0.05, 0.08, 21), at(0.85, 0.08, 10)])).toBe(true);
  expect(hasCaptions([at(0.05), at(0.85)])).toBe(false);
  expect(hasCaptions([at(0.05), at(0.4), at(0.45), at(0.85)])).toBe(false);
  expect(hasCaptions([at(0.05, 0.02), at(0.1, 0.02), at(0.85, 0.02)])).toBe(false);
});
