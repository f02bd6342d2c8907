/** A round sign with the account's initials, one colour a role, so that a class tells the accounts apart from afar. */
import type { PracticeAccount } from './types';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');

export function Avatar({ account }: { readonly account: PracticeAccount }) {
  return (
    <span class="avatar" data-role={account.role} aria-hidden="true">
      {initials(account.name)}
    </span>
  );
}
