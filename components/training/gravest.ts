import { compareSeverity } from '../../rules/engine';
import type { Severity } from '../../rules/engine/types';

/** Sorts findings by severity, the gravest last; findings of one severity keep their order. */
export const gravestLast = (a: { readonly severity: Severity }, b: { readonly severity: Severity }): number =>
  compareSeverity(a.severity, b.severity);

/** Sorts findings by severity, the gravest first. */
export const gravestFirst = (a: { readonly severity: Severity }, b: { readonly severity: Severity }): number => gravestLast(b, a);
