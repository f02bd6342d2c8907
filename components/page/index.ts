/** The overlay in the page: marks, chip, card and popup, in one isolated element. */
import { h, render } from 'preact';
import type { Overlay, OverlayHost } from '../../compose/overlay';
import type { Composer } from '../../compose/types';
import type { JudgedFinding } from '../../policy/types';
import { App } from '../frame/App';
import noticesCss from '../frame/notices.css?inline';
import panelCss from '../frame/panel.css?inline';
import accountCss from '../shared/account/account.css?inline';
import controlsCss from '../shared/controls.css?inline';
import findingsCss from '../shared/finding/findings.css?inline';
import { gravestOf } from '../shared/finding/places';
import tokensCss from '../shared/tokens.css?inline';
import { say } from '../shared/words';
import { startSpeaking } from './announce';
import { escapeOutside, trapKeys } from './focus-trap';
import { createHost } from './host';
import { startPeeking } from './hover';
import { isolate } from './isolate';
import { createMarks } from './marks';
import { createMirrors } from './mirror';
import overlayCss from './overlay.css?inline';
import { inRem } from './scale';
import { createState } from './state';
import { rememberThemes } from './theme';
import { createMoves } from './transitions';

/** Mounts the overlay on a page; nothing is shown until `show`, `hold` or a notice. */
export function mountOverlay(host: OverlayHost): Overlay {
  const { window } = host;
  const ended = new AbortController();
  const { signal } = ended;
  const state = createState();
  const css = [tokensCss, controlsCss, findingsCss, accountCss, overlayCss, panelCss, noticesCss].join('\n');
  const element = createHost(window, host.shadowMode, host.followsType ? inRem(css) : css);
  const { root } = element;
  const themeOf = rememberThemes(window);
  const moves = createMoves(state, host, themeOf);
  const marks = createMarks(window, `saring-${element.host.localName}-`);
  const mirrors = createMirrors(root, window);
  const rects = (composer: Composer, { start, end, key }: JudgedFinding): readonly DOMRect[] => {
    const ranges = composer.ranges(start, end);
    return ranges.length > 0 ? ranges.flatMap((range) => [...range.getClientRects()]) : mirrors.rects(composer, key);
  };

  // Weak, since what the page has removed is not ours to keep.
  let cameFrom: WeakRef<HTMLElement> | undefined;
  const giveBack = () => (root.querySelector<HTMLElement>('[data-trap]') ?? cameFrom?.deref())?.focus({ preventScroll: true });

  isolate({
    window,
    root,
    onKey: (event, inside) => (inside ? trapKeys(event, root, state, moves) : escapeOutside(event, state, moves)),
    onEnter: (from) => {
      cameFrom = new WeakRef(from);
    },
    signal,
  });
  startPeeking({ window, host: element.host, state, rects, openReview: moves.openReview, signal });
  const place = window.document.createElement('div');
  root.append(place);
  render(h(App, { state, moves, host, root, rects, giveBack }), place);

  let raised: Element | undefined;
  const raise = (near: Element) => {
    if (raised !== near || !element.host.isConnected) element.raise(near);
    raised = near;
  };
  const stopSpeaking = startSpeaking(state, window);

  return {
    show(composer, verdict) {
      if (signal.aborted) return;
      moves.show(composer, verdict);
      if (!verdict) {
        marks.clear(composer);
        mirrors.clear(composer);
        return;
      }
      raise(composer.root);
      const theme = themeOf(composer.root);
      // What is said of the whole draft has no words of its own to mark; the chip counts it.
      const marked = gravestOf(verdict.findings).filter(({ whole }) => !whole);
      marks.set(composer, marked, theme);
      mirrors.set(composer, marked, theme);
    },
    gone(composer) {
      moves.gone(composer);
      marks.clear(composer);
      mirrors.clear(composer);
      if (raised === composer.root) raised = undefined;
    },
    hold(held) {
      if (signal.aborted) return;
      // Raised anew at each hold: the site may have opened something of its own in the top layer since.
      raised = undefined;
      raise(held.composer.root);
      moves.hold(held);
    },
    unchecked(health) {
      if (signal.aborted) return;
      raise(window.document.documentElement);
      moves.unchecked(health);
    },
    notice(text, kind) {
      if (signal.aborted) return;
      if (!element.host.isConnected) raise(window.document.documentElement);
      moves.tell(() => say(text), kind);
    },
    stop() {
      if (signal.aborted) return;
      ended.abort();
      stopSpeaking();
      render(null, place);
      marks.stop();
      mirrors.stop();
      element.remove();
    },
  };
}
