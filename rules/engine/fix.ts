import type { Fix } from './finding';
import type { Hit } from './match/hit';
import type { FixKind } from './rule';
import { readAs } from './text/fold';

/** The change that mends a finding, or undefined where none is offered. */
export function makeFix(kind: FixKind | undefined, hit: Hit, text: string): Fix | undefined {
  const { start, end } = hit;
  if (hit.lacks) return addition(hit.lacks.join(' '), text);
  if (hit.replacement !== undefined) return { start, end, replacement: hit.replacement };
  const substituted = hit.parts?.find((part) => part.replacement !== undefined && part.start === start && part.end === end);
  if (substituted?.replacement !== undefined) return { start, end, replacement: substituted.replacement };
  switch (kind?.kind) {
    case 'mask':
      return { start, end, replacement: mask(text.slice(start, end)) };
    case 'replace':
      return { start, end, replacement: kind.with };
    case 'remove':
      return remove(start, end, text);
    default:
      return undefined;
  }
}

const CHARACTERS = /./gsu;
const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]+$/u;
/** As the words are read, so that a digit in a circle is covered as well. */
const isDigit = (char: string) => /^\d+$/.test(readAs(char.codePointAt(0) ?? 0));
const isLetterOrDigit = (char: string) => LETTER_OR_DIGIT.test(readAs(char.codePointAt(0) ?? 0));

/**
 * Stars for everything but the first and last digits (a quarter of them each, four at most). Without digits the letters are
 * masked instead; of an e-mail address only the part before the `@`.
 */
export function mask(words: string): string {
  const at = words.indexOf('@');
  if (at > 0)
    return (
      mask(words.slice(0, at)).replace(CHARACTERS, (char, offset: number) =>
        offset === 0 || !isLetterOrDigit(char) ? char : '*',
      ) + words.slice(at)
    );
  const chars = [...words];
  const isSign = chars.filter(isDigit).length >= 2 ? isDigit : isLetterOrDigit;
  const count = chars.filter(isSign).length;
  const shown = Math.min(4, Math.floor(count / 4));
  let seen = 0;
  return chars
    .map((char) => {
      if (!isSign(char)) return char;
      seen++;
      return seen <= shown || seen > count - shown ? char : '*';
    })
    .join('');
}

/** Puts words at the end of the text. */
export const addition = (words: string, text: string): Fix => ({
  start: text.length,
  end: text.length,
  replacement: `${/\S$/.test(text) ? ' ' : ''}${words}`,
});

/** Takes the words out with one blank beside them. */
function remove(start: number, end: number, text: string): Fix {
  if (text[start - 1] === ' ' && (end === text.length || /[\s.,;:!?]/.test(text[end] ?? '')))
    return { start: start - 1, end, replacement: '' };
  if (text[end] === ' ' && (start === 0 || text[start - 1] === '\n')) return { start, end: end + 1, replacement: '' };
  return { start, end, replacement: '' };
}

/** The text with a fix applied. */
export function applyFix(text: string, fix: Fix): string {
  return text.slice(0, fix.start) + fix.replacement + text.slice(fix.end);
}
