/** The unit's counts per rule as a table, shares with a decimal comma. */
import { byteOrderMark, decimal, textCell, toCsv } from './csv';
import type { Counts } from './types';

/** `heads`: rule, found, entries sent anyway, their share of the entries with it in per cent, false alarms, on trial. */
export function unitCsv({ rules }: Pick<Counts, 'rules'>, heads: readonly string[]): string {
  const rows = rules.map((rule) => {
    const share = rule.entries === 0 ? '' : decimal((rule.overridden / rule.entries) * 100);
    return [textCell(rule.rule), rule.block + rule.warn + rule.note, rule.overridden, share, rule.falseAlarms, rule.trial];
  });
  return byteOrderMark + toCsv([heads, ...rows]);
}
