/**
 * Only a deliberate press counts: the frame stood whole and, where the browser can tell, uncovered before the officer's eyes for
 * half a second, and a key was pressed down after that. What was typed on into the editor, and the key that was held down to
 * send, decide nothing.
 */

/** Time on screen before a press counts, ms; less after the page had to put the frame above something. */
const seenFor = 500;
const afterRaise = 150;

/** What grows by a press within it has its room within this time, ms; what takes longer is clipped by somebody. */
const growsFor = 1000;

/** The browser is asked anew as long as the frame is shown and not seen, ms: what lay over it may have gone without its noticing. */
const askAgain = 300;

/** The whole but for rounding. */
const whole = 0.98;

/** What newer browsers tell besides: nothing lies over the target, and nothing makes it see-through (Intersection Observer v2). */
type Entry = IntersectionObserverEntry & { readonly isVisible?: boolean };
type Options = IntersectionObserverInit & { readonly trackVisibility: boolean; readonly delay: number };

export interface Deliberate {
  /** The page made the frame visible, or what it shows is new. */
  shown(): void;
  hidden(): void;
  /** Presses count again after a moment only. */
  raised(): void;
  stop(): void;
}

export interface DeliberateOptions {
  /** Something lies over it. */
  onCovered(): void;
  /** A person pressed a control, and it did not count. */
  onMissed(): void;
  /** Presses count, or no longer. */
  onReady(is: boolean): void;
}

/** Watches `target`, all that the frame shows. */
export function deliberatePresses(target: HTMLElement, { onCovered, onMissed, onReady }: DeliberateOptions): Deliberate {
  const { ownerDocument: document } = target;
  const ended = new AbortController();
  const capture = { capture: true, signal: ended.signal } as const;
  let readyAt = Number.POSITIVE_INFINITY;
  let isSeen = false;
  // There is something to show from the start. A frame that the page made load anew is not told so again.
  let isShown = true;
  let again: ReturnType<typeof setTimeout> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The key that is down was pressed down when presses counted. */
  let freshKey = false;
  let size = { width: 0, height: 0 };
  /** It has grown from this height and waits for its room; `owed`: when presses would have counted, known once it is clipped. */
  let growth: { readonly from: number; readonly at: number; readonly owed?: number } | undefined;

  const isReady = () => performance.now() >= readyAt;
  const tell = () => {
    const { documentElement } = document;
    const is = isReady();
    if (is !== documentElement.hasAttribute('data-ready')) onReady(is);
    documentElement.toggleAttribute('data-ready', is);
  };
  function wait(time: number): void {
    readyAt = performance.now() + time;
    clearTimeout(timer);
    // A moment more, so that it has passed when it is told.
    if (Number.isFinite(time)) timer = setTimeout(tell, time + 1);
    tell();
  }

  const options: Options = { threshold: [0, 0.5, whole, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as Entry | undefined;
    if (!entry) return;
    const isCovered = entry.isVisible === false && entry.isIntersecting;
    const wasSeen = isSeen;
    isSeen = entry.intersectionRatio >= whole && !isCovered;
    if (isCovered) onCovered();
    if (!isSeen) {
      // Its own new step has no room yet, and all that stood there before is still seen: that takes nothing from the officer.
      const isOwed = growth?.owed !== undefined || Number.isFinite(readyAt);
      const isOwn = growth && isOwed && !isCovered && entry.intersectionRect.height >= growth.from * whole;
      growth = growth && isOwn ? { owed: readyAt, ...growth } : undefined;
      wait(Number.POSITIVE_INFINITY);
    } else if (!wasSeen) {
      const now = performance.now();
      wait(growth?.owed !== undefined && now - growth.at < growsFor ? Math.max(afterRaise, growth.owed - now) : seenFor);
      growth = undefined;
    }
    clearTimeout(again);
    if (!isSeen && isShown) again = setTimeout(look, askAgain);
  }, options);
  function look(): void {
    clearTimeout(again);
    observer.disconnect();
    observer.observe(target);
  }
  look();
  const sizes = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    const isOwn = isSeen && Math.abs(width - size.width) <= 1 && height > size.height;
    if (isOwn) growth = { from: size.height, at: performance.now() };
    else if (Math.abs(width - size.width) > 1) growth = undefined;
    size = { width, height };
  });
  sizes.observe(target);

  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const isPress = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' ';
  const isControl = ({ target: at, isTrusted }: Event) =>
    isTrusted && at instanceof Element && at.closest('button:not(:disabled),summary,label,input,select') !== null;
  const isInText = ({ target: at }: Event) => at instanceof HTMLTextAreaElement;
  document.addEventListener(
    'keydown',
    (event) => {
      if (!isPress(event) || isInText(event)) return;
      freshKey = !event.repeat && isReady();
      if (freshKey) return;
      refuse(event);
      if (!event.repeat && isControl(event)) onMissed();
    },
    capture,
  );
  document.addEventListener(
    'click',
    (event) => {
      // A click without a pointer is that of a key; the label of a choice passes its click on, which was judged already.
      const isKeys = event.detail === 0 && !(event.target instanceof HTMLInputElement);
      if (isReady() && (!isKeys || freshKey)) return;
      refuse(event);
      if (!isKeys && isControl(event)) onMissed();
    },
    capture,
  );
  return {
    shown() {
      isShown = true;
      // It is another look: what had grown before is owed nothing.
      growth = undefined;
      wait(isSeen ? seenFor : Number.POSITIVE_INFINITY);
      look();
    },
    hidden() {
      isShown = false;
      isSeen = false;
      growth = undefined;
      clearTimeout(again);
      wait(Number.POSITIVE_INFINITY);
    },
    raised: () => {
      if (Number.isFinite(readyAt)) wait(Math.max(afterRaise, readyAt - performance.now()));
    },
    stop() {
      ended.abort();
      observer.disconnect();
      sizes.disconnect();
      clearTimeout(timer);
      clearTimeout(again);
    },
  };
}
