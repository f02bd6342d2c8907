import type { Counts, FileReport, Override, Overview } from '../../../journal/exchange/types';
import { say } from '../../shared/words';
import { StackBar } from '../StackBar';
import { accountName, dayAndTime, month, number, percentOf, shortDay, tJournal, tOutcome } from '../words';
import { mostWrong, sentParts } from './learned';
import { partOf } from './months';
import { fileState } from './problem';
import type { Named } from './types';
import { tUnit } from './words';

const titleOf = (rule: string, ruleTitle: Named['ruleTitle']) => {
  const known = ruleTitle(rule);
  return known ? say(known) : rule;
};

/** The journals that the report rests on, and what is wrong with those that it leaves out. */
export function Files({ files }: { files: readonly FileReport[] }) {
  const t = tUnit();
  return (
    <table class="unit-files">
      <caption>{t.files}</caption>
      <thead>
        <tr>
          <th scope="col">{t.officer}</th>
          <th scope="col">{t.file}</th>
          <th scope="col">{t.entries}</th>
          <th scope="col">{t.state}</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.name} data-problem={file.problem?.kind}>
            <td>{file.officer ?? '–'}</td>
            <td>{file.name}</td>
            <td data-label={t.entries}>{number(file.entries)}</td>
            <td>{fileState(file)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Accounts({ accounts }: Pick<Counts, 'accounts'>) {
  const t = tUnit();
  const tj = tJournal();
  return (
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
        {accounts.map((account) => (
          <tr key={account.account}>
            <th scope="row">{accountName(account.account)}</th>
            <td data-label={tj.clean}>{number(account.clean)}</td>
            <td data-label={tj.decided}>{number(account.decided)}</td>
            <td data-label={tj.held}>{number(account.held)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Each month beside the one before, where both are whole. */
export function Months({ overview }: { overview: Overview }) {
  const t = tUnit();
  const tj = tJournal();
  const rows = overview.months.map((each) => {
    const parts = sentParts(each);
    return { start: each.start, ...parts, all: parts.clean + parts.decided + parts.held, part: partOf(each, overview) };
  });
  const most = Math.max(1, ...rows.map(({ all }) => all));
  const change = (i: number, cell: 'all' | 'clean' | 'decided' | 'held') => {
    const [now, before] = [rows[i], rows[i - 1]];
    if (!now || !before || now.part || before.part || now[cell] === before[cell]) return '';
    return ` (${now[cell] > before[cell] ? '+' : '−'}${number(Math.abs(now[cell] - before[cell]))})`;
  };
  const sayPart = ({ since, until }: NonNullable<(typeof rows)[number]['part']>) =>
    [since && t.sinceDay(shortDay(since)), until && t.untilDay(shortDay(until))].filter(Boolean).join(', ');
  const cells = ['clean', 'decided', 'held'] as const;
  return (
    <table class="unit-months">
      <caption>
        {t.compare}
        {rows.some(({ part }) => part) && <small>{t.partMonth}</small>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.month}</th>
          <th scope="col">{t.posts}</th>
          {cells.map((cell) => (
            <th key={cell} scope="col">
              {tj[cell]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={row.start}>
            <th scope="row">
              {month(row.start)}
              {row.part && <small>{sayPart(row.part)}</small>}
              <StackBar parts={cells.map((kind) => ({ kind, value: row[kind] }))} most={most} />
            </th>
            <td data-label={t.posts}>
              {number(row.all)}
              {change(i, 'all')}
            </td>
            {cells.map((cell) => (
              <td key={cell} data-label={tj[cell]}>
                {number(row[cell])}
                {change(i, cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which rules were wrong most often, and what officers said of them. */
export function Learned({ counts, ruleTitle }: { counts: Counts } & Pick<Named, 'ruleTitle'>) {
  const t = tUnit();
  const rules = mostWrong(counts);
  if (rules.length === 0) return <p>{t.noneWrong}</p>;
  return (
    <ol class="unit-learned">
      {rules.map(({ rule, wrong, found, reasons }) => (
        <li key={rule}>
          <b>{titleOf(rule, ruleTitle)}</b>: {t.wrongOf(number(wrong), number(found), percentOf(wrong, found) ?? '')}
          {reasons.length > 0 && <small>{t.theySaid(reasons.join('; '))}</small>}
        </li>
      ))}
    </ol>
  );
}

/** Posts one by one: when, who, on which account, marked by which rules, why it was sent. */
export function Rows({ rows, ruleTitle, reasonLabel }: Named & { rows: readonly Override[] }) {
  const t = tUnit();
  const tj = tJournal();
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
            <td>{row.rules.map((rule) => titleOf(rule, ruleTitle)).join(', ')}</td>
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
