/** Reads a policy file whole or not at all. */

import { type PolicyDocument, policySchema } from '../../schema';
import { FORMAT_VERSION } from '../../schema/limits';
import { crossChecks } from './cross';
import { type Opened, openJson } from './json';
import { unreadTerms } from './names';
import { setAside } from './newer';
import { ownRuleChecks, unknownRules } from './own';
import { type Finding, type Problem, writePath } from './problem';
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

const MOST = 200;

/** In the order of the file, one sentence a field, and not more than anyone reads. */
function told(findings: readonly Finding[], place: (finding: Finding) => Problem): Problem[] {
  const seen = new Set<string>();
  const first = findings.filter(({ path, at = '' }) => {
    const key = `${at} ${writePath(path)}`;
    return seen.has(key) ? false : seen.add(key);
  });
  const problems = first.slice(0, MOST).map(place);
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  if (first.length > MOST) {
    const more = first.length - MOST;
    problems.push({
      path: '',
      line: 1,
      column: 1,
      message: { id: `Masih ada ${more} masalah lain.`, en: `There are ${more} more problems.` },
    });
  }
  return problems;
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
  const { rest, notices } = isNewer ? setAside(value) : { rest: value, notices: [] };
  const parsed = policySchema.safeParse(rest);
  if (!parsed.success) {
    return {
      ok: false,
      problems: told(
        parsed.error.issues.flatMap((issue) => sayIssue(issue, rest)),
        place,
      ),
    };
  }
  const crossed = crossChecks(parsed.data);
  // Rules are run only when names and numbers are in order, so that one slip is not told twice.
  const findings = crossed.length > 0 ? crossed : ownRuleChecks(parsed.data);
  if (findings.length > 0) return { ok: false, problems: told(findings, place) };
  const signed: Readonly<Record<string, unknown>> = { ...Object(value) };
  const all = [...notices, ...unknownRules(parsed.data), ...unreadTerms(parsed.data)];
  return { ok: true, policy: parsed.data, signed, notices: told(all, place), place };
}
