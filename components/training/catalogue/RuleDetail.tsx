/** One rule: what it says, on what basis, its stage switch, its examples, and a box to try it. */
import { useState } from 'preact/hooks';
import { ruleValue } from '../../../policy/apply/settings';
import { citations } from '../../../rules/citations';
import type { Rule, Severity } from '../../../rules/engine/types';
import { severityName } from '../../shared/finding/Severity';
import { MarkedText } from '../../shared/MarkedText';
import { say } from '../../shared/words';
import type { StageText } from '../draft';
import type { Stage } from '../stage';
import { type ExampleKind, exampleKinds, examplesOf } from './examples-of';
import { TryBox } from './TryBox';
import { words } from './words';

const severities: readonly Severity[] = ['off', 'note', 'warn', 'block'];

export function RuleDetail({ stage, rule }: { readonly stage: Stage; readonly rule: Rule }) {
  const [kind, setKind] = useState<ExampleKind>('flags');
  const [said, setSaid] = useState<StageText>();
  const t = words();
  const base = stage.base.value;
  const own = base && ruleValue(rule, base, {}, Date.now()).severity;
  const set = stage.switches.value.rules[rule.id];
  const basis = citations.filter(({ id }) => rule.basis.includes(id));
  const examples = examplesOf(rule.id, kind, set && set !== 'off' ? set : rule.severity);

  const choose = (value: string): void => {
    const { [rule.id]: _, ...rest } = stage.switches.value.rules;
    const severity = severities.find((each) => each === value);
    stage.switches.value = { ...stage.switches.value, rules: severity ? { ...rest, [rule.id]: severity } : rest };
  };
  return (
    <section class="panel rule-detail" data-rule-detail={rule.id}>
      <header>
        <div>
          <h2>{say(rule.title)}</h2>
          <code>{rule.id}</code>
        </div>
        <label class="stage-severity">
          <span>{t.onStage}</span>
          <select data-stage-severity value={set ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{t.asPolicy(severityName(own ?? rule.severity))}</option>
            {severities.map((severity) => (
              <option key={severity} value={severity}>
                {severityName(severity)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <p>
        {say(rule.message)} {say(rule.advice)}
      </p>
      {basis[0] && (
        <p class="step-note">
          {t.basis}: {basis.map(({ title, article }) => [say(title), article].filter(Boolean).join(', ')).join('; ')}
        </p>
      )}
      <div class="example-tabs" role="tablist">
        {exampleKinds.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            class="tab"
            data-examples={each}
            aria-selected={each === kind}
            onClick={() => setKind(each)}
          >
            {t[each]}
          </button>
        ))}
        <span class="step-note">{t[`${kind}Note`]}</span>
      </div>
      <ul class="examples">
        {examples.length === 0 && <li class="empty">{t.noExamples}</li>}
        {examples.map(({ said: example, marks }) => (
          <li key={JSON.stringify(example)}>
            <MarkedText text={example.text} marks={marks} />
            <button type="button" class="button small" data-try onClick={() => setSaid(example)}>
              {t.try}
            </button>
          </li>
        ))}
      </ul>
      <TryBox stage={stage} rule={rule} said={said} />
    </section>
  );
}
