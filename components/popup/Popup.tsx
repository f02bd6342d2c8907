import { GraduationCap, Settings } from 'lucide-preact';
import { BrandMark } from '../shared/BrandMark';
import { PolicySection } from './PolicySection';
import { QuickCheck } from './QuickCheck';
import { TabSection } from './TabSection';
import type { PopupProps } from './types';
import { tPopup } from './words';

/** The toolbar popup: what Saring does on this tab, under which policy, and a quick check. */
export function Popup(props: PopupProps) {
  const t = tPopup();
  return (
    <main class="popup">
      <header>
        <BrandMark size={22} />
        <h1>Saring</h1>
        <button type="button" class="button small" onClick={() => props.open('training')}>
          <GraduationCap size={16} aria-hidden="true" />
          {t.training}
        </button>
        <button type="button" class="button small" onClick={() => props.open('options')}>
          <Settings size={16} aria-hidden="true" />
          {t.options}
        </button>
      </header>
      <TabSection {...props} />
      <PolicySection policy={props.policy} now={props.now} />
      <QuickCheck check={props.check} copy={props.copy} />
    </main>
  );
}
