import { describe, expect, it } from 'vitest';
import { check, compile } from './engine';
import { knowledge, written as rules } from './index';

const ruleset = compile({ rules, ...knowledge });

/** The words that a rule marks in a text. */
function marked(text: string, by = 'etika/kata-kasar'): string[] {
  const { findings } = check(
    { text, site: 'facebook', surface: 'post', account: { standing: 'assigned', kind: 'official' }, attachments: [] },
    ruleset,
  );
  return findings.filter(({ rule }) => rule === by).map(({ start, end }) => text.slice(start, end));
}

const WORDS = ['bangsat', 'goblok', 'tolol', 'kontol', 'memek', 'ngentot', 'jancok', 'bajingan', 'keparat'];
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7', g: '9' };
const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', k: 'к' };
const each = (word: string, change: (letter: string, i: number) => string) => [...word].map(change).join('');
const vowel = /[aiueo]/;

it.each(['b angs at', 'ban g sat', 'g oblok', 'ke p arat', 'baj i n gan'])('a word torn by blanks: %s', (torn) => {
  expect(marked(`kamu ini ${torn} sekali`)).toEqual([torn]);
});

it.each(['vitamin c kontrol tiap bulan', 'blok b angsa dan bebek', 'kelas g obat dan gizi', 'rt 5 b anggota satuan'])(
  'a lone letter beside words: %s',
  (words) => {
    expect(marked(words)).toEqual([]);
  },
);

const DISGUISES: Readonly<Record<string, (word: string) => string>> = {
  capitals: (word) => word.toUpperCase(),
  'mixed capitals': (word) => each(word, (letter, i) => (i % 2 ? letter.toUpperCase() : letter)),
  leet: (word) => each(word, (letter) => LEET[letter] ?? letter),
  'one figure': (word) => word.replace(vowel, (letter) => LEET[letter] ?? letter),
  blanks: (word) => [...word].join(' '),
  dots: (word) => [...word].join('.'),
  dashes: (word) => [...word].join('-'),
  underscores: (word) => [...word].join('_'),
  'one dot': (word) => `${word.slice(0, 3)}.${word.slice(3)}`,
  'repeated letters': (word) => word.replace(vowel, (letter) => letter.repeat(5)),
  'a repeated end': (word) => word + word.slice(-1).repeat(4),
  'look-alikes': (word) => each(word, (letter) => CYRILLIC[letter] ?? letter),
  'full width': (word) => each(word, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  'mathematical letters': (word) => each(word, (letter) => String.fromCodePoint(0x1d5ee + letter.charCodeAt(0) - 97)),
  'zero width': (word) => [...word].join('\u200b'),
  'soft hyphen': (word) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`,
  'combining marks': (word) => [...word].join('\u0336'),
  'an emoji in the middle': (word) => `${word.slice(0, 3)}🔥${word.slice(3)}`,
  'a star for a vowel': (word) => `${word.slice(0, 1)}${word.slice(1).replace(vowel, '*')}`,
  'an at sign': (word) => (word.includes('a') ? word.replace('a', '@') : word.replace('o', '0')),
  hashtag: (word) => `#${word}`,
};

describe.each(Object.entries(DISGUISES))('abusive words with %s', (_, disguise) => {
  it.each(WORDS)('%s', (word) => {
    const written = disguise(word);
    expect(marked(`Petugas itu ${written} sekali`)).toEqual([written.replace('#', '')]);
  });
});

/** Characters of a row of letters and of a row of digits that begin at these; capitals keep their case where the row has both. */
const row =
  (letters: number, digits: number | readonly string[], capitals = letters) =>
  (text: string) =>
    each(text, (char) => {
      const code = char.charCodeAt(0);
      if (/[0-9]/.test(char))
        return typeof digits === 'number' ? String.fromCodePoint(digits + code - 48) : (digits[code - 48] ?? '');
      if (/[a-z]/.test(char)) return String.fromCodePoint(letters + code - 97);
      return /[A-Z]/.test(char) ? String.fromCodePoint(capitals + code - 65) : char;
    });
const asBefore = (from: number) =>
  [...'0123456789'].map((digit) => (digit === '0' ? '⓿' : String.fromCodePoint(from + Number(digit) - 1)));
const circled = ['⓪', ...'①②③④⑤⑥⑦⑧⑨'];
const signs = (sign: string) => (text: string) => [...text].join(sign);
const keycaps = (text: string) => text.replace(/[0-9]/g, '$&\ufe0f\u20e3');

/** Disguises of single characters, which hide any of the carriers. */
const CHARACTERS: Readonly<Record<string, (text: string) => string>> = {
  keycaps,
  circles: row(0x24d0, circled, 0x24b6),
  'full circles': row(0x1f150, asBefore(0x2776), 0x1f150),
  squares: row(0x1f130, asBefore(0x278a), 0x1f130),
  'full squares': row(0x1f170, asBefore(0x2776), 0x1f170),
  'full width': row(0xff41, 0xff10, 0xff21),
  'mathematical characters': row(0x1d5ee, 0x1d7ec, 0x1d5d4),
  'typewriter characters': row(0x1d68a, 0x1d7f6, 0x1d670),
  'Arabic digits': row(97, 0x660, 65),
  'Persian digits': row(97, 0x6f0, 65),
  'Devanagari digits': row(97, 0x966, 65),
  'look-alike letters': (text) => each(text, (char) => ({ ...CYRILLIC, S: 'Ѕ', T: 'Т', R: 'ꓣ', I: 'І' })[char] ?? char),
  'combining marks': signs('\u0336'),
  'a grapheme joiner': signs('\u034f'),
  'zero width': signs('\u200b'),
  'tag characters': signs('\u{e0041}'),
  'variation selectors': signs('\u{e0101}'),
  'a soft hyphen': signs('\u00ad'),
  'an override': (text) => `\u202e${[...text].reverse().join('')}\u202c`,
};

const IDENTITY = '3507991708859901';
const PHONE = '084400001111';
const LETTER = 'STR/9902/VII/2025';
const CARRIERS: readonly (readonly [string, string, (disguised: string) => string])[] = [
  ['etika/kata-kasar', 'goblok', (word) => `Petugas itu ${word} sekali`],
  ['pelindungan/data-pribadi', IDENTITY, (number) => `Penerima ${number} sudah didata`],
  ['pelindungan/data-pribadi', PHONE, (number) => `Hubungi ibunya di ${number} ya`],
  ['larangan/rahasia', LETTER, (number) => `Sesuai surat ${number} kita siap`],
];

/** What is marked, without what is not seen at its ends. */
const seen = (text: string) => text.replace(/^\p{Default_Ignorable_Code_Point}+|[\p{Default_Ignorable_Code_Point}\p{M}]+$/gu, '');

describe.each(CARRIERS)('%s finds %s', (rule, carrier, around) => {
  it.each(Object.entries(CHARACTERS))('in %s', (_, disguise) => {
    const written = disguise(carrier);
    expect(marked(around(written), rule).map(seen)).toEqual([seen(written)]);
  });
});

const groups = (sizes: readonly number[]) => (number: string, sign: string) => {
  const ends = sizes.map((_, i) => sizes.slice(0, i + 1).reduce((sum, size) => sum + size, 0));
  return ends.map((end, i) => number.slice(ends[i - 1] ?? 0, end)).join(sign);
};

describe.each([
  ' ',
  '  ',
  '\u00a0',
  '\u2009',
  '\u3000',
  '\u2800',
  '.',
  '. ',
  '-',
  '‐',
  '‒',
  '–',
  '_',
  '/',
  '／',
  ':',
  '+',
  '|',
  '~',
  '·',
  '•',
  '∙',
])('numbers apart by "%s"', (sign) => {
  it.each([
    [IDENTITY, [4, 4, 4, 4]],
    [IDENTITY, [6, 6, 4]],
    [PHONE, [4, 4, 4]],
  ])('%s in groups of %j', (number, sizes) => {
    const written = groups(sizes)(number, sign);
    expect(marked(`Milik ibunya: ${written} ya`, 'pelindungan/data-pribadi')).toEqual([written]);
  });
});

describe('an identity number after its name', () => {
  it.each(['\n', '\t', ' \n', '🙂', ' - ', '\u034f', ' | '])('is found with %j in it', (sign) => {
    const written = groups([6, 10])(IDENTITY, sign);
    expect(marked(`NIK ${written} atas nama warga`, 'pelindungan/data-pribadi')).toEqual([written]);
  });

  it.each(['35O799I7O8859901', '350799l708859901', '35O7 99I7 O885 99OI'])('is found with letters for digits: %s', (written) => {
    expect(marked(`NIK ${written} atas nama warga`, 'pelindungan/data-pribadi')).toEqual([written]);
  });

  it('is found as a tag', () => {
    expect(marked(`NIK #${IDENTITY}`, 'pelindungan/data-pribadi')).toEqual([IDENTITY]);
  });
});

describe('letters apart', () => {
  it.each(['\u00a0', '\u2009', '\u2800', '|', ',', '/', ':', '‐', '–', '∙', '・'])('by "%s"', (sign) => {
    const written = [...'goblok'].join(sign);
    expect(marked(`Petugas itu ${written} sekali`)).toEqual([written]);
  });

  it.each(['🇬🇴🇧🇱🇴🇰', '🇬 🇴 🇧 🇱 🇴 🇰', '🅶 🅾 🅱 🅻 🅾 🅺', 'g(o)blok', '🅱️angsat', '⒢⒪⒝⒧⒪⒦', 'go\u202elb\u202cok'])('%s', (written) => {
    expect(marked(`Petugas itu ${written} sekali`)).toEqual([written]);
  });
});

describe('what is no disguise', () => {
  it.each([
    'Dirgahayu 🇮🇩🇮🇩, sahabat 🇲🇾🇸🇬🇹🇭',
    'Golongan darah 🅰️, 🅱️, dan 🅾️ kosong di PMI',
    'ℹ️ Pendaftaran™ dibuka',
    '①Isi formulir ②Unggah KTP ③Tunggu',
    'Jam 08.15/10.30/12.00 dan 13.15',
    'Pilih a, s, u, atau e pada lembar jawaban',
    'Panjang 1000 l, isi 2000l, muat 3000l',
    'Tahun 1945/1950/1955/1960',
    '20261127\n20261128',
    'siswa(i), guru/staf, dan/atau wali',
    '٣٠ شعبان ١٤٤٧',
  ])('%s', (text) => {
    const found = ['etika/kata-kasar', 'pelindungan/data-pribadi', 'larangan/rahasia'].flatMap((rule) => marked(text, rule));
    expect(found).toEqual([]);
  });
});
