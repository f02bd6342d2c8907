/** Every rule by pack, with the pack's stage switch. */
import { useState } from 'preact/hooks';
import { ruleValue } from '../../../policy/apply/settings';
import type { ActivePolicy } from '../../../policy/types';
import type { PackId, Rule } from '../../../rules/engine/types';
import { packsInOrder, packTitles } from '../../shared/pack-words';
import { say } from '../../shared/words';
import { SeverityTag } from '../SeverityTag';
import type { Stage } from '../stage';
import { words } from './words';

const matches = (rule: Rule, wanted: string): boolean =>
  `${rule.id} ${say(rule.title)}`.toLowerCase().includes(wanted.trim().toLowerCase());

export function RuleList(props: {
  readonly stage: Stage;
  readonly rules: readonly Rule[];
  readonly policy: ActivePolicy;
  readonly chosen: string | undefined;
  readonly onChoose: (rule: string) => void;
}) {
  const { stage, policy, chosen } = props;
  const [wanted, setWanted] = useState('');
  const t = words();
  const now = Date.now();

  const setPack = (pack: PackId, isOn: boolean): void => {
    const { [pack]: _, ...rest } = stage.switches.value.packs;
    const asPolicy = stage.base.value?.packs?.[pack] !== false;
    stage.switches.value = { ...stage.switches.value, packs: isOn === asPolicy ? rest : { ...rest, [pack]: isOn } };
  };
  return (
    <aside class="panel rule-list" aria-label={t.list}>
      <input
        type="search"
        aria-label={t.filter}
        placeholder={t.filter}
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      <div class="rule-groups">
        {packsInOrder.map((pack) => {
          const inPack = props.rules.filter((rule) => rule.pack === pack && matches(rule, wanted));
          if (inPack.length === 0) return null;
          const isOn = pack === 'instansi' || policy.packs?.[pack] !== false;
          return (
            <section key={pack}>
              <h2>
                {say(packTitles[pack])}
                {pack !== 'instansi' && (
                  <input
                    type="checkbox"
                    data-stage-pack={pack}
                    aria-label={t.packOn(say(packTitles[pack]))}
                    checked={isOn}
                    onChange={(event) => setPack(pack, event.currentTarget.checked)}
                  />
                )}
              </h2>
              <ul>
                {inPack.map((rule) => (
                  <li key={rule.id}>
                    <button
                      type="button"
                      data-rule={rule.id}
                      aria-current={rule.id === chosen ? 'true' : undefined}
                      onClick={() => props.onChoose(rule.id)}
                    >
                      <span>{say(rule.title)}</span>
                      <SeverityTag severity={ruleValue(rule, policy, {}, now).severity} />
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </aside>
  );
}
