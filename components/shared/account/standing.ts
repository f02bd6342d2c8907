/** How an account stands to whoever sits here, in words that are true of just that state. */
import type { AccountCard } from '../../../policy/types';
import { tFinding } from '../finding-words';

/** So many officers are named; an office may have hundreds. */
const named = 2;

function several(officers: readonly string[]): string {
  const more = officers.length - named;
  return more > 0 ? `${officers.slice(0, named).join(', ')} ${tFinding().andOthers(more)}` : officers.join(', ');
}

/** `ofAnother`: the reader is not the officer (an approver, a class). */
export function standingWords(
  { standing, officers = [] }: Pick<AccountCard, 'standing' | 'officers'>,
  ofAnother = false,
): string {
  const t = tFinding();
  if (standing === 'unknown') return t['unknown-standing'];
  if (standing === 'unassigned' && officers.length > 0) return t.assignedTo(several(officers));
  if (standing === 'colleague-personal' && officers.length > 0) return t.personalOf(several(officers));
  return ofAnother && standing !== 'unreadable' ? t[`other-${standing}`] : t[standing];
}
