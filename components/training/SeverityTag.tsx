/** A severity as a class reads it from afar: shape, word and colour. */
import { CircleAlert, CircleSlash, Info, OctagonX } from 'lucide-preact';
import type { Severity } from '../../rules/engine/types';
import { messages } from '../i18n';

export const severityWords = messages({
  id: { off: 'Mati', note: 'Catatan', warn: 'Peringatan', block: 'Ditahan' },
  en: { off: 'Off', note: 'Note', warn: 'Warning', block: 'Held' },
});

const icons = { off: CircleSlash, note: Info, warn: CircleAlert, block: OctagonX };

export function SeverityTag({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity];
  return (
    <span class="severity" data-severity={severity}>
      <Icon size="1em" aria-hidden />
      {severityWords()[severity]}
    </span>
  );
}
