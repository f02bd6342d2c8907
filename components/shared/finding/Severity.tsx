import { CircleAlert, Info, OctagonX } from 'lucide-preact';
import type { Severity } from '../../../rules/engine/types';
import { tFinding } from '../finding-words';

const icons = { block: OctagonX, warn: CircleAlert, note: Info };

/** The icon of a severity: octagon, circle, i; told apart by shape, not by colour. */
export function SeverityIcon({ severity, size = 16 }: { severity: Severity; size?: number }) {
  const Icon = icons[severity === 'off' ? 'note' : severity];
  return <Icon size={size} aria-hidden="true" />;
}

/** The word of a severity in the language on screen. */
export const severityName = (severity: Severity): string => tFinding()[severity];
