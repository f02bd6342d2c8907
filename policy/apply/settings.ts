/** The value of each rule today and where it comes from: the rule itself, the policy, a dated switch or the officer. */
import type { Rule, Severity } from '../../rules/engine/types';
import type { ActivePolicy, DatedSwitch, OfficerChoice, RuleSetting } from '../types';
import { endOfDay, startOfDay, type Zone } from './clock';
import { harmful } from './own-setup';
import { siagaOn, siagaRule, siagaSetting, timesOf } from './siaga';

export type Origin = 'rule' | 'embedded' | 'policy' | 'pack' | 'switch' | 'officer';

export interface RuleValue {
  readonly severity: Severity;
  readonly origin: Origin;
  /** The officer may not change it. */
  readonly locked: boolean;
  readonly trial: boolean;
  /** The dated switch in force. */
  readonly by?: DatedSwitch;
}

const order: readonly Severity[] = ['off', 'note', 'warn', 'block'];
export const rank = (severity: Severity): number => order.indexOf(severity);
export const milder = (a: Severity, b: Severity): Severity => (rank(a) <= rank(b) ? a : b);
export const graver = (a: Severity, b: Severity): Severity => (rank(a) >= rank(b) ? a : b);

/** The policy's setting for a rule; names such as `constructor` are looked up like any other. */
export function settingOf(rule: string, policy: ActivePolicy): RuleSetting | undefined {
  const own = policy.rules && Object.hasOwn(policy.rules, rule) ? policy.rules[rule] : undefined;
  return rule === siagaRule && policy.siaga ? { ...own, ...siagaSetting(policy.siaga) } : own;
}

const zoneOf = (policy: ActivePolicy): Zone => policy.institution.timeZone ?? 'WIB';

/** Switches whose days include `now`; where several name one rule, the gravest counts. */
function switchFor(rule: string, policy: ActivePolicy, now: number): DatedSwitch | undefined {
  const zone = zoneOf(policy);
  let found: DatedSwitch | undefined;
  for (const each of policy.switches ?? []) {
    const isOn = startOfDay(each.from, zone) <= now && now < endOfDay(each.until, zone);
    if (isOn && each.rules.includes(rule) && (!found || rank(each.severity) > rank(found.severity))) found = each;
  }
  return found;
}

/** Is the rule only counted, not shown? A dated switch ends the trial. */
export const isTrial = (rule: string, policy: ActivePolicy, now: number): boolean =>
  (settingOf(rule, policy)?.trial ?? false) && switchFor(rule, policy, now) === undefined;

/** The next moment at which a dated switch or an alert begins or ends, in milliseconds since the epoch; `Infinity` when none will. */
export function nextChange(policy: ActivePolicy, now: number): number {
  const zone = zoneOf(policy);
  const moments = (policy.switches ?? []).flatMap(({ from, until }) => [startOfDay(from, zone), endOfDay(until, zone)]);
  if (policy.siaga) moments.push(...Object.values(timesOf(policy.siaga, policy)));
  return moments.filter((moment) => moment > now).reduce((least, moment) => Math.min(least, moment), Number.POSITIVE_INFINITY);
}

/**
 * The severity of `rule` at `now` (milliseconds since the epoch). A rule of a pack that is off stays off, also for dated
 * switches, unless the policy names a severity for that very rule; without an office policy nothing is graver than `warn`, and
 * what harms nobody else than `note`.
 */
export function ruleValue(rule: Rule, policy: ActivePolicy, choice: OfficerChoice, now: number): RuleValue {
  const setting = settingOf(rule.id, policy);
  if (rule.id === siagaRule) {
    const isOn = siagaOn(policy, now) !== undefined;
    return {
      severity: isOn ? 'block' : 'off',
      origin: isOn ? 'policy' : 'rule',
      locked: true,
      trial: isTrial(rule.id, policy, now),
    };
  }
  const isEmbedded = policy.source === 'embedded';
  const trial = isTrial(rule.id, policy, now);
  const locked = setting?.locked ?? !isEmbedded;
  if (rule.pack !== 'instansi' && policy.packs?.[rule.pack] === false && setting?.severity === undefined)
    return { severity: 'off', origin: 'pack', locked: true, trial };
  const chosen = choice.rules && Object.hasOwn(choice.rules, rule.id) ? choice.rules[rule.id] : undefined;
  const by = switchFor(rule.id, policy, now);
  if (by) return { severity: by.severity, origin: 'switch', locked: true, trial, by };
  if (chosen !== undefined && !locked) return { severity: chosen, origin: 'officer', locked, trial };
  if (setting?.severity !== undefined)
    return { severity: setting.severity, origin: isEmbedded ? 'embedded' : 'policy', locked, trial };
  // Nobody asked for more than that others come to no harm; what is left is said quietly.
  const most: Severity = harmful.has(rule.id) ? 'warn' : 'note';
  if (isEmbedded && rank(rule.severity) > rank(most)) return { severity: most, origin: 'embedded', locked, trial };
  return { severity: rule.severity, origin: rule.pack === 'instansi' ? 'policy' : 'rule', locked, trial };
}
