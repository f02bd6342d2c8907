/** Texts of our own for measuring: clean office posts, rough chat, and what is made to hurt a matcher. Same seed, same text. */

export const LENGTHS = [280, 2_200, 63_206] as const;

/** A small generator of numbers from 0 up to 1, so that every run reads the same text. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const topics = [
  'imunisasi anak',
  'pembuatan KTP',
  'pelatihan tani',
  'donor darah',
  'pasar murah',
  'perbaikan jembatan',
  'lomba baca',
];
const places = [
  'Balai Desa Sukamaju',
  'alun-alun kota',
  'Puskesmas Melati',
  'aula kecamatan',
  'lapangan Merdeka',
  'SDN 2 Kenanga',
];
const ends = [
  'Bawa dokumen asli dan datang lebih awal.',
  'Informasi: (0341) 000111 atau https://dinas.contoh.go.id/info.',
  'Terima kasih atas perhatian Bapak dan Ibu.',
  'Kami tunggu kehadiran warga semua. #LayananPublik',
];
const rough = [
  'dasar goblok',
  'gak becus banget',
  'anj1ng lah',
  'pemerintah tolol',
  'yg bener aja',
  'wkwkwk parah',
  'katanya sih gitu',
  'viralkan sebelum dihapus',
  'nik gue 3507991708859901',
];

function clean(length: number, seed = 7): string {
  const next = numbers(seed);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  let text = '';
  while (text.length < length) {
    const day = 1 + Math.floor(next() * 28);
    text += `Dinas mengundang warga hadir pada kegiatan ${pick(topics)} di ${pick(places)} tanggal ${day} Juni 2025 pukul 08.${10 + Math.floor(next() * 49)} WIB. ${pick(ends)}${next() < 0.3 ? '\n\n' : ' '}`;
  }
  return text.slice(0, length);
}

/** Clean text with something to find about every three sentences. */
function mixed(length: number): string {
  const next = numbers(11);
  let text = '';
  for (let i = 0; text.length < length; i++)
    text += `${clean(220, i + 1)} ${rough[Math.floor(next() * rough.length)]}${next() < 0.4 ? '\n' : '. '}`;
  return text.slice(0, length);
}

/** Digits, dots, single letters, doubled letters, stars and marks in the rows that make back-tracking matchers slow. */
const HOSTILE = [
  '1',
  '1.',
  'a',
  'a ',
  'a.',
  'a-',
  'R/1',
  '@a',
  '#a',
  '"a ',
  '!',
  'anj*ng',
  'a\u200b',
  '🤡',
  '\n',
  'https://a',
  'pemerintah bodoh ',
  'ABC ',
  '(',
  '08 ',
];

function hostile(length: number): string {
  const share = Math.ceil(length / HOSTILE.length);
  return HOSTILE.map((piece) => piece.repeat(Math.ceil(share / piece.length)).slice(0, share))
    .join('')
    .slice(0, length);
}

export const texts = { clean, mixed, hostile } as const;
export type Kind = keyof typeof texts;

/** Each hostile row alone, as long as a post can be. */
export const hostileRows = (length: number): readonly (readonly [string, string])[] =>
  HOSTILE.map((piece) => [JSON.stringify(piece), piece.repeat(Math.ceil(length / piece.length)).slice(0, length)]);

/** So many invented words that mean nothing, to make a lexicon larger. */
export function inventedTerms(count: number): string[] {
  const next = numbers(23);
  const syllables = [
    'ba',
    'ce',
    'du',
    'fi',
    'go',
    'ja',
    'ke',
    'lu',
    'mi',
    'no',
    'pa',
    're',
    'su',
    'ti',
    'wo',
    'zak',
    'xin',
    'qol',
  ];
  const terms = new Set<string>();
  while (terms.size < count) {
    let word = '';
    for (let k = 0; k < 5; k++) word += syllables[Math.floor(next() * syllables.length)];
    terms.add(word);
  }
  return [...terms];
}
