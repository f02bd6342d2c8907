import { CircleCheck } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../policy/types';
import { NamePicker } from '../shared/start/NamePicker';
import { isUnasked, stepsDone } from '../shared/start/steps';
import { tStart } from '../shared/start/words';
import { ImportCard } from './ImportCard';
import { OwnSetup } from './OwnSetup';
import { tStartPage } from './start-words';
import { TryOut } from './TryOut';
import type { OptionsActions, OptionsState } from './types';
import { UrlCard } from './UrlCard';
import { tOptions } from './words';

function Step({ number, title, done, children }: { number: number; title: string; done: boolean; children: ComponentChildren }) {
  return (
    <section class="card start-step" data-done={done ? '' : undefined}>
      <h2>
        <span class="number" aria-hidden="true">
          {done ? <CircleCheck size={20} /> : number}
        </span>
        {title}
        {done && <span class="unseen">({tStart().done})</span>}
      </h2>
      {children}
    </section>
  );
}

/** Takes the place, and the focus, of what was pressed for it. */
function There({ words, isNew }: { words: string; isNew: boolean }) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (isNew) line.current?.focus();
  }, [isNew]);
  return (
    <p ref={line} tabIndex={-1}>
      {words}
    </p>
  );
}

function PolicyStep({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const t = tStartPage();
  const { policy, choice, isManaged, importing } = state;
  const [isWanted, want] = useState(false);
  const isReading = importing.step === 'preview' || importing.step === 'refused';
  if (policy.source !== 'embedded' && !isReading)
    return (
      <There
        words={isManaged ? t.policyManaged(policy.institution.name) : t.policyThere(policy.institution.name)}
        isNew={importing.step === 'applied'}
      />
    );
  if (choice.start?.isAlone && !isWanted && !isReading)
    return (
      <>
        <p>{t.aloneThere}</p>
        <button type="button" class="button small" onClick={() => want(true)}>
          {t.policyAfterAll}
        </button>
      </>
    );
  return (
    <>
      <p>{t.policyHelp}</p>
      <ImportCard state={state} actions={actions} />
      <UrlCard state={state} actions={actions} />
      <p class="soft">{t.aloneHelp}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          want(false);
          actions.start({ isAlone: true });
        }}
      >
        {t.alone}
      </button>
    </>
  );
}

function NameStep({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const t = tStartPage();
  const { policy, choice, isOfficerLocked } = state;
  const officers = policy.officers ?? [];
  if (policy.source === 'embedded') {
    if (!choice.start?.isAlone) return <p class="soft">{t.nameLater}</p>;
    return choice.start.isNameless ? (
      <>
        <p>{t.namelessThere}</p>
        <button type="button" class="button small" onClick={() => actions.start({ isNameless: false })}>
          {t.nameAfterAll}
        </button>
      </>
    ) : (
      <OwnSetup state={state} actions={actions} />
    );
  }
  if (officers.length === 0) return <p>{t.noNames}</p>;
  return (
    <>
      <NamePicker
        officers={officers}
        officerId={choice.officerId}
        label={isUnasked(policy, choice) ? t.nameHelp : t.nameThere}
        locked={isOfficerLocked}
        choose={(officerId) => actions.chooseOfficer(officerId)}
      />
      {isOfficerLocked && <p class="soft">{tOptions().officerLocked}</p>}
    </>
  );
}

/** The first day: three steps, each with its tick; none of them holds up the others. */
export function Start({
  state,
  actions,
  check,
}: {
  state: OptionsState;
  actions: OptionsActions;
  check: (text: string) => Verdict;
}) {
  const t = tStart();
  const page = tStartPage();
  const { policy, choice } = state;
  const done = stepsDone(policy, choice);
  const isAll = Object.values(done).every(Boolean);
  return (
    <>
      <p class="soft">{page.intro}</p>
      <Step number={1} title={t.policy} done={done.policy}>
        <PolicyStep state={state} actions={actions} />
      </Step>
      <Step number={2} title={policy.source === 'embedded' ? t.nameAlone : t.name} done={done.name}>
        <NameStep state={state} actions={actions} />
      </Step>
      <Step number={3} title={t.try} done={done.try}>
        <p>{page.tryHelp}</p>
        <TryOut check={check} onDone={() => actions.start({ isTried: true })} />
      </Step>
      {isAll && (
        <p class="notice" data-tone="done" role="status">
          {page.allDone}
        </p>
      )}
    </>
  );
}
