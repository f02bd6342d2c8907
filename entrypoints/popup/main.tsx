/** Opens the toolbar popup on the tab it was called from. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/shared/account/account.css';
import '../../components/shared/finding/findings.css';
import '../../components/shared/start/start.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup';
import type { Command, PopupProps } from '../../components/popup/types';
import { followSystem } from '../../components/shared/follow-system';
import { locale, officeZone } from '../../components/shared/words';
import { siteIds, sites } from '../../compose/sites';
import { openOffice } from '../../desk/office';
import { quickCheck } from '../../desk/quick-check';
import { waitingRequests } from '../../journal/approval/ask';
import { forwardState } from '../../journal/forward/progress';
import { openJournal, ownKeys } from '../../journal/store/database';
import { rulesDigest } from '../../policy/apply/rules-digest';
import { winner } from '../../policy/keep/state';
import { activePolicy, keepState, officerChoice } from '../../policy/keep/store';
import type { OfficerChoice } from '../../policy/types';
import { rules } from '../../rules';
import type { Site } from '../../rules/engine/types';
import { deniedSites, requestAccess } from '../wiring/denied-sites';
import { askPage, sendMessage } from '../wiring/messages';
import { loadModel } from '../wiring/model';
import { copy } from '../wiring/save';

const [front] = await browser.tabs.query({ active: true, currentWindow: true });

/** The site of an address; the browser tells no address that Saring may not see. */
function siteOf(url: string | undefined): Site | undefined {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;
  return siteIds.find((id) => host !== undefined && (sites[id].hosts as readonly string[]).includes(host));
}

/** What the guard in the tab in front tells; undefined where there is none. */
const tabState = async (): Promise<PopupProps['tab']> => (front?.id === undefined ? undefined : askPage(front.id));

const page = document.querySelector<HTMLElement>('#app');
if (!page) throw new Error('popup/index.html has no #app');
followSystem(page);

/** Where the journal cannot be opened, nothing can have been asked, and nothing tells what waits. */
async function waitingHere(): Promise<Pick<PopupProps, 'waiting' | 'forward'>> {
  try {
    const [{ journal: kept }, journal] = await Promise.all([activePolicy.getValue(), openJournal()]);
    const forward = kept?.forward;
    const look = async () => ({
      waiting: await waitingRequests(journal),
      ...(forward ? { forward: await forwardState(journal, forward) } : {}),
    });
    return await look().finally(() => journal.close());
  } catch {
    return { waiting: [] };
  }
}

async function shortcutsNow(): Promise<PopupProps['shortcuts']> {
  const all = await browser.commands.getAll();
  const keys = (wanted: Command) => all.find(({ name }) => name === wanted)?.shortcut ?? '';
  return { step: keys('step'), check: keys('check') };
}

const [policy, chosen, keep, answered, closed, waiting, shortcuts] = await Promise.all([
  activePolicy.getValue(),
  officerChoice.getValue(),
  keepState.getValue(),
  tabState(),
  deniedSites(),
  waitingHere(),
  shortcutsNow(),
  loadModel(),
]);
const choice = signal<OfficerChoice>(chosen);
const tab = signal(answered);
const denied = signal<readonly Site[]>(closed);
locale.value = chosen.language ?? policy.language ?? 'id';
officeZone.value = policy.institution.timeZone ?? 'WIB';
document.documentElement.lang = locale.value;
const titles = new Map([...rules, ...policy.ownRules].map(({ id, title }) => [id, { id: title.id, en: title.en ?? title.id }]));
const site = siteOf(front?.url);
const check = quickCheck(openOffice(policy, chosen));

/** The page in front judges anew by what was chosen; its answer follows. */
async function choose(wanted: OfficerChoice): Promise<void> {
  choice.value = wanted;
  await officerChoice.setValue(wanted);
  tab.value = (await tabState()) ?? tab.value;
}

async function grant(wanted: Site): Promise<void> {
  if (await requestAccess(wanted)) denied.value = denied.value.filter((each) => each !== wanted);
}

/** Firefox opens its page of shortcuts by a call, Chromium and Edge by an address of their own. */
function changeKeys(): void {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  const opening = commands.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  void opening.then(() => window.close());
}

async function show(): Promise<void> {
  if (front?.id !== undefined) await sendMessage('reveal', undefined, front.id).catch(() => undefined);
  window.close();
}

/** Signed with this installation's key, which is made where there was no journal yet. */
async function status(): Promise<string> {
  const db = await openJournal();
  try {
    const { id, revision, source, signature } = policy;
    const kept = winner(keep);
    const digest = kept?.policy.id === id && kept.policy.revision === revision ? kept.digest : undefined;
    const { officerId } = choice.value;
    const now = Date.now();
    // Asked for by an admin now and then: not of the weight with which the popup opens.
    const { statusLine } = await import('../../journal/status/status');
    return await statusLine(await ownKeys(db), {
      at: now,
      version: browser.runtime.getManifest().version,
      browser: import.meta.env.BROWSER,
      policy: { id, revision, source, signature: signature.state, ...(digest ? { digest } : {}) },
      rules: await rulesDigest(rules, policy, now),
      ...(officerId ? { officer: officerId } : {}),
    });
  } finally {
    db.close();
  }
}

function App() {
  const here = tab.value?.reports[0]?.site;
  return (
    <Popup
      {...(tab.value ? { tab: tab.value } : {})}
      {...(site ? { site } : {})}
      // A page that answers is proof enough.
      denied={denied.value.filter((each) => each !== here)}
      policy={policy}
      choice={choice.value}
      isOfficerLocked={keep.group.officer !== undefined}
      {...waiting}
      shortcuts={shortcuts}
      changeKeys={changeKeys}
      now={Date.now()}
      version={browser.runtime.getManifest().version}
      ruleTitle={(rule) => titles.get(rule)}
      check={check}
      copy={copy}
      status={status}
      open={(target) => {
        void sendMessage('open', target).finally(() => window.close());
      }}
      choose={(wanted) => void choose(wanted)}
      grant={(wanted) => void grant(wanted)}
      show={() => void show()}
    />
  );
}

render(<App />, page);
