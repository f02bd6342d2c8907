/** NPWP, 15 digits with a Luhn digit or 16 digits since 2024, and NITKU built on it. */
import { digitsOf, passesLuhn } from './digits';
import { isNik } from './nik';

/** As printed: `TT.RRR.RRR.C-KKK.BBB`. */
export const npwpPrintedPattern = String.raw`(?<!\d)\d{2}[.·•]\d{3}[.·•]\d{3}[.·•]\d-\d{3}[.·•]\d{3}(?!\d)`;
/** Bare digits, or digits in groups, which need a keyword. */
export const npwpBarePattern = String.raw`(?<!\d|\d[.,])(?:\d{15,16}|\d{2}([ .-])\d{3}\1\d{3}\1\d\1\d{3}\1\d{3})(?!\d)`;
export const nitkuPattern = String.raw`(?<!\d|\d[.,])\d{22}(?!\d)`;

/** The first nine of the fifteen digits pass Luhn. All zeros pass too and are the usual placeholder: refused. */
function isFifteen(digits: string): boolean {
  return digits.length === 15 && !/^0{9}/.test(digits) && passesLuhn(digits.slice(0, 9));
}

/** An NPWP: fifteen digits, a zero and fifteen, or its holder's NIK. */
export function isNpwp(match: string): boolean {
  const digits = digitsOf(match);
  return isFifteen(digits) || (digits.length === 16 && ((digits.startsWith('0') && isFifteen(digits.slice(1))) || isNik(digits)));
}

/** A NITKU: the sixteen digits of the NPWP and six for the place of business. */
export function isNitku(match: string): boolean {
  const digits = digitsOf(match);
  return digits.length === 22 && isNpwp(digits.slice(0, 16));
}
