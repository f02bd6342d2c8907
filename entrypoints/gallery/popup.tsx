import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/shared/account/account.css';
import '../../components/shared/finding/findings.css';
import '../../components/popup/popup.css';
import '../../components/shared/start/start.css';
import { Popup } from '../../components/popup/Popup';
import type { PopupState } from './popup-states';
import { office, verdictOn } from './samples';

/** The toolbar popup in one state, as wide as the browser makes it, until the signal ends it. */
export function showPopup(
  page: HTMLElement,
  { tab, policy, paste, choice, waiting, forward }: PopupState,
  signal: AbortSignal,
): void {
  signal.addEventListener('abort', () => {
    render(null, page);
    page.className = '';
  });
  page.className = 'saring popup-page';
  page.dataset.theme = document.documentElement.dataset.theme ?? 'light';
  render(
    <Popup
      {...(tab ? { tab } : {})}
      policy={policy}
      now={Date.UTC(2026, 10, 21)}
      version="0.1.0"
      ruleTitle={() => ({ id: 'Kata kasar', en: 'Coarse words' })}
      check={(text) => verdictOn(text, office)}
      copy={async () => true}
      status={async () =>
        'Saring 1.0.0 (chrome), kebijakan cermin r8, bima: SARING/KEADAAN/2/lVBNb9wgEP0vc8ZbMDZgn7tRW3XbSFFOVQ+DGTAfYLC9q6rd-94/12345678'
      }
      open={() => {}}
      denied={tab ? [] : ['instagram']}
      choice={choice ?? {}}
      isOfficerLocked={false}
      waiting={waiting ?? []}
      {...(forward ? { forward } : {})}
      shortcuts={{ step: 'Alt+Period', check: 'Alt+Comma' }}
      changeKeys={() => {}}
      choose={() => {}}
      grant={() => {}}
      show={() => {}}
    />,
    page,
  );
  const box = page.querySelector<HTMLTextAreaElement>('.quick textarea');
  if (!paste || !box) return;
  box.value = paste;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
