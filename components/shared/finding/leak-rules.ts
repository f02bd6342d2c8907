/** Findings that speak of a leak, for which there is a duty to report. */
import type { Finding } from '../../../rules/engine/types';

const leakRules: ReadonlySet<string> = new Set(['larangan/rahasia', 'larangan/lapor-kebocoran']);

export const leaks = <F extends Pick<Finding, 'rule' | 'severity'>>(findings: readonly F[]): F[] =>
  findings.filter(({ rule, severity }) => leakRules.has(rule) && severity !== 'note');
