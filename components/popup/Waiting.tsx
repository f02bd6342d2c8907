import { Hourglass } from 'lucide-preact';
import { writtenIn } from '../../policy/apply/clock';
import { siteNames } from '../../policy/apply/sites';
import { dateLocale, officeZone } from '../shared/words';
import type { PopupProps } from './types';
import { tPopup } from './words';

const when = (at: number): string =>
  writtenIn(officeZone.value, at, dateLocale(), { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** So many are listed; the rest is on the page of approvals. */
const listed = 3;

/** Requests of this computer that nobody answered yet. */
export function Waiting({ waiting, open }: Pick<PopupProps, 'waiting' | 'open'>) {
  const t = tPopup();
  if (waiting.length === 0) return null;
  return (
    <section data-part="waiting">
      <h2>
        {t.waiting} <b>{waiting.length}</b>
      </h2>
      <ul class="waiting">
        {waiting.slice(0, listed).map(({ nonce, at, account, site }) => (
          <li key={nonce} class="state-line">
            <Hourglass size={16} aria-hidden="true" />
            <span>
              <bdi>{account}</bdi> · {siteNames[site]} · <time dateTime={new Date(at).toISOString()}>{when(at)}</time>
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet">{t.waitingHow}</p>
      <button type="button" class="button small" data-open="approval" onClick={() => open('approval')}>
        {t.waitingAll}
      </button>
    </section>
  );
}
