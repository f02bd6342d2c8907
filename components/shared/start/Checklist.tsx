import { Circle, CircleCheck } from 'lucide-preact';
import type { ActivePolicy, OfficerChoice } from '../../../policy/types';
import { startSteps, stepsDone } from './steps';
import { tStart } from './words';

/** The three steps with their ticks, until all are done. */
export function Checklist({ policy, choice }: { policy: Pick<ActivePolicy, 'source' | 'officers'>; choice: OfficerChoice }) {
  const t = tStart();
  const done = stepsDone(policy, choice);
  return (
    <ul class="checklist">
      {startSteps.map((step) => {
        const Icon = done[step] ? CircleCheck : Circle;
        const words = step === 'name' && policy.source === 'embedded' ? t.nameAlone : t[step];
        return (
          <li key={step} data-done={done[step] ? '' : undefined}>
            <Icon size={16} aria-hidden="true" />
            <span>
              {words} <span class="unseen">({done[step] ? t.done : t.todo})</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
