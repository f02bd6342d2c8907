/** What entries must look like when they come from outside: from a page, from storage, from an imported file. Carries zod. */
import { z } from '../policy/zod';
import { maxReasonLength } from './reason';
import { type JournalEntry, type JournalInput, journalOutcomes } from './types';

const line = (length: number) => z.string().max(length);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const input = z.strictObject({
  eventId: line(64).min(1),
  at: z.number().min(0).max(8.64e15),
  outcome: z.enum(journalOutcomes),
  site: z.enum(['facebook', 'x', 'instagram', 'threads']).exactOptional(),
  surface: z.enum(['post', 'comment', 'reply', 'caption', 'thread', 'share', 'edit']).exactOptional(),
  account: line(200).exactOptional(),
  findings: z
    .array(
      z.strictObject({
        rule: line(80),
        severity: z.enum(['off', 'note', 'warn', 'block']),
        trial: z.boolean().exactOptional(),
        falseAlarm: z.boolean().exactOptional(),
      }),
    )
    .max(2000),
  reasonCode: line(80).exactOptional(),
  reasonText: line(maxReasonLength * 2).exactOptional(),
  approver: line(80).exactOptional(),
  officer: line(80).exactOptional(),
  policy: z.strictObject({ id: line(80), revision: z.int().min(0) }),
  salt: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .exactOptional(),
  textHash: digest.exactOptional(),
});

export const gapSchema = z.strictObject({
  through: z.int().min(1),
  hash: digest,
  count: z.int().min(1),
  retentionDays: z.int().min(1),
});

export const entrySchema = input.extend({ seq: z.int().min(1), prev: digest, hash: digest, gap: gapSchema.exactOptional() });

/** An event as a page may hand it over; only the journal itself writes that entries were deleted. */
export function parseInput(value: unknown): JournalInput | undefined {
  const result = input.safeParse(value);
  return result.success && result.data.outcome !== 'pruned' ? result.data : undefined;
}

export function parseEntry(value: unknown): JournalEntry | undefined {
  return entrySchema.safeParse(value).data;
}
