/**
 * What Saring shows on a page. Marks and chip stand in the page itself, in one isolated element; popup, cards and notices are in
 * a frame of the extension's own origin within it.
 */

import type { Overlay, OverlayHost } from '../../compose/overlay';
import type { Composer } from '../../compose/types';
import type { JudgedFinding } from '../../policy/types';
import { gravestOf } from '../shared/finding/places';
import tokensCss from '../shared/tokens.css?inline';
import { startAnnouncing } from './announce';
import { createChips } from './chips';
import { showInFrame } from './frame-show';
import { createHost } from './host';
import { startPeeking } from './hover';
import { createMarks } from './marks';
import { createMirrors } from './mirror';
import pageCss from './page.css?inline';
import { inRem } from './scale';
import { putUpShield } from './shield';
import { createState } from './state';
import { rememberThemes } from './theme';
import { createTransitions } from './transitions';
import { told } from './words';

/** Mounts the overlay on a page; nothing is shown until `show`, `hold` or a notice. */
export function mountOverlay(host: OverlayHost): Overlay {
  const { window } = host;
  const ended = new AbortController();
  const { signal } = ended;
  const state = createState();
  const css = [tokensCss, pageCss].join('\n');
  const element = createHost({
    window,
    shadowMode: host.shadowMode,
    css: host.followsType ? inRem(css) : css,
    onLost: () => shown.lose(),
  });
  const { root } = element;
  const shield = host.shield ?? putUpShield(window, signal);
  const themeOf = rememberThemes(window);
  const transitions = createTransitions(state, host, themeOf);
  const marks = createMarks(window, element.host.localName);
  const mirrors = createMirrors(root, window);
  const rects = (composer: Composer, { start, end, key }: JudgedFinding): readonly DOMRect[] => {
    const ranges = composer.ranges(start, end);
    return ranges.length > 0 ? ranges.flatMap((range) => [...range.getClientRects()]) : mirrors.rects(composer, key);
  };
  const chips = createChips(root, window, state);
  const peeking = startPeeking({ window, state, rects, openReview: (composer) => shown.review(composer), signal });
  const shown = showInFrame({ host, state, transitions, element, shield, chips, peeking, rects, themeOf, signal });
  const uncover = shield.cover(element.host, (event) => {
    if (event.type === 'click' && event.isTrusted) {
      const chip = chips.at(event as MouseEvent);
      if (chip) shown.review(chip.composer);
    } else if (event.type === 'pointermove' || event.type === 'pointerover') peeking.stay();
    else if (event.type === 'blur') shown.focusLeft();
  });
  const stopAnnouncing = startAnnouncing(state, root, window);

  return {
    show(composer, verdict) {
      if (signal.aborted) return;
      // In the page first: a chip finds its place by what is around it.
      if (verdict) shown.prepare(composer);
      transitions.show(composer, verdict);
      if (!verdict) {
        marks.clear(composer);
        mirrors.clear(composer);
        return;
      }
      const { theme } = state.shown.value.get(composer.id) ?? { theme: themeOf(composer.root) };
      // What is said of the whole draft has no words of its own to mark; the chip counts it.
      const marked = gravestOf(verdict.findings).filter(({ whole }) => !whole);
      marks.set(composer, marked, theme);
      mirrors.set(composer, marked, theme);
    },
    gone(composer) {
      transitions.gone(composer);
      marks.clear(composer);
      mirrors.clear(composer);
      shown.forget(composer);
    },
    hold(held) {
      if (!signal.aborted) shown.hold(held);
    },
    step() {
      if (signal.aborted) return;
      if (state.panel.value) shown.focus();
      else peeking.step();
    },
    review(composer) {
      if (!signal.aborted && !state.panel.value) shown.review(composer);
      else shown.focus();
    },
    unchecked() {
      if (!signal.aborted) shown.tell(told.uncheckedSend, 'alert');
    },
    notice(text, kind) {
      return signal.aborted ? () => undefined : shown.tell(text, kind);
    },
    readPicture: (order) => shown.pictures.read(order),
    forgetPicture: (id) => shown.pictures.forget(id),
    isOurs: (each) => each === element.host,
    stop() {
      if (signal.aborted) return;
      ended.abort();
      uncover();
      stopAnnouncing();
      chips.stop();
      marks.stop();
      mirrors.stop();
      element.remove();
    },
  };
}
