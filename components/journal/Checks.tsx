import { ChevronRight, ShieldAlert, ShieldCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { JournalReader } from '../../journal/read/types';
import type { ChainReport, JournalEntry } from '../../journal/types';
import { FileButton } from '../shared/FileButton';
import { useTask } from './use-task';
import { dayAndTime, number, tJournal, tOutcome } from './words';

function ChainResult({ report }: { report: ChainReport }) {
  const t = tJournal();
  if (!report.ok) {
    return (
      <div class="notice" data-tone="block">
        <ShieldAlert size={20} aria-hidden="true" />
        <p>
          <b>{t[report.fault](number(report.seq))}</b> {t.faultAdvice}
        </p>
      </div>
    );
  }
  return (
    <div class="notice" data-tone="done">
      <ShieldCheck size={20} aria-hidden="true" />
      <div>
        <p>
          <b>{t.sound(report.checked)}</b>
        </p>
        {report.earlier && <p data-earlier={report.earlier}>{report.earlier === 'held' ? t.earlierHeld : t.earlierDeleted}</p>}
        {report.gap && <p>{t.gap(number(report.gap.through), report.gap.retentionDays)}</p>}
        <details class="journal-technical">
          <summary>
            <ChevronRight size={14} aria-hidden="true" />
            {t.technical}
          </summary>
          <p class="journal-hash">{t.head(number(report.head.seq), report.head.hash)}</p>
        </details>
      </div>
    </div>
  );
}

/** Is the chain unbroken, and does it still hold what an earlier export ended with? */
export function ChainCheck({ reader }: { reader: JournalReader }) {
  const t = tJournal();
  const [task, run] = useTask<ChainReport | 'notAnExport' | 'otherJournal'>();
  const compare = ([file]: readonly File[]) =>
    file &&
    run(async (progress) => {
      const [earlier, { journal }] = await Promise.all([reader.headOf(file), reader.head()]);
      if (!earlier) return 'notAnExport';
      return earlier.journal === journal ? reader.verify({ ...progress, earlier }) : 'otherJournal';
    });
  return (
    <section class="card">
      <h2>{t.verify}</h2>
      <p>{t.verifyText}</p>
      <div class="journal-actions">
        <button
          type="button"
          class="button primary"
          data-action="verify"
          disabled={task.state === 'running'}
          onClick={() => run((progress) => reader.verify(progress))}
        >
          {t.verifyNow}
        </button>
        <FileButton of="journal" label={t.earlier} name="earlier-export" disabled={task.state === 'running'} onFiles={compare} />
      </div>
      <div role="status">
        {task.state === 'running' && <p>{t.verifying(number(task.done), number(task.total))}</p>}
        {task.state === 'failed' && <p>{t.unavailable}</p>}
        {task.state === 'done' && typeof task.value === 'string' && (
          <p class="notice" data-tone="warn">
            {t[task.value]}
          </p>
        )}
        {task.state === 'done' && typeof task.value !== 'string' && <ChainResult report={task.value} />}
      </div>
    </section>
  );
}

/** Is this text the one that was checked? It is kept nowhere. */
export function TextCheck({ reader, matches }: { reader: JournalReader; matches: Uint32Array }) {
  const t = tJournal();
  const [text, setText] = useState('');
  const [task, run] = useTask<JournalEntry[]>();
  return (
    <section class="card">
      <h2>{t.isThis}</h2>
      <p>{t.isThisText}</p>
      <label class="field">
        <span>{t.isThisLabel}</span>
        <textarea rows={4} name="checked-text" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button
        type="button"
        class="button"
        data-action="compare"
        disabled={text === '' || task.state === 'running'}
        onClick={() => run((progress) => reader.findText(text, matches, progress))}
      >
        {t.compare}
      </button>
      <div role="status">
        {task.state === 'running' && <p>{t.verifying(number(task.done), number(task.total))}</p>}
        {task.state === 'failed' && <p>{t.unavailable}</p>}
        {task.state === 'done' && task.value.length === 0 && <p data-found="0">{t.different}</p>}
        {task.state === 'done' && task.value.length > 0 && (
          <div class="notice" data-tone="done" data-found={task.value.length}>
            <ShieldCheck size={20} aria-hidden="true" />
            <div>
              <p>
                <b>{t.same(task.value.length)}</b>
              </p>
              <ul>
                {task.value.slice(0, 10).map((entry) => (
                  <li key={entry.seq}>
                    {number(entry.seq)} · {dayAndTime(entry.at)} · {tOutcome()[entry.outcome]}
                  </li>
                ))}
              </ul>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
