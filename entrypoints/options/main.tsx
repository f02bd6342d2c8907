import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/shared/parts.css';
import '../../components/shared/marks.css';
import '../../components/shared/account/account.css';
import '../../components/shared/finding/findings.css';
import '../../components/journal/journal.css';
import '../../components/journal/figures.css';
import '../../components/journal/checks.css';
import '../../components/journal/unit/unit.css';
import '../../components/journal/narrow.css';
import '../../components/journal/print.css';
import '../../components/options/options.css';
import '../../components/options/policy.css';
import '../../components/options/rules.css';
import '../../components/options/start.css';
import '../../components/shared/start/start.css';
import { OptionsPage } from '../../components/options/OptionsPage';
import { refusals } from '../../components/options/refusals';
import { type ImportState, type OptionsActions, type Section, sections } from '../../components/options/types';
import { tOptions } from '../../components/options/words';
import { followSystem } from '../../components/shared/follow-system';
import { locale, officeZone } from '../../components/shared/words';
import { openOffice } from '../../desk/office';
import { quickCheck } from '../../desk/quick-check';
import { officeTime } from '../../policy/apply/clock';
import { describeChanges } from '../../policy/apply/diff';
import { type OwnSetup, ownOfficerId, ownPolicy, ownSetupId } from '../../policy/apply/own-setup';
import { ownRulesOf } from '../../policy/apply/ruleset';
import { ruleValue } from '../../policy/apply/settings';
import { embedded } from '../../policy/keep/embedded';
import { createKeeper } from '../../policy/keep/keep';
import { activePolicy, keepState, officerChoice } from '../../policy/keep/store';
import { type ReadPolicy, readPolicy } from '../../policy/read';
import { decodeFile } from '../../policy/read/parse/json';
import { LIMITS } from '../../policy/schema/limits';
import type { ActivePolicy, OfficerChoice } from '../../policy/types';
import type { Site, Text } from '../../rules/engine/types';
import { everyRule } from '../../rules/pictures';
import { ApprovalTab } from '../wiring/ApprovalTab';
import { deniedSites, requestAccess } from '../wiring/denied-sites';
import { JournalTab } from '../wiring/JournalTab';
import { loadModel } from '../wiring/model';
import { type Stored, viewOf } from './view';

const keeper = createKeeper(readPolicy);
const stored = signal<Stored | undefined>(undefined);
const importing = signal<ImportState>({ step: 'idle' });
const urlProblem = signal<Text | undefined>(undefined);
const denied = signal<readonly Site[]>([]);
const section = signal<Section>('saya');
let read: Extract<ReadPolicy, { ok: true }> | undefined;
let loads = 0;

async function lookForAccess(): Promise<void> {
  denied.value = await deniedSites();
}

async function load(): Promise<void> {
  loads += 1;
  const mine = loads;
  const [policy, choice, keep] = await Promise.all([
    activePolicy.getValue(),
    officerChoice.getValue(),
    keepState.getValue(),
    loadModel(),
  ]);
  // What was asked for later is the newer state, whichever is answered first.
  if (mine !== loads) return;
  locale.value = choice.language ?? policy.language ?? 'id';
  officeZone.value = policy.institution.timeZone ?? 'WIB';
  stored.value = { policy, choice, keep };
}

const refused = (name: string, message: Text): ImportState => ({
  step: 'refused',
  name,
  problems: [{ path: '', line: 1, column: 1, message }],
});

/** Titles of the rules that stop a post under a policy; `now` in milliseconds since the epoch. */
const stopping = (policy: ActivePolicy, now: number): Text[] =>
  [...everyRule, ...ownRulesOf(policy)].flatMap((rule) => {
    const { severity, trial } = ruleValue(rule, policy, {}, now);
    return severity === 'block' && !trial ? [rule.title] : [];
  });

/** Of two files the one that was given last counts, however long the other takes to be read. */
async function readFile(file: File): Promise<void> {
  read = undefined;
  // A character takes at least one byte, so this file cannot be a policy; it is not even read.
  if (file.size > LIMITS.characters * 4) {
    importing.value = refused(file.name, refusals.tooLarge);
    return;
  }
  const reading: ImportState = { step: 'reading' };
  importing.value = reading;
  const result = await keeper.preview(decodeFile(await file.arrayBuffer()));
  if (importing.value !== reading) return;
  if (!result.ok) {
    importing.value = { step: 'refused', name: file.name, problems: result.problems };
    return;
  }
  read = result;
  const { policy } = result.held;
  const before = stored.value?.policy ?? policy;
  importing.value = {
    step: 'preview',
    name: file.name,
    active: policy,
    changes: describeChanges(everyRule, before, policy, Date.now()),
    stops: stopping(policy, Date.now()),
    notices: result.notices,
    advice: result.advice,
    canPin: result.held.signedBy !== undefined,
    ...(result.replaces ? { replaces: result.replaces.name } : {}),
  };
}

async function setUrl(url: string | undefined): Promise<void> {
  urlProblem.value = undefined;
  if (url === undefined) return keeper.setAddress(undefined);
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'https:') {
    urlProblem.value = refusals.addressInvalid;
    return;
  }
  // Asked for this one host, at the officer's own click. Firefox knows no ports in such a pattern; without one it holds for all.
  const isAllowed = await browser.permissions.request({ origins: [`https://${address.hostname}/*`] });
  if (!isAllowed) {
    urlProblem.value = refusals.hostDenied;
    return;
  }
  await keeper.setAddress(address.href);
  await keeper.visit(Date.now(), true);
}

/** What is chosen next builds on this at once, however late storage answers. */
function choose(wanted: OfficerChoice): void {
  const officer = stored.value?.keep.group.officer;
  const choice = officer === undefined ? wanted : { ...wanted, officerId: officer };
  if (stored.value) stored.value = { ...stored.value, choice };
  void officerChoice.setValue(choice);
}

/** As if the admin had sent it: read, judged and put in force by the one way there is. */
async function setUp(own: OwnSetup): Promise<void> {
  const now = stored.value?.policy;
  const revision = now?.id === ownSetupId ? now.revision + 1 : 1;
  const written = ownPolicy(own, revision, officeTime(Date.now(), 'WIB').day);
  const result = await keeper.preview(JSON.stringify(written, null, 2));
  const outcome = result.ok ? await keeper.apply(result, false) : result;
  importing.value = outcome.ok ? { step: 'idle' } : { step: 'refused', name: '', problems: outcome.problems };
  if (outcome.ok) actions.chooseOfficer(ownOfficerId);
}

const actions: OptionsActions = {
  choose,
  chooseOfficer(officerId) {
    const { officerId: _, ...rest } = stored.value?.choice ?? {};
    choose(officerId === undefined ? rest : { ...rest, officerId });
  },
  start: (done) => choose({ ...stored.value?.choice, start: { ...stored.value?.choice.start, ...done } }),
  setUp: (own) => void setUp(own),
  language: (language) => choose({ ...stored.value?.choice, language }),
  read: (file) => void readFile(file),
  async apply(pin) {
    if (!read) return;
    const [applied, shown] = [read, importing.value];
    read = undefined;
    const outcome = await keeper.apply(applied, pin);
    // Another file may have been given meanwhile; what is shown is then about that one.
    if (importing.value !== shown) return;
    const name = shown.step === 'preview' ? shown.name : '';
    importing.value = outcome.ok ? { step: 'applied' } : { step: 'refused', name, problems: outcome.problems };
  },
  cancel() {
    read = undefined;
    importing.value = { step: 'idle' };
  },
  remove() {
    importing.value = { step: 'idle' };
    void keeper.remove();
  },
  setUrl: (url) => void setUrl(url),
  grant: (site) => void requestAccess(site),
  visitUrl: () => void keeper.visit(Date.now(), true),
  setRule(rule, severity) {
    const { [rule]: _, ...rest } = stored.value?.choice.rules ?? {};
    choose({ ...stored.value?.choice, rules: severity === undefined ? rest : { ...rest, [rule]: severity } });
  },
};

/** Compiled when the try-out is first shown, and anew when policy or choice changes. */
const check = computed(() => quickCheck(openOffice(stored.value?.policy ?? embedded, stored.value?.choice ?? {})));

const state = computed(
  () =>
    stored.value &&
    viewOf(stored.value, importing.value, urlProblem.value, denied.value, browser.runtime.getManifest().version, Date.now()),
);

function App() {
  const [now, kept] = [state.value, stored.value];
  if (!now || !kept) return null;
  const { policy, choice } = kept;
  // Approvers make their key here before the policy can name it.
  const hasOffice = policy.source !== 'embedded';
  return (
    <OptionsPage
      state={now}
      actions={actions}
      section={section.value}
      check={(text) => check.value(text)}
      journal={() => <JournalTab policy={policy} choice={choice} />}
      {...(hasOffice ? { approval: () => <ApprovalTab policy={policy} choice={choice} /> } : {})}
    />
  );
}

function followAddress(): void {
  section.value = sections.find((each) => `#${each}` === location.hash) ?? 'saya';
}

const root = document.getElementById('app');

if (root) {
  followSystem(root);
  addEventListener('hashchange', followAddress);
  followAddress();
  effect(() => {
    document.documentElement.lang = locale.value;
    document.title = tOptions().title;
  });
  for (const item of [activePolicy, officerChoice, keepState]) item.watch(() => void load());
  render(<App />, root);
  // The answer of the officer comes as an event, wherever it was given.
  browser.permissions.onAdded.addListener(() => void lookForAccess());
  browser.permissions.onRemoved.addListener(() => void lookForAccess());
  void lookForAccess();
  void load();
}
