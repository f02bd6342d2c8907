import { ChevronRight, CircleCheck, CircleHelp, CircleSlash } from 'lucide-preact';
import type { PageState } from '../../compose/session/page-state';
import type { ComposerHealth } from '../../compose/types';
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

/** What only the admin needs, folded: the boxes of the page with causes, rules that stopped, and the whole to copy. */
export function Health({ tab, now, version, ruleTitle, copy }: PopupProps & { readonly tab: PageState }) {
  const t = tPopup();
  return (
    <section data-part="health">
      <details>
        <summary>
          <ChevronRight size={14} aria-hidden="true" />
          {t.health}
        </summary>
        <Composers composers={tab.composers} />
        {tab.switchedOff.map(([rule, reason]) => (
          <p key={rule} class="quiet">
            {t.stopped(say(ruleTitle(rule) ?? { id: rule, en: rule }), reason)}
          </p>
        ))}
        <CopyText text={healthReport(tab, version, now)} label={t.copyHealth} intro={t.healthHint} copy={copy} />
      </details>
    </section>
  );
}
