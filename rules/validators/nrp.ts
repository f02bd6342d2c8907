/** NRP of soldiers (several historic forms) and of the police. The digits say little: a keyword is always needed. */
import { digitsOf, fullYear } from './digits';

export const nrpPattern = String.raw`(?<![\p{L}\d,/-]|\d\.)(?:\d{4,6}/P|\d{13,14}|\d{8}|\d{5,6})(?![\p{L}\d]|[.,/-]\d)`;

function isMonth(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}

/**
 * Army: 13 or 14 digits ending in month and year of birth; navy: `99999/P`; air force and older: 5 or 6 digits. Police: 8
 * digits beginning with year and month of birth of somebody of age.
 */
export function isNrp(match: string, thisYear = new Date().getFullYear()): boolean {
  const digits = digitsOf(match);
  if (/\/P$/.test(match)) return digits.length >= 4 && digits.length <= 6;
  if (digits.length === 13 || digits.length === 14) return isMonth(digits.slice(-4, -2));
  if (digits.length === 8) {
    const birthYear = fullYear(Number(digits.slice(0, 2)), thisYear);
    return isMonth(digits.slice(2, 4)) && birthYear >= 1945 && birthYear <= thisYear - 17;
  }
  return digits.length === 6 || (digits.length === 5 && Number(digits) > 10000);
}
