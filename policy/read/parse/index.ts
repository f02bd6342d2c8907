/** Reads a policy file whole or not at all. */

import type { z } from 'zod';
import { type PolicyDocument, policySchema } from '../../schema';
import { FORMAT_VERSION } from '../../schema/limits';
import { crossChecks } from './cross';
import { type Opened, openJson } from './json';
import { unreadTerms } from './names';
import { setAside } from './newer';
import { ownRuleChecks, unknownRules } from './own';
import { type Finding, MOST_TOLD, type Problem, writePath } from './problem';
import { sayIssue, valueAt } from './sentences';

export { describeProblem, type Problem } from './problem';

export type ParsedPolicy =
  | {
      readonly ok: true;
      readonly policy: PolicyDocument;
      /** The value as it was signed: exactly what the file says, unknown fields included. */
      readonly signed: Readonly<Record<string, unknown>>;
      /** What a newer format holds that this version set aside. */
      readonly notices: readonly Problem[];
      /** Where a field stands in the file, for what is found out about it later. */
      readonly place: (finding: Finding) => Problem;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const andMore: Problem = {
  path: '',
  line: 1,
  column: 1,
  message: {
    id: 'Masih ada masalah lain; perbaiki yang ini dulu, lalu periksa lagi.',
    en: 'There are more problems; fix these first, then check again.',
  },
};

/** In the order of the file, one sentence a field, and not more than anyone reads: what comes after is not even looked for. */
function told(findings: Iterable<Finding>, place: (finding: Finding) => Problem): Problem[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.at ?? ''} ${writePath(finding.path)}`;
    if (!seen.has(key)) seen.set(key, finding);
    if (seen.size > MOST_TOLD) break;
  }
  const problems = [...seen.values()].slice(0, MOST_TOLD).map(place);
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return seen.size > MOST_TOLD ? [...problems, andMore] : problems;
}

function* sayIssues(issues: readonly z.core.$ZodIssue[], value: unknown): Generator<Finding> {
  for (const issue of issues) yield* sayIssue(issue, value);
}

/**
 * Checks the text of a policy file: JSON, schema, the relations between fields, and the own rules against their own
 * examples. Gives all problems at once; a policy with a problem is not applied in part. Never throws.
 */
export function parsePolicy(text: string): ParsedPolicy {
  const opened = openJson(text);
  return opened.ok ? parseValue(opened) : opened;
}

/** As `parsePolicy`, for a text that is known to be JSON. */
export function parseValue({ value, place, unfit }: Opened): ParsedPolicy {
  const names = unfit();
  if (names.length > 0) return { ok: false, problems: names };
  const version = valueAt(value, ['formatVersion']);
  const isNewer = typeof version === 'number' && Number.isSafeInteger(version) && version > FORMAT_VERSION;
  const { rest, notices, refused } = isNewer ? setAside(value) : { rest: value, notices: [] };
  if (refused) return { ok: false, problems: told(sayIssues(refused, rest), place) };
  const parsed = policySchema.safeParse(rest);
  if (!parsed.success) return { ok: false, problems: told(sayIssues(parsed.error.issues, rest), place) };
  const crossed = told(crossChecks(parsed.data), place);
  // Rules are run only when names and numbers are in order, so that one slip is not told twice.
  const problems = crossed.length > 0 ? crossed : told(ownRuleChecks(parsed.data), place);
  if (problems.length > 0) return { ok: false, problems };
  const signed: Readonly<Record<string, unknown>> = { ...Object(value) };
  const all = [...notices, ...unknownRules(parsed.data), ...unreadTerms(parsed.data)];
  return { ok: true, policy: parsed.data, signed, notices: told(all, place), place };
}
