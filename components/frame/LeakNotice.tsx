import { ChevronRight } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { DecisionTerms, Verdict } from '../../policy/types';
import { CopyText } from '../shared/finding/CopyText';
import { say } from '../shared/words';
import { useOverlay } from './context';
import { tOverlay } from './words';

/** The reporting duty where a draft looks like a leak: a report to copy that holds none of the secret. */
export function LeakNotice({ verdict, contact }: { verdict: Verdict; contact: DecisionTerms['leakContact'] }) {
  const { host } = useOverlay();
  const t = tOverlay();
  // Written once: its time is that of the finding, however long the popup stands open.
  const [report] = useState(() => host.leakReport(verdict));
  return (
    <details class="leak">
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        <b>{t.leakTitle}</b>
      </summary>
      <p>{t.leakText}</p>
      {contact && (
        <p>
          <bdi>{t.leakTo(contact.name, contact.channel)}</bdi>
        </p>
      )}
      <CopyText text={say(report)} label={t.leakCopy} copy={(text) => host.copy(text)} />
    </details>
  );
}
