/**
 * What recheck says of a pattern. Its search takes seconds for a long pattern, so that verdicts are kept by the pattern's hash:
 * the test asks anew only about patterns that are not among them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { checkSync } from 'recheck';
import { rules } from '../../rules';
import { type Expression, literals } from './literals';

/** `bounded`: no repeat goes on for ever, so that the cost of each place of a text has a bound. `undecided`: recheck's time was up. */
export type Verdict = 'linear' | 'bounded' | 'undecided' | 'polynomial' | 'exponential';

export const KEPT = new URL('./verdicts.json', import.meta.url);
const TIMEOUT_MS = 4_000;
/** A repeat beyond this many rounds counts as endless. */
const MANY = 300;

export const keyOf = ({ source, flags }: Expression): string =>
  createHash('sha256').update(`${flags}/${source}`).digest('base64url').slice(0, 12);

export const kept = (): ReadonlyMap<string, Verdict> =>
  new Map(Object.entries(JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, Verdict>));

function isBounded({ source, flags }: Expression): boolean {
  let endless = false;
  const ast = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  visitRegExpAST(ast, { onQuantifierEnter: ({ max }) => (endless ||= max > MANY) });
  return !endless;
}

/** Literals of the source and patterns of the rules, each once. */
export function expressions(): Expression[] {
  const found = new Map(literals().map((one) => [keyOf(one), one]));
  const visit = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('kind' in value && value.kind === 'pattern' && 'pattern' in value && typeof value.pattern === 'string') {
      const one = { at, source: value.pattern, flags: 'flags' in value && value.flags === 'i' ? 'iu' : 'u' };
      if (!found.has(keyOf(one))) found.set(keyOf(one), one);
    }
    for (const inner of Object.values(value)) visit(inner, at);
  };
  for (const rule of rules) visit(rule, rule.id);
  return [...found.values()];
}

export function judge(expression: Expression): Verdict {
  const result = checkSync(expression.source, expression.flags.replace('d', ''), { timeout: TIMEOUT_MS });
  if (result.status === 'safe') return 'linear';
  if (result.status === 'unknown') return 'undecided';
  if (result.complexity.type === 'exponential') return 'exponential';
  return isBounded(expression) ? 'bounded' : 'polynomial';
}
