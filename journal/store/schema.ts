/** What entries must look like when they come from outside: from a page, from storage, from an imported file. Carries zod. */
import { severity, site, surface } from '../../policy/schema/common';
import { z } from '../../policy/schema/zod';
import { maxReasonLength } from '../record/reason';
import { type JournalEntry, type JournalInput, journalOutcomes, maxFindings } from '../types';

const line = (length: number) => z.string().max(length);

/** SHA-256, hexadecimal. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** 16 random bytes, hexadecimal: a salt, or the number of a request. */
export const random = z.string().regex(/^[0-9a-f]{32}$/);
/** Milliseconds since the epoch, as far as a date can go. */
export const moment = z.number().min(0).max(8.64e15);
export const policyMark = z.strictObject({ id: line(80), revision: z.int().min(0) });

// No bound is narrower than the policy's for the same thing: a name that a policy may hold must be one that can be on record.
const input = z.strictObject({
  eventId: line(64).min(1),
  at: moment,
  outcome: z.enum(journalOutcomes),
  site: site.exactOptional(),
  surface: surface.exactOptional(),
  account: line(200).exactOptional(),
  findings: z
    .array(
      z.strictObject({
        rule: line(96),
        severity,
        trial: z.boolean().exactOptional(),
        falseAlarm: z.boolean().exactOptional(),
      }),
    )
    .max(maxFindings),
  reasonCode: line(80).exactOptional(),
  reasonText: line(maxReasonLength * 2).exactOptional(),
  approver: line(200).exactOptional(),
  officer: line(80).exactOptional(),
  policy: policyMark,
  salt: random.exactOptional(),
  textHash: digest.exactOptional(),
});

export const gapSchema = z.strictObject({
  through: z.int().min(1),
  hash: digest,
  count: z.int().min(1),
  retentionDays: z.int().min(1),
});

const entry = input.extend({ seq: z.int().min(1), prev: digest, hash: digest, gap: gapSchema.exactOptional() });

/** An event as a page may hand it over; only the journal itself writes that entries were deleted. */
export function parseInput(value: unknown): JournalInput | undefined {
  const result = input.safeParse(value);
  return result.success && result.data.outcome !== 'pruned' ? result.data : undefined;
}

export function parseEntry(value: unknown): JournalEntry | undefined {
  return entry.safeParse(value).data;
}
