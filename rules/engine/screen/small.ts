/**
 * Expressions that take a capital for its small letter, made into such as need not: they read a text in small letters. A browser makes
 * those ready in a fifth of the time, for it need not close every class of letters over its capitals.
 */

const ASCII = /^[\x00-\x7f]*$/;
/** A letter that is small already, and that `i` takes for an "s" of ASCII. */
const LONG_S = /\u017f/g;

const smallChar = (char: string): string => {
  const small = char.toLowerCase();
  return small.length === char.length ? small : char;
};

/** The text in small letters, each of them where it was. */
export function inSmall(text: string): string {
  const small = text.toLowerCase();
  if (ASCII.test(text)) return small;
  // "İ" is two characters in small letters, and no other letter to an expression.
  return (small.length === text.length ? small : Array.from(text, smallChar).join('')).replace(LONG_S, 's');
}

const TOKEN = /\\(?:[pP]\{[^}]*\}|u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|k<\w+>|c[a-z]|[\s\S])|\(\?<[A-Za-z]\w*>|[\s\S]/giu;
/** Kinds of characters that hold both a letter's cases, or neither. */
const BOTH_CASES =
  /^\\[pP]\{(?:L|N|Nd|M|P|S|Z|Extended_Pictographic|Emoji_Modifier|Default_Ignorable_Code_Point|Regional_Indicator)\}$/;
const CODE = /^\\(?:u\{?([\da-f]+)\}?|x([\da-f]{2}))$/i;

/** The expression for a text in small letters; undefined where it asks for more than that can tell. */
export function smallExpression(source: string): string | undefined {
  let small = '';
  for (const [token] of source.matchAll(TOKEN)) {
    if (token.startsWith('(?<')) small += token;
    else if (!token.startsWith('\\')) small += smallChar(token);
    else if (/^\\p/i.test(token)) {
      if (!BOTH_CASES.test(token)) return undefined;
      small += token;
    } else {
      const code = CODE.exec(token);
      const char = code ? String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '', 16)) : '';
      if (/^\\c/i.test(token) || smallChar(char) !== char) return undefined;
      small += token;
    }
  }
  return small;
}
