/** Decisions on drafts of this page. Kept in memory only, and forgotten with it. */

import { questionOf } from '../policy/apply/verdict';
import type { Verdict } from '../policy/types';
import type { Case, ComposerDraft } from './types';

/** How a draft came to be let go. */
export type SendOutcome = 'sent-clean' | 'sent-reason' | 'sent-false-alarm' | 'sent-approved' | 'sent-unchecked';

export interface Decided {
  readonly outcome: SendOutcome;
  readonly reasonCode?: string;
  readonly reasonText?: string;
  readonly approver?: string;
  /** Keys of the findings that the officer called wrong. */
  readonly falseAlarms?: readonly string[];
  /** The journal holds the entry of the send already. */
  readonly isWritten?: boolean;
}

/** What holds for one send only: an approval, and what nobody checked. */
const once: ReadonlySet<SendOutcome> = new Set(['sent-approved', 'sent-clean', 'sent-unchecked']);

/** Enough for every composer of a page; older ones are asked again. */
const kept = 50;

/** What happened to a draft, for the journal. The text is still in it; whoever records it keeps a salted hash only. */
export interface DraftEvent extends Case, Omit<Decided, 'outcome'> {
  readonly outcome: SendOutcome | 'edited' | 'held' | 'false-alarm' | 'not-sent';
}

/** The same text, account, place and findings: anything else is a new question. */
const keyOf = ({ text, site, surface, attachments }: ComposerDraft, verdict: Verdict): string =>
  JSON.stringify([text, site, surface, attachments, questionOf(verdict)]);

/** What an officer has decided of the drafts of a page. */
export type Decisions = ReturnType<typeof decisionsOnThisPage>;

export function decisionsOnThisPage() {
  const decisions = new Map<string, Decided>();
  return {
    get: (draft: ComposerDraft, verdict: Verdict): Decided | undefined => decisions.get(keyOf(draft, verdict)),
    add(draft: ComposerDraft, verdict: Verdict, decided: Decided): void {
      const key = keyOf(draft, verdict);
      // Decided anew, it is the latest.
      decisions.delete(key);
      decisions.set(key, decided);
      for (const oldest of decisions.keys()) {
        if (decisions.size <= kept) break;
        decisions.delete(oldest);
      }
    },
    forget: (draft: ComposerDraft, verdict: Verdict): boolean => decisions.delete(keyOf(draft, verdict)),
    /** The decision a send was let through by. An approval is used up by it; a reason holds for the same text. */
    take(draft: ComposerDraft, verdict: Verdict): Decided | undefined {
      const key = keyOf(draft, verdict);
      const found = decisions.get(key);
      if (found && once.has(found.outcome)) decisions.delete(key);
      else if (found?.isWritten) decisions.set(key, { ...found, isWritten: false });
      return found;
    },
  };
}
