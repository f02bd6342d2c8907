/** Opens the toolbar popup on the tab it was called from. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/shared/account/account.css';
import '../../components/shared/finding/findings.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup';
import type { PopupProps } from '../../components/popup/types';
import { followSystem } from '../../components/shared/follow-system';
import { locale } from '../../components/shared/words';
import { openOffice } from '../../desk/office';
import { quickCheck } from '../../desk/quick-check';
import { activePolicy, officerChoice } from '../../policy/keep/store';
import { rules } from '../../rules';
import { askPage, sendMessage } from '../wiring/messages';
import { copy } from '../wiring/save';

/** What the guard in the tab in front tells; undefined where there is none. */
async function tabState(): Promise<PopupProps['tab']> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : askPage(tab.id);
}

const page = document.querySelector<HTMLElement>('#app');
if (!page) throw new Error('popup/index.html has no #app');
followSystem(page);
const [policy, choice, tab] = await Promise.all([activePolicy.getValue(), officerChoice.getValue(), tabState()]);
locale.value = choice.language ?? policy.language ?? 'id';
document.documentElement.lang = locale.value;
const titles = new Map([...rules, ...policy.ownRules].map(({ id, title }) => [id, { id: title.id, en: title.en ?? title.id }]));

render(
  <Popup
    {...(tab ? { tab } : {})}
    policy={policy}
    now={Date.now()}
    version={browser.runtime.getManifest().version}
    ruleTitle={(rule) => titles.get(rule)}
    check={quickCheck(openOffice(policy, choice))}
    copy={copy}
    open={(target) => {
      void sendMessage('open', target).finally(() => window.close());
    }}
  />,
  page,
);
