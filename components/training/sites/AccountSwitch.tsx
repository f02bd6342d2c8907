/** Chooses the account that the trainer pretends to be on one site. */
import { Avatar } from './Avatar';
import type { PracticeAccount, PracticeSite } from './types';
import { words } from './words';

export function AccountSwitch(props: {
  readonly site: PracticeSite;
  readonly accounts: readonly PracticeAccount[];
  readonly chosen: PracticeAccount;
  readonly onChoose: (account: PracticeAccount) => void;
}) {
  return (
    <fieldset class="account-switch" data-account-switch={props.site}>
      <legend class="unseen">{words().actingAs}</legend>
      {props.accounts.map((account) => (
        <label key={account.role} data-role={account.role} data-chosen={account === props.chosen ? '' : undefined}>
          <input
            type="radio"
            name={`account-${props.site}`}
            value={account.role}
            checked={account === props.chosen}
            onChange={() => props.onChoose(account)}
          />
          <Avatar account={account} />
          <span class="account-name">
            <b>{words()[account.role]}</b>
            <span>{props.site === 'facebook' ? account.name : `@${account.handle}`}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
