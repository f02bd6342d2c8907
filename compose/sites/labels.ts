/** Labels differ in dots, spaces and case between builds of a site; they are compared in one form. */
import { pointedTexts } from '../editors/kinds';

/** NFC, no zero-width characters, one space between words, `...` for `…`, straight apostrophes. Case is kept. */
export function tidyLabel(label: string): string {
  return label
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/…/g, '...')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Compares a label with a pattern, which may hold one `*`. Returns what the `*` stands for (never empty), `''` for a match
 * without one, and undefined where the label does not match.
 */
export function matchLabel(label: string, pattern: string): string | undefined {
  const text = tidyLabel(label);
  const star = pattern.indexOf('*');
  if (star < 0) return text.toLowerCase() === tidyLabel(pattern).toLowerCase() ? '' : undefined;
  const before = tidyLabel(`${pattern.slice(0, star)}|`)
    .slice(0, -1)
    .toLowerCase();
  const after = tidyLabel(`|${pattern.slice(star + 1)}`)
    .slice(1)
    .toLowerCase();
  if (text.length <= before.length + after.length) return undefined;
  const folded = text.toLowerCase();
  if (!folded.startsWith(before) || !folded.endsWith(after)) return undefined;
  return text.slice(before.length, text.length - after.length).trim() || undefined;
}

/** The first pattern that matches any of the labels, with what its `*` stands for. */
export function findLabel(labels: readonly string[], patterns: readonly string[]): { index: number; star: string } | undefined {
  for (const [index, pattern] of patterns.entries()) {
    for (const label of labels) {
      const star = matchLabel(label, pattern);
      if (star !== undefined) return { index, star };
    }
  }
  return undefined;
}

/** Longer texts are content, not labels. */
const longestLabel = 80;

/** The names of an element as a person meets them: its accessible label and its visible text. */
export function labelsOf(element: Element): string[] {
  const named = ['aria-label', 'aria-placeholder', 'placeholder', 'value', 'title', 'alt'].flatMap(
    (name) => element.getAttribute(name) ?? [],
  );
  return [...named, ...pointedTexts(element, 'aria-labelledby'), element.textContent ?? ''].filter(
    (label) => label.trim() !== '' && label.length <= longestLabel,
  );
}

const withoutSpace = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, '');

/** A control that shows a picture and no words; what the picture itself says of it is no text of the page. */
export function isPicture(element: Element): boolean {
  const pictures = [...element.querySelectorAll('svg')];
  const said = pictures.map(({ textContent }) => withoutSpace(textContent)).join('');
  return (pictures.length > 0 || element.querySelector('img') !== null) && withoutSpace(element.textContent) === said;
}

/** The names of the picture in a control that shows no words. */
export const pictureLabelsOf = (element: Element): string[] =>
  isPicture(element) ? [...element.querySelectorAll('svg, img, [role="img"]')].flatMap(labelsOf) : [];
