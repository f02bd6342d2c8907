/**
 * Numbers as they were printed, where the reader of letters took one sign for another: II for 11, O for 0, l for 1. Only in what has
 * the shape of a letter number or of an identifier; everything else stays as it was read. Each answer is as long as what was given.
 */

const asDigit: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  '|': '1',
  '!': '1',
  i: '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  B: '8',
  G: '6',
  b: '6',
  g: '9',
};
const asRoman: Readonly<Record<string, string>> = { '1': 'I', l: 'I', '|': 'I', i: 'I', '!': 'I', x: 'X', v: 'V' };

const signs = (map: Readonly<Record<string, string>>, word: string) => [...word].map((sign) => map[sign] ?? sign).join('');
const digits = (word: string) => signs(asDigit, word);

const romanMonth = /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)$/;
const year = /^(?:19|20)\d{2}$/;

/** `11` may be November of a plain number as well as II: it is taken for a month where the part behind it is a year. */
function letterNumber(word: string): string {
  const parts = word.split('/');
  if (parts.length < 3) return word;
  const [mark = ''] = parts;
  const isNumbered = parts.slice(1).some((part) => /\d/.test(digits(part)) && part.length > 0);
  if (!isNumbered || !/^[\p{L}\d.-]{1,12}$/u.test(mark)) return word;
  const mended = parts.map((part, index) => {
    // The part in front tells the kind in letters: 5TR, S7, 8.
    if (index === 0) return /^\d{2,}/.test(part) ? digits(part) : part.replace(/^5(?=TR?$|R$|PRIN)/, 'S');
    const after = parts[index + 1];
    if (after !== undefined && year.test(digits(after)) && romanMonth.test(signs(asRoman, part))) return signs(asRoman, part);
    const bare = digits(part);
    const isMostlyDigits = part.replace(/\D/g, '').length * 2 >= part.length;
    return isMostlyDigits && /^\d+[a-z]?$/.test(bare) ? bare : part;
  });
  return mended.join('/');
}

/** Sixteen signs, most of them digits: a NIK or a family card's number. Eighteen: a NIP. */
function identifier(word: string): string {
  const bare = word.replace(/^[:;.,]+|[;:.,]+$/g, '');
  const count = bare.replace(/\D/g, '').length;
  const isLong = bare.length === 16 || bare.length === 18;
  if (!isLong || count < bare.length - 4 || count === bare.length) return word;
  const mended = digits(bare);
  return /^\d+$/.test(mended) ? word.replace(bare, mended) : word;
}

/** The stroke in front of the year, read as another upright: TR/279/V12026. */
const withStroke = (word: string): string => word.replace(/^(\p{L}{1,6}\/[\d.-]{1,6}\/[IVX1l|]{1,4})[1Il|](?=20\d\d$)/u, '$1/');

/** One word, as long as before. */
export const mendWord = (word: string): string => identifier(word.includes('/') ? letterNumber(withStroke(word)) : word);

/** `+62` of a telephone number, of which the plus was taken for another sign. */
export const mendPhones = (text: string): string =>
  text.replaceAll(/(?<![\p{L}\d+])[1Iil|!t4](?=62[ -]?8\d{2}[ -]?\d{3,4}[ -]?\d{3,5}(?!\d))/gu, '+');

/** Degrees, minutes and seconds; the sign of degrees is read as a digit, as marks or not at all, those of minutes often not. */
const bearing = {
  L: /^(\D?)(1[01]|\d)(\d?[^\d°]|\d?|°)([0-5]\d)([^\d\s]?|1)([0-5]\d)$/,
  B: /^(\D?)(9[5-9]|1[0-3]\d|14[01])(\d?[^\d°]|\d?|°)([0-5]\d)([^\d\s]?|1)([0-5]\d)$/,
};
const degreesMended = (read: string, side: 'L' | 'B'): string => {
  const [, before = '', degrees, sign = '', minutes, mark = '', seconds] = bearing[side].exec(read) ?? [];
  if (degrees === undefined) return read;
  return `${before}${degrees}${sign && '°'.padEnd(sign.length)}${minutes}${mark && "'"}${seconds}`;
};

/** A word that can be nothing but a coordinate, however badly it was read. */
export const isBearing = (word: string): boolean => /^[^\p{L}]{0,2}\d[^\p{L}]{3,9}\d["'’”“″»]{1,3}$/u.test(word);

/** Coordinates of Indonesia, of which signs were taken for digits: 133930'38" BT, and digits for signs: -/.027131, A9M 493167 9104359. */
export const mendCoordinates = (text: string): string =>
  text
    .replaceAll(/(?<!\S)(\S{5,12}?)(?=["”’'»“]{0,3} ?(L[SU]|B[TB])\b)/g, (_, read: string, side: string) =>
      degreesMended(read, side.startsWith('L') ? 'L' : 'B'),
    )
    .replaceAll(/(?<!\S)-[\d/]{1,2}\.[\d/]{5,7}(?=[,.;]? \d{2,3}\.\d{5,7}(?!\d))/g, (read) => read.replaceAll('/', '7'))
    // Of the zones of Indonesia one alone ends in nine.
    .replaceAll(/(?<!\S)\S(?=9[LMN] ?\d{6} ?\d{7}(?!\d))/g, '4');
