/** Every rule of the policy on stage, to open, switch and try. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { ownRulesOf } from '../../../policy/apply/ruleset';
import { everyRule as builtIn } from '../../../rules/pictures';
import type { Stage } from '../stage';
import { RuleDetail } from './RuleDetail';
import { RuleList } from './RuleList';

export function CatalogueView({ stage }: { readonly stage: Stage }) {
  const policy = stage.office.value?.policy;
  const rules = policy ? [...builtIn, ...ownRulesOf(policy)] : builtIn;
  const [chosen, setChosen] = useState(rules[0]?.id);
  const rule = rules.find(({ id }) => id === chosen) ?? rules[0];

  useLayoutEffect(
    () =>
      stage.takeKeys((action) => {
        if (action.do !== 'next' && action.do !== 'previous') return false;
        const at = rules.findIndex(({ id }) => id === chosen);
        setChosen(rules[Math.min(rules.length - 1, Math.max(0, at + (action.do === 'next' ? 1 : -1)))]?.id);
        return true;
      }),
    [stage, rules, chosen],
  );
  if (!policy) return null;
  return (
    <div class="catalogue">
      <RuleList stage={stage} rules={rules} policy={policy} chosen={rule?.id} onChoose={setChosen} />
      {rule && <RuleDetail key={rule.id} stage={stage} rule={rule} />}
    </div>
  );
}
