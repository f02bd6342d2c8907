/** Shows popup, cards and notices in the frame, and does what is pressed there. */
import { effect } from '@preact/signals-core';
import type { Composer } from '../../compose/types';
import type { FromFrame, Layout } from '../frame/protocol';
import { stopping } from '../shared/finding/stopping';
import { focusBefore } from './focus-before';
import { keepFocus } from './focus-kept';
import { frameDeeds } from './frame-deeds';
import { linkFrame } from './frame-link';
import { picturesInFrame } from './frame-pictures';
import { placeFrame } from './frame-place';
import { watchReach } from './frame-reach';
import type { FrameShow, FrameShowOptions } from './frame-show-types';
import { keepOnTop } from './frame-top';
import { type Wanted, wantedOf } from './frame-view';
import { watchKeys } from './keys';
import { notShown } from './words';

export function showInFrame(options: FrameShowOptions): FrameShow {
  const { host, state, transitions, element, shield, chips, peeking, rects, themeOf, signal } = options;
  const window = host.window as Window & typeof globalThis;
  const { document } = window;
  const composers = new Set<Composer>();
  let wanted: Wanted | undefined;
  let takesFocus = false;

  const before = focusBefore(window, element.host, signal);
  const top = keepOnTop({
    window,
    element,
    shield,
    onStaged: () => wanted && place.isShown() && window.queueMicrotask(() => wanted && outbid()),
    onHidden() {
      link.post({ kind: 'shown' });
      outbid();
    },
    signal,
  });
  const link = linkFrame({ window, root: element.root, frame: host.frame, onMessage, onReady, onLost: lose, signal });
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
      ...(composer.sendControls?.() ?? []).map((control) => control.getBoundingClientRect()),
    ],
    onLayout: (layout) => link.post({ kind: 'layout', layout }),
    onShown() {
      top.shown(true);
      link.post({ kind: 'shown' });
      focusFrame();
      if (state.panel.value) host.visible(true);
    },
    onMoved: () => link.post({ kind: 'shown' }),
  });
  const reach = watchReach({
    window,
    frame: link.element,
    isShown: () => link.isReady() && place.isShown() && top.isInSight(),
    raise: (near) => top.raise(near, true),
    onLost: lose,
  });
  const deeds = frameDeeds({
    host,
    state,
    transitions,
    post: (message) => link.post(message),
    dismissed: () => wanted || before.focus(),
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
  const focus = keepFocus({
    window,
    host: element.host,
    keys,
    isOpen: () => state.panel.value !== undefined && state.panel.value.step !== 'busy',
    give: () => link.element.focus({ preventScroll: true }),
    signal,
  });

  function onReady(): void {
    reach.takes(false);
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
    top.shown(false);
    if (layout) link.post({ kind: 'view', view: { ...view, notices: [], layout } });
  }

  /** In the order in which it can be seen: the frame is there, then it is shown, then it has the focus. */
  function focusFrame(): void {
    if (!takesFocus || !place.isShown()) return;
    takesFocus = false;
    before.note(document.activeElement);
    link.element.focus({ preventScroll: true });
    link.post({ kind: 'focus' });
  }

  let opening = 0;
  const stopShowing = effect(() => {
    const last = wanted;
    wanted = wantedOf(state, host, themeOf);
    link.element.style.colorScheme = wanted?.theme ?? 'light';
    if (!wanted) {
      if (last) sendNothing(last);
      keys.release();
      reach.stop();
      return;
    }
    link.open();
    if (state.panel.value?.kind !== 'held') reach.stop();
    const now = state.panel.value?.opening ?? 0;
    const isNew = now !== opening;
    opening = now;
    if (wanted.subject.kind === 'peek' && wanted.subject.pinned && last?.view.peek?.pinned !== true) takesFocus = true;
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
        if (top.isInSight()) deeds.act(message.act);
        else missed();
        break;
      case 'ask':
        // What is asked for without a press decides nothing.
        if (top.isInSight() || message.ask.what === 'request') void deeds.answer(message.number, message.ask);
        else missed();
        break;
      case 'picture':
        pictures.answered(message.id, message.answer);
        break;
      case 'pointer':
        if (!message.inside) break;
        peeking.stay();
        if (top.needsRaise()) outbid();
        break;
      case 'focused':
        focus.came();
        break;
      case 'writing':
        focus.writing(message.is);
        break;
      case 'takes':
        reach.takes(message.is);
        break;
      case 'covered':
        outbid();
        break;
      default:
    }
  }

  function outbid(): void {
    if (place.isShown() && top.outbid(state.panel.value?.composer.root ?? document.documentElement))
      link.post({ kind: 'raised' });
  }

  /** A press did not count in the page: what was over the frame is outbid, so that the next one may. */
  function missed(): void {
    link.post({ kind: 'missed' });
    outbid();
  }

  function lose(): void {
    pictures.lose();
    keys.release();
    if (state.panel.value?.kind !== 'held') return;
    transitions.withdraw();
    host.visible(false);
    host.alert(notShown);
  }
  function stop(): void {
    stopShowing();
    reach.stop();
    place.stop();
    pictures.lose();
    link.close();
  }
  signal.addEventListener('abort', stop, { once: true });

  return {
    prepare(composer) {
      composers.add(composer);
      top.raise(composer.root);
      link.open();
    },
    forget(composer) {
      composers.delete(composer);
      top.left(composer.root);
      if (composers.size === 0 && !wanted) link.close();
    },
    hold(held) {
      const near = held.composer.root;
      top.refill();
      focus.refill();
      // Raised anew at each hold: the site may have opened something of its own in the top layer since.
      top.raise(near, true);
      takesFocus = true;
      keys.swallow();
      reach.watch(near);
      const isAgain = state.panel.value?.held === held;
      transitions.hold(held);
      if (!top.isOurs()) lose();
      else if (isAgain) focusFrame();
    },
    review(composer) {
      top.raise(composer.root, true);
      takesFocus = true;
      transitions.openReview(composer);
    },
    pictures,
    tell(words, kind) {
      if (!element.isUp()) top.raise(document.documentElement);
      return transitions.tell(words, kind);
    },
    focus() {
      takesFocus = true;
      focusFrame();
    },
    focusLeft: focus.left,
    lose,
  };
}
