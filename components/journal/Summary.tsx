import type { Survey } from '../../journal/read/types';
import type { Text } from '../../rules/engine/types';
import { say } from '../shared/words';
import { foundBy, RuleTable } from './RuleTable';
import { WeekChart } from './WeekChart';
import { day, number, percentOf, tJournal } from './words';

export interface SummaryProps {
  readonly survey: Survey;
  readonly ruleTitle: (rule: string) => Text | undefined;
  /** The stretch of time that is told of, milliseconds since the epoch. */
  readonly from: number | undefined;
  readonly until: number | undefined;
}

/** What a leader reads in half a minute: four figures, one sentence, two charts. */
export function Summary({ survey, ruleTitle, from, until }: SummaryProps) {
  const t = tJournal();
  const sum = (part: 'clean' | 'decided' | 'held') => survey.weeks.reduce((all, week) => all + week[part], 0);
  const [clean, decided, held] = [sum('clean'), sum('decided'), sum('held')];
  const checked = clean + decided + held;
  const wrong = survey.rules.reduce((all, rule) => all + rule.falseAlarms, 0);
  const [top] = survey.rules.filter((rule) => foundBy(rule) > 0).sort((a, b) => foundBy(b) - foundBy(a));
  const title = top && ruleTitle(top.rule);
  const share = (value: number) => percentOf(value, checked);
  const figures = [
    ['clean', clean, t.clean, share(clean)],
    ['decided', decided, t.decided, share(decided)],
    ['held', held, t.held, share(held)],
    ['wrong', wrong, t.wrongFindings, undefined],
  ] as const;
  if (checked === 0) return <p class="empty">{t.noDecisions}</p>;
  return (
    <div class="journal-summary">
      <p class="lead">
        {from !== undefined && until !== undefined && `${day(from)} – ${day(until)}: `}
        <b>{t.checked(checked)}</b> {t.cleanShare(share(clean) ?? number(clean))}
        {top && ` ${t.most(title ? say(title) : top.rule, foundBy(top))}`}
      </p>
      <dl class="figures">
        {figures.map(([kind, value, label, of]) => (
          <div key={kind} data-kind={kind}>
            <dt>{label}</dt>
            <dd>
              <b>{number(value)}</b> {of && <span>{of}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <h2>{t.perWeek}</h2>
      <WeekChart weeks={survey.weeks} />
      {top && <RuleTable rules={survey.rules} ruleTitle={ruleTitle} of="shown" caption={t.perRule} />}
    </div>
  );
}
