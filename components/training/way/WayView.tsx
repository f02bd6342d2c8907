/** The way of a finding in three steps for a class, what the engine did on demand; the trainer may change the text while they look on. */
import { ChevronRight } from 'lucide-preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Missed } from '../../shared/finding/Missed';
import { say } from '../../shared/words';
import { officerOnStage } from '../cast';
import { draftOf } from '../draft';
import { SeverityTag } from '../SeverityTag';
import type { Stage } from '../stage';
import { FoundStep, LexiconStep, MatcherStep } from './MatchSteps';
import { BasisStep, SeverityStep, TimeStep } from './PolicySteps';
import { ReadStep, TokenStep } from './TextSteps';
import { wayOf } from './trace-way';
import { words } from './words';

const steps = ['read', 'found', 'basis'] as const;
const opening = 'Dasar 4nj1ng lu, baca dong pengumumannya!';

export function WayView({ stage }: { readonly stage: Stage }) {
  const [step, setStep] = useState(0);
  const t = words();
  const [policy, original, cast] = [stage.office.value?.policy, stage.base.value, stage.cast.value];
  const chosen = stage.way.value;
  const draft = useMemo(() => chosen?.draft ?? (cast && draftOf({ text: opening }, cast)), [chosen, cast]);
  const way = useMemo(
    () => draft && policy && original && wayOf(draft, policy, original, officerOnStage(original)),
    [draft, policy, original],
  );
  const finding = way?.findings.find(({ judged }) => judged.key === chosen?.key) ?? way?.findings[0];

  useLayoutEffect(
    () =>
      stage.takeKeys((action) => {
        if (action.do !== 'next' && action.do !== 'previous') return false;
        setStep((now) => Math.min(steps.length - 1, Math.max(0, now + (action.do === 'next' ? 1 : -1))));
        return true;
      }),
    [stage],
  );
  if (!way || !draft || !cast || !policy) return null;

  const props = { way, finding };
  const current = steps[step] ?? 'read';
  return (
    <div class="way">
      <aside class="panel way-side">
        <label class="field">
          <span>{t.text}</span>
          <textarea
            data-way-text
            rows={5}
            value={draft.text}
            placeholder={t.textHint}
            onInput={(event) => {
              const text = event.currentTarget.value;
              stage.way.value = { draft: { ...draft, text, parts: [{ start: 0, end: text.length }] } };
            }}
          />
        </label>
        <p class="step-note">
          {t.asWho}: {way.account.name}
        </p>
        <h2>{t.findings}</h2>
        {way.findings.length === 0 && <p class="empty">{t.none}</p>}
        <ul class="way-findings">
          {way.findings.map(({ judged }) => (
            <li key={judged.key}>
              <button
                type="button"
                data-way-rule={judged.rule}
                aria-current={judged.key === finding?.judged.key ? 'true' : undefined}
                onClick={() => {
                  stage.way.value = { draft, key: judged.key };
                }}
              >
                <SeverityTag severity={judged.severity} />
                <span>{say(judged.ruleTitle)}</span>
              </button>
            </li>
          ))}
        </ul>
        {draft.text.trim() !== '' && (
          <Missed
            key={draft.text}
            of={{ text: draft.text, site: draft.identity.site, rules: way.findings.map(({ judged }) => judged.rule), policy }}
            copy={stage.port.copy}
          />
        )}
      </aside>
      <section class="panel way-main">
        <ol class="stepper" aria-label={t.steps}>
          {steps.map((name, index) => (
            <li key={name}>
              <button
                type="button"
                data-way-step={name}
                aria-current={index === step ? 'step' : undefined}
                onClick={() => setStep(index)}
              >
                <b>{index + 1}</b> {t[name]}
              </button>
            </li>
          ))}
        </ol>
        {finding && (
          <p class="way-finding">
            <SeverityTag severity={finding.judged.severity} />
            <span>{say(finding.judged.message)}</span>
          </p>
        )}
        <div class="step-body" data-step={current} aria-live="polite">
          {current === 'read' && <ReadStep {...props} />}
          {current === 'found' && <FoundStep {...props} />}
          {current === 'basis' && <BasisStep {...props} />}
          <details class="way-details">
            <summary>
              <ChevronRight size="1em" aria-hidden />
              {t.details}
            </summary>
            {current === 'read' && <TokenStep {...props} />}
            {current === 'found' && (
              <>
                <MatcherStep {...props} />
                <LexiconStep {...props} />
              </>
            )}
            {current === 'basis' && (
              <>
                <SeverityStep {...props} switched={finding !== undefined && finding.judged.rule in stage.switches.value.rules} />
                <TimeStep {...props} />
              </>
            )}
          </details>
        </div>
      </section>
    </div>
  );
}
