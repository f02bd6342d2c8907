import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { CheckedList } from '../shared/finding/CheckedList';
import { Missed } from '../shared/finding/Missed';
import { placesOf } from '../shared/finding/places';
import { countsOf } from '../shared/finding-words';
import type { PopupProps } from './types';
import { tPopup } from './words';

/** A box to check a pasted text; the same cards as in the page. */
export function QuickCheck({ check, copy, policy, version }: Pick<PopupProps, 'check' | 'copy' | 'policy' | 'version'>) {
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
      {verdict && verdict.unchecked === undefined && (
        <div class="quick">
          <Missed
            key={text.value}
            of={{
              text: text.value,
              site: verdict.account.site,
              rules: verdict.findings.map(({ rule }) => rule),
              policy,
              version,
            }}
            copy={copy}
          />
        </div>
      )}
      <CheckedList text={text} findings={verdict?.findings ?? []} box={box} copy={copy} />
    </section>
  );
}
