import { CircleHelp, Eye, GraduationCap, PencilRuler, Settings } from 'lucide-preact';
import { roleOf } from '../../policy/apply/assigned';
import { alertOf, siagaOn } from '../../policy/apply/siaga';
import { AlertNote } from '../shared/account/AlertNote';
import { BrandMark } from '../shared/BrandMark';
import { Checklist } from '../shared/start/Checklist';
import { isStarted } from '../shared/start/steps';
import { tStart } from '../shared/start/words';
import { Forwarding } from './Forwarding';
import { Health } from './Health';
import { PolicyLine } from './PolicyLine';
import { QuickCheck } from './QuickCheck';
import { Shortcuts } from './Shortcuts';
import { StateSection } from './StateSection';
import type { PopupProps } from './types';
import { Waiting } from './Waiting';
import { tPopup } from './words';

const studio = ['studio', PencilRuler] as const;
const ways = [
  ['training', GraduationCap],
  ['options', Settings],
  ['help', CircleHelp],
] as const;

/** The office's alert, where the card of the account in front does not tell of it already. */
function Alert({ tab, policy, now }: Pick<PopupProps, 'tab' | 'policy' | 'now'>) {
  const siaga = siagaOn(policy, now);
  if (!siaga || tab?.account?.alert) return null;
  return (
    <section data-part="alert">
      <AlertNote alert={alertOf(siaga, policy)} />
    </section>
  );
}

/** The toolbar popup: what an officer asks for first, first; what only the admin needs, last and folded. */
export function Popup(props: PopupProps) {
  const t = tPopup();
  const start = tStart();
  const { tab, policy, choice } = props;
  return (
    <main class="popup">
      <header>
        <BrandMark size={22} />
        <h1>Saring</h1>
      </header>
      <Alert {...props} />
      <StateSection {...props} />
      {tab && tab.composers.length > 0 && (
        <section data-part="findings">
          <h2>{t.inDrafts}</h2>
          <p class="state-line">
            <b>{tab.findings > 0 ? t.findings(tab.findings) : t.clean}</b>
            {tab.findings > 0 && (
              <button type="button" class="button small" onClick={() => props.show()}>
                <Eye size={14} aria-hidden="true" />
                {t.show}
              </button>
            )}
          </p>
        </section>
      )}
      {!isStarted(policy, choice) && (
        <section data-part="start">
          <h2>{start.checklist}</h2>
          <Checklist policy={policy} choice={choice} />
          <button type="button" class="button small primary" onClick={() => props.open('start')}>
            {start.open}
          </button>
        </section>
      )}
      <Waiting {...props} />
      <QuickCheck {...props} />
      <PolicyLine {...props} />
      <Forwarding {...props} />
      <nav class="ways" aria-label={t.more}>
        {(roleOf(policy, choice) === 'admin' ? [studio, ...ways] : ways).map(([target, Icon]) => (
          <button key={target} type="button" class="button small" data-open={target} onClick={() => props.open(target)}>
            <Icon size={16} aria-hidden="true" />
            {t[target]}
          </button>
        ))}
      </nav>
      <Shortcuts {...props} />
      {tab && tab.reports.length > 0 && <Health {...props} tab={tab} />}
    </main>
  );
}
