import { useState } from 'preact/hooks';
import { writtenIn, zones } from '../../../policy/apply/clock';
import { dateLocale, say } from '../../shared/words';
import { useStudio } from '../form/context';
import { valueAt } from '../form/json';
import type { ComputerLine } from '../state/types';
import { tPublish } from './publish-words';

/** The lines that officers copy for the admin, set against the policy as it stands here. */
export function Computers() {
  const studio = useStudio();
  const t = tPublish();
  const [text, write] = useState('');
  const [answer, show] = useState<{ readonly lines: readonly ComputerLine[]; readonly broken: number } | undefined>(undefined);
  const zone = zones.find((each) => each === valueAt(studio.policy.value, ['institution', 'timeZone'])) ?? 'WIB';
  const compare = async () => {
    const checked = studio.checked.peek()?.result;
    show(await studio.port.computers(text, checked?.ok ? checked.parsed.signed : undefined));
  };
  return (
    <section class="card" aria-label={t.computersTitle}>
      <h2>{t.computersTitle}</h2>
      <label class="field">
        <span>{t.computersLabel}</span>
        <span class="help">{t.computersHelp}</span>
        <textarea rows={4} spellcheck={false} value={text} onInput={({ currentTarget }) => write(currentTarget.value)} />
      </label>
      <button type="button" class="button" disabled={text.trim() === ''} onClick={() => void compare()}>
        {t.computersCompare}
      </button>
      <div role="status" class="computers">
        {answer && answer.lines.length + answer.broken === 0 && <p>{t.computersNone}</p>}
        {answer && answer.broken > 0 && <p data-tone="warn">{t.computersBroken(answer.broken)}</p>}
        {answer && answer.lines.length > 0 && (
          <ul class="sentences">
            {answer.lines.map(({ mark, at, officer, version, browser, policy, faults }) => (
              <li key={mark}>
                <b>{officer ?? mark}</b>
                {`, Saring ${version} (${browser}), ${policy}, ${writtenIn(zone, at, dateLocale(), { dateStyle: 'short', timeStyle: 'short' })}: `}
                <span data-tone={faults.length === 0 ? 'done' : 'warn'}>
                  {faults.length === 0 ? t.computersFit : faults.map(say).join('; ')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
