/** What the frame is to show of the state, and what that is about in the page. */

import type { OverlayHost } from '../../compose/overlay';
import type { Composer } from '../../compose/types';
import type { JudgedFinding } from '../../policy/types';
import { moodOf } from '../frame/mood';
import type { Layout, PanelView, PeekView, RoomView } from '../frame/protocol';
import { placesOf } from '../shared/finding/places';
import type { Theme } from '../shared/theme';
import { locale } from '../shared/words';
import { sendNameOf } from './send-name';
import type { Panel, Peek, State } from './state';

/** What the frame stands at: the composer with the popup, the chip where all is mended, the words of a card, or nothing of the page. */
export type Subject =
  | { readonly kind: 'panel' | 'line'; readonly composer: Composer; readonly opening: number }
  | { readonly kind: 'peek'; readonly composer: Composer; readonly finding: JudgedFinding; readonly pinned: boolean }
  | { readonly kind: 'notices' };

export interface Wanted {
  readonly subject: Subject;
  readonly theme: Theme;
  readonly view: Omit<RoomView, 'layout'>;
}

function panelView({ composer, held, isReplaced: _is, ...panel }: Panel, { approval, answers }: OverlayHost): PanelView {
  const { text: textNow, parts } = composer.read();
  const [holds, isScheduled] = [held !== undefined, held?.isScheduled === true];
  const isAsked = held !== undefined && approval?.isAsked(held) === true;
  const sendName = sendNameOf(composer);
  const reply = answers?.(composer);
  return {
    ...panel,
    health: composer.health().state,
    textNow,
    parts,
    holds,
    isScheduled,
    isAsked,
    ...(sendName ? { sendName } : {}),
    ...(reply ? { reply } : {}),
  };
}

function peekView(peek: Peek, { shown }: State): { readonly view: PeekView; readonly finding: JudgedFinding } | undefined {
  const findings = shown.value.get(peek.composer.id)?.verdict.findings ?? [];
  const place = placesOf(findings).find(([{ key }]) => key === peek.key);
  return place && { view: { place, pinned: peek.pinned, text: peek.composer.read().text }, finding: place[0] };
}

/** Undefined: there is nothing to show. `themeOf` is asked where no composer says how the site looks. */
export function wantedOf(state: State, host: OverlayHost, themeOf: (element: Element) => Theme): Wanted | undefined {
  const { value: panel } = state.panel;
  const { value: open } = state.peek;
  const { value: notices } = state.notices;
  const language = locale.value;
  const peek = panel === undefined && open ? peekView(open, state) : undefined;
  const composer = panel?.composer ?? (peek && open?.composer);
  if (!composer && notices.length === 0) return undefined;
  const theme = (composer && state.shown.value.get(composer.id)?.theme) ?? themeOf(host.window.document.body);
  const subject: Subject = panel
    ? { kind: moodOf(panel) === 'done' ? 'line' : 'panel', composer: panel.composer, opening: panel.opening }
    : peek && open
      ? { kind: 'peek', composer: open.composer, finding: peek.finding, pinned: open.pinned }
      : { kind: 'notices' };
  const view = {
    locale: language,
    theme,
    terms: host.terms(),
    canAsk: host.approval !== undefined && panel?.held !== undefined,
    officers: panel?.verdict.account.standing === 'unasked' ? (host.names?.list() ?? []) : [],
    notices,
    ...(panel ? { panel: panelView(panel, host) } : {}),
    ...(peek ? { peek: peek.view } : {}),
  };
  return { subject, theme, view };
}

export const sameLayout = (a: Layout | undefined, b: Layout): boolean =>
  a?.width === b.width && a.maxHeight === b.maxHeight && a.scale === b.scale;
