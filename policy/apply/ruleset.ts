/** Which rules run, and how gravely: the policy applied to the rules before they are compiled. */
import type { LexiconChange } from '../../rules/engine';
import type { Clause, Rule, Severity } from '../../rules/engine/types';
import type { ActivePolicy, DecisionTerms, OfficerChoice, RuleSetting } from '../types';
import { bilingual } from './bilingual';
import { learnedClause } from './learned';
import { graver, milder, nextChange, rank, ruleValue, settingOf } from './settings';

/** What the engine is to compile. */
export interface Ruleset {
  readonly rules: readonly Rule[];
  /** Terms added to a lexicon and taken out of it, by lexicon id. */
  readonly lexiconChanges: Readonly<Record<string, LexiconChange>>;
  /** Texts that are never marked. */
  readonly allow: readonly string[];
  /** From this moment on (milliseconds since the epoch) the ruleset must be built anew. */
  readonly until: number;
}

/** A clause follows its rule: lowered with it always, raised with it only where it was as grave as the rule. */
function clauseSeverity(clause: Clause, rule: Rule, severity: Severity, setting: RuleSetting | undefined): Severity | undefined {
  const own = setting?.clauses && Object.hasOwn(setting.clauses, clause.name) ? setting.clauses[clause.name] : undefined;
  if (own !== undefined) return own;
  if (clause.severity === undefined) return undefined;
  if (rank(severity) < rank(rule.severity)) return milder(clause.severity, severity);
  return rank(clause.severity) < rank(rule.severity) ? clause.severity : graver(clause.severity, severity);
}

function applied(rule: Rule, policy: ActivePolicy, choice: OfficerChoice, now: number): Rule {
  const setting = settingOf(rule.id, policy);
  const { severity } = ruleValue(rule, policy, choice, now);
  const ceiling: Severity = policy.source === 'embedded' && severity !== 'block' ? 'warn' : 'block';
  const isLowered = rank(severity) < rank(rule.severity);
  return {
    ...rule,
    severity,
    ...(setting?.scope === undefined ? {} : { scope: { ...rule.scope, ...setting.scope } }),
    ...(setting?.message === undefined ? {} : { message: bilingual(setting.message) }),
    ...(setting?.advice === undefined ? {} : { advice: bilingual(setting.advice) }),
    ...(rule.escalate === undefined
      ? {}
      : {
          escalate: { ...rule.escalate, to: isLowered ? milder(rule.escalate.to, severity) : milder(rule.escalate.to, ceiling) },
        }),
    clauses: rule.clauses.flatMap((clause) => {
      const value = clauseSeverity(clause, rule, severity, setting);
      const isNamed = setting?.clauses !== undefined && Object.hasOwn(setting.clauses, clause.name);
      return learnedClause(value === undefined ? clause : { ...clause, severity: milder(value, ceiling) }, policy, isNamed);
    }),
  };
}

/** The office's own rules in the form of the built-in ones. */
export const ownRulesOf = (policy: Pick<ActivePolicy, 'ownRules'>): Rule[] =>
  policy.ownRules.map(({ title, message, advice, clauses, ...rule }) => ({
    ...rule,
    pack: 'instansi',
    title: bilingual(title),
    message: bilingual(message),
    advice: bilingual(advice),
    clauses: clauses.map(({ message: own, ...clause }) => (own ? { ...clause, message: bilingual(own) } : clause)),
  }));

/** The office's additions to lexicons and exceptions from them, by lexicon id. */
export const lexiconChangesOf = (policy: Pick<ActivePolicy, 'ownTerms'>): Record<string, LexiconChange> =>
  Object.fromEntries(
    Object.entries(policy.ownTerms ?? {}).map(([lexicon, { add = [], remove = [] }]) => [
      lexicon,
      { add: add.length === 0 ? [] : [{ source: 'own', terms: add.join(', ') }], remove },
    ]),
  );

/** A draft that names the own institution speaks for it: its names are terms too. */
function withOwnNames(
  changes: Record<string, LexiconChange>,
  { name, unit }: ActivePolicy['institution'],
): Record<string, LexiconChange> {
  const { add = [], remove = [] } = changes['nama-instansi'] ?? {};
  // A comma would part a name into several terms.
  const names = [name, unit ?? ''].map((one) => one.replaceAll(',', ' ')).join(', ');
  return { ...changes, 'nama-instansi': { add: [...add, { source: 'own', affixes: false, terms: names }], remove } };
}

/** The policy, the officer's own choices and the calendar applied to the built-in `rules` and the office's own. */
export function rulesetFor(rules: readonly Rule[], policy: ActivePolicy, choice: OfficerChoice, now: number): Ruleset {
  const { institution } = policy;
  return {
    rules: [...rules, ...ownRulesOf(policy)]
      .map((rule) => applied(rule, policy, choice, now))
      .filter((rule) => rule.severity !== 'off'),
    lexiconChanges: withOwnNames(lexiconChangesOf(policy), institution),
    allow: [
      ...(policy.allow ?? []),
      ...(institution.hotlines ?? []),
      ...(institution.emailDomains ?? []).map((domain) => `@${domain}`),
    ],
    until: nextChange(policy, now),
  };
}

const reasons: DecisionTerms['reasons'] = [
  { code: 'informasi-publik', label: { id: 'Informasi publik menurut undang-undang', en: 'Public information by law' } },
  { code: 'sudah-disetujui', label: { id: 'Sudah disetujui pimpinan', en: 'Approved by the superior' } },
  { code: 'kutipan-resmi', label: { id: 'Kutipan dari sumber resmi', en: 'Quotation from an official source' } },
  { code: 'konteks-berbeda', label: { id: 'Maknanya lain dalam kalimat ini', en: 'Means something else here' } },
  { code: 'mendesak', label: { id: 'Mendesak untuk keselamatan warga', en: 'Urgent for public safety' } },
  { code: 'lainnya', label: { id: 'Alasan lain', en: 'Another reason' } },
];

/** What a decision dialog asks for under this policy. */
export function decisionTerms(policy: ActivePolicy): DecisionTerms {
  const { decisions, institution, approvers } = policy;
  const own = decisions?.reasons?.map(({ code, label }) => ({ code, label: bilingual(label) }));
  return {
    reasons: own && own.length > 0 ? own : reasons,
    minReasonLength: decisions?.minReasonLength ?? 0,
    ...(institution.leakContact ? { leakContact: institution.leakContact } : {}),
    approvers: (approvers ?? []).map(({ id, name }) => ({ id, name })),
    onEngineFailure: decisions?.onEngineFailure ?? 'ask',
  };
}
