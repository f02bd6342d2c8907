/** The checker of a site's own page: policy from storage, journal and approval through the background. */

import { browser } from 'wxt/browser';
import { mountOverlay } from '../../components/page';
import { placesOf } from '../../components/shared/finding/places';
import { locale } from '../../components/shared/words';
import type { Shield } from '../../compose/overlay';
import { type Checker, createChecker } from '../../compose/session/checker';
import { atLeisure } from '../../compose/session/leisure';
import type { Badge } from '../../compose/session/page-state';
import type { DraftEvent } from '../../desk/decided';
import { type Office, officeWith } from '../../desk/open';
import { createApprovalPort } from '../../journal/approval/port';
import { createOutbox } from '../../journal/record/outbox';
import { toJournalInput } from '../../journal/record/record';
import { waitingEvents } from '../../journal/store/waiting';
import type { JournalInput } from '../../journal/types';
import { nextChange } from '../../policy/apply/settings';
import { isClean } from '../../policy/apply/verdict';
import type { Verdict } from '../../policy/types';
import { offeredRules } from '../../rules/built-in';
import type { Text } from '../../rules/engine/types';
import { alertText, framePort } from '../wiring/frame-port';
import { onMessage, sendMessage } from '../wiring/messages';
import { takeOver } from './hand-over';
import { leakReportOf } from './leak';
import { bytesAt } from './picture-bytes';
import { activePolicy, chooseOfficer, officerChoice } from './stored';
import { heldBack, pressAgain, readingPictures, troubles } from './troubles';

/** Is a clean post of this account for the journal? */
const isOfficial = ({ account, trial }: Verdict) => account.kind === 'official' || trial.length > 0;

/** Milliseconds beyond which a browser's timer fires at once. */
const longestWait = 2 ** 31 - 1;

declare const __SHADOW_MODE__: 'open' | 'closed';

/** Resolves when the policy in force has been read and its rules are ready: made so in idle moments of the page, or at once when `hurry` aborts. */
export async function startPageChecker(hurry: AbortSignal, shield: Shield, signal: AbortSignal): Promise<Checker> {
  let readings = 0;
  // Listened to before the first reading, so that a change during it is not missed.
  let isStale = false;
  let changed = (): void => {
    isStale = true;
  };
  const stops = [activePolicy, officerChoice].map((item) => item.watch(() => changed()));
  signal.addEventListener(
    'abort',
    () => {
      for (const stop of stops) stop();
    },
    { once: true },
  );
  let hasTold = false;
  let office = await read(hurry);
  speakAs(office);

  const outbox = createOutbox({
    deliver: (input) => sendMessage('journal', input),
    keep: waitingEvents,
    onTrouble: (reason) => reason && checker.notice(troubles[reason]),
    signal,
  });
  const checker = createChecker({
    window,
    shadowMode: __SHADOW_MODE__,
    mountOverlay,
    words: { heldBack, pressAgain, readingPictures },
    count: (findings) => placesOf(findings).length,
    frame: framePort,
    bytesAt,
    shield,
    alert: alertText,
    leakReport: (verdict) => leakReportOf(verdict, office),
    office: () => office,
    record: (event) => void record(event),
    writeFirst: {
      applies: (verdict) => office.policy.journal?.onWriteFailure === 'block' && (!isClean(verdict) || isOfficial(verdict)),
      async write(event) {
        const result = await outbox.now(await inputOf(event));
        return result.ok ? undefined : result.reason;
      },
    },
    recordUnseen: ({ site }) => void outbox.add(about({ outcome: 'unseen-send', site, findings: [] })),
    approval: createApprovalPort({
      requester: () => {
        const id = office.choice.officerId ?? '';
        return { id, name: office.policy.officers?.find((officer) => officer.id === id)?.name ?? id };
      },
      policy: () => office.policy,
      zone: () => office.policy.institution.timeZone ?? 'WIB',
      now: Date.now,
      ask: (about) => sendMessage('ask', about),
      redeem: (answer, actual) => sendMessage('redeem', { answer, actual }),
    }),
    names: {
      list: () => office.policy.officers ?? [],
      // What comes of it is judged anew where the choice is followed.
      choose: (officerId) => void chooseOfficer(officerId),
    },
    onBadge: tellBadge,
    skeletonOf: () => takeOver('saringSkeleton', browser.runtime.getURL('/repair.js')),
    signal,
  });

  /** The office as the policy and the officer's choice make it now, with its rules ready. */
  async function read(hurry?: AbortSignal): Promise<Office> {
    const [policy, choice] = await Promise.all([activePolicy.getValue(), officerChoice.getValue()]);
    const next = officeWith(offeredRules(), policy, choice, Date.now, ruleFailed);
    await atLeisure(next.prepare(), { window, signal, hurry });
    return next;
  }

  function speakAs({ policy, choice }: Office): void {
    locale.value = choice.language ?? policy.language ?? 'id';
  }

  /** The badge is the tab's: a frame of the page tells what it found, and that it is gone, and never that there is nothing. */
  function tellBadge(badge: Badge): void {
    const isTold = badge.findings > 0 || window === window.top;
    if (isTold || hasTold) void sendMessage('badge', badge).catch(() => undefined);
    hasTold = isTold;
  }

  async function record(event: DraftEvent): Promise<void> {
    // A clean post that is not the office's is nobody's business.
    if (event.outcome !== 'sent-clean' || isOfficial(event.verdict)) await outbox.add(await inputOf(event));
  }

  function inputOf({ draft, verdict, outcome, ...details }: DraftEvent): Promise<JournalInput> {
    const { policy, choice } = office;
    const officer = choice.officerId ? { officer: choice.officerId } : {};
    return toJournalInput(draft, verdict, outcome, details, { policy, now: Date.now(), ...officer });
  }

  function ruleFailed(rule: string): void {
    void outbox.add(about({ outcome: 'rule-failed', findings: [{ rule, severity: 'off' }] }));
  }

  /** An event that is about no draft. */
  function about(input: Pick<JournalInput, 'outcome' | 'findings'> & Partial<JournalInput>): JournalInput {
    const { id, revision } = office.policy;
    return { eventId: crypto.randomUUID(), at: Date.now(), policy: { id, revision }, ...input };
  }

  /** Once, in the tab that the officer looks at. */
  async function showNews(): Promise<void> {
    if (document.visibilityState !== 'visible' || window !== window.top) return;
    const texts = await sendMessage('news', undefined).catch((): readonly Text[] => []);
    for (const text of texts) checker.notice(text);
  }

  /** What the policy dates begins and ends in open drafts by itself, and not only at the next key. */
  let clock: ReturnType<typeof setTimeout> | undefined;
  function followClock(): void {
    clearTimeout(clock);
    const wait = nextChange(office.policy, Date.now()) - Date.now();
    if (wait > longestWait) return;
    clock = setTimeout(() => {
      checker.refresh();
      followClock();
    }, wait);
  }
  signal.addEventListener('abort', () => clearTimeout(clock), { once: true });

  async function follow(): Promise<void> {
    readings += 1;
    const reading = readings;
    const next = await read();
    if (reading === readings) {
      office = next;
      speakAs(office);
      followClock();
    }
    checker.refresh();
    await showNews();
  }

  const stopRevealing = onMessage('reveal', () => checker.reveal());
  signal.addEventListener('abort', stopRevealing, { once: true });
  const stopObeying = onMessage('command', ({ data }) => (data === 'check' ? checker.checkNow() : checker.step()));
  signal.addEventListener('abort', stopObeying, { once: true });
  changed = () => void follow();
  if (isStale) changed();
  document.addEventListener('visibilitychange', () => void showNews(), { signal });
  void showNews();
  followClock();
  return checker;
}
