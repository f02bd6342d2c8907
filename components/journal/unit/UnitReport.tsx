import { Link, Printer, Table } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Overview } from '../../../journal/exchange/types';
import { FileButton } from '../../shared/FileButton';
import { month, number } from '../words';
import { Paper } from './Paper';
import type { Signed, UnitReportProps } from './types';
import { tUnit } from './words';

const fields = ['reference', 'place', 'author', 'authorRole', 'leader', 'leaderRole'] as const;

/** Several officers' exports in one letter, to print or to save as PDF. Printing the page prints the letter alone. */
export function UnitReport({ read, heads, table, save, letterhead, author, ...named }: UnitReportProps) {
  const t = tUnit();
  const [reading, setReading] = useState<{ done: number; total: number } | undefined>();
  const [overview, setOverview] = useState<Overview | undefined>();
  const [start, setStart] = useState<number | undefined>();
  const [written, setWritten] = useState<Partial<Signed>>({});
  const signed: Signed = { reference: '', place: '', author, authorRole: '', leader: '', leaderRole: '', ...written };
  const choose = async (files: readonly File[]) => {
    setReading({ done: 0, total: files.length });
    setOverview(await read(files, (done) => setReading({ done, total: files.length })));
    setStart(undefined);
    setReading(undefined);
  };
  const counts = overview?.months.find((each) => each.start === start) ?? overview;
  return (
    <section class="journal unit" aria-labelledby="unit-title">
      <h2 id="unit-title">{t.title}</h2>
      <p class="journal-intro">{t.intro}</p>
      <div class="journal-actions">
        <FileButton
          of="journal"
          label={overview ? t.again : t.choose}
          name="exports"
          multiple
          onFiles={(files) => void choose(files)}
        />
        {overview && counts && (
          <>
            <button type="button" class="button primary" data-action="print-unit" onClick={() => window.print()}>
              <Printer size={16} aria-hidden="true" />
              {t.print}
            </button>
            <button type="button" class="button" data-action="unit-csv" onClick={() => save(table(counts), 'laporan-unit.csv')}>
              <Table size={16} aria-hidden="true" />
              {t.csv}
            </button>
            {overview.heads.length > 0 && (
              <button
                type="button"
                class="button"
                data-action="unit-heads"
                onClick={() => save(heads(overview), 'kepala-jurnal.json')}
              >
                <Link size={16} aria-hidden="true" />
                {t.heads}
              </button>
            )}
          </>
        )}
      </div>
      {overview && overview.heads.length > 0 && <p class="soft">{t.headsHelp}</p>}
      <p role="status">{reading && t.reading(number(reading.done), number(reading.total))}</p>
      {overview && counts && (
        <>
          <form class="journal-filter unit-form" aria-label={t.letter} onSubmit={(event) => event.preventDefault()}>
            {overview.months.length > 1 && (
              <label class="field">
                <span>{t.period}</span>
                <select
                  name="month"
                  value={start ?? ''}
                  onChange={({ currentTarget: { value } }) => setStart(value === '' ? undefined : Number(value))}
                >
                  <option value="">{t.wholePeriod}</option>
                  {overview.months.map((each) => (
                    <option key={each.start} value={each.start}>
                      {month(each.start)}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {fields.map((field) => (
              <label key={field} class="field">
                <span>{t[field]}</span>
                <input
                  type="text"
                  name={field}
                  maxLength={120}
                  value={signed[field]}
                  onInput={({ currentTarget: { value } }) => setWritten({ ...written, [field]: value })}
                />
              </label>
            ))}
          </form>
          <Paper
            overview={overview}
            counts={counts}
            {...(start === undefined ? {} : { start })}
            {...{ letterhead, signed, ...named }}
            made={Date.now()}
          />
        </>
      )}
    </section>
  );
}
