/** One rebuilt site: the account switch and its composers, in a part of the page of its own for the guard. */
import './practice.css';
import type { Ref } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { sites } from '../../../compose/sites';
import { practiceViews } from '../../../compose/sites/generated/practice';
import { AccountSwitch } from './AccountSwitch';
import type { ComposerHandle, PracticeAccount, PracticeSite, SendPost } from './types';

export interface SitePaneProps {
  readonly site: PracticeSite;
  readonly accounts: readonly PracticeAccount[];
  /** The part that the guard is to watch. */
  readonly part: Ref<HTMLDivElement>;
  readonly onSend: SendPost;
  /** The acting account is another one, and the page shows it. */
  readonly onAccount: () => void;
  readonly onHandle?: (composer: string, handle: ComposerHandle | undefined) => void;
  readonly onText?: (composer: string, text: string) => void;
}

export function SitePane({ site, accounts, part, onSend, onAccount, onHandle, onText }: SitePaneProps) {
  const [role, setRole] = useState<PracticeAccount['role']>('assigned');
  const account = accounts.find((each) => each.role === role) ?? accounts[0];

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each switch, whoever listens.
  useLayoutEffect(onAccount, [role]);
  if (!account) return null;

  const composer = (name: string) => ({
    account,
    onSend,
    onHandle: (handle: ComposerHandle | undefined) => onHandle?.(`${site}/${name}`, handle),
    onText: (text: string) => onText?.(`${site}/${name}`, text),
  });
  const { Head, composers } = practiceViews[site];
  return (
    <section class="site-pane" data-practice-site={site} aria-label={sites[site].name}>
      <header class="site-head">
        <h2>{sites[site].name}</h2>
        <AccountSwitch site={site} accounts={accounts} chosen={account} onChoose={(chosen) => setRole(chosen.role)} />
      </header>
      <div class="site-part" ref={part}>
        {Head && <Head account={account} />}
        {Object.entries(composers).map(([name, Composer]) => (
          <Composer key={name} {...composer(name)} />
        ))}
      </div>
    </section>
  );
}
