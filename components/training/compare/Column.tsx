/** What one policy makes of the text. */
import type { Verdict } from '../../../policy/types';
import { standingWords } from '../../shared/account/standing';
import { severityName } from '../../shared/finding/Severity';
import { MarkedText } from '../../shared/MarkedText';
import { say } from '../../shared/words';
import { SeverityTag } from '../SeverityTag';
import type { StagePolicy } from '../types';
import { compared } from './difference';
import { words } from './words';

export function Column(props: {
  readonly side: 'left' | 'right';
  readonly policies: readonly StagePolicy[];
  readonly chosen: StagePolicy;
  readonly onChoose: (key: string) => void;
  readonly text: string;
  readonly verdict: Verdict;
  readonly other: Verdict;
}) {
  const { side, chosen, text, verdict } = props;
  const t = words();
  const outcome = { off: t.sends, note: t.sendsNote, warn: t.warns, block: t.blocks }[verdict.severity];
  return (
    <section class="panel column" data-column={side} data-outcome={verdict.severity}>
      <header>
        <select
          aria-label={t[side]}
          data-column-policy={side}
          value={chosen.key}
          onChange={(event) => props.onChoose(event.currentTarget.value)}
        >
          {props.policies.map(({ key, name }) => (
            <option key={key} value={key}>
              {say(name)}
            </option>
          ))}
        </select>
        <span class="step-note">{t.revision(chosen.policy.revision)}</span>
      </header>
      <p class="outcome">
        <SeverityTag severity={verdict.severity} /> <b>{outcome}</b>
      </p>
      <p class="step-note">
        {t.account}: {verdict.account.name} · {standingWords(verdict.account)}
      </p>
      <MarkedText text={text} marks={verdict.findings} />
      <ul>
        {verdict.findings.length === 0 && <li class="empty">{t.none}</li>}
        {compared(verdict, props.other).map(({ finding, elsewhere }) => (
          <li key={finding.key} data-column-rule={finding.rule} data-differs={elsewhere === finding.severity ? undefined : ''}>
            <SeverityTag severity={finding.severity} />
            <span>
              {say(finding.ruleTitle)}
              {elsewhere !== finding.severity && (
                <small>{elsewhere === undefined ? t.onlyHere : t.other(severityName(elsewhere))}</small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
