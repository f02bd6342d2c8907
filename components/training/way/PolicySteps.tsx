/** The basis; on demand where the severity came from, and the time taken. */

import { written } from '../../shared/finding-words';
import { locale, say } from '../../shared/words';
import { SeverityTag } from '../SeverityTag';
import type { StepProps } from './TextSteps';
import { words } from './words';

export function BasisStep({ finding }: StepProps) {
  const t = words();
  if (!finding) return <p class="step-note">{t.none}</p>;
  const { citations } = finding.judged;
  if (citations.length === 0) return <p class="step-note">{t.noBasis}</p>;
  return (
    <ul class="basis-list">
      {citations.map((citation) => (
        <li key={citation.id} data-citation={citation.id}>
          <b>{say(citation.label)}</b>
          <p>{say(citation.summary)}</p>
          {citation.since && (
            <p class="step-note">
              {t.since(written(citation.since))}, {citation.until ? t.until(written(citation.until)) : t.inForce}.
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

export function SeverityStep({ finding, switched }: StepProps & { readonly switched: boolean }) {
  const t = words();
  if (!finding) return <p class="step-note">{t.none}</p>;
  const { rule, judged, value } = finding;
  const clause = rule.clauses.find(({ name }) => name === judged.clause);
  const rows = [
    { name: t.fromRule, severity: rule.severity, note: '' },
    ...(clause?.severity ? [{ name: t.fromClause(clause.name), severity: clause.severity, note: '' }] : []),
    { name: t.fromPolicy, severity: value.severity, note: t[`origin_${value.origin}`] },
    { name: t.fromStage, severity: switched ? judged.severity : undefined, note: switched ? t.stageSet : t.stageSame },
    { name: t.final, severity: judged.severity, note: '' },
  ];
  return (
    <ol class="severity-chain">
      {rows.map(({ name, severity, note }) => (
        <li key={name}>
          <span class="chain-name">{name}</span>
          {severity ? <SeverityTag severity={severity} /> : <span class="chain-none">–</span>}
          <span class="step-note">{note}</span>
        </li>
      ))}
    </ol>
  );
}

export function TimeStep({ way }: StepProps) {
  const t = words();
  const number = new Intl.NumberFormat(locale.value, { maximumSignificantDigits: 2 });
  return (
    <>
      <p class="time-value" data-time={way.milliseconds}>
        {t.timeValue(number.format(way.milliseconds))}
      </p>
      {way.milliseconds > 0 && <p>{t.perSecond(number.format(1000 / way.milliseconds))}</p>}
      <p class="step-note">{t.timeNote(way.runs, way.ruleCount, way.tokens.length)}</p>
    </>
  );
}
