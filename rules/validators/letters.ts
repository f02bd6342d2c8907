/** Letter numbers of TNI, Polri and civil offices; the first part tells the secrecy. */

const tail = String.raw`\s?[/|\\]\s?(?:(?:[A-Za-z]{2,6}-)?\d{1,5}(?:-\d{1,4})?[a-z]?|\s?)(?:\s?[/|\\]\s?[A-Za-z0-9](?:[A-Za-z0-9.-]{0,10}[A-Za-z0-9])?){1,5}(?![\p{L}\p{N}])`;
const start = String.raw`(?<![\p{L}\p{N}./-])`;

/** The kind in front instead of at the head of the number: `STR Nomor 99/I/2025`. */
const apart = String.raw`(?:\s(?:[Nn]omor|[Nn]o\.?))?\s\d{1,5}/(?:[A-Za-z0-9.-]{1,12}/){0,3}[IVX]{1,4}/(?:[A-Za-z0-9.-]{1,12}/){0,2}(?:19|20)\d{2}(?![\p{L}\p{N}])`;

/** Secret letters: STR, SR, R, TR. */
export const secretLetterPattern = `${start}(?:STR|SR|TR|R)${tail}`;
export const secretLetterApartPattern = `${start}(?:STR|SR|TR)${apart}`;
/** Often internal, not always secret: telegrams, warrants, restricted letters. */
export const internalLetterPattern = `${start}(?:ST|SPRINT?|[Ss]print?|T)${tail}`;
export const internalLetterApartPattern = `${start}(?:ST|SPRINT?|[Ss]print?)${apart}`;
/** Mostly open, worth a look. */
export const openLetterPattern = `${start}(?:B|KEP|[Kk]ep|SKEP|[Ss]kep|INS|MAK)${tail}`;
/** Civil offices put the secrecy before a hyphen: `R-12/Set/2025`. */
export const civilSecretPattern = String.raw`${start}(?:SR|R|RH)[-.]\d{1,5}(?:/[A-Za-z0-9.-]{1,12}){1,4}/(?:19|20)\d{2}(?![\p{L}\p{N}])`;

const romanMonth = /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)$/;
const year = /^(?:19|20)\d{2}$/;

/**
 * The parts behind the first hold a month in Roman numerals or a year of their own. Marks of one letter need the month, since
 * `R/12/5/2025` may be anything.
 */
export function isLetterNumber(match: string): boolean {
  const [mark = '', ...parts] = match.split(/[/|\\]/).map((part) => part.trim());
  const dated =
    mark.length === 1 ? (part: string) => romanMonth.test(part) : (part: string) => romanMonth.test(part) || year.test(part);
  return parts.slice(1).some(dated);
}
