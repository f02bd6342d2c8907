/** What the validators share: reading digits, real dates and the Luhn sum. */

/** One or two signs between the groups of a number. */
export const between = '[ ._:/+|~·•*=-]{1,2}';

/** The digits of a match. What stands for a digit was read as one before. */
export function digitsOf(match: string): string {
  return match.replace(/\D/g, '');
}

/** True for a day that exists; months and days count from 1. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True where the last digit is the Luhn check digit of the others. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const weighed = i % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Two digits of a year as the year of birth or issue of somebody living: 00 to this year's last two are 20YY. */
export function fullYear(twoDigits: number, thisYear = new Date().getFullYear()): number {
  return twoDigits <= thisYear % 100 ? 2000 + twoDigits : 1900 + twoDigits;
}
