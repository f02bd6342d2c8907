/**
 * Listens on a window before the page does, for as long as the signal lasts. A page that writes itself anew (`document.open`) takes all
 * listeners away, off its window and every element.
 */

type EventMap = WindowEventMap & DocumentEventMap;

interface Listening {
  readonly signal: AbortSignal;
  /** The listener stops nothing, so the browser need not wait for it. */
  readonly passive?: boolean;
}

/** What is to be done anew on each window, in the order in which it was asked for, and what tells when. */
const kept = new WeakMap<Window, { readonly deeds: Set<() => void>; readonly observer: MutationObserver }>();

/** Does something now, and again whenever the page has another root element: it may have written itself anew. */
export function atEachRoot(window: Window, deed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  deed();
  const { deeds, observer } = kept.get(window) ?? keep(window);
  deeds.add(deed);
  signal.addEventListener(
    'abort',
    () => {
      deeds.delete(deed);
      if (deeds.size > 0) return;
      observer.disconnect();
      kept.delete(window);
    },
    { once: true },
  );
}

/** In the capture phase. */
export function onWindow<Type extends keyof EventMap>(
  window: Window,
  types: readonly Type[],
  listener: (event: EventMap[Type]) => void,
  { signal, passive = true }: Listening,
): void {
  // One that is there still is not added twice. A signal on each would take the browser as long again, before the page has begun.
  const each = (change: 'addEventListener' | 'removeEventListener') => () => {
    for (const type of types) window[change](type, listener as EventListener, { capture: true, passive });
  };
  atEachRoot(window, each('addEventListener'), signal);
  signal.addEventListener('abort', each('removeEventListener'), { once: true });
}

function keep(window: Window) {
  const deeds = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const deed of deeds) deed();
  });
  const it = { deeds, observer };
  observer.observe(window.document, { childList: true });
  kept.set(window, it);
  return it;
}
