import { ChevronRight, FileUp, Lock } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Change } from '../../policy/apply/diff';
import { ChangeList } from '../shared/ChangeList';
import { FileButton } from '../shared/FileButton';
import { say } from '../shared/words';
import { Problems } from './Problems';
import type { ImportState, OptionsActions, OptionsState } from './types';
import { tOptions } from './words';

/** So many changes are shown at once; more are a list to open. */
const SHORT = 6;
const SHOWN = 40;

/**
 * Whether a file is held over the page; what is let go is given to `onFile`. It listens on the whole page and from the first
 * moment on: beside the frame, or where nobody listens, the browser would open the file in place of the page.
 */
function useDrop(onFile: ((file: File) => void) | undefined): boolean {
  const [isOver, over] = useState(false);
  useLayoutEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const hear = (type: 'dragover' | 'dragleave' | 'drop', heard: (event: DragEvent) => void) =>
      window.addEventListener(type, (event) => event.dataTransfer?.types.includes('Files') && heard(event), { signal });
    hear('dragover', (event) => {
      event.preventDefault();
      over(true);
    });
    hear('dragleave', ({ relatedTarget }) => relatedTarget === null && over(false));
    hear('drop', (event) => {
      event.preventDefault();
      over(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile?.(file);
    });
    return () => ended.abort();
  }, [onFile]);
  return isOver;
}

function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const t = tOptions();
  return (
    <div class="drop">
      <FileUp size={24} aria-hidden="true" />
      <p>{t.importHelp}</p>
      <FileButton isBare of="policy" label={t.chooseFile} onFiles={([file]) => file && onFile(file)} />
    </div>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const t = tOptions();
  if (changes.length === 0) return <p class="soft">{t.previewNone}</p>;
  return (
    <details class="all-changes" open={changes.length <= SHORT}>
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        {t.previewTitle(changes.length)}
      </summary>
      <ChangeList changes={changes.slice(0, SHOWN)} />
      {changes.length > SHOWN && <p class="soft">{t.more(changes.length - SHOWN)}</p>}
    </details>
  );
}

function Preview({ state, actions }: { state: Extract<ImportState, { step: 'preview' }>; actions: OptionsActions }) {
  const t = tOptions();
  const { active, notices, advice, replaces, canPin, stops } = state;
  const [pin, setPin] = useState(false);
  const isUnsigned = active.signature.state === 'none';
  const [isAsked, ask] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  // What was pressed gives way to the question, and the focus goes along.
  useLayoutEffect(() => {
    if (isAsked) sure.current?.focus();
  }, [isAsked]);
  const apply = replaces === undefined ? t.apply : t.replace(replaces, active.institution.name);
  return (
    <div class="preview">
      <h3>{active.institution.name}</h3>
      <p class="soft">
        {state.name} · {active.id} · {t.revision} {active.revision}
      </p>
      <p>{t.previewWho(active.accounts?.length ?? 0, active.officers?.length ?? 0)}</p>
      <p>{stops.length === 0 ? t.previewStopsNone : t.previewStops(stops.map(say).join(', '))}</p>
      <Changes changes={state.changes} />
      {notices.length > 0 && (
        <>
          <h3>{t.notices}</h3>
          <Problems problems={notices} />
        </>
      )}
      {advice.length > 0 && (
        <>
          <h3>{t.advice}</h3>
          <Problems problems={advice} />
        </>
      )}
      {replaces !== undefined && (
        <p class="notice" data-tone="warn">
          {t.replacesHelp(replaces, active.institution.name)}
        </p>
      )}
      {isUnsigned && (
        <p class="notice" data-tone="warn">
          {t.unsignedHelp}
          {isAsked && ` ${t.unsignedAsk}`}
        </p>
      )}
      {canPin && active.signature.state === 'untrusted' && (
        <div class="notice">
          <p>
            {t.fingerprint}: <code class="print">{active.signature.fingerprint}</code>
          </p>
          <p>{t.pinHelp}</p>
          <label class="check">
            <input type="checkbox" checked={pin} onChange={({ currentTarget }) => setPin(currentTarget.checked)} />
            <span>{t.pin}</span>
          </label>
        </div>
      )}
      <div class="buttons">
        {isUnsigned && !isAsked ? (
          <button type="button" class="button primary" data-action="ask-apply" onClick={() => ask(true)}>
            {apply}
          </button>
        ) : (
          <button ref={sure} type="button" class="button primary" data-action="apply" onClick={() => actions.apply(pin)}>
            {isUnsigned ? t.applyUnsigned : apply}
          </button>
        )}
        <button type="button" class="button plain" onClick={() => actions.cancel()}>
          {t.cancel}
        </button>
      </div>
    </div>
  );
}

/** Picks or drops a file, says what is wrong with it or what it would change, and puts it in force. */
export function ImportCard({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const t = tOptions();
  const { importing, isManaged } = state;
  const { step } = importing;
  const result = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  const isOver = useDrop(isManaged ? undefined : actions.read);
  // The answer may stand below the fold; it is where the reader wants to be. What was pressed for it is gone.
  useLayoutEffect(() => {
    const isLeft = before.current === 'preview';
    before.current = step;
    if (step === 'preview' || step === 'refused') result.current?.focus();
    else if (isLeft && step !== 'applied') result.current?.parentElement?.querySelector('button')?.focus();
  }, [step]);
  return (
    <section class="card" data-over={isOver && !isManaged ? '' : undefined}>
      <h2>{t.importTitle}</h2>
      {isManaged ? (
        <p class="soft with-icon">
          <Lock size={16} aria-hidden="true" />
          {t.importLocked}
        </p>
      ) : (
        <>
          {importing.step !== 'preview' && <DropZone onFile={actions.read} />}
          <div ref={result} tabIndex={-1} class="result" aria-live="polite">
            {importing.step === 'reading' && <p class="soft">{t.reading}</p>}
            {importing.step === 'refused' && (
              <div class="notice" data-tone="block">
                <p>
                  <b>{importing.name}</b>
                </p>
                <p>{t.refused}</p>
                <h3>{t.problems}</h3>
                <Problems problems={importing.problems} />
              </div>
            )}
            {importing.step === 'preview' && <Preview state={importing} actions={actions} />}
          </div>
        </>
      )}
    </section>
  );
}
