/** The guard's counterpart on a page: judges its drafts by the policy, shows the overlay and passes decisions on. */

import { type Decided, type DraftEvent, decisionsOnThisPage } from '../../desk/decided';
import type { Office } from '../../desk/office';
import type { Case, ComposerDraft } from '../../desk/types';
import { isClean } from '../../policy/apply/verdict';
import type { Decision, JudgedFinding, Verdict } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import { sameDraft } from '../composers/draft';
import { editing } from '../editors/editing';
import type { ApprovalPort, FramePort, NamePort, Overlay, OverlayHost, Shield } from '../overlay';
import type { Composer, ComposerHealth, Guard, GuardOptions, Held, ReleaseOutcome } from '../types';
import { countMisses } from './misses';
import type { Badge, PageState } from './page-state';
import { createPictures, type PictureReader } from './pictures';

/** Why the journal could not be written. */
export type StorageTrouble = 'disk-full' | 'unavailable';

export interface CheckerOptions {
  readonly window: Window;
  readonly shadowMode: 'open' | 'closed';
  mountOverlay(host: OverlayHost): Overlay;
  readonly words: {
    readonly heldBack: Readonly<Record<StorageTrouble, Text>>;
    readonly pressAgain: Text;
    readonly readingPictures: Text;
  };
  /** How many places of a draft these findings stand for. */
  count(findings: readonly JudgedFinding[]): number;
  readonly frame: FramePort;
  readonly bytesAt: PictureReader['bytesAt'];
  readonly shield?: Shield;
  /** Says something in a dialog of the browser's own. */
  alert(text: Text): void;
  /** The report of a suspected leak, without any text of the draft. */
  leakReport(verdict: Verdict): Text;
  office(): Office;
  record(event: DraftEvent): void;
  /** Where the office wants the journal written first; answers why it could not be, or nothing when it was. */
  readonly writeFirst?: {
    applies(verdict: Verdict): boolean;
    write(event: DraftEvent): Promise<StorageTrouble | undefined>;
  };
  /** A send that no surface of ours explains. */
  recordUnseen(health: ComposerHealth): void;
  readonly approval?: ApprovalPort;
  readonly names?: NamePort;
  /** The figures of the badge changed. */
  onBadge?(badge: Badge): void;
  /** The overlay is to be as large as the page's own type. */
  readonly followsType?: boolean;
  readonly signal: AbortSignal;
}

/** A composer on the page, as it was at its latest verdict. */
interface Open {
  readonly composer: Composer;
  readonly verdict: Verdict | undefined;
  readonly isUnread: boolean;
}

/** What a guard asks and tells. */
export type GuardSide = Pick<
  GuardOptions,
  'overrides' | 'editing' | 'look' | 'isDecided' | 'mustWait' | 'onHeld' | 'onComposer' | 'onSent' | 'onUnchecked'
>;

export interface Checker extends Required<GuardSide> {
  /** `guards`: those that this checker serves. */
  state(guards: readonly Guard[]): PageState;
  /** The policy changed: every open draft is checked anew. */
  refresh(): void;
  notice(text: Text): void;
  /** A press that was held leads to nothing: the officer has to press once more. */
  pressAgain(): void;
  /** Puts the caret to the first words that are marked in the first draft that has any. */
  reveal(): void;
  /** The card of the next words that are marked, or the popup that is open. */
  step(): void;
  /** Checks the draft that is being written anew, and shows what was found. */
  checkNow(): void;
}

export function createChecker(options: CheckerOptions): Checker {
  const { window, office, signal } = options;
  const decided = decisionsOnThisPage();
  const open = new Map<string, Open>();
  const misses = countMisses(() => window.performance.now());
  let badge: Badge | undefined;
  /** A draft was held and its popup could not be shown. */
  let isOutOfSight = false;
  const countOf = (all: readonly Open[]): number =>
    all.reduce((sum, { verdict }) => sum + options.count(verdict?.findings ?? []), 0);

  const overlay: Overlay = options.mountOverlay({
    window,
    shadowMode: options.shadowMode,
    terms: () => office().terms,
    decide,
    falseAlarm: (composer, verdict, falseAlarms, note) =>
      options.record({
        ...{ draft: composer.read(), verdict, outcome: 'false-alarm', falseAlarms },
        ...(note ? { reasonText: note } : {}),
      }),
    leakReport: options.leakReport,
    frame: options.frame,
    alert: options.alert,
    visible(is) {
      isOutOfSight = !is;
      tellBadge();
    },
    ...(options.shield ? { shield: options.shield } : {}),
    ...(options.approval ? { approval: rememberingApproval(options.approval) } : {}),
    ...(options.names ? { names: options.names } : {}),
    ...(options.followsType ? { followsType: true } : {}),
  });
  signal.addEventListener('abort', () => overlay.stop(), { once: true });

  const pictures = createPictures({
    window,
    bytesAt: options.bytesAt,
    read: (order) => overlay.readPicture(order),
    forget: (id) => overlay.forgetPicture(id),
    terms: () => ({ policy: office().policy, choice: office().choice }),
    changed: refresh,
    signal,
  });
  const look = (draft: ComposerDraft): Case => {
    const it = office().look(draft);
    return { ...it, verdict: pictures.over(draft, it.verdict) };
  };
  // Another picture in the place of one is no other draft, until it is seen.
  window.addEventListener(
    'load',
    ({ target }) => {
      for (const { composer } of open.values()) if (target instanceof Node && composer.root.contains(target)) again(composer);
    },
    { capture: true, signal },
  );

  /** An approval holds for exactly the draft that was shown to the approver, whatever the page does in between. */
  function rememberingApproval(port: ApprovalPort): ApprovalPort {
    return {
      ...port,
      async accept(held, answer) {
        const result = await port.accept(held, answer);
        if (result.ok) decided.add(held.draft, held.verdict, { outcome: 'sent-approved', approver: result.approver });
        return result;
      },
    };
  }

  async function decide(held: Held, decision: Decision): Promise<ReleaseOutcome | 'kept'> {
    const { draft, verdict } = held;
    switch (decision.kind) {
      case 'fix':
      case 'dismiss':
        held.cancel();
        options.record({ draft, verdict, outcome: decision.kind === 'fix' ? 'edited' : 'held' });
        return 'kept';
      case 'approved': {
        const approved = decided.get(draft, verdict);
        return approved?.outcome === 'sent-approved' ? letGo(held, approved) : 'kept';
      }
      case 'send-clean':
        return isClean(verdict) ? letGo(held, { outcome: 'sent-clean' }) : 'kept';
      case 'send-unchecked':
        if (!verdict.unchecked || office().terms.onEngineFailure === 'block') return 'kept';
        return letGo(held, { outcome: 'sent-unchecked' });
      default:
        if (!mayBeSent(verdict)) return 'kept';
        return letGo(
          held,
          decision.kind === 'send'
            ? { outcome: 'sent-reason', reasonCode: decision.code, ...(decision.reason ? { reasonText: decision.reason } : {}) }
            : {
                outcome: 'sent-false-alarm',
                reasonCode: 'salah-deteksi',
                falseAlarms: decision.keys,
                ...(decision.note ? { reasonText: decision.note } : {}),
              },
        );
    }
  }

  const isWrittenFirst = (draft: ComposerDraft, verdict: Verdict) =>
    options.writeFirst?.applies(verdict) === true && !decided.get(draft, verdict)?.isWritten;

  /** Releases a draft by this decision; where the office wants it so, only once the journal holds it. */
  async function letGo(held: Held, decision: Decided): Promise<ReleaseOutcome | 'kept'> {
    const { draft, verdict } = held;
    await pictures.settled(draft);
    const isFirst = isWrittenFirst(draft, verdict);
    const trouble = isFirst ? await options.writeFirst?.write({ draft, verdict, ...decision }) : undefined;
    if (trouble) {
      overlay.notice(options.words.heldBack[trouble], 'alert');
      return 'kept';
    }
    decided.add(draft, verdict, { ...decision, ...(isFirst ? { isWritten: true } : {}) });
    const outcome = await held.release();
    if (isFirst && outcome === 'changed') {
      // The entry tells of a send that was none; the next one takes it back.
      decided.forget(draft, verdict);
      const { falseAlarms } = decision;
      options.record({ draft, verdict, outcome: 'not-sent', ...(falseAlarms ? { falseAlarms } : {}) });
    }
    return outcome;
  }

  const pressAgain = (): void => void overlay.notice(options.words.pressAgain, 'alert');

  /** A draft that is only held until its pictures were read goes by itself where nothing was found. */
  async function readAndRelease(held: Held): Promise<void> {
    const isOver = overlay.notice(options.words.readingPictures);
    await pictures.settled(held.draft);
    isOver();
    const now = held.again();
    if (!now) return;
    if (sameDraft(now.draft, held.draft) || !isClean(now.verdict)) {
      onHeld(now);
      return;
    }
    now.cancel();
    pressAgain();
  }

  function onHeld(held: Held): void {
    const { draft, verdict } = held;
    const decision = isClean(verdict) ? ({ outcome: 'sent-clean' } as const) : decided.get(draft, verdict);
    if (decision && pictures.isReading(draft)) void readAndRelease(held);
    else if (decision) void writeAndRelease(held, decision);
    else overlay.hold(held);
  }

  /** A draft that was held only to be written first. */
  async function writeAndRelease(held: Held, decision: Decided): Promise<void> {
    const outcome = await letGo(held, decision);
    if (outcome === 'kept') held.cancel();
    else if (outcome !== 'sent') pressAgain();
  }

  function keep(composer: Composer, verdict: Verdict | undefined): void {
    const health = composer.health();
    open.set(composer.id, { composer, verdict, isUnread: health.state !== 'understood' });
    misses.note(composer, health);
    overlay.show(composer, verdict);
  }

  /** Tells the badge when its figures differ; most keys change none of them. */
  function tellBadge(): void {
    const all = [...open.values()];
    const now = { findings: countOf(all), isUnread: all.some(({ isUnread }) => isUnread), isOutOfSight };
    if (now.findings === badge?.findings && now.isUnread === badge.isUnread && isOutOfSight === badge.isOutOfSight) return;
    badge = now;
    options.onBadge?.(now);
  }

  function again(composer: Composer): void {
    const draft = composer.read();
    // Nothing is said of a composer that the policy has switched off, as when it is met so.
    const isShown = composer.health().off === undefined && (draft.text !== '' || draft.attachments.length > 0);
    keep(composer, isShown ? look(draft).verdict : undefined);
  }

  function refresh(): void {
    for (const { composer } of open.values()) again(composer);
    tellBadge();
  }

  return {
    overrides: () => office().policy.sites,
    editing: () => editing,
    look,
    isDecided: (draft, verdict) => decided.get(draft, verdict) !== undefined,
    mustWait: (draft, verdict) => pictures.isReading(draft) || isWrittenFirst(draft, verdict),
    onHeld,
    onComposer(composer, verdict, change) {
      if (change === 'gone') {
        open.delete(composer.id);
        overlay.gone(composer);
        pictures.keepOnly([...open.values()].map((each) => each.composer.read()));
      } else {
        keep(composer, verdict);
      }
      // The background looks after the policy when it hears of a page that composes.
      if (change !== 'changed') badge = undefined;
      tellBadge();
    },
    onSent(_composer, draft, verdict) {
      const { isWritten, ...decision } = decided.take(draft, verdict) ?? { outcome: 'sent-clean' };
      if (!isWritten) options.record({ draft, verdict, ...decision });
    },
    onUnchecked(health) {
      overlay.unchecked(health);
      options.recordUnseen(health);
    },
    state(guards) {
      const all = [...open.values()];
      const account = all.findLast(({ verdict }) => verdict)?.verdict?.account;
      return {
        reports: guards.map((guard) => guard.healthReport()),
        composers: all.map(({ composer }) => composer.health()),
        ...(account ? { account } : {}),
        findings: countOf(all),
        isOutOfSight,
        switchedOff: [...office().switchedOff],
        skeletons: misses.skeletons(),
      };
    },
    refresh,
    notice: (text) => void overlay.notice(text),
    pressAgain,
    step: () => overlay.step(),
    checkNow() {
      const { activeElement } = window.document;
      const all = [...open.values()].filter(({ verdict }) => verdict);
      const { composer } = all.find((each) => activeElement && each.composer.root.contains(activeElement)) ?? all[0] ?? {};
      if (!composer) return;
      keep(composer, look(composer.read()).verdict);
      overlay.review(composer);
    },
    reveal() {
      for (const { composer, verdict } of open.values()) {
        const first = verdict?.findings[0];
        if (!first) continue;
        composer.root.scrollIntoView({ block: 'center' });
        composer.focus(first.start, first.end);
        return;
      }
    },
  };
}

/** A reason opens what the policy lets a reason open; an approval is asked for the rest. */
const mayBeSent = (verdict: Verdict) =>
  !verdict.unchecked &&
  verdict.findings.every(({ severity, override }) => severity === 'note' || override === 'free' || override === 'reason');
