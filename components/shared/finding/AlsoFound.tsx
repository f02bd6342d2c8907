import { ChevronRight } from 'lucide-preact';
import type { JudgedFinding } from '../../../policy/types';
import { tFinding } from '../finding-words';
import { say } from '../words';
import { Norms } from './Basis';

/** What else was found at the same words: one line, with what, why and basis behind it. */
export const AlsoFound = ({ finding }: { finding: JudgedFinding }) => (
  <details class="basis" data-also={finding.rule}>
    <summary>
      <ChevronRight size={14} aria-hidden="true" />
      <span>
        {tFinding().also}: {say(finding.ruleTitle)}
      </span>
    </summary>
    <p>
      <b>{say(finding.message)}</b>
      {say(finding.advice)}
    </p>
    <Norms citations={finding.citations} />
  </details>
);
