import { ChevronRight } from 'lucide-preact';
import type { PopupProps } from './types';
import { tPopup } from './words';

/** The keys as the browser has them now; where to change them. */
export function Shortcuts({ shortcuts, changeKeys }: Pick<PopupProps, 'shortcuts' | 'changeKeys'>) {
  const t = tPopup();
  return (
    <section data-part="keys">
      <details>
        <summary>
          <ChevronRight size={14} aria-hidden="true" />
          {t.keys}
        </summary>
        <dl class="keys">
          {(['step', 'check'] as const).map((name) => (
            <div key={name}>
              <dt>{t[name]}</dt>
              <dd>{shortcuts[name] ? <kbd>{shortcuts[name]}</kbd> : t.noKey}</dd>
            </div>
          ))}
        </dl>
        <button type="button" class="button small" data-action="keys" onClick={() => changeKeys()}>
          {t.changeKeys}
        </button>
      </details>
    </section>
  );
}
