import { Lock, RefreshCw } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayAndTime } from '../journal/words';
import { say } from '../shared/words';
import { Problems } from './Problems';
import type { OptionsActions, OptionsState } from './types';
import { tOptions } from './words';

/** The address the office keeps its policy at. */
export function UrlCard({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const t = tOptions();
  const { url, urlProblem, isManaged } = state;
  const [entered, enter] = useState('');
  const card = useRef<HTMLElement>(null);
  const before = useRef(url?.url);
  const isPressed = useRef(false);
  // The form gives way to the address and back again; the focus of who asked for it goes along.
  useLayoutEffect(() => {
    if (before.current !== url?.url && isPressed.current) {
      isPressed.current = false;
      card.current?.querySelector<HTMLElement>('input, button')?.focus();
    }
    before.current = url?.url;
  }, [url?.url]);
  const setUrl = (wanted: string | undefined) => {
    isPressed.current = true;
    actions.setUrl(wanted);
  };
  if (isManaged && !url) return null;
  return (
    <section ref={card} class="card">
      <h2>{t.urlTitle}</h2>
      <p class="soft">{t.urlHelp}</p>
      {url ? (
        <>
          <p class="address">
            <code>{url.url}</code>
            {url.locked && (
              <span class="soft with-icon">
                <Lock size={14} aria-hidden="true" />
                {t.lockedByAdmin}
              </span>
            )}
          </p>
          <p class="soft">{url.checkedAt === undefined ? t.urlNever : t.urlChecked(dayAndTime(url.checkedAt))}</p>
          {url.problems.length > 0 && (
            <div class="notice" data-tone="warn" role="status">
              <Problems problems={url.problems} />
            </div>
          )}
          <div class="buttons">
            <button type="button" class="button small" onClick={() => actions.visitUrl()}>
              <RefreshCw size={14} aria-hidden="true" />
              {t.urlNow}
            </button>
            {!url.locked && (
              <button type="button" class="button small plain" onClick={() => setUrl(undefined)}>
                {t.urlStop}
              </button>
            )}
          </div>
        </>
      ) : (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            setUrl(entered.trim());
          }}
        >
          <label class="field grow">
            <span>{t.urlLabel}</span>
            <input
              type="text"
              inputMode="url"
              autocomplete="off"
              spellcheck={false}
              placeholder="https://"
              value={entered}
              aria-invalid={urlProblem ? 'true' : undefined}
              aria-describedby={urlProblem ? 'url-problem' : undefined}
              onInput={({ currentTarget }) => enter(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            {t.urlUse}
          </button>
          {urlProblem && (
            <p id="url-problem" class="notice" data-tone="warn" role="alert">
              {say(urlProblem)}
            </p>
          )}
        </form>
      )}
    </section>
  );
}
