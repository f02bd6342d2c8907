/** The list of keys, in a dialog over the stage. */
import type { RefObject } from 'preact';
import { keyList } from './keys';
import { words } from './words';

export function KeyList({ dialog }: { readonly dialog: RefObject<HTMLDialogElement> }) {
  const t = words();
  return (
    <dialog class="keys" ref={dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">{t.keys}</h2>
      <dl>
        {keyList.map(([key, word]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t[word]}</dd>
          </div>
        ))}
      </dl>
      <p>{t.keysNote}</p>
      <p>
        <a href="/help.html#pelatih" target="_blank" rel="noreferrer">
          {t.guide}
        </a>
      </p>
      <form method="dialog">
        <button type="submit" class="button primary">
          {t.close}
        </button>
      </form>
    </dialog>
  );
}
