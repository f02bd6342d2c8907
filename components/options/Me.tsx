import { ChevronRight } from 'lucide-preact';
import { siteNames } from '../../policy/apply/sites';
import { AccountCard } from '../shared/account/AccountCard';
import { NamePicker } from '../shared/start/NamePicker';
import { RoleWay } from './RoleWay';
import type { OptionsActions, OptionsState } from './types';
import { tOptions } from './words';

/** Who the officer is, and which accounts are theirs. */
export function Me({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const t = tOptions();
  const { policy, choice, accounts, isOfficerLocked } = state;
  const officers = policy.officers ?? [];
  const isMine = (standing: string) => standing === 'assigned' || standing === 'shared' || standing === 'own-personal';
  const mine = accounts.filter(({ standing }) => isMine(standing));
  const others = accounts.filter(({ standing, kind }) => !isMine(standing) && kind === 'official');
  return (
    <>
      <RoleWay policy={policy} choice={choice} />
      <section class="card">
        <h2>{t.whoAmI}</h2>
        {officers.length === 0 ? (
          <p class="soft">{policy.source === 'embedded' ? t.noOfficers : t.noOfficersListed}</p>
        ) : (
          <>
            <NamePicker
              officers={officers}
              officerId={choice.officerId}
              label={t.whoAmIHelp}
              locked={isOfficerLocked}
              choose={(officerId) => actions.chooseOfficer(officerId)}
            />
            {isOfficerLocked && <span class="soft">{t.officerLocked}</span>}
          </>
        )}
      </section>
      <section class="card">
        <h2>{t.myAccounts}</h2>
        {mine.length === 0 ? (
          <p class="soft">{accounts.length === 0 ? t.noAccounts : t.noAccountsMine}</p>
        ) : (
          <ul class="accounts">
            {mine.map((account) => (
              <li key={`${account.site} ${account.label ?? account.name}`}>
                <AccountCard account={account} open={false} />
                <span class="site">{siteNames[account.site]}</span>
              </li>
            ))}
          </ul>
        )}
        {others.length > 0 && (
          <details>
            <summary>
              <ChevronRight size={14} aria-hidden="true" />
              {t.otherAccounts}
            </summary>
            <ul class="accounts">
              {others.map((account) => (
                <li key={`${account.site} ${account.label ?? account.name}`}>
                  <AccountCard account={account} open={false} />
                  <span class="site">{siteNames[account.site]}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
    </>
  );
}
