/** The unit's counts per rule as a table, shares with a decimal comma. */
import { byteOrderMark, decimal, toCsv } from './csv';
import type { Overview } from './types';

/** `heads`: rule, found, sent anyway, share of it in per cent, false alarms, on trial. */
export function unitCsv(overview: Overview, heads: readonly string[]): string {
  const rows = overview.rules.map((rule) => {
    const found = rule.block + rule.warn + rule.note;
    const share = found === 0 ? '' : decimal((rule.overridden / found) * 100);
    return [rule.rule, found, rule.overridden, share, rule.falseAlarms, rule.trial];
  });
  return byteOrderMark + toCsv([heads, ...rows]);
}
