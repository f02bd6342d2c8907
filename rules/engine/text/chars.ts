/** Classes of characters, and what a single character is read as. Tables for the common ones, Unicode properties for the rest. */

const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
/** Zero-width characters and combining marks: part of a word, but not of its spelling. */
export const IGNORED = 4;
export const EMOJI = 5;
const UNKNOWN = 255;

/** Classes of the code units known so far; those of ASCII always are. */
export const table = new Uint8Array(0x10000).fill(UNKNOWN);
for (let c = 0; c < 128; c++) {
  const letter = (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
  table[c] = letter ? LETTER : c >= 48 && c <= 57 ? DIGIT : c === 32 || (c >= 9 && c <= 13) ? SPACE : OTHER;
}

const isIgnored = /^(?:\p{M}|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0])$/u;
const isEmoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier})$/u;
const isLetter = /^\p{L}[\p{L}\p{M}]*$/u;
const isDigit = /^\p{Nd}$/u;
const isSpace = /^[\s\p{Z}]/u;

function classify(codePoint: number): number {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return OTHER;
  const char = String.fromCodePoint(codePoint);
  if (isIgnored.test(char)) return IGNORED;
  if (isEmoji.test(char)) return EMOJI;
  const plain = char.normalize('NFKC');
  if (isLetter.test(plain)) return LETTER;
  if (isDigit.test(plain)) return DIGIT;
  return isSpace.test(char) ? SPACE : OTHER;
}

/** The class of a code point: `LETTER`, `DIGIT`, `SPACE`, `IGNORED`, `EMOJI` or `OTHER`. */
export function classOf(codePoint: number): number {
  if (codePoint > 0xffff) return classify(codePoint);
  let known = table[codePoint] ?? OTHER;
  if (known === UNKNOWN) {
    known = classify(codePoint);
    table[codePoint] = known;
  }
  return known;
}

/** Letters of other scripts that look like Latin ones, as they are used to hide a word. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'аa,вb,сc,ԁd,еe,ғf,ɡg,һh,іi,јj,кk,ӏl,мm,нh,оo,рp,ԛq,ѕs,тt,уy,ѵv,ԝw,хx,ьb,' +
    'αa,βb,ϲc,εe,ηn,ιi,κk,νv,οo,ρp,τt,υu,χx,γy,ωw,σo,ɑa,ɩi,ıi,ʟl,ɴn,ʀr,ᴀa,ʙb,ᴄc,ᴅd,ᴇe,ɢg,ʜh,ɪi,ᴊj,ᴋk,ᴍm,ᴏo,ᴘp,ꜱs,ᴛt,ᴜu,ᴠv,ᴡw,ʏy,ᴢz,øo,đd,łl,ħh'
  )
    .split(',')
    .map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']),
);

const ASCII = /^[\x00-\x7f]*$/;
const HIDDEN = new RegExp(`${isIgnored.source.slice(1, -1)}|\\p{Emoji_Modifier}`, 'gu');
const NOT_ASCII = /[^\x00-\x7f]/gu;

/**
 * A word in lower case, composed, without marks and zero-width characters, look-alikes read as Latin.
 * Idempotent; may be empty.
 */
export function foldCharacters(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  // A mapping can bring out another one (capital sharp s, ligatures of look-alikes): go on until nothing changes.
  let before = word;
  for (let round = 0; round < 4; round++) {
    const after = before
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(HIDDEN, '')
      .normalize('NFC')
      .replace(NOT_ASCII, (char) => LOOKALIKES[char] ?? char);
    if (after === before) break;
    before = after;
  }
  return before;
}
