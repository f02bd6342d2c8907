import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { CheckedList } from '../shared/finding/CheckedList';
import { CopyText } from '../shared/finding/CopyText';
import { placesOf } from '../shared/finding/places';
import { countsOf } from '../shared/finding-words';
import { missedExample } from './missed';
import type { PopupProps } from './types';
import { tPopup } from './words';

/** A box to check a pasted text; the same cards as in the page. */
export function QuickCheck({ check, copy, policy, version }: Pick<PopupProps, 'check' | 'copy' | 'policy' | 'version'>) {
  const t = tPopup();
  const id = useId();
  const text = useSignal('');
  const isMissed = useSignal(false);
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
            isMissed.value = false;
          }}
        />
        <p id={id} class="quiet">
          {t.quickHint}
        </p>
        <p role="status" class="outcome">
          {verdict && (verdict.unchecked === undefined ? counts.join(', ') || t.quickClean : t.quickFailed)}
        </p>
      </div>
      {verdict && verdict.unchecked === undefined && (
        <div class="quick">
          {isMissed.value ? (
            <CopyText
              text={missedExample(text.value, verdict, policy, version)}
              label={t.copyMissed}
              intro={t.missedHint}
              copy={copy}
              takesFocus
            />
          ) : (
            <button
              type="button"
              class="button small plain"
              data-action="missed"
              onClick={() => {
                isMissed.value = true;
              }}
            >
              {t.missed}
            </button>
          )}
        </div>
      )}
      <CheckedList text={text} findings={verdict?.findings ?? []} box={box} copy={copy} />
    </section>
  );
}
