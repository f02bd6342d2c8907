import { useSignal } from '@preact/signals';
import { Plus, Trash2 } from 'lucide-preact';
import type { OwnAccount } from '../../policy/apply/own-setup';
import { siteNames } from '../../policy/apply/sites';
import type { Site } from '../../rules/engine/types';
import { Problems } from './Problems';
import { tStartPage } from './start-words';
import type { OptionsActions, OptionsState } from './types';

/** Name, office and "akun kantor kami", of which a small policy is made; nobody has to write JSON. */
export function OwnSetup({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const t = tStartPage();
  const name = useSignal('');
  const office = useSignal('');
  const accounts = useSignal<readonly OwnAccount[]>([{ platform: 'instagram', shown: '' }]);
  const given = accounts.value.filter(({ shown }) => shown.trim() !== '');
  const isReady = name.value.trim() !== '' && office.value.trim() !== '' && given.length > 0;
  const change = (at: number, part: Partial<OwnAccount>) => {
    accounts.value = accounts.value.map((each, index) => (index === at ? { ...each, ...part } : each));
  };
  const { importing } = state;
  return (
    <form
      class="own-setup"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) actions.setUp({ name: name.value, office: office.value, accounts: given });
      }}
    >
      <label class="field">
        <span>{t.yourName}</span>
        <input
          type="text"
          autocomplete="name"
          value={name.value}
          onInput={({ currentTarget }) => (name.value = currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{t.officeName}</span>
        <input
          type="text"
          autocomplete="organization"
          value={office.value}
          onInput={({ currentTarget }) => (office.value = currentTarget.value)}
        />
      </label>
      <fieldset class="own-accounts">
        <legend>{t.ourAccounts}</legend>
        {accounts.value.map(({ platform, shown }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and are taken out by their place.
          <div key={index} class="own-account">
            <select
              aria-label={t.site}
              value={platform}
              onChange={({ currentTarget }) => change(index, { platform: currentTarget.value as Site })}
            >
              {Object.entries(siteNames).map(([id, words]) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
            </select>
            <input
              type="text"
              aria-label={t.accountName}
              placeholder={platform === 'facebook' ? t.pageExample : t.handleExample}
              value={shown}
              onInput={({ currentTarget }) => change(index, { shown: currentTarget.value })}
            />
            {accounts.value.length > 1 && (
              <button
                type="button"
                class="icon-button"
                aria-label={t.removeAccount(shown)}
                onClick={() => {
                  accounts.value = accounts.value.filter((_, at) => at !== index);
                }}
              >
                <Trash2 size={16} aria-hidden="true" />
              </button>
            )}
          </div>
        ))}
        <button
          type="button"
          class="button small plain"
          onClick={() => {
            accounts.value = [...accounts.value, { platform: 'facebook', shown: '' }];
          }}
        >
          <Plus size={14} aria-hidden="true" />
          {t.addAccount}
        </button>
      </fieldset>
      <p class="soft">{t.ownHelp}</p>
      {importing.step === 'refused' && (
        <div class="notice" data-tone="block" role="alert">
          <Problems problems={importing.problems} />
        </div>
      )}
      <div class="buttons">
        <button type="submit" class="button primary" disabled={!isReady}>
          {t.saveOwn}
        </button>
        <button type="button" class="button plain" onClick={() => actions.start({ isNameless: true })}>
          {t.withoutName}
        </button>
      </div>
    </form>
  );
}
