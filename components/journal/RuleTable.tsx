import type { RuleCount } from '../../journal/read/types';
import type { Text } from '../../rules/engine/types';
import { tFinding } from '../shared/finding-words';
import { say } from '../shared/words';
import { StackBar } from './StackBar';
import { number, percentOf, tJournal } from './words';

export interface RuleTableProps {
  readonly rules: readonly RuleCount[];
  readonly ruleTitle: (rule: string) => Text | undefined;
  /** Findings that officers saw, or those of rules on trial. */
  readonly of: 'shown' | 'trial';
  readonly caption: string;
}

const severities = ['block', 'warn', 'note'] as const;

export const foundBy = (rule: RuleCount): number => rule.block + rule.warn + rule.note;

/** Findings per rule: a bar that tells the severities apart, the same in words, and the figures an admin decides by. */
export function RuleTable({ rules, ruleTitle, of, caption }: RuleTableProps) {
  const t = tJournal();
  const tf = tFinding();
  const count = (rule: RuleCount) => (of === 'trial' ? rule.trial : foundBy(rule));
  const rows = rules.filter((rule) => count(rule) > 0).sort((a, b) => count(b) - count(a));
  const most = Math.max(1, ...rows.map(count));
  return (
    <table class="rule-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.rule}</th>
          <th scope="col">{t.count}</th>
          {of === 'shown' && <th scope="col">{t.overridden}</th>}
          {of === 'shown' && <th scope="col">{t.wrong}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((rule) => {
          const title = ruleTitle(rule.rule);
          const parts =
            of === 'trial'
              ? [{ kind: 'trial' as const, value: rule.trial }]
              : severities.map((severity) => ({ kind: severity, value: rule[severity] }));
          return (
            <tr key={rule.rule}>
              <th scope="row">
                {title ? say(title) : rule.rule}
                <StackBar parts={parts} most={most} />
                {of === 'shown' && (
                  <small>
                    {severities
                      .filter((severity) => rule[severity] > 0)
                      .map((severity) => `${tf[severity]} ${number(rule[severity])}`)
                      .join(' · ')}
                  </small>
                )}
              </th>
              <td data-label={t.count}>{number(count(rule))}</td>
              {of === 'shown' && (
                <td data-label={t.overridden}>
                  {number(rule.overridden)}{' '}
                  {rule.overridden > 0 && <small>{t.outOf(percentOf(rule.overridden, rule.entries) ?? '', rule.entries)}</small>}
                </td>
              )}
              {of === 'shown' && <td data-label={t.wrong}>{number(rule.falseAlarms)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
