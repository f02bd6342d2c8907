import type { RuleCount } from '../../journal/read/types';
import type { Text } from '../../rules/engine/types';
import { say } from '../shared/words';
import { number, percent, tJournal } from './words';

export interface RuleTableProps {
  readonly rules: readonly RuleCount[];
  readonly ruleTitle: (rule: string) => Text | undefined;
  /** Findings that officers saw, or those of rules on trial. */
  readonly of: 'shown' | 'trial';
  readonly caption: string;
}

const severities = ['block', 'warn', 'note'] as const;

/** Findings per rule: a bar that tells the severities apart, and the figures an admin decides by. */
export function RuleTable({ rules, ruleTitle, of, caption }: RuleTableProps) {
  const t = tJournal();
  const count = (rule: RuleCount) => (of === 'trial' ? rule.trial : rule.block + rule.warn + rule.note);
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
          let x = 0;
          return (
            <tr key={rule.rule}>
              <th scope="row">
                {title ? say(title) : rule.rule}
                <small>{rule.rule}</small>
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  {of === 'trial' ? (
                    <rect class="trial" x="0" y="0" height="4" width={(rule.trial / most) * 100} />
                  ) : (
                    severities.map((severity) => {
                      const wide = (rule[severity] / most) * 100;
                      const bar = <rect key={severity} class={severity} x={x} y="0" height="4" width={wide} />;
                      x += wide;
                      return bar;
                    })
                  )}
                </svg>
              </th>
              <td>{number(count(rule))}</td>
              {of === 'shown' && (
                <td>
                  {number(rule.overridden)}
                  {rule.overridden > 0 && <small>{percent(rule.overridden / rule.entries)}</small>}
                </td>
              )}
              {of === 'shown' && <td>{number(rule.falseAlarms)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
