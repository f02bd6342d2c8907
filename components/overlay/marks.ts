/** Marks under the words of an editor, painted by the browser itself: no node and no attribute of the editor changes. */
import type { Composer } from '../../compose/types';
import type { JudgedFinding } from '../../policy/types';
import type { Theme } from './theme';

const severities = ['note', 'warn', 'block'] as const;
const themes = ['light', 'dark'] as const;
type Key = `${(typeof severities)[number]}-${Theme}`;
const keys: readonly Key[] = severities.flatMap((severity) => themes.map((theme) => `${severity}-${theme}` as const));

/** Line and tint of each mark; the line alone tells the three apart. */
const looks: Record<Key, { line: string; color: string; tint: string }> = {
  'note-light': { line: 'dotted', color: '#4a79c4', tint: 'rgb(74 121 196 / 7%)' },
  'warn-light': { line: 'wavy', color: '#b87400', tint: 'rgb(224 160 40 / 16%)' },
  'block-light': { line: 'double', color: '#b3242b', tint: 'rgb(179 36 43 / 13%)' },
  'note-dark': { line: 'dotted', color: '#7ea2e4', tint: 'rgb(126 162 228 / 14%)' },
  'warn-dark': { line: 'wavy', color: '#e5ae45', tint: 'rgb(229 174 69 / 20%)' },
  'block-dark': { line: 'double', color: '#f3827c', tint: 'rgb(243 130 124 / 24%)' },
};

const rulesFor = (prefix: string): string =>
  keys
    .map((key) => {
      const { line, color, tint } = looks[key];
      return `::highlight(${prefix}${key}){background-color:${tint};text-decoration:underline ${line} ${color} ${line === 'dotted' ? 2 : 1.5}px}`;
    })
    .join('');

export interface Marks {
  set(composer: Composer, findings: readonly JudgedFinding[], theme: Theme): void;
  clear(composer: Composer): void;
  stop(): void;
}

/** The page gets one stylesheet that speaks of highlights only; returns how to take it away again. */
function adopt(window: Window & typeof globalThis, css: string): () => void {
  const { document } = window;
  try {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    // Firefox keeps content scripts from a page's adopted sheets.
    const style = document.createElement('style');
    style.textContent = css;
    document.documentElement.append(style);
    return () => style.remove();
  }
}

export function createMarks(page: Window, prefix: string): Marks {
  const window = page as Window & typeof globalThis;
  const registry = window.CSS.highlights;
  const highlights = new Map<Key, Highlight>();
  const ranges = new Map<string, ReadonlyMap<Key, readonly Range[]>>();
  let release: (() => void) | undefined;

  const paint = (key: Key) => {
    const all = [...ranges.values()].flatMap((own) => own.get(key) ?? []);
    const known = highlights.get(key);
    if (!known && all.length === 0) return;
    const highlight = known ?? new window.Highlight();
    if (!known) {
      highlights.set(key, highlight);
      highlight.priority = severities.findIndex((severity) => key.startsWith(severity));
      registry.set(prefix + key, highlight);
    }
    highlight.clear();
    for (const range of all) highlight.add(range);
  };

  return {
    set(composer, findings, theme) {
      release ??= adopt(window, rulesFor(prefix));
      const own = new Map<Key, Range[]>();
      for (const { severity, start, end } of findings) {
        if (severity === 'off' || start === end) continue;
        const key: Key = `${severity}-${theme}`;
        own.set(key, [...(own.get(key) ?? []), ...composer.ranges(start, end)]);
      }
      const before = ranges.get(composer.id);
      ranges.set(composer.id, own);
      for (const key of keys) if (own.has(key) || before?.has(key)) paint(key);
    },
    clear(composer) {
      const before = ranges.get(composer.id);
      ranges.delete(composer.id);
      for (const key of before?.keys() ?? []) paint(key);
    },
    stop() {
      for (const key of highlights.keys()) registry.delete(prefix + key);
      highlights.clear();
      ranges.clear();
      release?.();
      release = undefined;
    },
  };
}
