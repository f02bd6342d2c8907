/**
 * What entries must look like when they come from outside: from a page, from storage, from an imported file. Written in zod's
 * small form, since the background carries it on every wake.
 */
import { siteNames } from '../../policy/apply/sites';
import type { Severity, Site, Surface } from '../../rules/engine/types';
import { maxReasonLength } from '../record/reason';
import { type JournalEntry, type JournalInput, journalOutcomes, maxFindings } from '../types';
import { z } from './zod';

export const line = (most: number, least = 0) => z.string().check(z.minLength(least), z.maxLength(most));
export const atLeast = (least: number) => z.int().check(z.gte(least));
export const optional = z.exactOptional;

const surfaces: Readonly<Record<Surface, true>> = {
  post: true,
  comment: true,
  reply: true,
  caption: true,
  thread: true,
  share: true,
  edit: true,
};
const isSurface = (value: string): value is Surface => Object.hasOwn(surfaces, value);
const isSite = (value: string): value is Site => Object.hasOwn(siteNames, value);
export const site = z.enum(Object.keys(siteNames).filter(isSite));
export const surface = z.enum(Object.keys(surfaces).filter(isSurface));
const severity = z.enum(['off', 'note', 'warn', 'block'] satisfies Severity[]);

/** SHA-256 or HMAC by it, hexadecimal. */
export const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** 16 random bytes, hexadecimal: the number of a request. */
export const random = z.string().check(z.regex(/^[0-9a-f]{32}$/));
/** Milliseconds since the epoch, as far as a date can go. */
export const moment = z.number().check(z.gte(0), z.lte(8.64e15));
export const policyMark = z.strictObject({ id: line(80), revision: atLeast(0) });

export const gapSchema = z.strictObject({
  through: atLeast(1),
  hash: digest,
  count: atLeast(1),
  retentionDays: atLeast(1),
});

// No bound is narrower than the policy's for the same thing: a name that a policy may hold must be one that can be on record.
const fields = {
  eventId: line(64, 1),
  at: moment,
  outcome: z.enum(journalOutcomes),
  site: optional(site),
  surface: optional(surface),
  account: optional(line(200)),
  findings: z
    .array(z.strictObject({ rule: line(96), severity, trial: optional(z.boolean()), falseAlarm: optional(z.boolean()) }))
    .check(z.maxLength(maxFindings)),
  reasonCode: optional(line(80)),
  reasonText: optional(line(maxReasonLength * 2)),
  approver: optional(line(200)),
  officer: optional(line(80)),
  policy: policyMark,
  textHash: optional(digest),
};

const input = z.strictObject(fields);
const entry = z.strictObject({ ...fields, seq: atLeast(1), prev: digest, hash: digest, gap: optional(gapSchema) });

/** An event as a page may hand it over; only the journal itself writes that entries were deleted. */
export function parseInput(value: unknown): JournalInput | undefined {
  const result = input.safeParse(value);
  return result.success && result.data.outcome !== 'pruned' ? result.data : undefined;
}

export function parseEntry(value: unknown): JournalEntry | undefined {
  return entry.safeParse(value).data;
}
