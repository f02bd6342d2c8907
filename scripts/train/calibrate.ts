/** Thresholds from held-out drafts: a head's own level first, then one step for all, so that all heads together raise few false alarms. */

import { rules } from '../../rules';
import type { Audience, Level, ModelHeader } from '../../rules/engine/model/model';
import type { Rule } from '../../rules/engine/types';
import type { Read } from './vectors';

/** A draft and what each head said of it when its sheet was held out. */
export interface HeldOut {
  readonly read: Read;
  readonly scores: Float32Array;
}

/** Harmless drafts of which all heads together may stop, or quietly mark, so many. */
export const TARGETS: Readonly<Record<Audience, Readonly<Record<Level, number>>>> = {
  other: { sure: 0.01, likely: 0.06 },
  official: { sure: 0.004, likely: 0.025 },
};
/** A head's own level: what so many harmless drafts do not reach. */
const OWN = 0.005;

const byId = new Map(rules.map((rule) => [rule.id, rule]));
const RANK = { off: 0, note: 1, warn: 2, block: 3 };

/** Does a head speak for drafts of this account, at this level? */
export function speaks(head: string, account: string, level: Level): boolean {
  const rule: Rule | undefined = byId.get(head);
  if (!rule) return false;
  const accounts: readonly string[] | undefined = rule.scope?.accounts;
  if (accounts && !accounts.includes(account)) return false;
  return level === 'likely' || RANK[rule.severity] >= RANK.warn;
}

export const audienceOf = (account: string): Audience => (account === 'official' ? 'official' : 'other');

/** The value that a share of the values exceeds. */
function exceededBy(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => b - a);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function thresholdsOf(heldOut: readonly HeldOut[], heads: readonly string[]): ModelHeader['thresholds'] {
  const harmless = heldOut.filter(({ read }) => read.entry.labels.length === 0);
  const own = heads.map((_, h) =>
    exceededBy(
      harmless.map(({ scores }) => scores[h] ?? 0),
      OWN,
    ),
  );
  const of = (audience: Audience, level: Level): number[] => {
    const margins = harmless
      .filter(({ read }) => audienceOf(read.entry.account) === audience)
      .map(({ read, scores }) =>
        Math.max(...heads.map((head, h) => (speaks(head, read.entry.account, level) ? (scores[h] ?? 0) - (own[h] ?? 0) : -99))),
      );
    const step = exceededBy(margins, TARGETS[audience][level]);
    return own.map((value) => Math.round((value + step) * 1000) / 1000);
  };
  return {
    official: { sure: of('official', 'sure'), likely: of('official', 'likely') },
    other: { sure: of('other', 'sure'), likely: of('other', 'likely') },
  };
}
