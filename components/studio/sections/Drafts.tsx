import { Plus, Trash2 } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import { gravestOf, placesOf } from '../../shared/finding/places';
import { SeverityIcon, severityName } from '../../shared/finding/Severity';
import { MarkedText } from '../../shared/MarkedText';
import { say } from '../../shared/words';
import { useStudio } from '../form/context';
import { accountChoices } from '../form/references';
import { tSections } from './words';

function Judged({ text, account }: { readonly text: string; readonly account: string | undefined }) {
  const studio = useStudio();
  const t = tSections();
  const good = studio.good.value;
  const verdict = useMemo(() => (text.trim() === '' ? undefined : good?.judge(text, account)), [good, text, account]);
  if (!verdict) return null;
  const gravest = gravestOf(verdict.findings);
  return (
    <div class="judged">
      {gravest.length > 0 ? (
        <>
          <MarkedText text={text} marks={gravest} />
          <ul>
            {placesOf(verdict.findings)
              .flat()
              .map(({ key, severity, ruleTitle }) => (
                <li key={key} data-severity={severity}>
                  <SeverityIcon severity={severity} />
                  <b>{severityName(severity)}</b> {say(ruleTitle)}
                </li>
              ))}
          </ul>
        </>
      ) : (
        <p class="soft">{t.draftClean}</p>
      )}
      {verdict.trial.length > 0 && <p class="soft">{t.onTrial(verdict.trial.length)}</p>}
    </div>
  );
}

/** Drafts judged by the policy as it is being written. */
export function Drafts() {
  const studio = useStudio();
  const t = tSections();
  const [account, choose] = useState('');
  const accounts = accountChoices(studio.policy.value);
  const { drafts } = studio;
  const write = (index: number, text: string) => {
    drafts.value = drafts.value.map((each, at) => (at === index ? text : each));
  };
  const isOlder = studio.problems.value.length > 0;
  return (
    <aside class="card drafts" aria-label={t.drafts}>
      <h2>{t.drafts}</h2>
      <p class="soft">{t.draftsHelp}</p>
      {accounts.length > 0 && (
        <label class="field">
          <span>{t.draftAs}</span>
          <select value={account || accounts[0]?.value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {accounts.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p role="status" class="soft">
        {isOlder ? (studio.good.value ? t.older : t.notYet) : ''}
      </p>
      <ol>
        {drafts.value.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drafts have no other name, and are taken out by their place.
          <li key={index}>
            <div class="draft">
              <textarea
                aria-label={t.draftLabel(index + 1)}
                rows={3}
                value={text}
                onInput={({ currentTarget }) => write(index, currentTarget.value)}
              />
              <button
                type="button"
                class="icon-button"
                aria-label={t.removeDraft(index + 1)}
                onClick={() => {
                  drafts.value = drafts.value.filter((_, at) => at !== index);
                }}
              >
                <Trash2 size={16} aria-hidden="true" />
              </button>
            </div>
            <Judged text={text} account={account || accounts[0]?.value} />
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button small"
        onClick={() => {
          drafts.value = [...drafts.value, ''];
        }}
      >
        <Plus size={14} aria-hidden="true" />
        {t.addDraft}
      </button>
    </aside>
  );
}
