import { CircleCheck, CircleSlash, LockOpen, UserRound } from 'lucide-preact';
import { ownSetupId } from '../../policy/apply/own-setup';
import { siteNames } from '../../policy/apply/sites';
import type { AccountCard as Account } from '../../policy/types';
import { AccountCard } from '../shared/account/AccountCard';
import { notReadIn } from '../shared/not-read';
import { NamePicker } from '../shared/start/NamePicker';
import { isUnasked } from '../shared/start/steps';
import { tStart } from '../shared/start/words';
import type { PopupProps } from './types';
import { tPopup } from './words';

/** Whether Saring works on this page, in words; the page in front first. */
function State({ tab, site }: Pick<PopupProps, 'tab' | 'site'>) {
  const t = tPopup();
  const here = tab?.reports[0]?.site ?? site;
  if (!tab)
    return (
      <p class="state-line" data-state="off">
        <CircleSlash size={16} aria-hidden="true" />
        <span>{site ? t.reload(siteNames[site]) : t.notASite}</span>
      </p>
    );
  const unread = tab.composers.filter(({ state }) => state === 'unread').length;
  const partly = tab.composers.filter(({ state }) => state === 'partly').length;
  return (
    <>
      <p class="state-line" data-state="on">
        <CircleCheck size={16} aria-hidden="true" />
        <span>
          {t.active} {here && <b>{siteNames[here]}</b>}
        </span>
      </p>
      {tab.isOutOfSight && (
        <p class="ended" role="status">
          {t.outOfSight}
        </p>
      )}
      {tab.composers.length === 0 && <p class="quiet">{t.noComposer}</p>}
      {unread > 0 && <p class="quiet">{t.unreadBoxes(unread)}</p>}
      {partly > 0 && <p class="quiet">{t.partlyBoxes(partly)}</p>}
      {tab.notRead?.map((unseen) => (
        <p key={unseen} class="quiet">
          {notReadIn({ unseen })}
        </p>
      ))}
      {tab.switchedOff.length > 0 && <p class="quiet">{t.switchedOff(tab.switchedOff.length)}</p>}
    </>
  );
}

/** On an account that no list holds, where no office has a say: the officer's own word that it is private. */
function Personal({ account, policy, choice, choose }: { account: Account } & Pick<PopupProps, 'policy' | 'choice' | 'choose'>) {
  const t = tPopup();
  const { key } = account;
  const claimed = choice.personal ?? [];
  if (key === undefined || (policy.source !== 'embedded' && policy.id !== ownSetupId)) return null;
  const isClaimed = claimed.includes(key);
  return (
    <div class="aside">
      <button
        type="button"
        class="button small"
        aria-pressed={isClaimed}
        onClick={() => choose({ ...choice, personal: isClaimed ? claimed.filter((each) => each !== key) : [...claimed, key] })}
      >
        <UserRound size={14} aria-hidden="true" />
        {isClaimed ? t.notPersonal : t.personal}
      </button>
      <p class="quiet">{isClaimed ? t.personalNow : t.personalHelp}</p>
    </div>
  );
}

/** The account and the state of this page, and what is missing for them: a permission, a name. */
export function StateSection(props: PopupProps) {
  const t = tPopup();
  const { tab, denied, policy, choice, choose, grant, isOfficerLocked } = props;
  // The card of an account says already that the name is missing.
  const isOnCard = tab?.account?.standing === 'unasked';
  const picker = isUnasked(policy, choice) && (
    <NamePicker
      officers={policy.officers ?? []}
      officerId={choice.officerId}
      label={isOnCard ? tStart().chooseName : t.unasked}
      locked={isOfficerLocked}
      confirm
      choose={(officerId) => officerId !== undefined && choose({ ...choice, officerId })}
    />
  );
  return (
    <section class="flush" data-part="state">
      <h2>{t.thisTab}</h2>
      <div class="lines">
        <State {...props} />
        {denied.map((site) => (
          <p key={site} class="state-line" data-state="off">
            <LockOpen size={16} aria-hidden="true" />
            <span>{t.denied(siteNames[site])}</span>
            <button type="button" class="button small" onClick={() => grant(site)}>
              {t.grant}
            </button>
          </p>
        ))}
      </div>
      {tab?.account && (
        <>
          <AccountCard account={tab.account} open={false}>
            {isOnCard && picker}
          </AccountCard>
          <Personal account={tab.account} {...props} />
        </>
      )}
      {picker && !isOnCard && <div class="aside">{picker}</div>}
    </section>
  );
}
