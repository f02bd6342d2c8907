/** Stage switches: packs, rules and severities changed for a lesson. Kept in memory, written nowhere. */
import type { ActivePolicy } from '../../policy/types';
import type { PackId, Severity } from '../../rules/engine/types';

export interface StageSwitches {
  readonly packs: Readonly<Partial<Record<PackId, boolean>>>;
  readonly rules: Readonly<Record<string, Severity>>;
}

export const noSwitches: StageSwitches = { packs: {}, rules: {} };

export const switchCount = ({ packs, rules }: StageSwitches): number => Object.keys(packs).length + Object.keys(rules).length;

/** The policy as it is on stage. A rule set on stage is free of dated switches and of trial, or the class would not see it. */
export function withSwitches(policy: ActivePolicy, { packs, rules }: StageSwitches): ActivePolicy {
  const set = Object.entries(rules);
  if (set.length === 0 && Object.keys(packs).length === 0) return policy;
  const settings = Object.fromEntries(
    set.map(([rule, severity]) => {
      const { clauses: _clauses, trial: _trial, ...rest } = policy.rules?.[rule] ?? {};
      return [rule, { ...rest, severity }];
    }),
  );
  return {
    ...policy,
    // The embedded policy caps what it stops; on stage the trainer decides.
    ...(set.length > 0 && policy.source === 'embedded' ? { source: 'imported' as const } : {}),
    packs: { ...policy.packs, ...packs },
    rules: { ...policy.rules, ...settings },
    ...(policy.switches
      ? {
          switches: policy.switches.map((each) => ({ ...each, rules: each.rules.filter((rule) => !Object.hasOwn(rules, rule)) })),
        }
      : {}),
  };
}
