/**
 * The one table of what a character is read as, for words and for numbers: digits and letters in circles, squares, brackets and
 * other scripts, look-alikes, odd blanks, dashes and slashes, and what is not seen at all.
 */

/** Not seen, or only above, below and through another character: part of a word, but not of its spelling. */
export const HIDDEN = /[\p{M}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/u;
const DIGIT = /^\p{Nd}$/u;
const PICTOGRAPH = /^\p{Extended_Pictographic}$/u;
const LETTER = /^\p{L}/u;
const ORDINARY = /^[A-Za-z0-9]+$/;
const BLANK = /^[\s\p{Z}\u2800]$/u;

const pairs = (table: string): [string, string][] => table.split(',').map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']);

/** Letters of other scripts that look like Latin ones, as they are used to hide a word; capitals where they look like another. */
const LOOKALIKES = new Map(
  pairs(
    'аa,вb,сc,ԁd,еe,єe,ғf,ɡg,һh,іi,јj,кk,ӏl,мm,нh,оo,рp,ԛq,ѕs,тt,уy,үy,ѵv,ԝw,хx,ьb,ԍg,' +
      'αa,βb,ϲc,εe,ηn,ιi,κk,νv,οo,ρp,τt,υu,χx,γy,ωw,σo,ɑa,ɩi,ıi,ʟl,ɴn,ʀr,ᴀa,ʙb,ᴄc,ᴅd,ᴇe,ɢg,ʜh,ɪi,ᴊj,ᴋk,ᴍm,ᴏo,ᴘp,ꜱs,ᴛt,ᴜu,ᴠv,ᴡw,ʏy,ᴢz,øo,đd,łl,ħh,' +
      'ΗH,ΝN,ΥY,ΖZ,ΜM,ӀI,ꓮA,ꓐB,ꓚC,ꓓD,ꓰE,ꓖG,ꓧH,ꓲI,ꓙJ,ꓗK,ꓡL,ꓟM,ꓠN,ꓳO,ꓑP,ꓣR,ꓢS,ꓔT,ꓴU,ꓪW,ꓬY,ꓜZ',
  ),
);
const SIGNS = new Map(pairs('‐-,‑-,‒-,–-,—-,―-,−-,﹘-,⁄/,∕/,╱/,⧸/,∣|,│|,❘|,ǀ|,∙·,‧·,⋅·,・·,●•,∗*,⁎*,✱*,˸:,∶:'));

/** Letters and digits in a circle or square that Unicode does not take for the same: first, last, what the first is. */
const RANGES: readonly (readonly [number, number, string])[] = [
  [0x1f150, 0x1f169, 'A'],
  [0x1f170, 0x1f189, 'A'],
  [0x24f5, 0x24fd, '1'],
  [0x2776, 0x277e, '1'],
  [0x278a, 0x2792, '1'],
];
const REGIONAL_A = 0x1f1e6;
export const isRegional = (codePoint: number) => codePoint >= REGIONAL_A && codePoint < REGIONAL_A + 26;

/** The value of a digit of any script: its block of ten starts at zero. */
function digitOf(codePoint: number): string {
  let value = 0;
  while (value < 10 && DIGIT.test(String.fromCodePoint(codePoint - value - 1))) value++;
  return String(value % 10);
}

function read(codePoint: number, char: string): string {
  if (HIDDEN.test(char)) return '';
  if (BLANK.test(char)) return ' ';
  const known = LOOKALIKES.get(char) ?? SIGNS.get(char);
  if (known !== undefined) return known;
  for (const [first, last, as] of RANGES)
    if (codePoint >= first && codePoint <= last) return String.fromCharCode(as.charCodeAt(0) + codePoint - first);
  if (codePoint === 0x24ff) return '0';
  const small = LOOKALIKES.get(char.toLowerCase());
  if (small !== undefined) return small.toUpperCase();
  const plain = char.normalize('NFKC');
  // A circled M, but not the sign for information or for a trade mark.
  if (PICTOGRAPH.test(char)) return char === 'Ⓜ' || /^[🄰-🆉]$/u.test(char) ? plain : char;
  const inside = plain.replace(/^\((.+)\)$|^(\d+)\.$/u, '$1$2');
  if (ORDINARY.test(inside)) return inside;
  if (DIGIT.test(char)) return digitOf(codePoint);
  if (LETTER.test(plain)) return bare(plain);
  return plain.length === 1 && plain < '\x80' ? plain : char;
}

/** Without the marks that are part of a letter. */
function bare(plain: string): string {
  const letters = plain.normalize('NFD').replace(new RegExp(HIDDEN, 'gu'), '').normalize('NFC');
  return [...letters].map((letter) => LOOKALIKES.get(letter) ?? letter).join('');
}

const known = new Map<number, string>();

/** What one character is read as, case kept; empty for what is not seen, the character itself where it stands for nothing else. */
export function readAs(codePoint: number): string {
  if (codePoint < 128) return String.fromCharCode(codePoint);
  let as = known.get(codePoint);
  if (as === undefined) {
    as = read(codePoint, String.fromCodePoint(codePoint));
    known.set(codePoint, as);
  }
  return as;
}

const ASCII = /^[\x00-\x7f]*$/;
/** Two of these side by side are a flag, any other number of them are letters. */
const REGIONAL = /[\u{1f1e6}-\u{1f1ff}]/gu;

export const isFlag = (word: string) => /^[\u{1f1e6}-\u{1f1ff}]{2}$/u.test(word);

/** A word in small letters as it is read: without marks, disguises taken off. Idempotent; may be empty. */
export function foldCharacters(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  if (isFlag(word)) return word;
  // A mapping can bring out another one (capital sharp s, ligatures of look-alikes): go on until nothing changes.
  let before = word;
  for (let round = 0; round < 4; round++) {
    let after = '';
    for (const char of before) after += readAs(char.codePointAt(0) ?? 0);
    after = after
      .replace(REGIONAL, (letter) => String.fromCharCode(97 + (letter.codePointAt(0) ?? 0) - REGIONAL_A))
      .toLowerCase()
      .normalize('NFC');
    if (after === before) break;
    before = after;
  }
  return before;
}

/** Signs that stand between the letters of a disguised word or the digits of a number written apart. */
export const GLUE = "._*~|-@$!·•+€£`',/:()=\\";

const LETTER_DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1' };
const MAYBE = /\d[ .:/_-]?[OoIl]|[OoIl][ .:/_-]?\d/;
const NUMBER_LIKE = /(?<![\p{L}\p{N}])[\dOoIl]+(?:[ .:/_-]{1,2}[\dOoIl]+)*(?![\p{L}\p{N}])/gu;
const LEAST_DIGITS = 8;

/** The text with O and l as digits inside long numbers: `35O799I7…`. As long as before. */
export function unletterNumbers(text: string): string {
  if (!MAYBE.test(text)) return text;
  return text.replace(NUMBER_LIKE, (run) => {
    if (run.replace(/\D/g, '').length < LEAST_DIGITS) return run;
    // A letter that stands alone is a numeral or a word, unless every digit stands alone.
    const alone = !/[\dOoIl]{2}/.test(run);
    return run.replace(/[\dOoIl]+/g, (part) =>
      alone || /\d/.test(part) ? part.replace(/[OoIl]/g, (letter) => LETTER_DIGITS[letter] ?? letter) : part,
    );
  });
}

const OVERRIDE = '\u202e';
const OVERRIDDEN = /\u202e([^\u202c]*)(?:\u202c|$)/g;

/** The words between a right-to-left override and its end, as they are seen. */
export const isTurned = (text: string): boolean => text.includes(OVERRIDE);
export const turned = (text: string): string => [...text].reverse().join('');

/** A word of a line, as it is seen: what lies inside an override is turned round. */
export function upright(line: string, start: number, end: number): string {
  const word = line.slice(start, end);
  const opened = line.lastIndexOf(OVERRIDE, start - 1);
  const inside = start > 0 && opened >= 0 && !line.slice(opened, start).includes('\u202c');
  return (inside ? OVERRIDE + word : word).replace(OVERRIDDEN, (_, inner: string) => turned(inner));
}
