/** Dark or light as the site is where the composer stands, whatever the system prefers. */
import type { Theme } from '../shared/theme';

/** Red, green, blue (0–255) and opacity (0–1) of a computed colour; `undefined` where it is written another way. */
function channels(color: string): readonly [number, number, number, number] | undefined {
  const [r, g, b, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return /^rgba?\(/.test(color) && r !== undefined && g !== undefined && b !== undefined ? [r, g, b, a] : undefined;
}

/** Relative luminance as in WCAG 2, 0 (black) to 1 (white). */
export function luminance(r: number, g: number, b: number): number {
  const [lr, lg, lb] = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
}

/** What may tell of a theme on the way up from an element; to read attributes costs the browser no styling. */
function dressOf(element: Element): string {
  const dress: (string | null)[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    for (const name of ['class', 'style', 'data-theme']) dress.push(at.getAttribute(name));
  }
  return dress.join('\n');
}

/** As `themeAt`, but computes the colours again only when the page has changed its dress around the element. */
export type ThemeOf = (element: Element) => Theme;

export function rememberThemes(window: Window): ThemeOf {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const known = new WeakMap<Element, { readonly dress: string; readonly theme: Theme }>();
  return (element) => {
    const dress = `${dark.matches} ${dressOf(element)}`;
    const before = known.get(element);
    if (before?.dress === dress) return before.theme;
    const theme = themeAt(element, window);
    known.set(element, { dress, theme });
    return theme;
  };
}

/** The theme of the first painted background behind the element; of the browser's own canvas where nothing is painted. */
function themeAt(element: Element, window: Window): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = channels(window.getComputedStyle(at).backgroundColor);
    if (color && color[3] > 0.5) return luminance(color[0], color[1], color[2]) < 0.4 ? 'dark' : 'light';
  }
  const scheme = window.getComputedStyle(window.document.documentElement).colorScheme;
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}
