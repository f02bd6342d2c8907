/**
 * Keeps the composers of the page: found by focus, input and what comes into the page, looked at again at most once a frame. Nothing
 * runs while nothing happens; what happens outside a composer does not make it be read again, unless its account stands there.
 */
import { isClean } from '../../policy/apply/verdict';
import { accountAttributes } from '../composers/account-attributes';
import type { ComposerContext, LiveComposer } from '../composers/composer';
import { createComposer } from '../composers/composer';
import { aboutOf, isEmpty } from '../composers/draft';
import type { Place } from '../composers/locate';
import { isOnPage, targetOf } from '../composers/tree';
import { editableAt, isControl, isSingleLine } from '../editors/kinds';
import { onWindow } from '../on-window';
import { during } from '../still';
import type { GuardOptions } from '../types';
import { startDiscovery } from './discovery';
import { nextFrame } from './next-frame';

export interface Registry {
  /** The composer at a place; a new one is announced. */
  of(place: Place): LiveComposer;
  all(): readonly LiveComposer[];
  /** Looks at everything at once, not on the next frame: more may be known by now. */
  now(): void;
}

interface Entry {
  readonly composer: LiveComposer;
  readonly watch: MutationObserver;
  /** As it stood at the last look. */
  place: Place;
  /** What is watched: its root, and where its account was read, and from which source. */
  watched: Element | undefined;
  accountAt: Element | undefined;
  source: string;
  signature: string;
  /** The text of the last look, where it asked for a decision. */
  asked: string | undefined;
}

/** Milliseconds after which all of a composer is looked at, once letters came. */
const soon = 1500;
/** Milliseconds in which a site clears away what stood at another address. */
const leaving = 2000;

export function createRegistry(
  options: GuardOptions,
  context: ComposerContext,
  told: {
    seen(composer: LiveComposer): void;
    /** A draft that asked for a decision is gone from its box. */
    emptied(composer: LiveComposer): void;
    /** It is gone with its box, on a page of the same address. */
    vanished(composer: LiveComposer, text: string): void;
  },
  signal: AbortSignal,
): Registry {
  const { window } = options;
  const { document } = window;
  const area = options.within ?? document;
  const entries = new Map<Element, Entry>();
  /** What is to be looked at; true: only its words have changed. */
  const dirty = new Map<Entry, boolean>();
  let serial = 0;
  let address = window.location.href;
  let movedAt = Number.NEGATIVE_INFINITY;

  const later = nextFrame(window, look);

  function touch(accepts: (entry: Entry) => boolean, isWords = false): void {
    for (const entry of entries.values()) if (accepts(entry)) dirty.set(entry, isWords && dirty.get(entry) !== false);
    if (dirty.size > 0) later.ask();
  }

  /** While letters come only these are read, and soon all of it: most of what could change besides is told of by the page. */
  const owed = new Set<Entry>();
  let timer = 0;

  function look(): void {
    for (const [entry, isWords] of dirty) {
      if (!entries.has(entry.composer.anchor)) continue;
      const work = () => during(() => update(entry));
      if (!isWords || window.location.href !== address) {
        owed.delete(entry);
        work();
      } else {
        entry.composer.steadily(work);
        owed.add(entry);
        timer ||= window.setTimeout(lookSoon, soon);
      }
    }
    dirty.clear();
  }

  function lookSoon(): void {
    timer = 0;
    touch((entry) => owed.delete(entry));
  }

  const isKnown = (editor: Element) => [...entries.values()].some(({ place }) => place.editors.includes(editor));

  function meet(editor: Element): void {
    // The others of a composer of many fields are looked at with its first.
    if (isKnown(editor)) return;
    const place = context.locator().place(editor);
    // A single line of some form is no composer to speak of; its sending is guarded all the same.
    if (!place || (place.row.id === 'generic' && isSingleLine(editor))) return;
    of(place);
  }

  function of(place: Place): LiveComposer {
    const anchor = place.editors[0] ?? place.root;
    const known = entries.get(anchor);
    if (known) return known.composer;
    serial += 1;
    const composer = createComposer(`${options.table.site}-${serial}`, anchor, place, context);
    const isIn = ({ target }: MutationRecord) => entry.place.editors.some((editor) => editor.contains(target));
    const watch = new MutationObserver((records) => touch((each) => each === entry, records.every(isIn)));
    const entry: Entry = {
      composer,
      watch,
      place,
      watched: undefined,
      accountAt: undefined,
      source: '',
      signature: '',
      asked: undefined,
    };
    entries.set(anchor, entry);
    told.seen(composer);
    during(() => announce(entry, 'seen'));
    return composer;
  }

  function announce(entry: Entry, change: 'seen' | 'changed'): void {
    const { composer } = entry;
    const seen = composer.isOff() ? undefined : composer.look();
    follow(entry, seen?.accountAt);
    entry.source = seen?.draft.identity.source ?? '';
    // A box may turn out not to be read whole while what is read of it stays the same.
    const now = JSON.stringify([seen && [seen.draft.text, aboutOf(seen.draft)], composer.health()]);
    if (change === 'changed' && now === entry.signature) return;
    entry.signature = now;
    const verdict = seen && !isEmpty(seen.draft) ? options.look(seen.draft).verdict : undefined;
    if (entry.asked !== undefined && seen && !verdict) told.emptied(composer);
    entry.asked = verdict && !isClean(verdict) ? seen?.draft.text : undefined;
    options.onComposer(composer, verdict, change);
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

  /** Watches the composer, and the element that names its account where that stands elsewhere. */
  function follow(entry: Entry, accountAt: Element | undefined): void {
    const { root } = entry.place;
    if (entry.watched === root && entry.accountAt === accountAt) return;
    entry.watched = root;
    entry.accountAt = accountAt;
    const { watch } = entry;
    const what = { subtree: true, childList: true, characterData: true };
    const attributeFilter = ['src', ...accountAttributes(context.locator().table)];
    watch.disconnect();
    watch.observe(root, { ...what, attributeFilter });
    if (accountAt && !root.contains(accountAt)) watch.observe(accountAt, { ...what, attributeFilter });
  }

  function drop(entry: Entry): void {
    entry.watch.disconnect();
    entries.delete(entry.composer.anchor);
    owed.delete(entry);
    options.onComposer(entry.composer, undefined, 'gone');
  }

  function onPass(added: readonly Element[]): void {
    if (entries.size === 0) return;
    const moved = window.location.href !== address;
    address = window.location.href;
    if (moved) movedAt = window.performance.now();
    const isLeft = window.performance.now() - movedAt < leaving;
    for (const entry of [...entries.values()]) {
      if (isOnPage(entry.composer.anchor)) continue;
      drop(entry);
      // The first post of a thread was taken out; the others are still there.
      for (const editor of entry.place.editors) if (isOnPage(editor)) meet(editor);
      if (!isLeft && entry.asked !== undefined) told.vanished(entry.composer, entry.asked);
    }
    const { table } = context.locator();
    touch(({ composer, place, accountAt, source }) => {
      if (moved || accountAt?.isConnected === false || !place.root.contains(composer.anchor)) return true;
      return context.editing()?.bringsAccount(table, place, source, added) ?? false;
    });
    look();
  }

  const discovery = startDiscovery({ window, area, onField: meet, onPass }, signal);

  const onFocus = (event: Event): void => {
    const target = targetOf(event);
    const editor = target && area.contains(target) ? editableAt(target) : undefined;
    if (!editor) return;
    if (context.alts.note(editor, context.locator().table)) touch(() => true);
    meet(editor);
    touch(({ place }) => place.root.contains(editor));
  };
  /** Every key comes by here: an editor that is known already is not looked up again before its letter is painted. */
  const onInput = (event: Event): void => {
    const target = targetOf(event);
    if (target && isKnown(target)) touch(({ place }) => place.editors.includes(target), true);
    else onFocus(event);
  };
  onWindow(window, ['focusin'], onFocus, { signal });
  onWindow(window, ['input'], onInput, { signal });
  // A site sets the value of a text control without any event; it does so in answer to a person.
  onWindow(window, ['keyup', 'click'], ({ type }) => touch(({ composer }) => isControl(composer.anchor), type === 'keyup'), {
    signal,
  });

  signal.addEventListener(
    'abort',
    () => {
      later.stop();
      window.clearTimeout(timer);
      for (const { watch } of entries.values()) watch.disconnect();
      entries.clear();
      dirty.clear();
    },
    { once: true },
  );

  return {
    of,
    all: () => [...entries.values()].map(({ composer }) => composer),
    now() {
      discovery.now();
      touch(() => true);
      look();
    },
  };
}
