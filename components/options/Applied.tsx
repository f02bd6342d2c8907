import { useLayoutEffect, useRef } from 'preact/hooks';
import { isUnasked } from '../shared/start/steps';
import type { OptionsState } from './types';
import { tOptions } from './words';

/** That a policy was put in force, said where the policy stands, and what comes next. What was pressed for it is gone, so it takes the focus. */
export function Applied({ state: { importing, policy, choice } }: { state: OptionsState }) {
  const t = tOptions();
  const line = useRef<HTMLDivElement>(null);
  const isApplied = importing.step === 'applied';
  useLayoutEffect(() => {
    if (isApplied) line.current?.focus();
  }, [isApplied]);
  if (!isApplied) return null;
  return (
    <div ref={line} class="notice" data-tone="done" role="status" tabIndex={-1}>
      <p>
        {t.applied} {isUnasked(policy, choice) && <a href="#saya">{t.appliedName}</a>}
      </p>
    </div>
  );
}
