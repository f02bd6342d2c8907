/**
 * Marks for text controls, which have no DOM ranges: the same text laid out invisibly over the control, in our own root, with
 * the findings underlined. It takes no pointer and holds nothing the control does not show.
 */
import type { Composer } from '../../compose/types';
import type { JudgedFinding } from '../../policy/types';
import type { Theme } from '../shared/theme';
import { follow, moveTo } from './follow';

const copied = [
  'direction',
  'font-family',
  'font-size',
  'font-style',
  'font-variant',
  'font-weight',
  'font-stretch',
  'letter-spacing',
  'line-height',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-spacing',
  'unicode-bidi',
] as const;

type Control = HTMLTextAreaElement | HTMLInputElement;
interface Mirror {
  readonly control: Control;
  readonly layer: HTMLElement;
  readonly text: HTMLElement;
  readonly stop: () => void;
}

export interface Mirrors {
  set(composer: Composer, findings: readonly JudgedFinding[], theme: Theme): void;
  clear(composer: Composer): void;
  /** Client boxes of a finding's words; empty where the composer has no text control. */
  rects(composer: Composer, key: string): DOMRect[];
  stop(): void;
}

/** Keys of the findings over a stretch: not written into the document, whoever may read it. */
const keysOf = new WeakMap<Element, readonly string[]>();

export function createMirrors(root: ShadowRoot, window: Window): Mirrors {
  const mirrors = new Map<string, Mirror>();

  function create(control: Control): Mirror {
    const { document } = window;
    const layer = document.createElement('div');
    layer.className = 'saring mirror';
    layer.setAttribute('aria-hidden', 'true');
    const text = document.createElement('div');
    layer.append(text);
    root.append(layer);
    const lay = () => {
      const box = control.getBoundingClientRect();
      const computed = window.getComputedStyle(control);
      for (const name of copied) text.style.setProperty(name, computed.getPropertyValue(name));
      text.style.whiteSpace = control.tagName === 'TEXTAREA' ? 'pre-wrap' : 'pre';
      text.style.width = control.tagName === 'TEXTAREA' ? `${control.clientWidth}px` : 'max-content';
      const inside = insideOf(control, computed);
      layer.style.width = `${inside.width}px`;
      layer.style.height = `${inside.height}px`;
      if (control.tagName === 'INPUT') {
        // The one line of an input that is taller than it stands in its middle.
        text.style.marginTop = '';
        text.style.marginTop = `${Math.max(0, (inside.height - text.offsetHeight) / 2)}px`;
      }
      moveTo(layer, { x: box.x + inside.left, y: box.y + inside.top });
      scroll();
    };
    const scroll = () => {
      text.style.translate = `${-control.scrollLeft}px ${-control.scrollTop}px`;
    };
    control.addEventListener('scroll', scroll, { passive: true });
    const unfollow = follow(control, layer, lay);
    return {
      control,
      layer,
      text,
      stop() {
        unfollow();
        control.removeEventListener('scroll', scroll);
        layer.remove();
      },
    };
  }

  function mirrorFor(composer: Composer, control: Control): Mirror {
    const known = mirrors.get(composer.id);
    if (known?.control === control) return known;
    known?.stop();
    const created = create(control);
    mirrors.set(composer.id, created);
    return created;
  }

  function clear(composer: Composer): void {
    mirrors.get(composer.id)?.stop();
    mirrors.delete(composer.id);
  }

  return {
    clear,
    set(composer, findings, theme) {
      const places = findings
        .filter(({ start, end }) => start < end)
        .map((finding) => ({ finding, at: composer.control(finding.start, finding.end) }))
        .filter(({ at }) => at !== undefined);
      const control = places[0]?.at?.element;
      if (!control) {
        clear(composer);
        return;
      }
      const { layer, text } = mirrorFor(composer, control);
      layer.dataset.theme = theme;
      const marks = places.flatMap(({ finding, at }) => (at?.element === control ? [{ ...at, finding }] : []));
      const edges = [...new Set([0, control.value.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
        (a, b) => a - b,
      );
      fill(
        text,
        edges.slice(0, -1).map((from, index) => {
          const to = edges[index + 1] ?? from;
          const over = marks.filter(({ start, end }) => start <= from && to <= end);
          const worst = (['block', 'warn', 'note'] as const).find((one) => over.some(({ finding }) => finding.severity === one));
          return {
            words: control.value.slice(from, to),
            keys: over.map(({ finding }) => finding.key),
            severity: worst,
          };
        }),
      );
    },
    rects(composer, key) {
      const mirror = mirrors.get(composer.id);
      if (!mirror) return [];
      const spans = [...mirror.text.querySelectorAll<HTMLElement>('span')];
      return spans.filter((span) => keysOf.get(span)?.includes(key)).flatMap((span) => [...span.getClientRects()]);
    },
    stop() {
      for (const mirror of mirrors.values()) mirror.stop();
      mirrors.clear();
    },
  };
}

/** Within its border, in CSS pixels; Firefox counts the padding of an input to what `clientLeft` gives. */
function insideOf(control: Control, computed: CSSStyleDeclaration) {
  const border = (side: 'Left' | 'Top') => Number.parseFloat(computed[`border${side}Width`]);
  const [left, top] = [border('Left'), border('Top')];
  if (control.tagName !== 'INPUT') return { left, top, width: control.clientWidth, height: control.clientHeight };
  const { borderRightWidth, borderBottomWidth } = computed;
  const width = control.offsetWidth - left - Number.parseFloat(borderRightWidth);
  return { left, top, width, height: control.offsetHeight - top - Number.parseFloat(borderBottomWidth) };
}

interface Stretch {
  readonly words: string;
  /** Keys of the findings over it. */
  readonly keys: readonly string[];
  readonly severity: 'block' | 'warn' | 'note' | undefined;
}

/** A span for each stretch. Spans that are right already are left alone: most keys change the last one only. */
function fill(text: HTMLElement, stretches: readonly Stretch[]): void {
  for (const [index, { words, keys, severity }] of stretches.entries()) {
    const span = (text.children[index] as HTMLElement | undefined) ?? text.appendChild(text.ownerDocument.createElement('span'));
    if (span.textContent !== words) span.textContent = words;
    keysOf.set(span, keys);
    if (span.dataset.severity === severity) continue;
    if (severity) span.dataset.severity = severity;
    else delete span.dataset.severity;
  }
  while (text.children.length > stretches.length) text.lastElementChild?.remove();
}
