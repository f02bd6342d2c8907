/** As whom a draft is posted: what the account is to the officer. */
import type { PracticeAccount } from '../sites/types';
import { words as practiceWords } from '../sites/words';
import { words } from './words';

type Role = PracticeAccount['role'];

const roles: readonly Role[] = ['assigned', 'unassigned', 'own-personal'];

export function RoleSelect({ role, onRole }: { readonly role: Role; readonly onRole: (role: Role) => void }) {
  return (
    <select
      data-fix-role
      aria-label={words().actingAs}
      value={role}
      onChange={({ currentTarget: { value } }) => {
        const chosen = roles.find((each) => each === value);
        if (chosen) onRole(chosen);
      }}
    >
      {roles.map((each) => (
        <option key={each} value={each}>
          {practiceWords()[each]}
        </option>
      ))}
    </select>
  );
}
