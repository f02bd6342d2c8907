import { kinds } from '../match';
import type { FactKinds, Matcher } from '../matcher';
import type { Clause, Rule, Text } from '../rule';
import { buildLinear } from './build';

export interface PatternProblem {
  /** Within the rule: `clauses[0].match.a.pattern`. */
  readonly path: readonly (string | number)[];
  readonly message: Text;
}

type Path = PatternProblem['path'];
type Linearised = Pick<Rule, 'antipatterns'> & { readonly clauses: readonly Pick<Clause, 'match' | 'antipatterns'>[] };

/**
 * A rule of a policy with a program beside every pattern, and what cannot be made into one. For the import of a policy;
 * pages only run the programs.
 */
export function linearise<R extends Linearised>(
  rule: R,
  facts: FactKinds,
): { readonly rule: R; readonly problems: readonly PatternProblem[] } {
  const problems: PatternProblem[] = [];
  const known: Readonly<Record<string, { readonly inner?: readonly string[] }>> = { ...kinds, ...facts };
  /** What a property holds: a matcher, a list of them, or a list of things with a `match`. */
  const within = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((one, i) => within(one, [...path, i]));
    if (typeof value !== 'object' || value === null) return value;
    if ('match' in value) return { ...value, match: within(value.match, [...path, 'match']) };
    return visit(value as Matcher, path);
  };
  const visit = (matcher: Matcher, path: Path): Matcher => {
    if (matcher.kind === 'pattern') {
      const built = buildLinear(matcher.pattern, matcher.flags);
      if (built.ok) return { ...matcher, program: built.program };
      problems.push({ path: [...path, 'pattern'], message: built.problem });
      return matcher;
    }
    const inner = Object.hasOwn(known, matcher.kind) ? (known[matcher.kind]?.inner ?? []) : [];
    const changed = inner.flatMap((name) => {
      const value: unknown = Reflect.get(matcher, name);
      return value === undefined ? [] : [[name, within(value, [...path, name])]];
    });
    return { ...matcher, ...Object.fromEntries(changed) };
  };
  const list = (matchers: readonly Matcher[], path: readonly (string | number)[]) =>
    matchers.map((matcher, i) => visit(matcher, [...path, i]));
  const clauses = rule.clauses.map((clause, i) => ({
    ...clause,
    match: visit(clause.match, ['clauses', i, 'match']),
    ...(clause.antipatterns && { antipatterns: list(clause.antipatterns, ['clauses', i, 'antipatterns']) }),
  }));
  return {
    rule: { ...rule, clauses, ...(rule.antipatterns && { antipatterns: list(rule.antipatterns, ['antipatterns']) }) },
    problems,
  };
}
