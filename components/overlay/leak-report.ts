/** The report of a suspected leak, ready for the commander: when, from which account, by which rule. Never the secret itself. */
import type { JudgedFinding, Verdict } from '../../policy/types';
import { accountLabel } from '../account/AccountCard';
import { locale, say } from '../i18n/index';
import { tOverlay } from '../i18n/overlay';

const leakRules: ReadonlySet<string> = new Set(['larangan/rahasia', 'larangan/lapor-kebocoran']);

export const leaks = (findings: readonly JudgedFinding[]): JudgedFinding[] =>
  findings.filter(({ rule, severity }) => leakRules.has(rule) && severity !== 'note');

/** Plain text, one fact a line; `at` in milliseconds since the epoch, written in the officer's own time zone. */
export function leakReport(verdict: Verdict, at: number): string {
  const t = tOverlay();
  const time = new Intl.DateTimeFormat(locale.value, { dateStyle: 'full', timeStyle: 'long' }).format(at);
  const rules = [...new Set(leaks(verdict.findings).map(({ rule, ruleTitle }) => `${say(ruleTitle)} (${rule})`))];
  return [
    t.leakReport,
    `${t.leakWhen}: ${time}`,
    `${t.leakAccount}: ${accountLabel(verdict.account)}`,
    `${t.leakSite}: ${verdict.account.site}`,
    ...rules.map((rule) => `${t.leakRule}: ${rule}`),
    t.leakNote,
  ].join('\n');
}
