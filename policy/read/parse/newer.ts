/** A policy written for a newer version: what this version can't know is set aside and named, the rest works. */

import { policySchema } from '../../schema';
import { z } from '../../schema/zod';
import { nearest } from './nearest';
import { type Finding, writePath } from './problem';
import { valueAt } from './sentences';

type Issue = z.core.$ZodIssue;

let known: ReadonlySet<string> | undefined;
/** Every name of a field in the schema. */
function names(): ReadonlySet<string> {
  if (known) return known;
  const found = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, each] of Object.entries(node)) {
      if (key === 'properties') for (const name of Object.keys(Object(each))) found.add(name);
      collect(each);
    }
  };
  collect(z.toJSONSchema(policySchema, { io: 'input' }));
  known = found;
  return known;
}

/** A newer version has fewer new names than this. What brings more is no policy: its names are compared with none, and refused. */
const MOST_NAMES = 200;

type IsSlip = (key: string, holder: unknown) => boolean;

/** Tells whether a name is one or two letters from one that is known and not given beside it. Each name is compared once. */
function slips(): IsSlip {
  const meantBy = new Map<string, string | undefined>();
  return (key, holder) => {
    if (!meantBy.has(key)) meantBy.set(key, key.length > 3 ? nearest(key, names(), 2) : undefined);
    const meant = meantBy.get(key);
    return meant !== undefined && !(typeof holder === 'object' && holder !== null && Object.hasOwn(holder, meant));
  };
}

const newNames = (issues: readonly Issue[]): ReadonlySet<string> =>
  new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])));

const pathOf = (issue: Issue) => issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/** The own rule an issue lies in, where it is about a matcher kind this version lacks. */
function unknownRule(issue: Issue, isSlip: IsSlip): number | undefined {
  const [part, index] = pathOf(issue);
  const isKind = issue.code === 'invalid_union' && issue.discriminator !== undefined;
  if (part !== 'ownRules' || typeof index !== 'number') return undefined;
  const isField = issue.code === 'unrecognized_keys' && !issue.keys.some((key) => isSlip(key, undefined));
  return isKind || isField ? index : undefined;
}

/**
 * Takes out of `value` (a fresh copy) every own rule that uses what this version does not know, and every unknown field;
 * returns the rest and what was set aside. Anything else that is wrong stays, to be refused; `refused` where that is known already.
 */
export function setAside(value: unknown): {
  readonly rest: unknown;
  readonly notices: Finding[];
  readonly refused?: readonly Issue[];
} {
  const rest = structuredClone(value);
  const issues = policySchema.safeParse(rest).error?.issues ?? [];
  if (newNames(issues).size > MOST_NAMES) return { rest, notices: [], refused: issues };
  const notices: Finding[] = [];
  const isSlip = slips();
  const rules = new Set(issues.flatMap((issue) => unknownRule(issue, isSlip) ?? []));
  for (const index of rules) {
    const id = valueAt(rest, ['ownRules', index, 'id']);
    const name = typeof id === 'string' ? id : String(index);
    notices.push({
      path: ['ownRules', index],
      message: {
        id: `Aturan "${name}" memerlukan Saring yang lebih baru; aturan ini dilewati.`,
        en: `Rule "${name}" needs a newer Saring; it is skipped.`,
      },
    });
  }
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys' || unknownRule(issue, isSlip) !== undefined) continue;
    const holder = valueAt(rest, pathOf(issue));
    for (const key of issue.keys) {
      // A name so near to one that is known is a slip and stays, to be refused; a newer version would not add it.
      if (isSlip(key, holder)) continue;
      if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, key);
      const path = [...pathOf(issue), key];
      notices.push({
        path,
        at: 'key',
        message: {
          id: `Isian "${writePath(path)}" memerlukan Saring yang lebih baru; isian ini dilewati.`,
          en: `Field "${writePath(path)}" needs a newer Saring; it is skipped.`,
        },
      });
    }
  }
  const list = valueAt(rest, ['ownRules']);
  if (Array.isArray(list) && rules.size > 0) {
    const kept = list.filter((_, index) => !rules.has(index));
    list.splice(0, list.length, ...kept);
  }
  return { rest, notices };
}
