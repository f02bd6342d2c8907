/** Passport, number plate, old NIP: shapes so common that only their keyword gives them meaning. */

export const passportPattern = String.raw`(?<![\p{L}\p{N}])[A-Z]{1,2} ?\d{6,7}(?!\d|\p{L})`;
export const platePattern = String.raw`(?<![\p{L}\p{N}])[A-Z]{1,2}[ -]?\d{1,4}(?:[ -]?[A-Z]{1,3})?(?![\p{L}\p{N}*])`;
export const oldNipPattern = String.raw`(?<!\d|\d[.,])\d{9}(?!\d)`;

/** One letter and seven digits, or two letters and six. */
export function isPassport(match: string): boolean {
  return /^(?:[A-Z] ?\d{7}|[A-Z]{2} ?\d{6,7})$/.test(match);
}
