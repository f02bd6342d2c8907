import { CalendarClock, ChevronRight, FileCheck, KeyRound, Lock, ShieldAlert, Trash2 } from 'lucide-preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { written } from '../shared/finding-words';
import { say } from '../shared/words';
import { Applied } from './Applied';
import { ImportCard } from './ImportCard';
import { Problems } from './Problems';
import type { OptionsActions, OptionsState } from './types';
import { UrlCard } from './UrlCard';
import { tOptions } from './words';

function Facts({ state }: { state: OptionsState }) {
  const t = tOptions();
  const { policy, today } = state;
  const { signature } = policy;
  const signed = { valid: t.signatureValid, untrusted: t.signatureUntrusted, none: t.signatureNone }[signature.state];
  const isExpired = policy.validUntil !== undefined && policy.validUntil < today;
  return (
    <>
      <dl class="facts">
        <div>
          <dt>
            <FileCheck size={16} aria-hidden="true" />
            {t.source}
          </dt>
          <dd>
            {t[policy.source]}
            {policy.source === 'managed' && <Lock size={14} aria-label={t.locked} />}
          </dd>
        </div>
        <div>
          <dt>
            <KeyRound size={16} aria-hidden="true" />
            {t.signature}
          </dt>
          <dd data-tone={signature.state === 'valid' ? 'done' : 'warn'}>
            {signed}
            {signature.state !== 'none' && <code class="print">{signature.fingerprint}</code>}
          </dd>
        </div>
        <div>
          <dt>
            <CalendarClock size={16} aria-hidden="true" />
            {t.validity}
          </dt>
          <dd>{policy.validUntil ? t.validUntil(written(policy.validUntil)) : t.validAlways}</dd>
        </div>
      </dl>
      {isExpired && policy.validUntil && (
        <p class="notice" data-tone="warn">
          {t.expired(written(policy.validUntil))}
        </p>
      )}
    </>
  );
}

function News({ state }: { state: OptionsState }) {
  const { changes = [] } = state.policy;
  if (changes.length === 0) return null;
  return (
    <details class="news">
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        {tOptions().whatsNew}
      </summary>
      <ul>
        {changes.map(({ id, en }) => (
          <li key={id}>{say({ id, en: en ?? id })}</li>
        ))}
      </ul>
    </details>
  );
}

function Remove({ actions }: { actions: OptionsActions }) {
  const t = tOptions();
  const [isAsked, ask] = useState(false);
  const before = useRef(isAsked);
  const button = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLFieldSetElement>(null);
  // What was pressed gives way to the other, and the focus goes along.
  useLayoutEffect(() => {
    if (before.current !== isAsked) (question.current ?? button.current)?.focus();
    before.current = isAsked;
  }, [isAsked]);
  // With the policy goes the question about it; the card stays.
  useLayoutEffect(() => () => void question.current?.closest('section')?.focus(), []);
  if (!isAsked)
    return (
      <button ref={button} type="button" class="button small danger" onClick={() => ask(true)}>
        <Trash2 size={16} aria-hidden="true" />
        {t.remove}
      </button>
    );
  return (
    <fieldset ref={question} class="confirm" aria-label={t.remove} tabIndex={-1}>
      <p>{t.removeHelp}</p>
      <button type="button" class="button small danger primary" onClick={() => actions.remove()}>
        {t.removeConfirm}
      </button>
      <button type="button" class="button small" onClick={() => ask(false)}>
        {t.cancel}
      </button>
    </fieldset>
  );
}

/** The policy in force, and the ways to put another in its place. */
export function PolicyPanel({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const t = tOptions();
  const { policy, managedProblems, isManaged } = state;
  const isEmbedded = policy.source === 'embedded';
  return (
    <>
      <Applied state={state} />
      <section class="card" aria-label={t.inForce} tabIndex={-1}>
        <p class="eyebrow">{t.inForce}</p>
        {isEmbedded ? (
          <>
            <h2>{t.embeddedTitle}</h2>
            <p class="soft">{t.embeddedHelp}</p>
          </>
        ) : (
          <>
            <h2>{policy.institution.name}</h2>
            <p class="soft">
              {[
                policy.institution.unit,
                `${policy.id} · ${t.revision} ${policy.revision}`,
                `${t.issued} ${written(policy.issued)}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <Facts state={state} />
            <News state={state} />
            {!isManaged && <Remove actions={actions} />}
          </>
        )}
        {managedProblems.length > 0 && (
          <div class="notice" data-tone="block" role="alert">
            <p>
              <ShieldAlert size={16} aria-hidden="true" />
              <b>{t.refusedManaged}</b>
            </p>
            <Problems problems={managedProblems} />
          </div>
        )}
      </section>
      <ImportCard state={state} actions={actions} />
      <a class="to-studio" href="/studio.html">
        {t.toStudio}
      </a>
      <UrlCard state={state} actions={actions} />
    </>
  );
}
