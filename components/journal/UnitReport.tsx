import { Link, Printer, Table } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { FileReport, Override, Overview } from '../../journal/exchange/types';
import type { Text } from '../../rules/engine/types';
import { say } from '../shared/words';
import { FileButton } from './FileButton';
import { printCopy } from './print';
import { RuleTable } from './RuleTable';
import { tUnit } from './unit-report-words';
import { accountName, day, dayAndTime, number, tJournal, tOutcome } from './words';

export interface UnitReportProps {
  readonly read: (files: readonly File[], onProgress: (done: number) => void) => Promise<Overview>;
  /** Where the journals stand, as a file for the next report. */
  readonly heads: (overview: Overview) => Blob;
  /** The rules' counts as a table for spreadsheets. */
  readonly table: (overview: Overview) => Blob;
  readonly ruleTitle: (rule: string) => Text | undefined;
  readonly reasonLabel: (code: string) => Text | undefined;
  readonly save: (file: Blob, name: string) => void;
}

function problem({ problem: found }: FileReport): string {
  const t = tUnit();
  if (!found) return t.sound;
  switch (found.kind) {
    case 'not-a-journal':
      return t['not-a-journal'];
    case 'bad-line':
      return t.badLine(number(found.line));
    case 'chain':
      return t.chain(number(found.seq));
    case 'repeated':
      return t.repeated(found.by);
    case 'disagrees':
      return t.disagrees(found.with);
    case 'does-not-follow':
      return t.doesNotFollow(number(found.seq));
    default:
      return t[found.kind];
  }
}

type Named = Pick<UnitReportProps, 'ruleTitle' | 'reasonLabel'>;

function Overrides({ rows, ruleTitle, reasonLabel }: Named & { rows: readonly Override[] }) {
  const t = tUnit();
  const tj = tJournal();
  const title = (rule: string) => {
    const known = ruleTitle(rule);
    return known ? say(known) : rule;
  };
  const reason = ({ reasonCode, reasonText }: Override) => {
    const label = reasonCode && reasonLabel(reasonCode);
    return [label ? say(label) : reasonCode, reasonText].filter(Boolean).join(': ');
  };
  return (
    <table class="unit-rows">
      <thead>
        <tr>
          <th scope="col">{t.time}</th>
          <th scope="col">{t.officer}</th>
          <th scope="col">{tj.account}</th>
          <th scope="col">{tj.rule}</th>
          <th scope="col">{tj.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a finished report stay in their order.
          <tr key={i}>
            <td>{dayAndTime(row.at)}</td>
            <td>{row.officer}</td>
            <td>{accountName(row.account)}</td>
            <td>{row.rules.map(title).join(', ')}</td>
            <td>
              {tOutcome()[row.outcome]}
              {reason(row) && <small>{reason(row)}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Report({ overview, ...named }: Named & { overview: Overview }) {
  const t = tUnit();
  const tj = tJournal();
  return (
    <article class="unit-report">
      <h3>{t.heading}</h3>
      {overview.first !== undefined && overview.last !== undefined && (
        <p>
          {t.period}: {day(overview.first)} – {day(overview.last)} · {t.entries}: {number(overview.total)}
        </p>
      )}
      <table class="unit-files">
        <caption>{t.files}</caption>
        <thead>
          <tr>
            <th scope="col">{t.files}</th>
            <th scope="col">{t.officer}</th>
            <th scope="col">{t.entries}</th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {overview.files.map((file) => (
            <tr key={file.name} data-problem={file.problem?.kind}>
              <td>{file.name}</td>
              <td>{file.officer ?? ''}</td>
              <td data-label={t.entries}>{number(file.entries)}</td>
              <td>{problem(file)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {overview.total === 0 ? (
        <p class="journal-none">{t.nothing}</p>
      ) : (
        <>
          <RuleTable rules={overview.rules} ruleTitle={named.ruleTitle} of="shown" caption={tj.perRule} />
          <table class="unit-accounts">
            <caption>{t.perAccount}</caption>
            <thead>
              <tr>
                <th scope="col">{tj.account}</th>
                <th scope="col">{tj.clean}</th>
                <th scope="col">{tj.decided}</th>
                <th scope="col">{tj.held}</th>
              </tr>
            </thead>
            <tbody>
              {overview.accounts.map((account) => (
                <tr key={account.account}>
                  <th scope="row">{accountName(account.account)}</th>
                  <td>{number(account.clean)}</td>
                  <td>{number(account.decided)}</td>
                  <td>{number(account.held)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <h4>{t.overrides}</h4>
          {overview.overrides.length > 0 ? (
            <>
              <p>{t.newest(number(overview.overrides.length), number(overview.overrideCount))}</p>
              <ul class="unit-reasons">
                {overview.reasons.map(({ code, count }) => {
                  const label = named.reasonLabel(code);
                  return (
                    <li key={code}>
                      {label ? say(label) : code}: {number(count)}
                    </li>
                  );
                })}
              </ul>
              <Overrides rows={overview.overrides} {...named} />
            </>
          ) : (
            <p>{t.none}</p>
          )}
          <h4>{t.falseAlarms}</h4>
          {overview.falseAlarms.length > 0 ? <Overrides rows={overview.falseAlarms} {...named} /> : <p>{t.none}</p>}
        </>
      )}
    </article>
  );
}

/** Several officers' exports in one printable report. */
export function UnitReport({ read, heads, table, save, ...named }: UnitReportProps) {
  const t = tUnit();
  const [reading, setReading] = useState<{ done: number; total: number } | undefined>();
  const [overview, setOverview] = useState<Overview | undefined>();
  const report = useRef<HTMLDivElement>(null);
  const choose = async (files: readonly File[]) => {
    setReading({ done: 0, total: files.length });
    setOverview(await read(files, (done) => setReading({ done, total: files.length })));
    setReading(undefined);
  };
  return (
    <section class="journal unit" aria-labelledby="unit-title">
      <h2 id="unit-title">{t.title}</h2>
      <p class="journal-intro">{t.intro}</p>
      <div class="journal-actions">
        <FileButton label={overview ? t.again : t.choose} name="exports" multiple onFiles={(files) => void choose(files)} />
        {overview && (
          <>
            <button
              type="button"
              class="button primary"
              data-action="print-unit"
              onClick={() => report.current && printCopy(report.current)}
            >
              <Printer size={16} aria-hidden="true" />
              {t.print}
            </button>
            <button type="button" class="button" data-action="unit-csv" onClick={() => save(table(overview), 'laporan-unit.csv')}>
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
      <div ref={report}>{overview && <Report overview={overview} {...named} />}</div>
    </section>
  );
}
