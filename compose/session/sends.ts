/** What becomes of a draft that is held: it waits for its pictures, for the journal or for the officer, and goes by a decision. */
import type { Decided, Decisions, DraftEvent } from '../../desk/decided';
import type { Office } from '../../desk/office';
import type { ComposerDraft } from '../../desk/types';
import { isClean } from '../../policy/apply/verdict';
import type { Decision, Verdict } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import { sameDraft } from '../composers/draft';
import type { ApprovalPort, Overlay } from '../overlay';
import type { Held, ReleaseOutcome } from '../types';
import type { Pictures } from './pictures';

/** Why the journal could not be written. */
export type StorageTrouble = 'disk-full' | 'unavailable';

export interface SendsOptions {
  readonly words: {
    readonly heldBack: Readonly<Record<StorageTrouble, Text>>;
    readonly pressAgain: Text;
    readonly readingPictures: Text;
  };
  office(): Office;
  record(event: DraftEvent): void;
  /** Where the office wants the journal written first; answers why it could not be, or nothing when it was. */
  readonly writeFirst?: {
    applies(verdict: Verdict): boolean;
    write(event: DraftEvent): Promise<StorageTrouble | undefined>;
  };
}

export interface Sends {
  decide(held: Held, decision: Decision): Promise<ReleaseOutcome | 'kept'>;
  onHeld(held: Held): void;
  /** Must a draft that may go wait all the same? */
  mustWait(draft: ComposerDraft, verdict: Verdict): boolean;
  /** A press that was held leads to nothing: the officer has to press once more. */
  pressAgain(): void;
}

const picturesIn = ({ attachments }: ComposerDraft): string => JSON.stringify(attachments.map(({ source }) => source));

/** With the pictures that are there now, whatever was there when it was held. */
const withPictures = (held: Held): Held => ({
  ...held,
  draft: { ...held.draft, attachments: held.composer.read().attachments },
});

/** An approval holds for exactly the draft that was shown to the approver, whatever the page does in between. */
export function rememberingApproval(port: ApprovalPort, decided: Decisions): ApprovalPort {
  return {
    ...port,
    async accept(before, answer) {
      const held = withPictures(before);
      const result = await port.accept(held, answer);
      if (result.ok) decided.add(held.draft, held.verdict, { outcome: 'sent-approved', approver: result.approver });
      return result;
    },
  };
}

export function createSends(options: SendsOptions, decided: Decisions, overlay: Overlay, pictures: Pictures): Sends {
  const { office } = options;

  async function decide(held: Held, decision: Decision): Promise<ReleaseOutcome | 'kept'> {
    const { draft, verdict } = held;
    switch (decision.kind) {
      case 'fix':
      case 'dismiss':
        held.cancel();
        options.record({ draft, verdict, outcome: decision.kind === 'fix' ? 'edited' : 'held' });
        return 'kept';
      case 'approved': {
        const now = withPictures(held);
        const approved = decided.get(now.draft, verdict);
        return approved?.outcome === 'sent-approved' ? letGo(now, approved) : 'kept';
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
    // Of another that took a picture's place meanwhile, what it shows is a new question, once it was read.
    await pictures.settled(withPictures(held).draft);
    const isFirst = isWrittenFirst(draft, verdict);
    const trouble = isFirst ? await options.writeFirst?.write({ draft, verdict, ...decision }) : undefined;
    if (trouble) {
      overlay.notice(options.words.heldBack[trouble], 'alert');
      return 'kept';
    }
    decided.add(draft, verdict, { ...decision, ...(isFirst ? { isWritten: true } : {}) });
    const isSwapped = decision.outcome === 'sent-approved' && picturesIn(withPictures(held).draft) !== picturesIn(draft);
    const outcome = isSwapped ? 'changed' : await held.release();
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

  return {
    decide,
    onHeld,
    mustWait: (draft, verdict) => pictures.isReading(draft) || isWrittenFirst(draft, verdict),
    pressAgain,
  };
}

/** A reason opens what the policy lets a reason open; an approval is asked for the rest. */
const mayBeSent = (verdict: Verdict) =>
  !verdict.unchecked &&
  verdict.findings.every(({ severity, override }) => severity === 'note' || override === 'free' || override === 'reason');
