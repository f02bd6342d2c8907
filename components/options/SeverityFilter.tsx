import type { Severity } from '../../rules/engine/types';
import { SeverityIcon, severityName } from '../shared/finding/Severity';
import { tOptions } from './words';

export const severities: readonly Severity[] = ['block', 'warn', 'note', 'off'];

interface SeverityFilterProps {
  readonly chosen: Severity | undefined;
  readonly choose: (severity: Severity | undefined) => void;
  /** How many there are of each. */
  readonly count: (severity: Severity | undefined) => number;
}

/** All rules, or those of one severity; pressed again it shows all. */
export function SeverityFilter({ chosen, choose, count }: SeverityFilterProps) {
  const t = tOptions();
  return (
    <fieldset class="pick">
      <legend class="unseen">{t.severity}</legend>
      {[undefined, ...severities].map((each) => (
        <button
          key={each ?? 'all'}
          type="button"
          class="button small"
          data-severity={each}
          aria-pressed={each === chosen}
          onClick={() => choose(each === chosen ? undefined : each)}
        >
          {each && each !== 'off' && <SeverityIcon severity={each} />}
          {each ? severityName(each) : t.allRules} <span class="soft">{count(each)}</span>
        </button>
      ))}
    </fieldset>
  );
}
