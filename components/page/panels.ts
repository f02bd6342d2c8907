/** The popup's state from opening to letting go, and how it follows a draft, a verdict or a policy that changes under it. */
import type { OverlayHost } from '../../compose/overlay';
import type { Composer, Held } from '../../compose/types';
import type { ComposerDraft } from '../../desk/types';
import { isClean, questionOf } from '../../policy/apply/verdict';
import type { Verdict } from '../../policy/types';
import { leaks } from '../shared/finding/leak-rules';
import { stopping } from '../shared/finding/stopping';
import type { Notices } from './notices';
import { sendNameOf } from './send-name';
import type { Panel, State } from './state';
import { told } from './words';

export interface Panels {
  /** Changes what is open, where something is. */
  update(change: Partial<Panel>): void;
  /** Ends the hold without sending; the guard may only be answered once. */
  letGo(panel: Panel, kind: 'fix' | 'dismiss'): void;
  open(composer: Composer, verdict: Verdict, held: Held | undefined): void;
  /** The draft changed under the popup: it was checked again, so the popup follows it. */
  follow(panel: Panel, verdict: Verdict): void;
}

const picturesIn = ({ attachments }: ComposerDraft): string => JSON.stringify(attachments.map(({ source }) => source));

/** Nobody copies the report before the popup can be read, and its dates cost a slow computer more than all the rest, ms. */
const reportAfter = 400;

export function createPanels(state: State, host: OverlayHost, tell: Notices['tell']): Panels {
  const read = new Set<string>();
  let openings = 0;

  const update = (change: Partial<Panel>): void => {
    const panel = state.panel.value;
    if (panel) state.panel.value = { ...panel, ...change };
  };

  /** Ends the hold without sending; the guard may only be answered once. What became of a stopped send is told at its first edit. */
  function letGo(panel: Panel, kind: 'fix' | 'dismiss'): void {
    if (panel.kind === 'held' && panel.held) void host.decide(panel.held, { kind });
    else panel.held?.cancel();
  }

  function open(composer: Composer, verdict: Verdict, held: Held | undefined): void {
    const watched = stopping(verdict);
    const familiar = [...read];
    for (const { rule } of watched.flat()) read.add(rule);
    openings += 1;
    state.panel.value = {
      kind: held ? 'held' : 'review',
      opening: openings,
      composer,
      verdict,
      watched,
      text: held ? held.draft.text : composer.read().text,
      familiar,
      // Whoever sends again what waits for an answer has it to give.
      step: held && host.approval?.isAsked(held) ? 'approval' : 'review',
      all: false,
      flagged: [],
      failed: false,
      isLeak: leaks(verdict.findings).length > 0,
      ...(held ? { held } : {}),
    };
    if (state.panel.value.isLeak) host.window.setTimeout(writeReport, reportAfter, openings);
  }

  /** Written once: its time is that of the finding, however long the popup stands open. */
  function writeReport(opening: number): void {
    const { value: panel } = state.panel;
    if (panel?.opening === opening) update({ leakReport: host.leakReport(panel.verdict) });
  }

  /** The draft changed under the popup: it was checked again, so the popup follows it. */
  function follow(panel: Panel, verdict: Verdict): void {
    if (panel.kind === 'review') {
      state.panel.value = { ...panel, verdict, watched: stopping(verdict), text: panel.composer.read().text };
    } else if (panel.step !== 'busy' && (panel.kind === 'fixing' || isMended(panel, verdict))) {
      mend(panel, verdict);
    } else if (panel.step !== 'busy' && panel.held && questionOf(verdict) !== questionOf(panel.verdict)) {
      askAnew(panel, panel.held.again());
    }
  }

  /** Its words are others, or its pictures are. A site may show the same one from another address: then nothing is asked anew. */
  function isMended({ composer, text, held, verdict: before }: Panel, verdict: Verdict): boolean {
    const now = composer.read();
    const isSame = !held || picturesIn(now) === picturesIn(held.draft);
    return now.text !== text || (!isSame && questionOf(verdict) !== questionOf(before));
  }

  /** The send stays held while its draft is mended: what is left is asked of the draft as it stands now. */
  function mend({ held: before, ...panel }: Panel, verdict: Verdict): void {
    const { text } = panel.composer.read();
    const isSame =
      before?.draft.text === text &&
      questionOf(before.verdict) === questionOf(verdict) &&
      before.verdict.unseen === verdict.unseen;
    if (panel.kind === 'fixing' && isSame) return;
    const held = before?.again();
    if (panel.kind === 'held') letGo({ ...panel, ...(before ? { held: before } : {}) }, 'fix');
    const now = held?.verdict ?? verdict;
    state.panel.value = { ...panel, kind: 'fixing', verdict: now, step: 'review', failed: false, ...(held ? { held } : {}) };
  }

  /** The policy changed under the popup: it asks what is to be asked now. */
  function askAnew(panel: Panel, held: Held | undefined): void {
    if (!held || isClean(held.verdict)) {
      letGo(panel, 'dismiss');
      state.panel.value = undefined;
      tell(told.changed(sendNameOf(panel.composer)), 'alert');
      return;
    }
    state.panel.value = { ...panel, held, verdict: held.verdict, watched: stopping(held.verdict), step: 'review', failed: false };
  }

  return { update, letGo, open, follow };
}
