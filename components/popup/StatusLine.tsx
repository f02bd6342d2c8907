import { useState } from 'preact/hooks';
import { CopyText } from '../shared/finding/CopyText';
import type { PopupProps } from './types';
import { tPopup } from './words';

/** What this computer runs, to be sent to the admin; signed only when it is asked for. */
export function StatusLine({ status, copy }: Pick<PopupProps, 'status' | 'copy'>) {
  const t = tPopup();
  const [line, setLine] = useState<string | 'failed' | undefined>();
  const sign = () =>
    void status().then(setLine, () => {
      setLine('failed');
    });
  if (line === undefined)
    return (
      <button type="button" class="button small plain" data-action="status" onClick={sign}>
        {t.status}
      </button>
    );
  if (line === 'failed') return <p role="alert">{t.noStatus}</p>;
  return <CopyText text={line} label={t.copyStatus} intro={t.statusHint} copy={copy} takesFocus />;
}
