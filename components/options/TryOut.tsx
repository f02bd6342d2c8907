import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Verdict } from '../../policy/types';
import { CheckedList } from '../shared/finding/CheckedList';
import { gravestOf } from '../shared/finding/places';
import { countsOf } from '../shared/finding-words';
import { MarkedText } from '../shared/MarkedText';
import { tStartPage } from './start-words';

/** A draft of an invented citizen, to see marks, a stop and a fix before the first real one. */
export function TryOut({ check, onDone }: { check: (text: string) => Verdict; onDone: () => void }) {
  const t = tStartPage();
  const text = useSignal(t.trySentence);
  const sent = useSignal<'no' | 'held' | 'sent'>('no');
  const box = useRef<HTMLTextAreaElement>(null);
  const { findings } = check(text.value);
  const gravest = gravestOf(findings);
  const stops = gravest.some(({ severity }) => severity === 'warn' || severity === 'block');
  return (
    <div class="try-out">
      <textarea
        ref={box}
        rows={3}
        aria-label={t.tryLabel}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
          sent.value = 'no';
        }}
      />
      {gravest.length > 0 && <MarkedText text={text.value} marks={gravest} />}
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            sent.value = stops ? 'held' : 'sent';
            onDone();
          }}
        >
          {t.trySend}
        </button>
        <p role="status">
          {sent.value === 'sent'
            ? t.trySent
            : sent.value === 'held' && stops
              ? t.tryHeld
              : countsOf(gravest)
                  .map(({ text: words }) => words)
                  .join(', ') || t.tryClean}
        </p>
      </div>
      {sent.value === 'held' && <CheckedList text={text} findings={findings} box={box} />}
    </div>
  );
}
