import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { FindingCard } from '../shared/finding/FindingCard';
import { placesOf } from '../shared/finding/places';
import { countsOf } from '../shared/finding-words';
import type { PopupProps } from './types';
import { tPopup } from './words';

/** A box to check a pasted text; the same cards as in the page. */
export function QuickCheck({ check, copy }: Pick<PopupProps, 'check' | 'copy'>) {
  const t = tPopup();
  const id = useId();
  const text = useSignal('');
  const box = useRef<HTMLTextAreaElement>(null);
  const verdict = text.value.trim() === '' ? undefined : check(text.value);
  const places = placesOf(verdict?.findings ?? []);
  const counts = countsOf(places.map(([gravest]) => gravest)).map((count) => count.text);
  return (
    <section class="flush">
      <h2>{t.quick}</h2>
      <div class="quick">
        <textarea
          ref={box}
          rows={3}
          value={text.value}
          aria-label={t.quickLabel}
          aria-describedby={id}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <p id={id} class="quiet">
          {t.quickHint}
        </p>
        <p role="status" class="outcome">
          {verdict && (verdict.unchecked === undefined ? counts.join(', ') || t.quickClean : t.quickFailed)}
        </p>
      </div>
      <ul class="list">
        {places.map((place) => (
          <FindingCard
            key={place[0].key}
            as="li"
            place={place}
            text={text.value}
            copy={copy}
            onFix={async ({ fix }) => {
              if (fix) text.value = text.value.slice(0, fix.start) + fix.replacement + text.value.slice(fix.end);
              // The pressed button goes with its card.
              box.current?.focus();
              return 'done';
            }}
          />
        ))}
      </ul>
    </section>
  );
}
