import { useState } from 'preact/hooks';
import type { Severity } from '../../rules/engine/types';
import { packsInOrder, packTitles } from '../shared/pack-words';
import { say } from '../shared/words';
import { RuleItem } from './RuleItem';
import { SeverityFilter } from './SeverityFilter';
import type { OptionsActions, OptionsState } from './types';
import { tOptions } from './words';

/** Every rule with its severity, basis, and where its value comes from. */
export function Rules({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const t = tOptions();
  const [query, search] = useState('');
  const [severity, choose] = useState<Severity | undefined>();
  const words = query.trim().toLowerCase();
  const named = state.rows.filter(({ rule }) =>
    [rule.id, rule.title.id, rule.title.en, rule.message.id, rule.message.en].some((text) => text.toLowerCase().includes(words)),
  );
  const of = (wanted: Severity | undefined) => named.filter(({ value }) => wanted === undefined || value.severity === wanted);
  const found = of(severity);
  return (
    <>
      <div class="rule-tools">
        <label class="field">
          <span>{t.ruleFilter}</span>
          <input type="search" value={query} onInput={({ currentTarget }) => search(currentTarget.value)} />
        </label>
        <SeverityFilter chosen={severity} choose={choose} count={(each) => of(each).length} />
        <a href="/training.html#aturan">{t.tryRules}</a>
      </div>
      <p class="unseen" role="status">
        {t.found(found.length)}
      </p>
      {found.length === 0 && <p class="empty">{t.ruleNone}</p>}
      {packsInOrder.map((pack) => {
        const rows = found.filter(({ rule }) => rule.pack === pack);
        if (rows.length === 0) return null;
        const all = state.rows.filter(({ rule }) => rule.pack === pack);
        const on = all.filter(({ value }) => value.severity !== 'off').length;
        return (
          <section key={pack} class="card">
            <h2>{say(packTitles[pack])}</h2>
            <p class="soft">{t.counts(String(on), String(all.length))}</p>
            <ul class="rules">
              {rows.map((row) => (
                <RuleItem key={row.rule.id} row={row} actions={actions} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
