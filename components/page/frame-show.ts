/** Shows popup, cards and notices in the frame, and does what is pressed there. */
import { effect } from '@preact/signals-core';
import type { OverlayHost } from '../../compose/overlay';
import type { Composer, Held } from '../../compose/types';
import type { JudgedFinding } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import type { Act, Ask, FromFrame, Layout } from '../frame/protocol';
import { stopping } from '../shared/finding/stopping';
import type { Chips } from './chips';
import { linkFrame } from './frame-link';
import { type FramePictures, picturesInFrame } from './frame-pictures';
import { placeFrame } from './frame-place';
import { type Wanted, wantedOf } from './frame-view';
import type { OverlayElement } from './host';
import type { Peeking } from './hover';
import { watchKeys } from './keys';
import type { State } from './state';
import type { ThemeOf } from './theme';
import type { Transitions } from './transitions';
import { notShown } from './words';

/** A held send is told of in another way when its popup does not stand within this time, ms: the tries of the link and a little. */
const patience = 8000;

/** Raised again over what the page puts above the frame, so many times for each popup. */
const raises = 20;

export interface FrameShowOptions {
  readonly host: OverlayHost;
  readonly state: State;
  readonly transitions: Transitions;
  readonly element: OverlayElement;
  readonly chips: Chips;
  readonly peeking: Peeking;
  rects(composer: Composer, finding: JudgedFinding): readonly DOMRect[];
  readonly themeOf: ThemeOf;
  readonly signal: AbortSignal;
}

export interface FrameShow {
  /** A composer has words: the frame is made ready. */
  prepare(composer: Composer): void;
  forget(composer: Composer): void;
  hold(held: Held): void;
  review(composer: Composer): void;
  tell(words: Text, kind?: 'told' | 'alert'): () => void;
  readonly pictures: Pick<FramePictures, 'read' | 'forget'>;
  /** What is open takes the focus. */
  focus(): void;
  /** Nothing of ours can be shown on this page. */
  lose(): void;
}

export function showInFrame(options: FrameShowOptions): FrameShow {
  const { host, state, transitions, element, chips, peeking, rects, themeOf, signal } = options;
  const window = host.window as Window & typeof globalThis;
  const { document } = window;
  const composers = new Set<Composer>();
  let wanted: Wanted | undefined;
  let takesFocus = false;
  let raised: Element | undefined;
  let raisesLeft = raises;
  let deadline: number | undefined;
  let cameFrom: WeakRef<HTMLElement> | undefined;

  const link = linkFrame({ window, root: element.root, frame: host.frame, onMessage, onReady, onLost: lose });
  const pictures = picturesInFrame((message) => link.isReady() && link.post(message));
  const place = placeFrame({
    host,
    frame: link.element,
    rects,
    chipBox: ({ id }) => chips.box(id),
    keepFree: (composer) => [
      ...stopping(state.panel.value?.verdict ?? { findings: [] })
        .filter(([{ whole }]) => !whole)
        .flatMap(([finding]) => rects(composer, finding)),
      ...(composer.sendBoxes?.() ?? []),
    ],
    onLayout: (layout) => link.post({ kind: 'layout', layout }),
    onShown() {
      link.post({ kind: 'shown' });
      focusFrame();
      if (state.panel.value) host.visible(true);
      window.clearTimeout(deadline);
    },
    onMoved: () => link.post({ kind: 'shown' }),
  });
  const keys = watchKeys({
    window,
    onEscape() {
      if ((!state.panel.value && !state.peek.value) || state.panel.value?.step === 'busy') return false;
      transitions.close(false);
      return true;
    },
    signal,
  });

  function onReady(): void {
    pictures.ready();
    sendAll();
  }
  let layout: Layout | undefined;
  function sendAll(): void {
    if (!wanted) return;
    layout = place.standAt(wanted.subject) ?? layout;
    if (layout) link.post({ kind: 'view', view: { ...wanted.view, layout } });
  }
  /** Nothing of a draft stays in a frame that is not seen. */
  function sendNothing({ view: { panel: _panel, peek: _peek, ...view } }: Wanted): void {
    place.standAt(undefined);
    if (layout) link.post({ kind: 'view', view: { ...view, notices: [], layout } });
  }

  /** In the order in which it can be seen: the frame is there, then it is shown, then it has the focus. */
  function focusFrame(): void {
    if (!takesFocus || !place.isShown()) return;
    takesFocus = false;
    const { activeElement } = document;
    if (activeElement instanceof window.HTMLElement && activeElement !== element.host) cameFrom = new WeakRef(activeElement);
    link.element.focus({ preventScroll: true });
    link.post({ kind: 'focus' });
  }

  const raise = (near: Element, anew = false) => {
    if (!anew && raised === near && element.isUp()) return;
    element.raise(near);
    raised = near;
  };

  let opening = 0;
  const stopShowing = effect(() => {
    const before = wanted;
    wanted = wantedOf(state, host, themeOf);
    link.element.style.colorScheme = wanted?.theme ?? 'light';
    if (!wanted) {
      if (before) sendNothing(before);
      keys.release();
      window.clearTimeout(deadline);
      return;
    }
    link.open();
    const now = state.panel.value?.opening ?? 0;
    const isNew = now !== opening;
    opening = now;
    if (wanted.subject.kind === 'peek' && wanted.subject.pinned && before?.view.peek?.pinned !== true) takesFocus = true;
    sendAll();
    if (isNew && place.isShown()) link.post({ kind: 'shown' });
    focusFrame();
  });

  function onMessage(message: FromFrame): void {
    switch (message.kind) {
      case 'size':
        place.sized(message.height);
        break;
      case 'act':
        if (isInSight()) act(message.act);
        else link.post({ kind: 'missed' });
        break;
      case 'ask':
        // What is asked for without a press decides nothing.
        if (isInSight() || message.ask.what === 'request') void answer(message.number, message.ask);
        else link.post({ kind: 'missed' });
        break;
      case 'picture':
        pictures.answered(message.id, message.answer);
        break;
      case 'pointer':
        if (message.inside) peeking.stay();
        if (message.inside && hasRivals()) outbid();
        break;
      case 'focused':
        keys.release();
        break;
      case 'covered':
        outbid();
        break;
      default:
    }
  }

  const isTold = 'isVisible' in window.IntersectionObserverEntry.prototype;
  /** Not behind a view transition, nor blurred with the whole page: neither of these every browser tells the frame. */
  function isInSight(): boolean {
    const { documentElement } = document;
    let isMoving = false;
    try {
      isMoving = documentElement.matches(':active-view-transition');
    } catch {
      // A browser without view transitions.
    }
    // Where the frame is told what covers it, such a filter does not reach it: some officers have one over every page.
    const isClear = isTold || window.getComputedStyle(documentElement).filter === 'none';
    // No more than that is bid: what a frame is not told of may lie over it now.
    return element.isUp() && !isMoving && isClear && (isTold || raisesLeft > 0 || !hasRivals());
  }
  const hasRivals = () =>
    [...document.querySelectorAll(':popover-open,:modal,:fullscreen')].some((each) => !each.contains(element.host));
  function outbid(): void {
    const near = state.panel.value?.composer.root ?? document.documentElement;
    if (raisesLeft <= 0 || !place.isShown()) return;
    raisesLeft -= 1;
    raise(near, true);
    link.post({ kind: 'raised' });
  }

  function act(pressed: Act): void {
    switch (pressed.do) {
      case 'close':
        transitions.close(pressed.words, pressed.byKeyboard);
        break;
      case 'escape':
        transitions.escape();
        break;
      case 'step':
        transitions.step(pressed.step);
        break;
      case 'all':
        transitions.listAll();
        break;
      case 'flag':
        transitions.flag(pressed.key, pressed.on);
        break;
      case 'show':
        transitions.showWords(pressed.key);
        break;
      case 'decide':
        void transitions.decide(pressed.decision, pressed.note);
        break;
      case 'name':
        host.names?.choose(pressed.officer);
        break;
      case 'dismiss':
        transitions.dismissNotice(pressed.notice);
        // Dismissed, it does not take the focus with it.
        if (!wanted) cameFrom?.deref()?.focus({ preventScroll: true });
        break;
      default:
        pressed satisfies never;
    }
  }

  async function answer(number: number, { what, about }: Ask): Promise<void> {
    const held = state.panel.value?.held;
    let value: unknown = null;
    if (what === 'fix') value = await transitions.fix(about.key);
    else if (what === 'fix-all') value = await transitions.fixAll();
    else if (what === 'request')
      value = held && host.approval ? await host.approval.request(held, about.goesOut).catch(() => null) : null;
    else if (held && host.approval) {
      const result = await host.approval.accept(held, about.answer);
      if (result.ok) await transitions.decide({ kind: 'approved', approver: result.approver });
      else value = result.reason;
    }
    link.post({ kind: 'answer', number, value });
  }

  function lose(): void {
    pictures.lose();
    keys.release();
    if (state.panel.value?.kind !== 'held') return;
    transitions.withdraw();
    host.visible(false);
    host.alert(notShown);
  }
  const isSeen = () => link.isReady() && element.isUp() && place.isShown() && link.element.getBoundingClientRect().width > 0;

  // The site opens a dialog over everything, or puts a part of itself into full screen.
  const restage = () => {
    if (wanted && place.isShown()) window.queueMicrotask(() => wanted && outbid());
  };
  document.addEventListener('fullscreenchange', restage, { signal });
  window.addEventListener('toggle', ({ target }) => target !== element.host && restage(), { capture: true, signal });
  window.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof window.HTMLElement && target !== element.host) cameFrom = new WeakRef(target);
    },
    { capture: true, signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      stopShowing();
      window.clearTimeout(deadline);
      place.stop();
      pictures.lose();
      link.close();
    },
    { once: true },
  );

  return {
    prepare(composer) {
      composers.add(composer);
      raise(composer.root);
      link.open();
    },
    forget(composer) {
      composers.delete(composer);
      if (raised === composer.root) raised = undefined;
      if (composers.size === 0 && !wanted) link.close();
    },
    hold(held) {
      raisesLeft = raises;
      // Raised anew at each hold: the site may have opened something of its own in the top layer since.
      raise(held.composer.root, true);
      takesFocus = true;
      keys.swallow();
      window.clearTimeout(deadline);
      deadline = window.setTimeout(() => isSeen() || lose(), patience);
      const isAgain = state.panel.value?.held === held;
      transitions.hold(held);
      if (isAgain) focusFrame();
    },
    review(composer) {
      raise(composer.root, true);
      takesFocus = true;
      transitions.openReview(composer);
    },
    pictures,
    tell(words, kind) {
      if (!element.isUp()) raise(document.documentElement);
      return transitions.tell(words, kind);
    },
    focus() {
      takesFocus = true;
      focusFrame();
    },
    lose,
  };
}
