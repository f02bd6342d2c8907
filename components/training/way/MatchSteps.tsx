/** Steps four and five: what matched, and the lexicon entry it came from. */
import type { TraceStep } from '../../../rules/engine/types';
import { say } from '../../shared/words';
import type { StepProps } from './TextSteps';
import { lexiconTitle } from './trace-way';
import { words } from './words';

const ways = ['affix', 'leet', 'repeat', 'slang', 'joined', 'reduplication'] as const;

/** How the written words differ from the entry, in the words of the class. */
function viaText(detail: string | undefined): string {
  const t = words();
  const named = (detail ?? '').split(', ').flatMap((part) => ways.find((way) => way === part) ?? []);
  return named.length === 0 ? t.direct : named.map((way) => t[`via_${way}`]).join(', ');
}

export function MatcherStep({ way, finding }: StepProps) {
  const t = words();
  if (!finding) return <p class="step-note">{t.none}</p>;
  const quoted = ({ start, end }: TraceStep): string =>
    start === 0 && end >= way.text.length ? t.wholeDraft : `“${way.text.slice(start, end)}”`;
  return (
    <>
      <p>{t.matcherNote(finding.judged.clause)}</p>
      <ol class="match-steps">
        {finding.traced.steps.map((step, index) => (
          <li key={JSON.stringify(step)} data-part={index > 0 ? '' : undefined}>
            <b>{t[`m_${step.matcher}`]}</b>
            <span class="match-words">{quoted(step)}</span>
            {step.detail && !step.term && <span class="match-detail">{step.detail}</span>}
          </li>
        ))}
      </ol>
      <p class="step-note">{t.antipatterns(finding.traced.antipatterns.length)}</p>
    </>
  );
}

export function LexiconStep({ way, finding }: StepProps) {
  const t = words();
  const entries = finding?.traced.steps.filter(({ term }) => term !== undefined) ?? [];
  if (entries.length === 0) return <p class="step-note">{finding ? t.noLexicon : t.none}</p>;
  return (
    <table class="entries">
      <thead>
        <tr>
          <th>{t.writtenAs}</th>
          <th>{t.term}</th>
          <th>{t.list}</th>
          <th>{t.tier}</th>
          <th>{t.via}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((step) => {
          const title = step.lexicon === undefined ? undefined : lexiconTitle(step.lexicon);
          return (
            <tr key={JSON.stringify(step)}>
              <td>{way.text.slice(step.start, step.end)}</td>
              <td>
                <b>{step.term}</b>
              </td>
              <td>{title ? say(title) : t.ownList}</td>
              <td>{step.tier ? t[`tier_${step.tier}`] : '–'}</td>
              <td>{viaText(step.detail)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
