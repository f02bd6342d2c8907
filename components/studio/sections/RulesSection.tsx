import { ChevronRight } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { rules } from '../../../rules';
import type { Rule } from '../../../rules/engine/types';
import { severityName } from '../../shared/finding/Severity';
import { packsInOrder, packTitles } from '../../shared/pack-words';
import { say } from '../../shared/words';
import { useField, useStudio } from '../form/context';
import { isObject, valueAt } from '../form/json';
import { nodeAt, policyNode } from '../form/node';
import { useProblems } from '../form/Told';
import { titleOf } from '../form/wording';
import { FormSection } from './FormSection';
import { tSections } from './words';

const packs = packsInOrder.filter((pack) => pack !== 'instansi');
const levels = ['off', 'note', 'warn', 'block'] as const;

function Packs() {
  const studio = useStudio();
  const t = tSections();
  const node = policyNode.properties?.packs ?? {};
  return (
    <fieldset class="group">
      <legend>{titleOf(node, t.packsTitle)}</legend>
      <p class="help">{t.packsHelp}</p>
      <div class="choices">
        {packs.map((pack) => (
          <label key={pack} class="check">
            <input
              type="checkbox"
              checked={valueAt(studio.policy.value, ['packs', pack]) !== false}
              onChange={({ currentTarget }) => studio.set(['packs', pack], currentTarget.checked ? undefined : false)}
            />
            <span>
              {say(packTitles[pack])} <small class="soft">{t.packCount(rules.filter((rule) => rule.pack === pack).length)}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One built-in rule: its level, its trial, and on demand all that can be set about it. */
function RuleRow({ rule }: { readonly rule: Rule }) {
  const studio = useStudio();
  const Field = useField();
  const t = tSections();
  const path = ['rules', rule.id];
  const setting = valueAt(studio.policy.value, path);
  const [isOpen, open] = useState(false);
  const wrong = useProblems(path, true).length;
  const isPackOff = valueAt(studio.policy.value, ['packs', rule.pack]) === false;
  const level = isObject(setting) && typeof setting.severity === 'string' ? setting.severity : '';
  /** A setting that says nothing is taken out, and with the last one the whole part. */
  const write = (field: string, value: string | boolean | undefined) => {
    const rest = Object.entries(isObject(setting) ? setting : {}).filter(([key]) => key !== field);
    const now = value === undefined ? rest : [...rest, [field, value] as const];
    studio.set(path, now.length === 0 ? undefined : Object.fromEntries(now));
  };
  const title = say(rule.title);
  const node = nodeAt(path, studio.policy.value);
  return (
    <li>
      <div class="rule-head">
        <h3>{title}</h3>
        <select
          aria-label={`${t.level}: ${title}`}
          value={level}
          data-severity={level || rule.severity}
          onChange={({ currentTarget }) => write('severity', currentTarget.value === '' ? undefined : currentTarget.value)}
        >
          <option value="">{isPackOff ? t.packOff : t.usualLevel(severityName(rule.severity))}</option>
          {levels.map((each) => (
            <option key={each} value={each}>
              {severityName(each)}
            </option>
          ))}
        </select>
      </div>
      <p class="soft">{say(rule.message)}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={isObject(setting) && setting.trial === true}
          onChange={({ currentTarget }) => write('trial', currentTarget.checked ? true : undefined)}
        />
        <span>{t.trial}</span>
      </label>
      <details class="more" onToggle={({ currentTarget }) => open(currentTarget.open)} open={wrong > 0 || undefined}>
        <summary>
          <ChevronRight size={14} aria-hidden="true" />
          {t.details}
          <span class="unseen">: {title}</span>
          <code>{rule.id}</code>
        </summary>
        {isOpen && node && <Field path={path} node={node} isBare />}
      </details>
    </li>
  );
}

/** Groups of rules, each rule with its level, and the dated switches. */
export function RulesSection() {
  const t = tSections();
  const [query, search] = useState('');
  const words = query.trim().toLowerCase();
  const found = rules.filter(({ id, title, message }) =>
    [id, title.id, title.en, message.id, message.en].some((text) => text.toLowerCase().includes(words)),
  );
  return (
    <>
      <section class="card">
        <Packs />
      </section>
      <label class="field">
        <span>{t.ruleFilter}</span>
        <input type="search" value={query} onInput={({ currentTarget }) => search(currentTarget.value)} />
      </label>
      <p class="unseen" role="status">
        {t.packCount(found.length)}
      </p>
      {found.length === 0 && <p class="soft">{t.ruleNone}</p>}
      {packs.map((pack) => {
        const rows = found.filter((rule) => rule.pack === pack);
        return (
          rows.length > 0 && (
            <section key={pack} class="card">
              <h2>{say(packTitles[pack])}</h2>
              <ul class="rule-rows">
                {rows.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <FormSection keys={['switches', 'learned']} />
    </>
  );
}
