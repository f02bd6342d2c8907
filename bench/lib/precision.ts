/** How often each rule and each of its clauses is right, on drafts that are labelled by rule. */
import { wilson } from '../../scripts/train/card';

export interface Told {
  readonly rule: string;
  readonly clause: string;
  readonly stops: boolean;
}

export interface Precision {
  /** `rule` or `rule:clause`. */
  readonly of: string;
  /** Drafts in which it was found. */
  readonly found: number;
  /** Of these, drafts that are labelled with the rule, and with any rule. */
  readonly right: number;
  readonly harmful: number;
  /** Share that is labelled with any rule, and the ends of its 95 % interval (Wilson). */
  readonly precision: number;
  readonly interval: readonly [low: number, high: number];
}

/** By rule and by clause, the most found first; notes count only where `notes` is true. */
export function precisionOf(
  drafts: readonly { readonly labels: readonly string[]; readonly told: readonly Told[] }[],
  notes = false,
): Precision[] {
  const counts = new Map<string, { found: number; right: number; harmful: number }>();
  for (const { labels, told } of drafts) {
    const own = told.filter(({ stops }) => stops || notes);
    const names = new Map(own.flatMap(({ rule, clause }) => [[rule, rule] as const, [`${rule}:${clause}`, rule] as const]));
    for (const [name, rule] of names) {
      const count = counts.get(name) ?? { found: 0, right: 0, harmful: 0 };
      count.found++;
      if (labels.includes(rule)) count.right++;
      if (labels.length > 0) count.harmful++;
      counts.set(name, count);
    }
  }
  return [...counts]
    .map(([of, count]) => ({
      of,
      ...count,
      precision: count.harmful / count.found,
      interval: wilson(count.harmful, count.found),
    }))
    .sort((a, b) => b.found - a.found || (a.of < b.of ? -1 : 1));
}
