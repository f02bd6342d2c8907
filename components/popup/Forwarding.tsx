import { CircleAlert, Send } from 'lucide-preact';
import { sayProblem, tForward } from '../shared/forward-words';
import type { PopupProps } from './types';

/** That entries go to the office, and how many wait; the rest is on the journal's page. */
export function Forwarding({ forward, open }: Pick<PopupProps, 'forward' | 'open'>) {
  const t = tForward();
  if (!forward) return null;
  const { host, waiting, progress } = forward;
  const problem = progress?.problem;
  return (
    <section data-part="forward">
      <h2>{t.title}</h2>
      <p class="state-line" data-state={problem ? 'off' : 'on'}>
        {problem ? <CircleAlert size={16} aria-hidden="true" /> : <Send size={16} aria-hidden="true" />}
        <span>
          <b>{t.waiting(waiting)}</b> {problem && sayProblem(problem, host)}
        </span>
        <button type="button" class="button small" data-open="journal" onClick={() => open('journal')}>
          {t.open}
        </button>
      </p>
    </section>
  );
}
