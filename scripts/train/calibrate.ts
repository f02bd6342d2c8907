/** Thresholds from held-out drafts: a head's own level first, then one step for all, so that all heads together raise few false alarms. */

import { rules } from '../../rules';
import type { Audience, Level, ModelHeader } from '../../rules/engine/model/model';
import { audienceOf, learns } from '../../rules/learned';
import type { Entry } from './corpus';
import type { Read } from './vectors';

/** A draft and what each head said of it when its sheet was held out. */
export interface HeldOut {
  readonly read: Read;
  readonly scores: Readonly<Record<Audience, Float32Array>>;
}

/** Harmless drafts of which all heads together may stop, or quietly mark, so many. An officer at home is to be left in peace. */
export const TARGETS: Readonly<Record<Audience, Readonly<Record<Level, number>>>> = {
  unknown: { sure: 0.016, likely: 0.06 },
  personal: { sure: 0.0103, likely: 0.03 },
  reply: { sure: 0.02, likely: 0.05 },
  official: { sure: 0.0003, likely: 0.025 },
};
/**
 * Of everyday talk no more than this may be stopped, whatever the near misses allow. An account that nobody knows may be an office's,
 * so what is written there is stopped sooner than on a private one.
 */
export const EVERYDAY: Readonly<Partial<Record<Audience, number>>> = { personal: 0.012, unknown: 0.018 };
/** A head's own level: what so many harmless drafts do not reach. */
const OWN = 0.005;
/** No draft reaches this. */
const NEVER = 99;

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** Does a head speak to this audience, at this level? */
function speaks(head: string, audience: Audience, level: Level): boolean {
  const rule = byId.get(head);
  return rule !== undefined && learns(rule, audience, level);
}

/** Whose drafts an audience is judged by: of accounts that nobody knows there are too few, and what is written there is much the same. */
export function isOf({ account, surface }: Entry, audience: Audience): boolean {
  const own = audienceOf(account, surface);
  return audience === 'official' || audience === 'reply' ? own === audience : account !== 'official';
}

/** The value that a share of the values exceeds. */
function exceededBy(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => b - a);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function thresholdsOf(heldOut: readonly HeldOut[], heads: readonly string[]): ModelHeader['thresholds'] {
  const harmless = heldOut.filter(({ read }) => read.entry.labels.length === 0);
  const of = (audience: Audience, level: Level): number[] => {
    const own = heads.map((_, h) =>
      exceededBy(
        harmless.map(({ scores }) => scores[audience][h] ?? 0),
        OWN,
      ),
    );
    const speaking = heads.map((head) => speaks(head, audience, level));
    const margins = (drafts: readonly HeldOut[]) =>
      drafts.map(({ scores }) => Math.max(...own.map((value, h) => (speaking[h] ? (scores[audience][h] ?? 0) - value : -NEVER))));
    const mine = harmless.filter(({ read }) => isOf(read.entry, audience));
    const everyday = mine.filter(({ read }) => read.entry.everyday === true);
    const steps = [exceededBy(margins(mine), TARGETS[audience][level])];
    const most = EVERYDAY[audience];
    if (level === 'sure' && most !== undefined && everyday.length > 0) steps.push(exceededBy(margins(everyday), most));
    const step = Math.max(...steps);
    return [...own.map((value, h) => (speaking[h] ? Math.round((value + step) * 1000) / 1000 : NEVER)), NEVER];
  };
  const both = (audience: Audience) => ({ sure: of(audience, 'sure'), likely: of(audience, 'likely') });
  return { official: both('official'), reply: both('reply'), personal: both('personal'), unknown: both('unknown') };
}
