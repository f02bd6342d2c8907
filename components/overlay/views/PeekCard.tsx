import { useLayoutEffect, useRef } from 'preact/hooks';
import { FindingCard } from '../../findings/FindingCard';
import { tOverlay } from '../../i18n/overlay';
import { follow, moveTo, viewOf } from '../follow';
import { cardBox } from '../place';
import type { Peek } from '../state';
import { useOverlay } from './context';

/** The card of one finding, at its words. */
export function PeekCard({ peek }: { peek: Peek }) {
  const { host, moves, rects, state } = useOverlay();
  const ref = useRef<HTMLDivElement>(null);
  const shown = state.shown.value.get(peek.composer.id);
  const finding = shown?.verdict.findings.find(({ key }) => key === peek.key);

  useLayoutEffect(() => {
    const card = ref.current;
    if (!card || !finding) return;
    const stop = follow(peek.composer.root, card, () => {
      const [words = peek.composer.box()] = rects(peek.composer, finding);
      moveTo(card, cardBox(words, { width: card.offsetWidth, height: card.offsetHeight }, viewOf(host.window)));
    });
    if (peek.pinned) card.focus();
    return stop;
  }, [peek, finding, rects, host.window]);

  if (!shown || !finding) return null;
  return (
    <div
      ref={ref}
      class="saring layer peek appear"
      data-theme={shown.theme}
      data-trap={peek.pinned ? '' : undefined}
      role="dialog"
      aria-label={tOverlay().region}
      tabIndex={-1}
    >
      <FindingCard
        key={finding.key}
        finding={finding}
        text={peek.composer.read().text}
        copy={(text) => host.copy(text)}
        onFix={moves.fix}
        onFalseAlarm={(each) => moves.flag(each, true)}
      />
    </div>
  );
}
