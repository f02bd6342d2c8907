import { PencilRuler, Presentation, Signature } from 'lucide-preact';
import { roleOf } from '../../policy/apply/assigned';
import { tRoleWay } from './role-way-words';
import type { OptionsState } from './types';

/** Where the work of a role is done; an ordinary officer's is on the sites themselves. */
const ways = {
  admin: ['/studio.html', PencilRuler],
  pelatih: ['/training.html#dek', Presentation],
  'penanggung-jawab': ['#persetujuan', Signature],
} as const;

/** What the officer's role in the policy is for, offered before anything else. */
export function RoleWay({ policy, choice }: Pick<OptionsState, 'policy' | 'choice'>) {
  const role = roleOf(policy, choice);
  if (role === undefined || role === 'petugas') return null;
  const [address, Icon] = ways[role];
  const t = tRoleWay();
  return (
    <section class="card role-way">
      <h2>{t[`as-${role}`]}</h2>
      <a class="button primary" href={address}>
        <Icon size={16} aria-hidden="true" />
        {t[role]}
      </a>
    </section>
  );
}
