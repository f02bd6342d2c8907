import { ChevronRight, KeyRound, Printer } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { JournalEntry } from '../../journal/types';
import { siteNames } from '../../policy/apply/sites';
import { Facts } from '../shared/Facts';
import { CopyText } from '../shared/finding/CopyText';
import { SeverityIcon } from '../shared/finding/Severity';
import { say } from '../shared/words';
import { printText } from './print';
import type { JournalViewProps } from './types';
import { accountName, dayAndTime, number, tJournal, tOutcome } from './words';

type RowProps = Pick<JournalViewProps, 'ruleTitle' | 'reasonLabel' | 'officerName' | 'copy' | 'leakReport' | 'copyDraftKey'> & {
  readonly entry: JournalEntry;
};

function Findings({ entry, ruleTitle }: Pick<RowProps, 'entry' | 'ruleTitle'>) {
  const t = tJournal();
  return (
    <ul class="journal-findings">
      {entry.findings.map((finding, i) => {
        const title = ruleTitle(finding.rule);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the findings of a written entry never change their order.
          <li key={i} data-severity={finding.severity}>
            <SeverityIcon severity={finding.severity} size={14} />
            <span>{title ? say(title) : finding.rule}</span>
            {finding.trial && <span class="tag">{t.trialMark}</span>}
            {finding.falseAlarm && <span class="tag">{t.falseAlarmMark}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function DraftKey({ entry, copyDraftKey }: Pick<RowProps, 'entry' | 'copyDraftKey'>) {
  const t = tJournal();
  const [isCopied, copied] = useState(false);
  return (
    <p class="journal-draft-key">
      <button type="button" class="button small" data-action="draft-key" onClick={() => void copyDraftKey(entry).then(copied)}>
        <KeyRound size={14} aria-hidden="true" />
        {t.draftKey}
      </button>
      <small role="status">{isCopied ? t.draftKeyCopied : t.draftKeyHint}</small>
    </p>
  );
}

/** The rules that marked the draft, in words. */
function Marked({ entry, ruleTitle }: Pick<RowProps, 'entry' | 'ruleTitle'>) {
  const shown = [...new Set(entry.findings.filter(({ trial }) => !trial).map(({ rule }) => rule))];
  const titles = shown.map((rule) => {
    const title = ruleTitle(rule);
    return title ? say(title) : rule;
  });
  return titles.length > 0 ? <span class="journal-marked">{tJournal().marked(titles.join(', '))}</span> : null;
}

/** One entry: when, what was decided and why, which account and rules; what inspectors need is folded away. */
export function EntryRow({ entry, ruleTitle, reasonLabel, officerName, copy, leakReport, copyDraftKey }: RowProps) {
  const t = tJournal();
  const reason = entry.reasonCode && (reasonLabel(entry.reasonCode) ?? { id: entry.reasonCode, en: entry.reasonCode });
  const leak = leakReport(entry);
  return (
    <li class="journal-entry" data-outcome={entry.outcome} data-seq={entry.seq}>
      <details>
        <summary>
          <ChevronRight size={16} aria-hidden="true" />
          <span class="journal-entry-head">
            <time dateTime={new Date(entry.at).toISOString()}>{dayAndTime(entry.at)}</time>
            <b>{tOutcome()[entry.outcome]}</b>
            {entry.account && (
              <span>
                <bdi>{accountName(entry.account)}</bdi>
                {entry.site && ` · ${siteNames[entry.site]}`}
              </span>
            )}
            <Marked entry={entry} ruleTitle={ruleTitle} />
          </span>
        </summary>
        <div class="journal-entry-body">
          {entry.findings.length > 0 && <Findings entry={entry} ruleTitle={ruleTitle} />}
          <Facts
            facts={[
              [t.reason, [reason && say(reason), entry.reasonText].filter(Boolean).join(': ') || undefined],
              [t.approver, entry.approver],
              [t.officer, entry.officer && officerName(entry.officer)],
            ]}
          />
          {leak && (
            <div class="journal-leak">
              <CopyText text={say(leak)} label={t.copy} intro={t.leakReport} copy={copy} />
              <button type="button" class="button small" onClick={() => printText(say(leak))}>
                <Printer size={14} aria-hidden="true" />
                {t.print}
              </button>
            </div>
          )}
          <details class="journal-technical">
            <summary>
              <ChevronRight size={14} aria-hidden="true" />
              {t.technical}
            </summary>
            <Facts
              facts={[
                [t.entry, number(entry.seq)],
                [t.policy, `${entry.policy.id}, ${t.revision(entry.policy.revision)}`],
                [t.textHash, entry.textHash],
                [t.entryHash, entry.hash],
              ]}
            />
            {entry.textHash && <DraftKey entry={entry} copyDraftKey={copyDraftKey} />}
          </details>
        </div>
      </details>
    </li>
  );
}
