/**
 * Finds the text fields that come into the page, or become fields later. What a busy feed adds is only noted down; it is looked at in
 * one pass, on the next frame of a quiet page and once a second on a page that never rests.
 */
import { isEditable } from '../editors/kinds';

/** Milliseconds between two passes over a page that keeps changing. A field that a person turns to is met at once all the same. */
const pause = 1000;
/** After so many changes between two passes the page is searched as a whole instead. */
const mostNoted = 1000;
/** What a text field may be: short, for it is asked of everything that comes. */
const maybeEditable = '[contenteditable], textarea, input';
const elementNode = 1;

export interface Discovery {
  /** The pass that is due, at once. */
  now(): void;
}

export interface DiscoveryOptions {
  readonly window: Window;
  readonly area: Document | Element;
  /** Called for every text field of the area at start, and for each that comes. */
  onField(editor: Element): void;
  /** After each pass; the elements that came since the last one. */
  onPass(added: readonly Element[]): void;
}

/** Starts at once; ends with the signal. */
export function startDiscovery({ window, area, onField, onPass }: DiscoveryOptions, signal: AbortSignal): Discovery {
  let noted: MutationRecord[][] = [];
  let count = 0;
  let lastPass = Number.NEGATIVE_INFINITY;
  let frame = 0;
  let timer = 0;

  function note(records: MutationRecord[]): void {
    if (records.length === 0) return;
    count += records.length;
    if (count <= mostNoted) noted.push(records);
    else noted = [];
  }

  function schedule(): void {
    if (frame !== 0 || timer !== 0) return;
    const wait = lastPass + pause - window.performance.now();
    if (wait > 0) timer = window.setTimeout(pass, wait);
    else frame = window.requestAnimationFrame(pass);
  }

  function unschedule(): void {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
    frame = 0;
    timer = 0;
  }

  function pass(): void {
    unschedule();
    lastPass = window.performance.now();
    const added: Element[] = [];
    if (count > mostNoted) added.push(area instanceof Element ? area : area.documentElement);
    for (const records of noted) for (const record of records) take(record, added);
    noted = [];
    count = 0;
    for (const element of added) search(element);
    onPass(added);
  }

  /** Most of what comes holds no field: that is found out without making a list. */
  function search(root: Document | Element): void {
    if (root instanceof Element && root.matches(maybeEditable)) meet(root);
    if (root.querySelector(maybeEditable)) for (const editor of root.querySelectorAll(maybeEditable)) meet(editor);
  }

  /** What came may be gone again by now. */
  function meet(editor: Element): void {
    if (editor.isConnected && isEditable(editor)) onField(editor);
  }

  const observer = new MutationObserver((records) => {
    note(records);
    schedule();
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      unschedule();
      noted = [];
    },
    { once: true },
  );
  if (!signal.aborted) {
    observer.observe(area, { childList: true, subtree: true, attributeFilter: ['contenteditable'] });
    search(area);
  }
  return {
    now() {
      note(observer.takeRecords());
      if (count > 0) pass();
    },
  };
}

/** The elements that a record tells of. Most records of a feed that throws old posts away tell of none. */
function take(record: MutationRecord, into: Element[]): void {
  const { addedNodes } = record;
  const { length } = addedNodes;
  if (length === 0 && record.type === 'attributes') into.push(record.target as Element);
  for (let index = 0; index < length; index++) {
    const node = addedNodes[index];
    if (node?.nodeType === elementNode) into.push(node as Element);
  }
}
