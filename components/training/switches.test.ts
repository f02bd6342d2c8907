import { describe, expect, it } from 'vitest';
import { ruleValue } from '../../policy/apply/settings';
import { embedded } from '../../policy/keep/embedded';
import { rules } from '../../rules';
import { officerOnStage, withCast } from './cast';
import { noSwitches, switchCount, withSwitches } from './switches';

const rule = rules.find(({ id }) => id === 'etika/kata-kasar');
if (!rule) throw new Error('The rule of this test is gone');

describe('stage switches', () => {
  it('leave the policy itself untouched', () => {
    const policy = structuredClone(embedded);
    const staged = withSwitches(policy, { packs: { tni: false }, rules: { [rule.id]: 'off' } });
    expect(policy).toEqual(embedded);
    expect(ruleValue(rule, staged, {}, 0).severity).toBe('off');
    expect(staged.packs).toEqual({ tni: false });
    expect(withSwitches(policy, noSwitches)).toBe(policy);
    expect(switchCount({ packs: { tni: false }, rules: { [rule.id]: 'off' } })).toBe(2);
  });

  it('win over dated switches, trial and the ceiling of the embedded policy', () => {
    const policy = {
      ...embedded,
      rules: { [rule.id]: { severity: 'note', trial: true } },
      switches: [
        { id: 'masa', rules: [rule.id], severity: 'note', from: '1970-01-01', until: '2999-01-01', reason: { id: 'Uji' } },
      ],
    } as const;
    const value = ruleValue(rule, withSwitches(policy, { packs: {}, rules: { [rule.id]: 'block' } }), {}, Date.now());
    expect(value).toMatchObject({ severity: 'block', trial: false });
  });
});

describe('the accounts on stage', () => {
  it('are one of each kind on each site, known to the policy', () => {
    const { policy, cast } = withCast(embedded);
    for (const accounts of Object.values(cast))
      expect(accounts.map(({ role }) => role)).toEqual(['assigned', 'unassigned', 'own-personal']);
    expect(policy.officers?.some(({ id }) => id === officerOnStage(embedded))).toBe(true);
    expect(embedded.accounts).toBeUndefined();
  });
});
