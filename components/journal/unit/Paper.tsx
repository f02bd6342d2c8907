import type { Counts, Overview } from '../../../journal/exchange/types';
import { BrandMark } from '../../shared/BrandMark';
import { say } from '../../shared/words';
import { RuleTable } from '../RuleTable';
import { day, longDay, month, number, tJournal } from '../words';
import { sentParts } from './learned';
import { Accounts, Files, Learned, Months, Rows } from './Tables';
import type { Letterhead, Named, Signed } from './types';
import { tUnit } from './words';

export interface PaperProps extends Named {
  readonly overview: Overview;
  /** What the report tells of: everything, or one month. */
  readonly counts: Counts;
  /** First day of the month it tells of; absent: everything. */
  readonly start?: number;
  readonly letterhead: Letterhead;
  readonly signed: Signed;
  /** When it is made, milliseconds since the epoch. */
  readonly made: number;
}

function Head({ letterhead }: Pick<PaperProps, 'letterhead'>) {
  return (
    <header class="letterhead">
      <p class="institution">{letterhead.institution}</p>
      {letterhead.unit && <p class="office">{letterhead.unit}</p>}
      {letterhead.contact && <p class="contact">{letterhead.contact}</p>}
    </header>
  );
}

function Facts({ counts, start, signed, made }: Pick<PaperProps, 'counts' | 'start' | 'signed' | 'made'>) {
  const t = tUnit();
  const period =
    start !== undefined
      ? month(start)
      : counts.first !== undefined && counts.last !== undefined
        ? `${day(counts.first)} – ${day(counts.last)}`
        : '–';
  const rows = [
    [t.reference, signed.reference],
    [t.period, period],
    [t.author, [signed.author, signed.authorRole].filter(Boolean).join(', ')],
    [t.made, longDay(made)],
  ];
  return (
    <dl class="unit-facts">
      {rows.map(([label, value]) =>
        value ? (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function Signatures({ signed, made }: Pick<PaperProps, 'signed' | 'made'>) {
  const t = tUnit();
  const block = (above: string, role: string, name: string) => (
    <div>
      <p>{above}</p>
      <p>{role}</p>
      <p class="name">{name || t.blank}</p>
    </div>
  );
  return (
    <footer class="signatures">
      {block(t.acknowledged, signed.leaderRole || t.headOfOffice, signed.leader)}
      {block([signed.place, longDay(made)].filter(Boolean).join(', '), signed.authorRole || t.writtenBy, signed.author)}
    </footer>
  );
}

/** The report as a letter of the office: head, period, one paragraph, tables, what was learned, signatures. */
export function Paper(props: PaperProps) {
  const { overview, counts, letterhead, signed, made, ruleTitle, reasonLabel } = props;
  const t = tUnit();
  const tj = tJournal();
  const named = { ruleTitle, reasonLabel };
  const { clean, decided, held } = sentParts(counts);
  const all = clean + decided + held;
  return (
    <article class="unit-report">
      <Head letterhead={letterhead} />
      <h3 class="unit-heading">{t.heading}</h3>
      <Facts {...props} />
      {all > 0 && <p>{t.inShort(number(all), number(clean), number(decided), number(held))}</p>}
      {counts.total === 0 ? (
        <p class="empty">{t.nothing}</p>
      ) : (
        <>
          {overview.months.length > 1 && <Months overview={overview} />}
          <RuleTable rules={counts.rules} ruleTitle={ruleTitle} of="shown" caption={tj.perRule} />
          <Accounts accounts={counts.accounts} />
          <h4>{t.learned}</h4>
          <Learned counts={counts} ruleTitle={ruleTitle} />
          <h4>{t.overrides}</h4>
          {counts.overrides.length > 0 ? (
            <>
              <p>{t.newest(number(counts.overrides.length), number(counts.overrideCount))}</p>
              <ul class="unit-reasons">
                {counts.reasons.map(({ code, count }) => {
                  const label = reasonLabel(code);
                  return (
                    <li key={code}>
                      {label ? say(label) : code}: {number(count)}
                    </li>
                  );
                })}
              </ul>
              <Rows rows={counts.overrides} {...named} />
            </>
          ) : (
            <p>{t.none}</p>
          )}
          <h4>{t.falseAlarms}</h4>
          {counts.falseAlarms.length > 0 ? <Rows rows={counts.falseAlarms} {...named} /> : <p>{t.none}</p>}
        </>
      )}
      <Files files={overview.files} />
      {counts.total > 0 && <Signatures signed={signed} made={made} />}
      <p class="unit-foot">
        <BrandMark size={14} /> {t.foot}
      </p>
    </article>
  );
}
