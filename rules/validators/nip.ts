/** NIP and NI PPPK: birth date, month of appointment, sex, serial. */
import { between, digitsOf, isRealDate } from './digits';

/** Eighteen digits, also written 8-6-1-3 with one kind of separator. */
export const nipPattern = String.raw`(?<!\d|\d[.,])(?:\d{8} ?\d{6} ?[12] ?\d{3}|\d{8}(${between})\d{6}\1[12]\1\d{3})(?!\d)`;

/** Contract staff (PPPK) have 21 where the month of appointment would stand. */
const contractStaff = 21;

/** A NIP whose owner was born on a real day, was at least 17 when appointed, and was appointed by now. */
export function isNip(match: string, thisYear = new Date().getFullYear()): boolean {
  const digits = digitsOf(match);
  if (digits.length !== 18 || digits.endsWith('000')) return false;
  const birthYear = Number(digits.slice(0, 4));
  if (birthYear < 1945 || birthYear > 2010) return false;
  if (!isRealDate(birthYear, Number(digits.slice(4, 6)), Number(digits.slice(6, 8)))) return false;
  const start = Number(digits.slice(8, 12));
  const month = Number(digits.slice(12, 14));
  if (start < birthYear + 17 || start > thisYear) return false;
  if (!(month >= 1 && month <= 12) && month !== contractStaff) return false;
  return digits[14] === '1' || digits[14] === '2';
}
