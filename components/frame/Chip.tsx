import { useLayoutEffect, useRef } from 'preact/hooks';
import { standChip } from '../page/chip-place';
import type { Shown } from '../page/state';
import { accountLabel } from '../shared/account/AccountCard';
import { gravestOf } from '../shared/finding/places';
import { press } from '../shared/finding/press';
import { SeverityIcon } from '../shared/finding/Severity';
import { countsOf, tFinding } from '../shared/finding-words';
import { BrandMark } from './BrandMark';
import { useOverlay } from './context';
import { tOverlay } from './words';

function wordsOf({ verdict, health, progress }: Shown): string {
  const t = tOverlay();
  if (progress) return t.progress(progress.done, progress.total);
  if (verdict.unchecked !== undefined) return t.unchecked;
  if (health === 'unread') return t.unread;
  return (
    countsOf(gravestOf(verdict.findings))
      .map(({ text }) => text)
      .join(' · ') || (health === 'partly' ? t.partly : t.clean)
  );
}

/** The chip at one composer: who is posting, from what kind of account, and what was found. */
export function Chip({ shown }: { shown: Shown }) {
  const { host, moves, root, state } = useOverlay();
  const ref = useRef<HTMLButtonElement>(null);
  const t = tOverlay();
  const { composer, verdict, theme, health } = shown;
  const [worst] = countsOf(verdict.findings);
  // What was not read whole is never called clean.
  const unknown = verdict.unchecked !== undefined || health === 'unread' || (health === 'partly' && !worst);
  const words = wordsOf(shown);

  useLayoutEffect(
    () => (ref.current ? standChip(composer, ref.current, host.window, root.host) : undefined),
    [composer, host.window, root.host],
  );

  return (
    <button
      ref={ref}
      type="button"
      class="saring chip"
      data-theme={theme}
      data-composer={composer.id}
      data-severity={unknown ? 'unknown' : (worst?.severity ?? 'clean')}
      data-health={health}
      data-behind={state.panel.value?.composer === composer ? '' : undefined}
      title={t.chipHint}
      onClick={press(() => moves.openReview(composer))}
    >
      <span class="acting">
        <BrandMark size={14} />
        <span class="who">
          <bdi>{accountLabel(verdict.account)}</bdi>
        </span>
        {verdict.account.standing !== 'unreadable' && <span class="kind">{tFinding()[verdict.account.kind]}</span>}
      </span>
      <span class="count">
        {worst && !unknown && <SeverityIcon severity={worst.severity} size={14} />}
        {words}
      </span>
      {health === 'partly' && worst && <span class="partly">{t.partly}</span>}
    </button>
  );
}
