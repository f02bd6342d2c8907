import { SlidersHorizontal } from 'lucide-preact';
import type { Facets, JournalFilter } from '../../journal/read/types';
import { type JournalOutcome, journalOutcomes } from '../../journal/types';
import { endOfDay, officeTime, startOfDay } from '../../policy/apply/clock';
import type { Text } from '../../rules/engine/types';
import { officeZone, say } from '../shared/words';
import { periodOf, periods, spanOf } from './periods';
import { accountName, tJournal, tOutcome } from './words';

export interface FilterBarProps {
  readonly facets: Facets;
  readonly filter: JournalFilter;
  readonly ruleTitle: (rule: string) => Text | undefined;
  readonly onChange: (filter: JournalFilter) => void;
}

/** A moment as a date field shows it, in the office's zone. */
const dateValue = (at: number | undefined): string => (at === undefined ? '' : officeTime(at, officeZone.value).day);

/** The moment at which the day of a date field begins or ends; undefined while the field is not filled in. */
const momentOf = (value: string, bound: typeof startOfDay): number | undefined =>
  value === '' ? undefined : bound(value, officeZone.value);

/** The filter with one part replaced; `undefined` takes the part away. */
function having<K extends keyof JournalFilter>(
  filter: JournalFilter,
  key: K,
  value: JournalFilter[K] | undefined,
): JournalFilter {
  const { [key]: _, ...rest } = filter;
  return value === undefined ? (rest as JournalFilter) : { ...rest, [key]: value };
}

/** A period in one press; dates, account, rule and decision on demand. Every change is applied at once. */
export function FilterBar({ facets, filter, ruleTitle, onChange }: FilterBarProps) {
  const t = tJournal();
  const now = Date.now();
  const period = periodOf(filter, now, officeZone.value);
  const { from: _, until: __, ...others } = filter;
  return (
    <>
      <fieldset class="pick">
        <legend>{t.period}</legend>
        {periods.map((each) => (
          <button
            key={each}
            type="button"
            class="button small"
            data-period={each}
            aria-pressed={period === each}
            onClick={() => onChange({ ...others, ...spanOf(each, now, officeZone.value) })}
          >
            {t[each]}
          </button>
        ))}
      </fieldset>
      <details class="journal-more">
        <summary>
          <SlidersHorizontal size={14} aria-hidden="true" />
          {t.moreFilters}
        </summary>
        <Fields {...{ facets, filter, ruleTitle, onChange }} />
      </details>
    </>
  );
}

function Fields({ facets, filter, ruleTitle, onChange }: FilterBarProps) {
  const t = tJournal();
  const set = <K extends keyof JournalFilter>(key: K, value: JournalFilter[K] | undefined) =>
    onChange(having(filter, key, value));
  return (
    <form class="journal-filter" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        <span>{t.from}</span>
        <input
          type="date"
          name="from"
          value={dateValue(filter.from)}
          onInput={(event) => set('from', momentOf(event.currentTarget.value, startOfDay))}
        />
      </label>
      <label class="field">
        <span>{t.until}</span>
        <input
          type="date"
          name="until"
          value={dateValue(filter.until === undefined ? undefined : filter.until - 1)}
          onInput={(event) => set('until', momentOf(event.currentTarget.value, endOfDay))}
        />
      </label>
      <label class="field">
        <span>{t.account}</span>
        <select
          name="account"
          value={filter.account ?? ''}
          onChange={(event) => set('account', event.currentTarget.value || undefined)}
        >
          <option value="">{t.all}</option>
          {facets.accounts.map((account) => (
            <option key={account} value={account}>
              {accountName(account)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.rule}</span>
        <select name="rule" value={filter.rule ?? ''} onChange={(event) => set('rule', event.currentTarget.value || undefined)}>
          <option value="">{t.all}</option>
          {facets.rules.map((rule) => {
            const title = ruleTitle(rule);
            return (
              <option key={rule} value={rule}>
                {title ? say(title) : rule}
              </option>
            );
          })}
        </select>
      </label>
      <label class="field">
        <span>{t.outcome}</span>
        <select
          name="outcome"
          value={filter.outcomes?.[0] ?? ''}
          onChange={(event) => {
            const outcome = journalOutcomes.find((each) => each === event.currentTarget.value);
            set('outcomes', outcome && ([outcome] satisfies JournalOutcome[]));
          }}
        >
          <option value="">{t.all}</option>
          {journalOutcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {tOutcome()[outcome]}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
