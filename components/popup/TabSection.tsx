import { ChevronRight, CircleCheck, CircleHelp, CircleSlash } from 'lucide-preact';
import type { ComposerHealth } from '../../compose/types';
import { siteNames } from '../../policy/apply/sites';
import { AccountCard } from '../shared/account/AccountCard';
import { CopyText } from '../shared/finding/CopyText';
import { say } from '../shared/words';
import { healthReport } from './health-report';
import type { PopupProps } from './types';
import { reasonWords, rowWords, tPopup } from './words';

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
                <b>{rowWords(health.row)}</b> {count > 1 && `× ${count}`} <span class="state">{t[health.state]}</span>
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
  if (!tab) {
    return (
      <section>
        <h2>{t.thisTab}</h2>
        <p class="quiet">{t.notASite}</p>
      </section>
    );
  }
  const site = tab.reports[0]?.site;
  return (
    <>
      <section>
        <h2>
          {t.thisTab} {site && <b>{siteNames[site]}</b>}
          {tab.composers.length > 0 && <span class="tally">{t.findings(tab.findings)}</span>}
        </h2>
        {tab.isOutOfSight && (
          <p class="ended" role="status">
            {t.outOfSight}
          </p>
        )}
        <Composers composers={tab.composers} />
        {tab.switchedOff.length > 0 && (
          <>
            <h3>{t.switchedOff}</h3>
            <ul class="composers">
              {tab.switchedOff.map(([rule, reason]) => (
                <li key={rule} data-state="partly">
                  <CircleSlash size={16} aria-hidden="true" />
                  <div>
                    <p>
                      <b>{say(ruleTitle(rule) ?? { id: rule, en: rule })}</b>
                    </p>
                    <p class="quiet">{t.stopped(reason)}</p>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
        {tab.reports.length > 0 && (
          <details>
            <summary>
              <ChevronRight size={14} aria-hidden="true" />
              {t.health}
            </summary>
            <CopyText text={healthReport(tab, version, now)} label={t.copyHealth} intro={t.healthHint} copy={copy} />
          </details>
        )}
      </section>
      <section class="flush">
        <h2>{t.account}</h2>
        {tab.account ? <AccountCard account={tab.account} open={false} /> : <p class="quiet">{t.noAccount}</p>}
      </section>
    </>
  );
}
