import type { Fix } from './finding';
import type { Hit } from './match/hit';
import type { FixKind } from './rule';

/** The change that mends a finding, or undefined where none is offered. */
export function makeFix(kind: FixKind | undefined, hit: Hit, text: string): Fix | undefined {
  const { start, end } = hit;
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

const DIGITS = /\p{Nd}/gu;
const LETTERS = /[\p{L}\p{Nd}]/gu;

/**
 * Stars for everything but the first and last digits (a quarter of them each, four at most). Without digits the letters are
 * masked instead; of an e-mail address only the part before the `@`.
 */
export function mask(words: string): string {
  const at = words.indexOf('@');
  if (at > 0)
    return mask(words.slice(0, at)).replace(LETTERS, (char, offset: number) => (offset === 0 ? char : '*')) + words.slice(at);
  const signs = (words.match(DIGITS)?.length ?? 0) >= 2 ? DIGITS : LETTERS;
  const count = words.match(signs)?.length ?? 0;
  const shown = Math.min(4, Math.floor(count / 4));
  let seen = 0;
  return words.replace(signs, (char) => {
    seen++;
    return seen <= shown || seen > count - shown ? char : '*';
  });
}

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
