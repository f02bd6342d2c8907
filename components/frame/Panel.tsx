import { CircleAlert, CircleCheck, ListChecks, OctagonX, X } from 'lucide-preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { viewOf } from '../page/follow';
import { standPanel } from '../page/panel-place';
import { panelWidth, panelWidths } from '../page/place';
import { unitOf } from '../page/scale';
import type { Panel as PanelState } from '../page/state';
import { AccountCard } from '../shared/account/AccountCard';
import { press } from '../shared/finding/press';
import { Actions } from './Actions';
import { useOverlay } from './context';
import { PanelBody } from './PanelBody';
import { heading, moodOf, settled } from './panel-words';
import { tOverlay } from './words';

const icons = { block: OctagonX, warn: CircleAlert, done: CircleCheck, failed: CircleAlert, review: ListChecks };

const focusOn = (panel: HTMLElement, first: string) => (panel.querySelector<HTMLElement>(first) ?? panel).focus();

/**
 * Puts the focus on the first thing of the state just entered. Typing in the editor turns the popup to mending as well; then
 * the focus is taken only where it is the popup's already.
 */
function enter(
  panel: HTMLElement,
  root: ShadowRoot,
  { kind }: { held: PanelState['held'] | undefined; kind: PanelState['kind']; step: PanelState['step'] },
): void {
  if (kind !== 'fixing' || root.activeElement) focusOn(panel, '[data-first]');
}

/** The popup: on a stopped send, while mending, or opened from the chip. Not modal to the page; it keeps the focus it was given. */
export function Panel({ panel }: { panel: PanelState }) {
  const { host, moves, root, state } = useOverlay();
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  const { composer, held, kind } = panel;
  const mood = moodOf(panel);
  const { title, text } = heading(panel, mood);
  const { done, total } = settled(panel);
  const theme = state.shown.value.get(composer.id)?.theme ?? 'light';
  const unit = unitOf(host);
  const width = panelWidth(composer.root.getBoundingClientRect(), viewOf(host.window), unit);
  const isWide = width === panelWidths.wide * unit;
  const step = panel.step === 'busy' ? 'review' : panel.step;
  const Icon = icons[mood];

  useLayoutEffect(
    () => (ref.current ? standPanel(composer, ref.current, host.window, unit) : undefined),
    [composer, host.window, unit],
  );
  useLayoutEffect(() => {
    if (ref.current) enter(ref.current, root, { held, kind, step });
  }, [root, held, kind, step]);

  return (
    <div
      ref={ref}
      class="saring layer panel appear"
      data-theme={theme}
      data-mood={mood}
      data-kind={kind}
      data-columns={isWide ? 2 : 1}
      data-trap
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      tabIndex={-1}
      style={{ width: `${width}px` }}
    >
      <div class="head">
        <Icon size={22} aria-hidden="true" />
        <div>
          <h2 id={`${id}-title`}>{title}</h2>
          <p id={`${id}-text`}>{text}</p>
        </div>
        <button
          type="button"
          class="icon-button"
          data-action="close"
          aria-label={tOverlay().close}
          onClick={press(() => moves.close(false))}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      {kind === 'fixing' && <progress class="bar" max={total} value={done} aria-label={title} />}
      <div class="body">
        <div class="main">
          <PanelBody panel={panel} afterFix={() => ref.current && focusOn(ref.current, '[data-action="apply"], [data-first]')} />
        </div>
        <AccountCard account={panel.verdict.account} open={isWide} />
      </div>
      {step === 'review' && <Actions panel={panel} terms={host.terms()} />}
    </div>
  );
}
