/**
 * Keeps the composers of the page: found by focus, input and added nodes, looked at again at most once a frame and after it is
 * painted. Nothing runs while nothing happens, and what a busy feed adds is passed over cheaply.
 */
import type { ComposerContext, LiveComposer } from '../composers/composer';
import { createComposer } from '../composers/composer';
import { isEmpty, signature } from '../composers/draft';
import type { Place } from '../composers/locate';
import { editableAt, editableSelector, isControl } from '../editors/kinds';
import type { GuardOptions } from '../types';
import { afterFrame } from './after-frame';
import { targetOf } from './gestures';

export interface Registry {
  /** The composer at a place; a new one is announced. */
  of(place: Place): LiveComposer;
  all(): readonly LiveComposer[];
}

interface Entry {
  readonly composer: LiveComposer;
  place: Place;
  signature: string;
}

/** After so many added nodes in one frame the page is searched as a whole instead. */
const mostAdded = 1000;

export function createRegistry(
  options: GuardOptions,
  context: ComposerContext,
  onSeen: (composer: LiveComposer) => void,
  signal: AbortSignal,
): Registry {
  const { window } = options;
  const { document } = window;
  const area: Node = options.within ?? document;
  const entries = new Map<Element, Entry>();
  const dirty = new Set<Entry>();
  let added: Element[] = [];
  let removed = false;
  let serial = 0;

  const later = afterFrame(window, look);

  function look(): void {
    const found = added;
    added = [];
    if (found.length > mostAdded) search(area);
    else for (const element of found) if (element.isConnected) search(element);
    if (removed) for (const entry of entries.values()) if (!entry.composer.anchor.isConnected) drop(entry);
    removed = false;
    for (const entry of dirty) if (entries.has(entry.composer.anchor)) entry.composer.still(() => update(entry));
    dirty.clear();
  }

  function search(root: Node): void {
    if (!(root instanceof Element || root.nodeType === 9)) return;
    const element = root as Element | Document;
    if (element instanceof Element && element.matches(editableSelector)) meet(element);
    if (!element.firstElementChild) return;
    for (const editor of element.querySelectorAll(editableSelector)) meet(editor);
  }

  function meet(editor: Element): void {
    const place = context.locator().place(editor);
    // A single line of some form is no composer to speak of; its sending is guarded all the same.
    if (!place || (place.row.id === 'generic' && editor.localName === 'input')) return;
    of(place);
  }

  function of(place: Place): LiveComposer {
    const anchor = place.editors[0] ?? place.root;
    const known = entries.get(anchor);
    if (known) return known.composer;
    serial += 1;
    const composer = createComposer(`${options.site}-${serial}`, anchor, place, context);
    const entry: Entry = { composer, place, signature: '' };
    entries.set(anchor, entry);
    onSeen(composer);
    composer.still(() => announce(entry, 'seen'));
    return composer;
  }

  function announce(entry: Entry, change: 'seen' | 'changed'): void {
    const { composer } = entry;
    const draft = composer.isOff() ? undefined : composer.read();
    const now = draft ? signature(draft) : '';
    if (change === 'changed' && now === entry.signature) return;
    entry.signature = now;
    options.onComposer(composer, draft && !isEmpty(draft) ? options.check(draft) : undefined, change);
  }

  function update(entry: Entry): void {
    const { composer } = entry;
    entry.place = composer.place();
    if (entry.place.editors[0] === composer.anchor) {
      announce(entry, 'changed');
      return;
    }
    drop(entry);
    of(entry.place);
  }

  function drop(entry: Entry): void {
    entries.delete(entry.composer.anchor);
    options.onComposer(entry.composer, undefined, 'gone');
  }

  function touch(accepts: (entry: Entry) => boolean): void {
    for (const entry of entries.values()) if (accepts(entry)) dirty.add(entry);
    if (dirty.size > 0) later.ask();
  }

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      if (addedNodes.length > 0 && added.length <= mostAdded) {
        for (const node of addedNodes) if (node.nodeType === 1) added.push(node as Element);
      }
      if (removedNodes.length > 0 && entries.size > 0) removed = true;
      for (const entry of entries.values()) if (entry.place.root.contains(target)) dirty.add(entry);
    }
    if (added.length > 0 || removed || dirty.size > 0) later.ask();
  });
  if (!signal.aborted) observer.observe(area, { childList: true, subtree: true, characterData: true });

  const listen = { capture: true, passive: true, signal };
  const onFocus = (event: Event): void => {
    const target = targetOf(event);
    const editor = target && area.contains(target) ? editableAt(target) : undefined;
    if (!editor) return;
    meet(editor);
    touch(({ place }) => place.root.contains(editor));
  };
  /** Every key comes by here: an editor that is known already is not looked up again before its letter is painted. */
  const onInput = (event: Event): void => {
    const target = targetOf(event);
    const known = target && [...entries.values()].some(({ place }) => place.editors.includes(target));
    if (known) touch(({ place }) => place.root.contains(target));
    else onFocus(event);
  };
  window.addEventListener('focusin', onFocus, listen);
  window.addEventListener('input', onInput, listen);
  // A site sets the value of a text control without any event; it does so in answer to a person.
  const onAct = (): void => touch(({ composer }) => isControl(composer.anchor));
  window.addEventListener('keyup', onAct, listen);
  window.addEventListener('click', onAct, listen);

  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      later.stop();
      entries.clear();
      dirty.clear();
      added = [];
    },
    { once: true },
  );
  if (!signal.aborted) search(area);
  return { of, all: () => [...entries.values()].map(({ composer }) => composer) };
}
