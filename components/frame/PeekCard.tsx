import { useLayoutEffect, useRef } from 'preact/hooks';
import { follow, moveTo, viewOf } from '../page/follow';
import { cardBox } from '../page/place';
import type { Peek } from '../page/state';
import { FindingCard } from '../shared/finding/FindingCard';
import { placesOf } from '../shared/finding/places';
import { useOverlay } from './context';
import { tOverlay } from './words';

/** The card of one place, at its words. */
export function PeekCard({ peek }: { peek: Peek }) {
  const { host, moves, rects, state } = useOverlay();
  const ref = useRef<HTMLDivElement>(null);
  const shown = state.shown.value.get(peek.composer.id);
  const place = placesOf(shown?.verdict.findings ?? []).find(([{ key }]) => key === peek.key);
  const finding = place?.[0];

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

  if (!shown || !place) return null;
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
        key={peek.key}
        place={place}
        text={peek.composer.read().text}
        copy={(text) => host.copy(text)}
        onFix={moves.fix}
        onFalseAlarm={() => moves.flag(place, true)}
      />
    </div>
  );
}
