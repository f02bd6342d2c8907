import type { Clause, Matcher, Rule, Text } from '../types';
import { buildLinear } from './build';

export interface PatternProblem {
  /** Within the rule: `clauses[0].match.a.pattern`. */
  readonly path: readonly (string | number)[];
  readonly message: Text;
}

/**
 * A rule of a policy with a program beside every pattern, and what cannot be made into one. For the import of a policy;
 * pages only run the programs.
 */
export function linearise<
  R extends Pick<Rule, 'antipatterns'> & { readonly clauses: readonly Pick<Clause, 'match' | 'antipatterns'>[] },
>(rule: R): { readonly rule: R; readonly problems: readonly PatternProblem[] } {
  const problems: PatternProblem[] = [];
  const visit = (matcher: Matcher, path: readonly (string | number)[]): Matcher => {
    const one = <K extends string>(key: K, inner: Matcher | undefined) =>
      (inner ? { [key]: visit(inner, [...path, key]) } : {}) as Partial<Record<K, Matcher>>;
    const many = (list: readonly Matcher[]) => list.map((inner, i) => visit(inner, [...path, 'of', i]));
    switch (matcher.kind) {
      case 'pattern': {
        const built = buildLinear(matcher.pattern, matcher.flags);
        if (built.ok) return { ...matcher, program: built.program };
        problems.push({ path: [...path, 'pattern'], message: built.problem });
        return matcher;
      }
      case 'near':
        return { ...matcher, ...one('a', matcher.a), ...one('b', matcher.b), ...one('unless', matcher.unless) };
      case 'conditional':
        return { ...matcher, ...one('when', matcher.when), ...one('needs', matcher.needs) };
      case 'occurrence':
      case 'not':
      case 'around':
        return { ...matcher, ...one('of', matcher.of) };
      case 'all':
      case 'any':
        return { ...matcher, of: many(matcher.of) };
      case 'score':
        return {
          ...matcher,
          signs: matcher.signs.map((sign, i) => ({ ...sign, match: visit(sign.match, [...path, 'signs', i, 'match']) })),
        };
      case 'attachment':
        return { ...matcher, ...one('named', matcher.named) };
      default:
        return matcher;
    }
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
