/** What was recognised: in the words of a teacher, and on demand what matched and the entry it came from. */
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

/** The sentence for one thing that was recognised. */
function plainly(step: TraceStep, way: StepProps['way']): string {
  const t = words();
  const whole = step.start === 0 && step.end >= way.text.length;
  const quoted = way.text.slice(step.start, step.end);
  if (step.term !== undefined) {
    const title = step.lexicon === undefined ? undefined : lexiconTitle(step.lexicon);
    const list = title ? say(title) : t.ownList;
    return quoted.toLowerCase() === step.term ? t.isListed(quoted, list) : t.isReadAs(quoted, step.term, list);
  }
  switch (step.matcher) {
    case 'model':
      return t.learned(step.detail?.replace(/^[\d.]+: /, '') ?? '');
    case 'like':
      return t.likeExamples;
    case 'account':
      return t.byAccount;
    case 'attachment':
      return t.byAttachment;
    case 'conditional':
      return t.lacking;
    case 'occurrence':
    case 'metric':
    case 'score':
    case 'answered':
    case 'draft':
    case 'picture':
      return t.measured;
    default:
      return whole ? t.wholeMatches : t.matches(quoted);
  }
}

/** Those that only join others say nothing by themselves. */
const joins: readonly TraceStep['matcher'][] = ['near', 'all', 'any', 'context', 'around', 'score'];

export function FoundStep({ way, finding }: StepProps) {
  const t = words();
  if (!finding) return <p class="step-note">{t.none}</p>;
  const { steps } = finding.traced;
  const telling = steps.some(({ matcher }) => !joins.includes(matcher))
    ? steps.filter(({ matcher }) => !joins.includes(matcher))
    : steps;
  const sentences = [...new Set(telling.map((step) => plainly(step, way)))].slice(0, 5);
  return (
    <ul class="found-list">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {finding.traced.antipatterns.length > 0 && <li class="step-note">{t.noException}</li>}
    </ul>
  );
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
