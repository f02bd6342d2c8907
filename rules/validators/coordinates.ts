/** Places on the map of Indonesia: decimal degrees, degrees and minutes, MGRS. */

const decimal = String.raw`-?\d{1,2}[.,]\d{3,15}°?\s{0,3}(?:LS|LU|S|N)?\s{0,3}[,;]\s{0,3}\d{2,3}[.,]\d{3,15}°?(?:\s{0,3}(?:BT|E)\b)?`;
const lettered = String.raw`\d{1,2}[.,]\d{3,15}°?\s{0,3}(?:LS|LU)\s(?:dan\s|-\s?)?\d{2,3}[.,]\d{3,15}°?\s{0,3}BT\b`;
const sexagesimal = String.raw`\d{1,2}\s?[°º]\s?\d{1,2}\s?['’′](?:\s?\d{1,2}(?:[.,]\d{1,6})?\s?(?:["”″]|''))?\s?(?:LS|LU|S|N)[\s,;]{0,3}\d{2,3}\s?[°º]\s?\d{1,2}\s?['’′](?:\s?\d{1,2}(?:[.,]\d{1,6})?\s?(?:["”″]|''))?\s?(?:BT|E)\b`;

export const coordinatesPattern = `(?<![\\d.,])(?:${decimal}|${lettered}|${sexagesimal})(?!\\d)`;

/** A grid of ten, eight, six or four digits; four look like a year. */
export const mgrsPattern = String.raw`(?<![\p{L}\p{N}])(?:4[6-9]|5[0-4])[LMN] ?[A-HJ-NP-Z][A-HJ-NP-V] ?(?:\d{5} ?\d{5}|\d{4} ?\d{4}|\d{3} ?\d{3}|\d{2} ?\d{2})(?![\p{L}\p{N}])`;

/** The army's short form, without zone and band. Needs a keyword. */
export const shortGridPattern = String.raw`(?<![\p{L}\p{N}])[A-Z]{2} ?\d{3,5} ?\d{3,5}(?![\p{L}\p{N}])`;

export const mapLinkPattern = String.raw`(?:maps\.app\.goo\.gl|goo\.gl/maps|(?:www\.)?google\.[a-z.]{2,6}/maps|maps\.google\.[a-z.]{2,6}|waze\.com/ul|(?:www\.)?openstreetmap\.org)/?[^\s]*`;

export const plusCodePattern = String.raw`(?<![\p{L}\p{N}])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])`;

const keyword = /\b(?:koordinat|posisi|lokasi|titik|grid|gps|lat(?:itude)?|utm)\b/i;

function toDegrees(text: string): number {
  const [degrees = NaN, minutes = 0, seconds = 0] = (text.match(/\d+(?:[.,]\d{1,6})?/g) ?? []).map((n) =>
    Number(n.replace(',', '.')),
  );
  return degrees + minutes / 60 + seconds / 3600;
}

/**
 * Inside Indonesia's bounds (11° south to 6° north, 95° to 141° east). Two amounts in thousands look like coordinates of
 * three decimals: without a sign, a letter of direction or a keyword they are none.
 */
export function isPlace(match: string, before = ''): boolean {
  const halves =
    /[°º]/.test(match) && /['’′]/.test(match)
      ? match.match(/^(.*?(?:LS|LU|S|N))(.*)$/s)
      : (match.match(/^(-?\d{1,3}[.,]\d{1,15}[^,;]{0,15})[,;]\s(.*)$/s) ??
        match.match(/^(.*?L[SU])(.*)$/s) ??
        match.match(/^(-?\d{1,3}[.,]\d{1,15}[^,;]{0,15})[,;](.*)$/s));
  if (!halves) return false;
  const [, first = '', second = ''] = halves;
  const south = /^-|LS|S\b/.test(first.trim());
  const latitude = toDegrees(first) * (south ? -1 : 1);
  const longitude = toDegrees(second);
  if (!(latitude >= -11 && latitude <= 6 && longitude >= 95 && longitude <= 141)) return false;
  const likeAmounts = /^\d{1,2}[.,]\d{3}\s*[,;]\s*\d{2,3}[.,]\d{3}$/.test(match);
  return !likeAmounts || keyword.test(before);
}

const columnSets = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'] as const;

/** An MGRS reference whose column letter exists in its zone; four digits need a keyword, since they look like a year. */
export function isGrid(match: string, before = ''): boolean {
  const text = match.replace(/ /g, '');
  const zone = Number(text.slice(0, 2));
  if (!columnSets[zone % 3]?.includes(text.charAt(3))) return false;
  return text.length > 9 || keyword.test(before);
}

/** The short form has as many digits east as north. */
export function isShortGrid(match: string): boolean {
  return match.replace(/\D/g, '').length % 2 === 0;
}
