/** Which rules fire for what is being written; each leads to its way. */
import { ChevronRight } from 'lucide-preact';
import { sites } from '../../../compose/sites';
import { placesOf } from '../../shared/finding/places';
import { tFinding } from '../../shared/finding-words';
import { say } from '../../shared/words';
import { SeverityTag } from '../SeverityTag';
import { words as practiceWords } from '../sites/words';
import { type Checked, type Stage, showWay } from '../stage';
import { words } from '../words';

const nameOf = ({ draft }: Checked): string => {
  const t = practiceWords();
  return t.sent(sites[draft.site].name, t[draft.surface]);
};

export function LivePanel({ stage }: { readonly stage: Stage }) {
  const t = words();
  const checked = [...stage.live.value.values()].toReversed();
  return (
    <section class="panel live" aria-label={t.live}>
      <header class="panel-head">
        <h2>{t.live}</h2>
      </header>
      <div class="live-list">
        {checked.length === 0 && <p class="empty">{t.liveEmpty}</p>}
        {checked.map((each) => (
          <div key={`${each.draft.site}/${each.draft.surface}`} class="live-draft">
            <p class="live-name">{each.verdict.findings.length === 0 ? t.liveClean(nameOf(each)) : nameOf(each)}</p>
            <ul>
              {placesOf(each.verdict.findings).map(([finding, ...others]) => (
                <li key={finding.key}>
                  <button
                    type="button"
                    class="live-finding"
                    data-live-rule={finding.rule}
                    onClick={() => showWay(stage, each.draft, finding.key)}
                  >
                    <SeverityTag severity={finding.severity} />
                    <span class="live-rule">
                      {say(finding.ruleTitle)}
                      {others.length > 0 && (
                        <small>
                          {tFinding().also}: {others.map(({ ruleTitle }) => say(ruleTitle)).join(', ')}
                        </small>
                      )}
                    </span>
                    <ChevronRight size={18} aria-hidden />
                    <span class="unseen">{t.openWay}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
