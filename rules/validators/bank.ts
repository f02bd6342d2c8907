/** Bank accounts: the bank's name tells how many digits its numbers have. */
import { digitsOf } from './digits';

/** Ten to sixteen digits, bare or grouped with one kind of separator. */
export const bankPattern = String.raw`(?<!\d|\d[.,])(?:\d{10,16}|\d{2,4}([ ._·•-])\d{1,7}(?:\1\d{1,7}){1,4})(?!\d|[.-]\d)`;

const lengths: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\bBCA\b/i, [10]],
  [/\bMandiri\b/i, [13]],
  [/\bBRI\b/i, [15]],
  [/\bBNI\b/i, [10]],
  [/\bBSI\b/i, [10]],
  [/\bBTN\b/i, [16]],
];

/** As many digits as the bank named before it uses; ten to sixteen where none of the known banks is named. */
export function isBankAccount(match: string, before = ''): boolean {
  const count = digitsOf(match).length;
  const named = lengths.filter(([bank]) => bank.test(before));
  if (named.length > 0) return named.some(([, counts]) => counts.includes(count));
  return count >= 10 && count <= 16 && /\b(?:rek|rekening|norek)\b/i.test(before);
}
