import { ChevronRight } from 'lucide-preact';
import type { JudgedFinding } from '../../../policy/types';
import { tFinding, written } from '../finding-words';
import { say } from '../words';

/** "Berlaku sejak 2012, masih berlaku."; only the end where the start is not known. */
function inForce({ since, until }: JudgedFinding['citations'][number]): string {
  const t = tFinding();
  const end = until ? t.until(written(until)) : t.inForce;
  return since ? `${t.since(written(since))}, ${end}.` : '';
}

/** The norms: article, what it asks and since when. */
export const Norms = ({ citations }: { citations: JudgedFinding['citations'] }) => (
  <ul>
    {citations.map((citation) => (
      <li key={citation.id}>
        <b>{say(citation.label)}</b>
        {say(citation.summary)} {inForce(citation)}
      </li>
    ))}
  </ul>
);

/** The norms a finding rests on, folded away behind one line. */
export function Basis({ citations }: { citations: JudgedFinding['citations'] }) {
  const [first] = citations;
  if (!first) return null;
  return (
    <details class="basis">
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        <span>
          {tFinding().basis}: {say(first.label)}
        </span>
      </summary>
      <Norms citations={citations} />
    </details>
  );
}
