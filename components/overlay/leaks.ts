/** Findings that speak of a leak, for which there is a duty to report. */
import type { JudgedFinding } from '../../policy/types';

const leakRules: ReadonlySet<string> = new Set(['larangan/rahasia', 'larangan/lapor-kebocoran']);

export const leaks = (findings: readonly JudgedFinding[]): JudgedFinding[] =>
  findings.filter(({ rule, severity }) => leakRules.has(rule) && severity !== 'note');
