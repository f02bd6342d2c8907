/** The office's own rules, loaded as built-in ones are: compiled, and run against their own examples. */

import { knowledge, rules } from '../../../rules';
import { citations } from '../../../rules/citations';
import { linearise } from '../../../rules/engine/linear/linearise';
import type { LinearProgram } from '../../../rules/engine/linear/program';
import type { Rule, RuleExamples, Text } from '../../../rules/engine/types';
import { pictureRuleIds } from '../../../rules/generated/picture-rule-ids';
import { validateRules } from '../../../rules/loader';
import { lexiconChangesOf, ownRulesOf } from '../../apply/ruleset';
import type { PolicyDocument } from '../../schema';
import type { OwnRule } from '../../types';
import { activate } from '../activate';
import { unknownNames } from './names';
import { hint } from './nearest';
import { type Finding, MOST_TOLD, type Path, writePath } from './problem';

/** `examples.flags[2]` as the loader writes it, as a path; steps that name a clause end the path. */
function stepsOf(path: string): Path {
  const steps = path.split('.').flatMap((step) => {
    const [, name = step, index] = /^(\w+)\[(\d+)\]$/.exec(step) ?? [];
    return index === undefined ? [name] : [name, Number(index)];
  });
  return steps[0] === 'clauses' ? ['clauses'] : steps;
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What running the examples may cost: steps of patterns and matchers, times the letters they are run on. Five hundred usual rules cost a third. */
const MOST_WORK = 2_000_000;

/** Steps of all matchers below `value`: a pattern has as many as its program, anything else counts for three. */
function stepsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const { kind, program }: { readonly kind?: unknown; readonly program?: LinearProgram } = value;
  if (kind === 'pattern' && program) return program.code.length / 3;
  return Object.values(value).reduce<number>((sum, each) => sum + stepsIn(each), typeof kind === 'string' ? 3 : 0);
}

const lettersIn = (rule: OwnRule): number =>
  [...rule.examples.flags, ...rule.examples.passes, ...rule.examples.nearMisses].reduce<number>(
    (sum, example) => sum + (typeof example === 'string' ? example : example.text).length,
    0,
  );

const tooHeavy = (own: readonly OwnRule[], costs: readonly number[]): Finding => {
  const dearest = costs.indexOf(Math.max(...costs));
  const id = own[dearest]?.id;
  return {
    path: ['ownRules', dearest],
    message: {
      id: `Contoh aturan kantor terlalu berat untuk dijalankan, terutama pada aturan "${id}"; persingkat contohnya atau sederhanakan polanya.`,
      en: `The examples of the office rules are too heavy to run, above all those of rule "${id}"; shorten them or simplify the patterns.`,
    },
  };
};

/**
 * The patterns that can't be made into programs, or, as soon as that is known, that the examples are too heavy: they are run where
 * the file is read, and nobody's browser shall stand still for a file.
 */
function patternChecks(own: readonly OwnRule[]): { readonly heavy?: Finding; readonly problems: readonly Finding[] } {
  const problems: Finding[] = [];
  const costs: number[] = [];
  let sum = 0;
  for (const [index, rule] of own.entries()) {
    const linear = linearise(rule, knowledge.facts);
    const cost = stepsIn([linear.rule.clauses, linear.rule.antipatterns]) * lettersIn(rule);
    costs.push(cost);
    sum += cost;
    if (sum > MOST_WORK) return { heavy: tooHeavy(own, costs), problems };
    if (problems.length > MOST_TOLD) break;
    for (const { path, message } of linear.problems) {
      const full = ['ownRules', index, ...path];
      const at = writePath(full);
      problems.push({
        path: full,
        message: { id: `Isian "${at}": ${lower(message.id)}`, en: `Field "${at}": ${lower(message.en)}` },
      });
    }
  }
  return { problems };
}

/** Everything the loader has to say about the own rules of `policy`. */
export function ownRuleChecks(policy: PolicyDocument): Finding[] {
  const own = policy.ownRules ?? [];
  if (own.length === 0) return [];
  const builtIn = new Set([...rules.map(({ id }) => id), ...pictureRuleIds]);
  const taken = own.flatMap(({ id }, index): Finding[] =>
    builtIn.has(id)
      ? [
          {
            path: ['ownRules', index, 'id'],
            message: {
              id: `Kode "${id}" sudah dipakai aturan bawaan; beri kode lain.`,
              en: `The id "${id}" is used by a built-in rule; choose another.`,
            },
          },
        ]
      : [],
  );
  const { heavy, problems: patterns } = patternChecks(own);
  if (heavy) return [...taken, ...patterns, heavy];
  const unread = [...patterns, ...unknownNames(policy)];
  // Without programs and lexicons the examples cannot be run; one problem at a time is clear enough here.
  if (unread.length > 0) return [...taken, ...unread];
  const active = activate(policy, 'imported', { state: 'none' });
  const examples: Record<string, RuleExamples> = Object.fromEntries(own.map((rule) => [rule.id, rule.examples]));
  const known = new Set([...citations, ...active.citations].map(({ id }) => id));
  const problems = validateRules({
    rules: ownRulesOf(active) satisfies Rule[],
    ...knowledge,
    lexiconChanges: lexiconChangesOf(active),
    examples,
    citations: known,
    most: MOST_TOLD,
  });
  const places = new Map(own.map(({ id }, index) => [id, index]));
  return [
    ...taken,
    ...problems.map(({ rule, path, message }): Finding => {
      const full = ['ownRules', places.get(rule) ?? 0, ...stepsOf(path)];
      const at = writePath(full);
      const said: Text = {
        id: `Aturan "${rule}" pada "${at}": ${lower(message.id)}`,
        en: `Rule "${rule}" at "${at}": ${lower(message.en)}`,
      };
      return { path: full, message: said };
    }),
  ];
}

/** Settings for rules that this version does not have: they do nothing, which the admin should know. */
export function unknownRules(policy: PolicyDocument): Finding[] {
  const known = new Set([...[...rules, ...(policy.ownRules ?? [])].map(({ id }) => id), ...pictureRuleIds]);
  const named: (readonly [Path, string])[] = [
    ...Object.keys(policy.rules ?? {}).map((id) => [['rules', id], id] as const),
    ...(policy.switches ?? []).flatMap((each, index) =>
      each.rules.map((id, at) => [['switches', index, 'rules', at], id] as const),
    ),
  ];
  const unknown = named.filter(([, id]) => !known.has(id));
  return unknown.slice(0, MOST_TOLD + 1).map(([path, id]): Finding => {
    const meant = hint(id, known);
    return {
      path,
      message: {
        id: `Aturan "${id}" tidak dikenal versi ini, jadi pengaturannya tidak berpengaruh; ${meant.id}.`,
        en: `Rule "${id}" is not known to this version, so its setting has no effect; ${meant.en}.`,
      },
    };
  });
}
