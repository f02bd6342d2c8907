import { ChevronRight } from 'lucide-preact';
import type { DecisionTerms } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import { CopyText } from '../shared/finding/CopyText';
import { say } from '../shared/words';
import { useRoom } from './room';
import { tFrame } from './words';

interface LeakNoticeProps {
  readonly report: Text | undefined;
  readonly contact: DecisionTerms['leakContact'];
}

/** The reporting duty where a draft looks like a leak: a report to copy that holds none of the secret. */
export function LeakNotice({ report, contact }: LeakNoticeProps) {
  const { copy } = useRoom();
  const t = tFrame();
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
      {report && <CopyText text={say(report)} label={t.leakCopy} copy={copy} />}
    </details>
  );
}
