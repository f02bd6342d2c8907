import { Lock } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Severity } from '../../rules/engine/types';
import { SeverityIcon, severityName } from '../shared/finding/Severity';
import { written } from '../shared/finding-words';
import { packTitles } from '../shared/pack-words';
import { say } from '../shared/words';
import type { OptionsActions, OptionsState, RuleRow } from './types';
import { tOptions } from './words';

const choices: readonly Severity[] = ['off', 'note', 'warn', 'block'];
const packs = ['instansi', 'permenpanrb', 'tni', 'asn', 'pelindungan', 'keamanan'] as const;

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

function Row({ row, actions }: { row: RuleRow; actions: OptionsActions }) {
  const t = tOptions();
  const { rule, value, basis } = row;
  return (
    <li data-off={value.severity === 'off' ? '' : undefined}>
      <div class="rule-words">
        <h3>{say(rule.title)}</h3>
        <p class="soft">
          <code>{rule.id}</code>
          {value.trial && <span class="tag">{t.trial}</span>}
        </p>
        <p>{say(rule.message)}</p>
        {basis.length > 0 && (
          <p class="soft">
            {basis.map(({ id, title, article }) => (
              <span key={id} class="basis">
                {[say(title), article].filter(Boolean).join(', ')}
              </span>
            ))}
          </p>
        )}
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
              const chosen = choices.find((each) => each === currentTarget.value);
              if (chosen) actions.setRule(rule.id, chosen);
            }}
          >
            {choices.map((each) => (
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

/** Every rule with its severity, basis, and where its value comes from. */
export function Rules({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const t = tOptions();
  const [query, search] = useState('');
  const words = query.trim().toLowerCase();
  const found = state.rows.filter(({ rule }) =>
    [rule.id, rule.title.id, rule.title.en, rule.message.id, rule.message.en].some((text) => text.toLowerCase().includes(words)),
  );
  return (
    <>
      <label class="field">
        <span>{t.ruleFilter}</span>
        <input type="search" value={query} onInput={({ currentTarget }) => search(currentTarget.value)} />
      </label>
      <p class="unseen" role="status">
        {t.found(found.length)}
      </p>
      {found.length === 0 && <p class="soft">{t.ruleNone}</p>}
      {packs.map((pack) => {
        const rows = found.filter(({ rule }) => rule.pack === pack);
        if (rows.length === 0) return null;
        const on = rows.filter(({ value }) => value.severity !== 'off').length;
        return (
          <section key={pack} class="card">
            <h2>{say(packTitles[pack])}</h2>
            <p class="soft">{t.counts(String(on), String(rows.length))}</p>
            <ul class="rules">
              {rows.map((row) => (
                <Row key={row.rule.id} row={row} actions={actions} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
