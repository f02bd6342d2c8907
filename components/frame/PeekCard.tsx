import { useLayoutEffect, useRef } from 'preact/hooks';
import { FindingCard } from '../shared/finding/FindingCard';
import type { PeekView } from './protocol';
import { useRoom } from './room';
import { tFrame } from './words';

/** The card of one place, at its words. */
export function PeekCard({ peek: { place, pinned, text } }: { peek: PeekView }) {
  const { act, ask, copy } = useRoom();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (pinned && document.hasFocus()) ref.current?.focus();
  }, [pinned]);
  return (
    <div ref={ref} class="peek" data-trap={pinned ? '' : undefined} role="dialog" aria-label={tFrame().region} tabIndex={-1}>
      <FindingCard
        card={[{ place, text }]}
        strong
        copy={copy}
        onFix={({ key }) => ask('fix', { key })}
        onFalseAlarm={() => act({ do: 'flag', key: place[0].key, on: true })}
      />
    </div>
  );
}
