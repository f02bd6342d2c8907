/** The guard's counterpart on a page: judges its drafts by the policy, shows the overlay and passes decisions on. */

import { decisionsOnThisPage } from '../../desk/decided';
import type { Case, ComposerDraft } from '../../desk/types';
import type { JudgedFinding, Verdict } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import { type Editing, editing } from '../editors/editing';
import { atEachRoot } from '../on-window';
import type { ApprovalPort, FramePort, NamePort, Overlay, OverlayHost, Shield } from '../overlay';
import type { Composer, ComposerHealth, Guard, GuardOptions } from '../types';
import { createDocuments } from './documents';
import { countMisses } from './misses';
import type { Badge, PageState } from './page-state';
import { createPictures, type PictureReader } from './pictures';
import { createSends, rememberingApproval, type SendsOptions } from './sends';
import type { SkeletonOf } from './skeleton';

export interface CheckerOptions extends SendsOptions {
  readonly window: Window & typeof globalThis;
  readonly shadowMode: 'open' | 'closed';
  mountOverlay(host: OverlayHost): Overlay;
  /** How many places of a draft these findings stand for. */
  count(findings: readonly JudgedFinding[]): number;
  readonly frame: FramePort;
  readonly bytesAt: PictureReader['bytesAt'];
  readonly shield?: Shield;
  /** Says something in a dialog of the browser's own. */
  alert(text: Text): void;
  /** The report of a suspected leak, without any text of the draft. */
  leakReport(verdict: Verdict): Text;
  /** A send that no surface of ours explains. */
  recordUnseen(health: ComposerHealth): void;
  readonly approval?: ApprovalPort;
  readonly names?: NamePort;
  /** The figures of the badge changed. */
  onBadge?(badge: Badge): void;
  /** The overlay is to be as large as the page's own type. */
  readonly followsType?: boolean;
  /** What writes down the build of a box that is not understood, where anybody is to be told. */
  skeletonOf?(): Promise<SkeletonOf>;
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

const isAttached = (image: Element, composer: Composer): boolean =>
  composer.read().attachments.some(({ source }) => source && image.getAttribute('src')?.startsWith(source));

export function createChecker(options: CheckerOptions): Checker {
  const { window, office, signal } = options;
  const decided = decisionsOnThisPage();
  const open = new Map<string, Open>();
  const misses = countMisses(
    () => window.performance.now(),
    options.skeletonOf,
    (element) => overlay.isOurs(element),
  );
  let badge: Badge | undefined;
  /** A draft was held and its popup could not be shown. */
  let isOutOfSight = false;
  const countOf = (all: readonly Open[]): number =>
    all.reduce((sum, { verdict }) => sum + options.count(verdict?.findings ?? []), 0);

  const overlay: Overlay = options.mountOverlay({
    window,
    shadowMode: options.shadowMode,
    terms: () => office().terms,
    decide: (held, decision) => sends.decide(held, decision),
    falseAlarm: (composer, verdict, falseAlarms, note) =>
      options.record({
        ...{ draft: composer.read(), verdict, outcome: 'false-alarm', falseAlarms },
        ...(note ? { reasonText: note } : {}),
      }),
    leakReport: options.leakReport,
    frame: options.frame,
    alert: options.alert,
    replacePicture: (composer, id, file) => pictures.replace(composer, id, file),
    visible(is) {
      isOutOfSight = !is;
      tellBadge();
    },
    ...(options.shield ? { shield: options.shield } : {}),
    answers(composer) {
      const draft = composer.read();
      const answers = office().answers(draft);
      const { ageMinutes } = draft.replyTo ?? {};
      return ageMinutes === undefined && answers.length === 0
        ? undefined
        : { answers, ...(ageMinutes === undefined ? {} : { ageMinutes }) };
    },
    ...(options.approval ? { approval: rememberingApproval(options.approval, decided) } : {}),
    ...(options.names ? { names: options.names } : {}),
    ...(options.followsType ? { followsType: true } : {}),
  });
  signal.addEventListener('abort', () => overlay.stop(), { once: true });

  const documents = createDocuments({
    window,
    composers: () => [...open.values()].map(({ composer }) => composer),
    changed: refresh,
    signal,
  });
  const pictures = createPictures({
    window,
    bytesAt: options.bytesAt,
    fileAt: documents.fileAt,
    read: (order) => overlay.readPicture(order),
    forget: (id) => overlay.forgetPicture(id),
    terms: () => ({ policy: office().policy, choice: office().choice }),
    changed: refresh,
    signal,
  });
  const withDocuments: Editing = { ...editing, documentsIn: documents.in };
  const sends = createSends(options, decided, overlay, pictures);
  const look = (draft: ComposerDraft): Case => {
    const it = office().look(draft);
    return { ...it, verdict: pictures.over(draft, it.verdict) };
  };
  // Another picture in the place of one is no other draft, until it is seen. No window hears of it, only the document.
  atEachRoot(window, () => window.document.addEventListener('load', onLoad, { capture: true, passive: true, signal }), signal);

  function onLoad({ target }: Event): void {
    if (!(target instanceof window.Element)) return;
    for (const { composer } of open.values()) if (composer.root.contains(target) && isAttached(target, composer)) again(composer);
  }

  function keep(composer: Composer, verdict: Verdict | undefined): void {
    const health = composer.health();
    open.set(composer.id, { composer, verdict, isUnread: health.state !== 'understood' });
    misses.note(composer, health);
    overlay.show(composer, verdict ?? offerOn(composer, health));
  }

  /** What holds no words yet has nothing to be judged, but answers to be offered to a reply. */
  function offerOn(composer: Composer, { off }: ComposerHealth): Verdict | undefined {
    const draft = composer.read();
    if (off !== undefined || draft.text !== '' || draft.attachments.length > 0) return undefined;
    // The box for comments stands open under every post; one that answers somebody was asked for.
    const isAnswered = draft.surface === 'reply' && office().answers(draft).length > 0;
    return isAnswered ? { ...office().look(draft).verdict, severity: 'off', findings: [], trial: [] } : undefined;
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
    editing: () => withDocuments,
    look,
    isDecided: (draft, verdict) => decided.get(draft, verdict) !== undefined,
    mustWait: sends.mustWait,
    onHeld: sends.onHeld,
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
    onSent(composer, draft, verdict) {
      documents.sent(composer);
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
        notRead: [...new Set(all.flatMap(({ verdict }) => verdict?.unseen ?? []))],
        isOutOfSight,
        switchedOff: [...office().switchedOff],
        skeletons: misses.skeletons(),
      };
    },
    refresh,
    notice: (text) => void overlay.notice(text),
    pressAgain: sends.pressAgain,
    step: () => overlay.step(),
    checkNow() {
      const { activeElement } = window.document;
      const all = [...open.values()];
      const here = all.find((each) => activeElement && each.composer.root.contains(activeElement));
      const { composer } = here ?? all.find(({ verdict }) => verdict) ?? {};
      if (!composer) return;
      again(composer);
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
