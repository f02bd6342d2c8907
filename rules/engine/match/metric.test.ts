import { describe, expect, it } from 'vitest';
import { finds } from './match.fixture';
import type { MetricMatcher } from './metric';

type Case = readonly [words: string, bound: Omit<MetricMatcher, 'kind' | 'metric'>, expected: readonly string[]];

const measured = (metric: MetricMatcher['metric'], cases: readonly Case[]) =>
  describe(metric, () => {
    it.each(cases)('%j with %j', (words, bound, expected) => {
      expect(finds({ kind: 'metric', metric, ...bound }, words)).toEqual(expected);
    });
  });

measured('words', [
  ['satu dua', { min: 3 }, ['SELURUHNYA [2]']],
  ['satu dua 3', { min: 3 }, []],
  ['satu dua\n3', { max: 2 }, ['SELURUHNYA [3]']],
  ['satu dua 😀 #tagar', { max: 2 }, []],
  ['satu dua', { min: 3, atLeastWords: 3 }, []],
  ['satu dua', { min: 3, atLeastWords: 2 }, ['SELURUHNYA [2]']],
  ['satu dua', {}, []],
]);

measured('words-per-sentence', [
  ['satu dua tiga empat. lima enam', { max: 3 }, ['satu dua tiga empat. [4]']],
  ['lima enam. satu dua tiga empat', { max: 3 }, ['satu dua tiga empat [4]']],
  ['satu dua tiga. empat lima', { max: 3 }, []],
  ['satu dua 3 4 5', { max: 2 }, []],
  ['satu dua; tiga empat', { max: 3 }, []],
  ['satu dua ✅ tiga empat', { max: 3 }, []],
  ['satu dua\nlima enam tujuh', { max: 2 }, ['lima enam tujuh [3]']],
]);

measured('capitals-share', [
  ['AYO KITA pergi', { max: 0.5 }, ['SELURUHNYA [0.58]']],
  ['Ayo kita pergi', { max: 0.1 }, []],
  ['KiTa', { max: 0.4 }, ['SELURUHNYA [0.5]']],
  ['AYO kita', { max: 0.3 }, ['SELURUHNYA [0.43]']],
  ['AYO kita', { max: 0.3, except: 'ayo' }, []],
  ['AYO kita', { max: 0.3, except: 'kami, Ayo' }, []],
  ['123 456', { max: 0 }, []],
  ['#TAGAR kecil', { max: 0 }, []],
]);

measured('shouting-words', [
  ['INI SUDAH parah', { max: 1 }, ['INI SUDAH [2]']],
  ['parah INI SUDAH', { max: 1 }, ['INI SUDAH [2]']],
  ['INI dan SINI', { max: 1 }, []],
  ['INI DI SINI', { max: 1 }, []],
  ['INI BNPB SINI', { max: 1, except: 'bnpb' }, ['INI BNPB SINI [2]']],
  ['INI, SUDAH BARU', { max: 2 }, ['INI, SUDAH BARU [3]']],
  ['AYO KITA\nINI SUDAH BARU', { max: 1 }, ['INI SUDAH BARU [3]']],
]);

measured('unexplained-abbreviations', [
  ['Rapat DPRD dimulai', { max: 0 }, ['DPRD [1]']],
  ['Balai Diklat (BD) dibuka. Hari ini BD ramai', { max: 0 }, []],
  ['KUA (Kantor Urusan Agama) tutup', { max: 0 }, []],
  ['Baca bab IV saja', { max: 0 }, []],
  ['Ada RAPAT KERJA nasional', { max: 0 }, []],
  ['Ada di BAPPED sini', { max: 0 }, ['BAPPED [1]']],
  ['Ada di BAPPEDA sini', { max: 0 }, []],
  ['ke KUA lalu KUA lagi', { max: 1 }, []],
  ['ke KUA lalu KUA lagi', { max: 0 }, ['KUA [1]']],
  ['ke KUA saja', { max: 0, except: 'kua' }, []],
  ['ke KUA saja\nke KPU dan BPS', { max: 0 }, ['KPU [2]']],
  ['ke KUA dan KPU\nke BPS saja', { max: 1 }, ['KUA [2]']],
]);

measured('emoji-run', [
  ['halo 😀😀 ya', { max: 1 }, ['😀😀 [2]']],
  ['halo 😀 😀', { max: 1 }, ['😀 😀 [2]']],
  ['😀 a 😀', { max: 1 }, []],
  ['😀😀 a 🎉🎉🎉', { max: 1 }, ['🎉🎉🎉 [3]']],
  ['😀😀', { max: 2 }, []],
]);

measured('exclamation-run', [
  ['wah!! ok', { max: 1 }, ['!! [2]']],
  ['wah! ! ok', { max: 1 }, ['! ! [2]']],
  ['wah!?! ok', { max: 1 }, ['!?! [2]']],
  ['wah!1! ok', { max: 1 }, ['!1! [2]']],
  ['wah！！ ok', { max: 1 }, ['！！ [2]']],
  ['wah! ok! ya!', { max: 1 }, []],
  ['wah!!\nok!!!', { max: 1 }, ['!!! [3]']],
]);
