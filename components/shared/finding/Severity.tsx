import { CircleAlert, CircleQuestionMark, Info, OctagonX } from 'lucide-preact';
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

/** Asks what a severity means; the answer stands in the card, under its head. */
export const WhatIsThis = ({ open, id, toggle }: { open: boolean; id: string; toggle: (event: MouseEvent) => void }) => (
  <button
    type="button"
    class="what-is"
    data-action="what-is"
    aria-label={tFinding().whatIsThis}
    title={tFinding().whatIsThis}
    aria-expanded={open}
    aria-controls={id}
    onClick={toggle}
  >
    <CircleQuestionMark size={14} aria-hidden="true" />
  </button>
);
