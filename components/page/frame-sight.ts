/** Whether the officer sees the frame where it stands, as far as the page can tell; where the browser tells the frame itself, that is asked too. */
import { onWindow } from '../../compose/on-window';

/** What hid the frame so short a time ago, ms, may be what the officer meant to press. */
const seenFor = 500;
/** Between two looks at what lies over it, ms. */
const pause = 300;
/** Drawn smaller than this share of its size, its words are not read. */
const leastZoom = 0.5;

export interface FrameSight {
  /** The browser tells the frame itself what covers it, see-through or not; here only what that leaves out is looked for. */
  readonly isTold: boolean;
  /** The frame was put above all that is there now. */
  raised(): void;
  /** Something of the page's own lies in the top layer. */
  hasRivals(): boolean;
  /** Nothing hides it, nor did a moment ago. */
  isClear(): boolean;
  /** Is there something to see? */
  shown(is: boolean): void;
}

export interface FrameSightOptions {
  readonly window: Window & typeof globalThis;
  readonly host: HTMLElement;
  /** Something came to lie over it. */
  onHidden(): void;
  readonly signal: AbortSignal;
}

export function watchSight({ window, host, onHidden, signal }: FrameSightOptions): FrameSight {
  const { document } = window;
  const isTold = 'isVisible' in window.IntersectionObserverEntry.prototype;
  let under = new WeakSet<Element>();
  let hiddenAt = Number.NEGATIVE_INFINITY;
  let timer = 0;

  const rivals = () => inTopLayer(document, !isTold).filter((each) => !each.contains(host));
  /** What stands in a shadow root rises anew without our hearing of it. */
  const isOver = (each: Element) => !under.has(each) || each.getRootNode() !== document;
  const isHidden = () => {
    const { documentElement } = document;
    if (isMoving(documentElement) || zoomOf(host) < leastZoom) return true;
    // A filter on the root does not reach the frame in a browser that tells: some officers have one over every page.
    return !isTold && (window.getComputedStyle(documentElement).filter !== 'none' || rivals().some(isOver));
  };
  function look(): boolean {
    const is = isHidden();
    if (is) hiddenAt = window.performance.now();
    return is;
  }

  // Before it rises, and as it goes: a page that covers the frame may take the cover away when a press begins.
  const onToggle = (event: Event) => {
    const { target, newState } = event as ToggleEvent;
    if (target === host || !(target instanceof window.Element) || target.contains(host)) return;
    if (newState === 'open' || !under.has(target)) hiddenAt = window.performance.now();
    under.delete(target);
  };
  if (!isTold) onWindow(window, ['beforetoggle'], onToggle, { signal });
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });

  return {
    isTold,
    raised() {
      if (!isTold) under = new WeakSet(rivals());
    },
    hasRivals: () => rivals().length > 0,
    isClear: () => !look() && (isTold || window.performance.now() - hiddenAt >= seenFor),
    shown(is) {
      window.clearInterval(timer);
      if (is && !isTold) timer = window.setInterval(() => look() && onHidden(), pause);
    },
  };
}

function isMoving(root: Element): boolean {
  try {
    return root.matches(':active-view-transition');
  } catch {
    // A browser without view transitions.
    return false;
  }
}

/** How much larger the page draws it. */
const zoomOf = (host: Element & { readonly currentCSSZoom?: number }): number => host.currentCSSZoom ?? 1;

/** Of shadow roots, Firefox shows an extension the closed ones too. */
type Host = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** What lies above all else; `deeply`: in shadow roots too. */
function inTopLayer(root: Document | ShadowRoot, deeply: boolean): Element[] {
  const found = [...root.querySelectorAll(':popover-open,:modal,:fullscreen')];
  if (!deeply) return found;
  for (const each of root.querySelectorAll<Host>('*')) {
    const inner = each.openOrClosedShadowRoot ?? each.shadowRoot;
    if (inner) found.push(...inTopLayer(inner, true));
  }
  return found;
}
