/** Questions about verdicts that page and desk both ask. */
import type { Verdict } from '../types';

/** Nothing in it asks for a decision. */
export const isClean = (verdict: Verdict): boolean =>
  verdict.unchecked === undefined && (verdict.severity === 'off' || verdict.severity === 'note');

/** What a verdict asks the officer, as a key: the account and what is open. Two with the same key need one decision. Notes ask nothing. */
export function questionOf({ account, findings, unchecked }: Verdict): string {
  const open = findings.filter(({ severity }) => severity !== 'note');
  return JSON.stringify([
    account.site,
    account.handle ?? account.name,
    account.standing,
    open.map(({ key, severity, override }) => [key, severity, override]),
    unchecked ?? null,
  ]);
}
