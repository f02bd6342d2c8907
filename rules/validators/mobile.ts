/** Mobile numbers, which belong to people; landlines and short numbers are public and not read here. */
import { between, digitsOf } from './digits';

const sign = String.raw`(?:${between}|\p{Extended_Pictographic})`;

/** National or international form, separators free, and the number inside a WhatsApp link. */
export const mobilePattern = [
  String.raw`(?<![\p{L}\d+]|\d[.,-])(?:\+?62[ .-]?\(?0?\)?|[0oO])[ .-]?8[ .-]?[1-9](?:[ .()-]{0,2}\d){6,10}(?![ .-]?\d)`,
  // In groups, with other signs between them.
  String.raw`(?<![\p{L}\d+]|\d[.,-])(?:\+?62|0)(?:${sign})?8[1-9]\d{1,2}(?:${sign}\d{3,5}){2}(?!\d)`,
  String.raw`(?<=wa\.me/\+?|api\.whatsapp\.com/send/?\?phone=\+?)628[1-9]\d{6,10}(?!\d)`,
].join('|');

/** Nine to fourteen digits that are not one digit over and over. Prices and amounts have their own sign before them. */
export function isMobile(match: string, before = ''): boolean {
  const digits = digitsOf(match).replace(/^(?:62)?0?/, '');
  if (digits.length < 9 || digits.length > 13) return false;
  if (/^8(\d)\1+$/.test(digits)) return false;
  return !/(?:\bRp|\bIDR|resi|invoice|pesanan|order|billing|transaksi)\.?\s{0,3}(?:no\.?|nomor)?\s{0,3}:?\s{0,3}$/iu.test(before);
}
