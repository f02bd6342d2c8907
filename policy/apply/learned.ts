/** What a policy makes of the clauses that learn from examples. */
import type { Clause, Severity } from '../../rules/engine/types';
import { LEARNED } from '../../rules/learned';
import type { ActivePolicy } from '../types';
import { milder } from './settings';

const names: ReadonlySet<string> = new Set(Object.values(LEARNED));
export const isLearned = (clause: string): boolean => names.has(clause);

/** A learned clause under the policy: gone, or a warning at most unless the policy names the clause itself. */
export function learnedClause(clause: Clause, { learned }: Pick<ActivePolicy, 'learned'>, isNamed: boolean): Clause[] {
  if (!isLearned(clause.name)) return [clause];
  if (learned === 'off') return [];
  if (isNamed) return [clause];
  const raised: Severity | undefined = learned === 'raised' && clause.severity === 'note' ? 'warn' : clause.severity;
  return [{ ...clause, severity: milder(raised ?? 'warn', 'warn') }];
}
