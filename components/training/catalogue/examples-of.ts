/** The examples of a rule as drafts that can be tried on stage. */

import type { AccountFacts, Example, Severity } from '../../../rules/engine/types';
import { parseExample } from '../../../rules/example';
import { examples } from '../../../rules/generated/examples';
import type { Mark } from '../../shared/MarkedText';
import type { StageText } from '../draft';

export const exampleKinds = ['flags', 'passes', 'nearMisses'] as const;
export type ExampleKind = (typeof exampleKinds)[number];

export interface StageExample {
  readonly said: StageText;
  readonly marks: readonly Mark[];
  /** Holds on stage as it stands; others ask for tags, hours, an alert or an account that the stage does not have. */
  readonly onStage: boolean;
}

/** Which of the stage's accounts stands for the account of an example. */
function roleOf({ standing, kind }: AccountFacts): NonNullable<StageText['role']> {
  if (standing === 'unassigned') return 'unassigned';
  return standing === 'own-personal' || kind === 'personal' ? 'own-personal' : 'assigned';
}

function staged(example: Example, severity: Severity): StageExample[] {
  const parsed = parseExample(example);
  if (!parsed) return [];
  const { text, site, surface, attachments, replyTo, account } = parsed.draft;
  return [
    {
      said: { text, site, surface, attachments, role: roleOf(account), ...(replyTo ? { replyTo } : {}) },
      onStage:
        ['assigned', 'unassigned', 'own-personal'].includes(account.standing) &&
        account.requiredTags === undefined &&
        account.officialLinks === undefined &&
        account.siaga === undefined &&
        account.withinServiceHours === undefined,
      marks: parsed.marked.map(({ start, end }) => ({ start, end, severity })),
    },
  ];
}

export const examplesOf = (rule: string, kind: ExampleKind, severity: Severity): StageExample[] =>
  (examples[rule]?.[kind] ?? []).flatMap((example) => staged(example, severity));
