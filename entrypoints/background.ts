/** The background: keeps the policy in force, writes the journal, and shows a badge. It holds no state that it could lose. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Command } from '../components/popup/types';
import { approversFor } from '../journal/approval/approvers';
import { ask } from '../journal/approval/ask';
import { redeem } from '../journal/approval/redeem';
import { readWaiting, waitingEvents } from '../journal/store/waiting';
import { createWriter } from '../journal/store/writer';
import type { AppendResult, JournalInput } from '../journal/types';
import { keepPolicy } from '../policy/keep/keep';
import { activePolicy, takeNews } from '../policy/keep/store';
import { badgeLook } from './wiring/badge-look';
import { forwarder, keepForwarding } from './wiring/forwarder';
import { frameNonces } from './wiring/frame-nonces';
import { onMessage, sendMessage } from './wiring/messages';
import { wakeAtVisits } from './wiring/policy-alarm';
import { lazyReader, policyReader } from './wiring/policy-reader';

/** How long journal entries are kept where the policy says nothing. */
const keptDays = 365;

const atWorkIcon = { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png' };
const pages = {
  start: '/options.html#mulai',
  approval: '/options.html#persetujuan',
  journal: '/options.html#jurnal',
  training: '/training.html',
  help: '/help.html',
  studio: '/studio.html',
} as const;
const address = (page: keyof typeof pages) => new URL(pages[page], location.href).href;

export default defineBackground(() => {
  // A tests' browser is installed anew at every start, and looks at what opens by itself.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' && import.meta.env.MODE !== 'test') void browser.tabs.create({ url: address('start') });
  });
  policyReader.fetchAtInstall();
  forwarder.fetchAtInstall();
  const frames = frameNonces(browser.runtime.id, browser.runtime.getURL('/frame.html'));
  const policy = keepPolicy(lazyReader);
  wakeAtVisits(() => policy.wake());
  const journal = createWriter({ waiting: { read: readWaiting, remove: waitingEvents.remove } });
  const forwarding = keepForwarding(journal.database);
  void journal.drain().then(async (written) => {
    void forwarding.look(written > 0 ? 'new' : undefined);
    const { id, revision, journal: kept } = await activePolicy.getValue();
    await journal.prune({ retentionDays: kept?.retentionDays ?? keptDays, policy: { id, revision }, now: Date.now() });
  });
  activePolicy.watch((now, before) => {
    const { id, revision } = now;
    void forwarding.look('force');
    if (id === before.id && revision === before.revision) return;
    void note({
      eventId: crypto.randomUUID(),
      at: Date.now(),
      outcome: 'policy-changed',
      findings: [],
      policy: { id, revision },
    });
  });

  /** An event of the background's own: it waits where pages' events wait, should it not be written now. */
  async function note(event: JournalInput): Promise<void> {
    await waitingEvents.add(event).catch(() => undefined);
    await write(event);
  }

  async function write(event: JournalInput): Promise<AppendResult> {
    const result = await journal.write(event);
    if (result.ok) void forwarding.look('new');
    return result;
  }

  onMessage('journal', ({ data }) => write(data));
  onMessage('forward', () => forwarding.look('force'));
  browser.permissions.onAdded.addListener(() => void forwarding.look('force'));
  onMessage('redeem', async ({ data }) => {
    const approvers = approversFor(await activePolicy.getValue(), data.actual);
    return redeem(data.answer, data.actual, { approvers, database: journal.database, now: Date.now() });
  });
  onMessage('ask', async ({ data }) => ask(await journal.database(), data, Date.now()));
  onMessage('frameOpens', ({ data, sender }) => frames.open(data, sender));
  onMessage('frameVerifies', ({ data, sender }) => frames.verify(data, sender));
  onMessage('news', () => takeNews());
  onMessage('open', async ({ data }) => {
    if (data === 'options') await browser.runtime.openOptionsPage();
    else await browser.tabs.create({ url: address(data) });
  });
  browser.commands.onCommand.addListener((name, tab) => {
    // Nobody listens on a page without a draft.
    if (tab?.id !== undefined) void sendMessage('command', name as Command, tab.id).catch(() => undefined);
  });
  onMessage('atWork', async ({ sender }) => {
    const tabId = sender.tab?.id;
    // It holds for this page of the tab; the next one begins grey again.
    if (tabId !== undefined) await browser.action.setIcon({ tabId, path: atWorkIcon });
  });
  onMessage('badge', async ({ data, sender }) => {
    // Opening a page that composes is a moment at which the background is awake anyway.
    void policy.wake();
    void forwarding.look();
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    const { text, color } = badgeLook(data);
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeText({ tabId, text });
  });
});
