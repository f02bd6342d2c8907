/**
 * Only a deliberate press counts: the frame stood whole and, where the browser can tell, uncovered before the officer's eyes for
 * half a second, and a key was pressed down after that. What was typed on into the editor, and the key that was held down to
 * send, decide nothing.
 */

/** Time on screen before a press counts, ms; less after the page had to put the frame above something. */
const seenFor = 500;
const afterRaise = 150;

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

/** Watches `target`, all that the frame shows. `onCovered`: something lies over it. */
export function deliberatePresses(target: HTMLElement, onCovered: () => void): Deliberate {
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

  const isReady = () => performance.now() >= readyAt;
  const tell = () => {
    document.documentElement.toggleAttribute('data-ready', isReady());
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
    if (!isSeen) wait(Number.POSITIVE_INFINITY);
    else if (!wasSeen) wait(seenFor);
    clearTimeout(again);
    if (!isSeen && isShown) again = setTimeout(look, askAgain);
  }, options);
  function look(): void {
    clearTimeout(again);
    observer.disconnect();
    observer.observe(target);
  }
  look();

  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const isPress = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' ';
  const isInText = ({ target: at }: Event) => at instanceof HTMLTextAreaElement;
  document.addEventListener(
    'keydown',
    (event) => {
      if (!isPress(event) || isInText(event)) return;
      freshKey = !event.repeat && isReady();
      if (!freshKey) refuse(event);
    },
    capture,
  );
  document.addEventListener(
    'click',
    (event) => {
      // A click without a pointer is that of a key; the label of a choice passes its click on, which was judged already.
      const isKeys = event.detail === 0 && !(event.target instanceof HTMLInputElement);
      if (!isReady() || (isKeys && !freshKey)) refuse(event);
    },
    capture,
  );
  return {
    shown() {
      isShown = true;
      wait(isSeen ? seenFor : Number.POSITIVE_INFINITY);
      look();
    },
    hidden() {
      isShown = false;
      isSeen = false;
      clearTimeout(again);
      wait(Number.POSITIVE_INFINITY);
    },
    raised: () => {
      if (Number.isFinite(readyAt)) wait(Math.max(afterRaise, readyAt - performance.now()));
    },
    stop() {
      ended.abort();
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(again);
    },
  };
}
