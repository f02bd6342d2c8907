import { ChevronRight, CircleCheck, CircleHelp, CircleSlash } from 'lucide-preact';
import type { ComposerHealth } from '../../compose/types';
import { AccountCard } from '../account/AccountCard';
import { CopyText } from '../findings/CopyText';
import { say } from '../i18n/index';
import { reasonWords, tPopup } from '../i18n/popup';
import { healthReport } from './health-report';
import type { PopupProps } from './types';

const icons = { understood: CircleCheck, partly: CircleHelp, unread: CircleSlash };

/** Composers of one row in one state are one line: a feed may hold dozens of comment boxes. */
function grouped(composers: readonly ComposerHealth[]): { health: ComposerHealth; count: number }[] {
  const groups = new Map<string, { health: ComposerHealth; count: number }>();
  for (const health of composers) {
    const key = [health.row, health.state, ...health.reasons].join(' ');
    groups.set(key, { health, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()];
}

function Composers({ composers }: { composers: readonly ComposerHealth[] }) {
  const t = tPopup();
  if (composers.length === 0) return <p class="quiet">{t.noComposer}</p>;
  return (
    <ul class="composers">
      {grouped(composers).map(({ health, count }) => {
        const Icon = icons[health.state];
        const reasons = health.reasons.map(reasonWords).join(', ');
        return (
          <li key={`${health.row} ${reasons}`} data-state={health.state}>
            <Icon size={16} aria-hidden="true" />
            <div>
              <p>
                <b>{health.row}</b> {count > 1 && `× ${count}`} <span class="state">{t[health.state]}</span>
              </p>
              {reasons && <p class="quiet">{reasons}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** What Saring does on the tab: its boxes, the acting account, and what stopped working. */
export function TabSection({ tab, now, version, ruleTitle, copy }: PopupProps) {
  const t = tPopup();
  if (tab.kind !== 'site') {
    return (
      <section>
        <h2>{t.thisTab}</h2>
        <p class="quiet">{tab.kind === 'other' ? t.notASite : t.noAnswer}</p>
      </section>
    );
  }
  const { state, host } = tab;
  return (
    <>
      <section>
        <h2>
          {t.thisTab} <bdi>{host}</bdi>
          {state.composers.length > 0 && <span class="tally">{t.findings(state.findings)}</span>}
        </h2>
        <Composers composers={state.composers} />
        {state.switchedOff.length > 0 && (
          <>
            <h3>{t.switchedOff}</h3>
            <ul class="composers">
              {state.switchedOff.map(([rule, reason]) => (
                <li key={rule} data-state="partly">
                  <CircleSlash size={16} aria-hidden="true" />
                  <div>
                    <p>
                      <b>{say(ruleTitle(rule) ?? { id: rule, en: rule })}</b>
                    </p>
                    <p class="quiet">{reason}</p>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
        {state.reports.length > 0 && (
          <details>
            <summary>
              <ChevronRight size={14} aria-hidden="true" />
              {t.copyHealth}
            </summary>
            <CopyText text={healthReport(host, state, version, now)} label={t.copyHealth} intro={t.healthHint} copy={copy} />
          </details>
        )}
      </section>
      <section class="flush">
        <h2>{t.account}</h2>
        {state.account ? <AccountCard account={state.account} open={false} /> : <p class="quiet">{t.noAccount}</p>}
      </section>
    </>
  );
}
