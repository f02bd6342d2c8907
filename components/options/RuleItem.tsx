import { ChevronRight, Lock } from 'lucide-preact';
import { SeverityIcon, severityName } from '../shared/finding/Severity';
import { tFinding, written } from '../shared/finding-words';
import { say } from '../shared/words';
import { severities } from './SeverityFilter';
import type { OptionsActions, RuleRow } from './types';
import { tOptions } from './words';

function originOf({ value, reason }: RuleRow): string {
  const t = tOptions();
  const { origin, by } = value;
  if (origin === 'switch' && by)
    return t.originSwitch(say({ id: by.reason.id, en: by.reason.en ?? by.reason.id }), written(by.until));
  const name = {
    rule: t.originRule,
    embedded: t.originEmbedded,
    policy: t.originPolicy,
    pack: t.originPack,
    officer: t.originOfficer,
    switch: t.originPolicy,
  }[origin];
  return reason === undefined ? name : `${name}: ${reason}`;
}

/** One rule: what it says, what it rests on, how strictly it is taken and who said so. */
export function RuleItem({ row, actions }: { row: RuleRow; actions: OptionsActions }) {
  const t = tOptions();
  const { rule, value, basis } = row;
  return (
    <li data-off={value.severity === 'off' ? '' : undefined}>
      <div class="rule-words">
        <h3>{say(rule.title)}</h3>
        <p>
          {say(rule.message)} {value.trial && <span class="tag">{t.trial}</span>}
        </p>
        <details>
          <summary>
            <ChevronRight size={14} aria-hidden="true" />
            {basis.length > 0 ? tFinding().basis : t.ruleDetails}
          </summary>
          <ul class="bases">
            {basis.map(({ id, title, article }) => (
              <li key={id}>{[say(title), article].filter(Boolean).join(', ')}</li>
            ))}
            <li>
              {t.ruleCode}: <code>{rule.id}</code>
            </li>
          </ul>
        </details>
      </div>
      <div class="rule-level">
        {value.locked ? (
          <p class="level" data-severity={value.severity}>
            <SeverityIcon severity={value.severity} />
            {severityName(value.severity)}
            <Lock size={14} aria-label={t.locked} />
          </p>
        ) : (
          <select
            aria-label={`${t.severity}: ${say(rule.title)}`}
            value={value.severity}
            data-severity={value.severity}
            onChange={({ currentTarget }) => {
              const chosen = severities.find((each) => each === currentTarget.value);
              if (chosen) actions.setRule(rule.id, chosen);
            }}
          >
            {severities.map((each) => (
              <option key={each} value={each}>
                {severityName(each)}
              </option>
            ))}
          </select>
        )}
        <p class="soft">
          <span class="unseen">{t.origin}: </span>
          {originOf(row)}
        </p>
        {value.origin === 'officer' && (
          <button type="button" class="button small plain" onClick={() => actions.setRule(rule.id, undefined)}>
            {t.resetToPolicy}
          </button>
        )}
      </div>
    </li>
  );
}
