/** What a report teaches: the rules that were wrong most often, by their share of what they marked. */
import type { Counts, Override } from '../../../journal/exchange/types';
import type { RuleCount } from '../../../journal/read/types';

export interface WrongRule {
  readonly rule: string;
  readonly wrong: number;
  readonly found: number;
  /** Different reasons that officers gave, newest first, at most three. */
  readonly reasons: readonly string[];
}

const found = ({ block, warn, note, trial }: RuleCount) => block + warn + note + trial;

const reasonsOf = (rule: string, rows: readonly Override[]): string[] =>
  [...new Set(rows.filter(({ rules }) => rules.includes(rule)).flatMap(({ reasonText }) => reasonText ?? []))].slice(0, 3);

/** At most five, the largest share first. */
export const mostWrong = ({ rules, falseAlarms }: Pick<Counts, 'rules' | 'falseAlarms'>): WrongRule[] =>
  rules
    .filter((rule) => rule.falseAlarms > 0)
    .map((rule) => ({
      rule: rule.rule,
      wrong: rule.falseAlarms,
      found: Math.max(found(rule), rule.falseAlarms),
      reasons: reasonsOf(rule.rule, falseAlarms),
    }))
    .sort((a, b) => b.wrong / b.found - a.wrong / a.found || b.wrong - a.wrong)
    .slice(0, 5);

/** The three parts of what was checked, over all accounts. */
export const sentParts = ({ accounts }: Pick<Counts, 'accounts'>) => {
  const sum = (part: 'clean' | 'decided' | 'held') => accounts.reduce((all, account) => all + account[part], 0);
  return { clean: sum('clean'), decided: sum('decided'), held: sum('held') };
};
