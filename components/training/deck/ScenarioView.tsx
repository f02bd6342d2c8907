/** One scenario: the story and the draft on the left; choices, answer or the wording to mend on the right. */
import { sites } from '../../../compose/sites';
import type { Verdict } from '../../../policy/types';
import { MarkedText } from '../../shared/MarkedText';
import { say } from '../../shared/words';
import type { Scenario } from '../decks/types';
import { draftOf } from '../draft';
import { gravestLast } from '../gravest';
import { SeverityTag } from '../SeverityTag';
import { Avatar } from '../sites/Avatar';
import { isPractised } from '../sites/types';
import { words as practiceWords } from '../sites/words';
import { type Stage, showWay } from '../stage';
import { words as stageWords } from '../words';
import { Choices } from './Choices';
import { FixPanel } from './FixPanel';
import { lessonSteps } from './lesson';
import type { Session } from './session';
import { words } from './words';

export function ScenarioView(props: { readonly stage: Stage; readonly session: Session; readonly scenario: Scenario }) {
  const { stage, session, scenario } = props;
  const t = words();
  const { step, shown } = session.lesson.value;
  const [cast, office] = [stage.cast.value, stage.office.value];
  if (!cast || !office) return null;

  const draft = draftOf(scenario.draft, cast);
  const verdict = step === 'guess' ? undefined : office.look(draft).verdict;
  const account = isPractised(draft.site) && cast[draft.site].find(({ role }) => role === (scenario.draft.role ?? 'assigned'));
  const p = practiceWords();
  return (
    <div class="scenario" data-scenario={scenario.id} data-step={step}>
      <section class="panel scenario-story">
        <ol class="lesson-steps">
          {lessonSteps
            .filter((each) => each !== 'fix' || scenario.better)
            .map((each) => (
              <li key={each} aria-current={each === step ? 'step' : undefined}>
                {t[each]}
              </li>
            ))}
        </ol>
        <h2>{say(scenario.title)}</h2>
        <p>{say(scenario.story)}</p>
        <div class="scenario-draft">
          {account && (
            <p class="draft-head">
              <Avatar account={account} />
              <span>
                <b>{account.name}</b> {p[account.role]}
                <small>{p.sent(sites[draft.site].name, p[draft.surface])}</small>
              </span>
            </p>
          )}
          {scenario.draft.replyTo?.text && <p class="draft-reply">{scenario.draft.replyTo.text}</p>}
          <MarkedText text={scenario.draft.text} marks={verdict?.findings ?? []} />
          {scenario.draft.attachments?.map(({ kind, name }) => (
            <p key={`${kind} ${name}`} class="draft-attachment">
              {p.picture}: {name}
            </p>
          ))}
        </div>
        {verdict && <Fired verdict={verdict} onWay={(key) => showWay(stage, draft, key)} />}
      </section>
      <section class="panel scenario-answer">
        {step === 'fix' ? (
          <FixPanel
            key={`${scenario.id} ${shown}`}
            stage={stage}
            scenario={scenario}
            shown={shown}
            onShow={() => session.act({ do: 'next' })}
          />
        ) : (
          <>
            <h2>{t.question}</h2>
            <Choices session={session} scenario={scenario} />
          </>
        )}
        {step === 'reveal' && (
          <p class="lesson">
            <b>{t.remember}:</b> {say(scenario.lesson)}
          </p>
        )}
        <p class="scenario-move">
          <button type="button" class="button" data-move="previous" onClick={() => session.act({ do: 'previous' })}>
            {t.previous}
          </button>
          <button type="button" class="button primary" data-move="next" onClick={() => session.act({ do: 'next' })}>
            {t.next}
          </button>
        </p>
      </section>
    </div>
  );
}

/** The rules that fire, the gravest first, each once however often it fires. */
function Fired(props: { readonly verdict: Verdict; readonly onWay: (key: string) => void }) {
  const t = words();
  const byRule = new Map(props.verdict.findings.toSorted(gravestLast).map((finding) => [finding.rule, finding]));
  const fired = [...byRule.values()].toSorted(gravestLast).toReversed();
  return (
    <ul class="fired" data-revealed>
      {fired.length === 0 && <li class="empty">{t.nothingFires}</li>}
      {fired.slice(0, 3).map((finding) => (
        <li key={finding.key} data-fired={finding.rule}>
          <SeverityTag severity={finding.severity} />
          <span>
            {say(finding.ruleTitle)}
            {finding.citations[0] && <small>{say(finding.citations[0].label)}</small>}
          </span>
          <button type="button" class="button small plain" onClick={() => props.onWay(finding.key)}>
            {stageWords().jejak}
          </button>
        </li>
      ))}
    </ul>
  );
}
