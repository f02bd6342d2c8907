/** NIK and No. KK: region, date, serial. Neither has a check digit, so each part has to be possible. */
import { between, digitsOf, isRealDate } from './digits';
import { isCalledOtherwise } from './labels';
import { isProvince, isRegency } from './regions';

/** Sixteen digits, bare or in groups with one kind of separator; no digit and no decimal part may touch them. */
export const nikPattern = [
  String.raw`(?<!\d|\d[.,])`,
  `(?:\\d{16}|\\d{4}(${between})\\d{4}\\1\\d{4}\\1\\d{4}|\\d{6}(${between})\\d{6}\\2\\d{4}|\\d{2}(${between})\\d{2}\\3\\d{2}\\3\\d{6}\\3\\d{4}`,
  String.raw`|\d{8}[ .-]\d{8}|\d{4}([ .-])\d{6}\4\d{6}|(?<!\d[ .-])\d(?:[ .-]\d){15}(?![ .-]\d))`,
  String.raw`(?!\d)`,
].join('');

/** Sixteen digits in whatever groups and with whatever signs between them. Needs its name before it. */
export const nikApartPattern = String.raw`(?<![\d/=]|\d[.,])\d(?:[^\p{L}\p{N}\n;?!]{0,3}\d){15}(?!\d)`;
export const nikWords = 'nik, niknya, ktp, ktpnya, e-ktp, ktp-el, nomor induk kependudukan';

/** Two digits of a year leave the century open; every 29 February of the last one is one of this. */
const isDateInSomeCentury = (day: number, month: number, year: number) => isRealDate(2000 + year, month, day);

function parts(match: string) {
  const digits = digitsOf(match);
  if (digits.length !== 16 || !isProvince(digits.slice(0, 2)) || digits.endsWith('0000')) return undefined;
  return {
    regency: digits.slice(0, 4),
    day: Number(digits.slice(6, 8)),
    month: Number(digits.slice(8, 10)),
    year: Number(digits.slice(10, 12)),
  };
}

function isShapedLikeNik(match: string): boolean {
  const nik = parts(match);
  return nik !== undefined && isDateInSomeCentury(nik.day > 40 ? nik.day - 40 : nik.day, nik.month, nik.year);
}

/** A NIK of a regency that exists: province, regency, date of birth (women: day + 40) and serial are all possible. */
export function isNik(match: string, before = ''): boolean {
  return isShapedLikeNik(match) && isRegency(digitsOf(match)) && !isCalledOtherwise(before);
}

/** A NIK in all but its regency, which may have been abolished since the card was issued. */
export function isNikOfUnknownRegency(match: string, before = ''): boolean {
  return isShapedLikeNik(match) && !isRegency(digitsOf(match)) && !isCalledOtherwise(before);
}

const lastWord = (before: string, word: RegExp) => [...before.matchAll(word)].at(-1)?.index ?? -1;

/** A No. KK: as a NIK, but with the day of issue, which has no + 40. Where both are named before it, the nearer name counts. */
export function isFamilyCard(match: string, before = ''): boolean {
  const card = parts(match);
  if (isCalledOtherwise(before)) return false;
  if (lastWord(before, /\b(?:NIK|KTP)(?:nya)?\b/gi) > lastWord(before, /\bKK(?:nya)?\b|kartu keluarga/gi)) return false;
  return card !== undefined && isDateInSomeCentury(card.day, card.month, card.year);
}
