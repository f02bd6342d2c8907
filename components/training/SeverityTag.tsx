/** A severity as a class reads it from afar: shape, word and colour. */
import { CircleAlert, CircleSlash, Info, OctagonX } from 'lucide-preact';
import type { Severity } from '../../rules/engine/types';
import { severityName } from '../shared/finding/Severity';

const icons = { off: CircleSlash, note: Info, warn: CircleAlert, block: OctagonX };

export function SeverityTag({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity];
  return (
    <span class="severity" data-severity={severity}>
      <Icon size="1em" aria-hidden />
      {severityName(severity)}
    </span>
  );
}
