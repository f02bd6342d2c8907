/** Marks under the words of an editor, painted by the browser itself: no node and no attribute of the editor changes. */
import type { Composer } from '../../compose/types';
import type { JudgedFinding } from '../../policy/types';
import type { Theme } from '../shared/theme';

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

/** Names that say nothing: the page can read them. */
const nameOf = (prefix: string, key: Key): string => `${prefix}-${keys.indexOf(key)}`;

/** Where the system's colours are forced every mark gets one ground of the browser's; there the lines are drawn thick, and within that ground. */
const rulesFor = (prefix: string): string =>
  keys
    .map((key) => {
      const { line, color, tint } = looks[key];
      const width = line === 'dotted' ? 2 : 1.5;
      const mark = `::highlight(${nameOf(prefix, key)})`;
      return (
        `${mark}{background-color:${tint};text-decoration:underline ${line} ${color} ${width}px}` +
        `@media(forced-colors:active){${mark}{text-decoration:underline ${line} CanvasText 2px;text-underline-offset:-1px;text-decoration-skip-ink:none}}`
      );
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

/** The mark of one finding as it stands in the page. */
interface Mark {
  readonly look: Key;
  readonly ranges: readonly Range[];
}

export function createMarks(page: Window, prefix: string): Marks {
  const window = page as Window & typeof globalThis;
  const registry = window.CSS.highlights;
  const highlights = new Map<Key, Highlight>();
  /** By composer and key of the finding. */
  const marks = new Map<string, ReadonlyMap<string, Mark>>();
  let release: (() => void) | undefined;

  function highlight(look: Key): Highlight {
    const known = highlights.get(look);
    if (known) return known;
    const made = new window.Highlight();
    highlights.set(look, made);
    made.priority = severities.findIndex((severity) => look.startsWith(severity));
    registry.set(nameOf(prefix, look), made);
    return made;
  }

  /** Only what differs is taken away or added, so that the browser paints nothing anew of a mark that stays. */
  function replace(before: Mark | undefined, after: Mark | undefined): void {
    const same = before?.look === after?.look;
    const gone = before?.ranges.filter((range) => !same || !after?.ranges.includes(range)) ?? [];
    const come = after?.ranges.filter((range) => !same || !before?.ranges.includes(range)) ?? [];
    if (before) for (const range of gone) highlight(before.look).delete(range);
    if (after) for (const range of come) highlight(after.look).add(range);
  }

  return {
    set(composer, findings, theme) {
      release ??= adopt(window, rulesFor(prefix));
      const before = marks.get(composer.id);
      const own = new Map<string, Mark>();
      for (const { key, severity, start, end } of findings) {
        if (severity === 'off' || start === end) continue;
        own.set(key, { look: `${severity}-${theme}`, ranges: composer.ranges(start, end, before?.get(key)?.ranges) });
      }
      marks.set(composer.id, own);
      for (const key of new Set([...(before?.keys() ?? []), ...own.keys()])) replace(before?.get(key), own.get(key));
    },
    clear(composer) {
      for (const mark of marks.get(composer.id)?.values() ?? []) replace(mark, undefined);
      marks.delete(composer.id);
    },
    stop() {
      for (const look of highlights.keys()) registry.delete(nameOf(prefix, look));
      highlights.clear();
      marks.clear();
      release?.();
      release = undefined;
    },
  };
}
