/** From a decision in the page to what the journal keeps of it. The text goes in here and only its hash comes out. */
import type { AccountCard, Verdict } from '../../policy/types';
import type { Site, Surface } from '../../rules/engine/types';
import { hashText } from '../chain/hash';
import { type JournalFinding, type JournalInput, type JournalOutcome, maxFindings, type PolicyMark } from '../types';
import { safeReason } from './reason';

/** An office's account by its name; anybody else's only by what it is, so that no private name is kept. */
export function accountMark(card: Pick<AccountCard, 'kind' | 'standing' | 'handle' | 'name'>): string {
  if (card.kind === 'official') return card.handle ? `@${card.handle.replace(/^@/, '')}` : card.name;
  if (card.standing === 'unreadable') return 'unreadable';
  return card.kind === 'personal' ? 'personal' : 'unknown';
}

export interface RecordDetails {
  readonly reasonCode?: string;
  readonly reasonText?: string;
  readonly approver?: string;
  /** Keys of the findings that the officer called wrong. */
  readonly falseAlarms?: readonly string[];
}

export interface RecordContext {
  readonly policy: PolicyMark;
  readonly officer?: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** As many as an entry holds; where that is not all, still every rule that found something. */
function bounded(findings: readonly JournalFinding[]): readonly JournalFinding[] {
  if (findings.length <= maxFindings) return findings;
  const kinds = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...kinds.values(), ...findings.slice(0, maxFindings - kinds.size)];
}

/** The journal's input for a decision about a draft. Call it with the draft as it was decided on. */
export async function toJournalInput(
  draft: { readonly text: string; readonly site: Site; readonly surface: Surface },
  verdict: Verdict,
  outcome: JournalOutcome,
  details: RecordDetails,
  context: RecordContext,
): Promise<JournalInput> {
  const { reasonCode, reasonText, approver } = details;
  const wrong = new Set(details.falseAlarms);
  return {
    eventId: crypto.randomUUID(),
    at: context.now,
    outcome,
    site: draft.site,
    surface: draft.surface,
    account: accountMark(verdict.account),
    findings: bounded(
      [...verdict.findings, ...verdict.trial].map(({ rule, severity, trial, key }) => ({
        rule,
        severity,
        ...(trial ? { trial } : {}),
        ...(wrong.has(key) ? { falseAlarm: true } : {}),
      })),
    ),
    ...(reasonCode ? { reasonCode } : {}),
    ...(reasonText ? { reasonText: safeReason(reasonText, draft.text) } : {}),
    ...(approver ? { approver } : {}),
    ...(context.officer ? { officer: context.officer } : {}),
    policy: { id: context.policy.id, revision: context.policy.revision },
    textHash: await hashText(draft.text),
  };
}
