/** What the engine is handed beside rules and words, and what is code: validators, the facts of a draft, the model. */

import type { Knowledge } from './engine/compile';
import type { Draft } from './engine/draft';
import type { Rule } from './engine/rule';
import { facts } from './facts';
import { audienceOf, mayYield } from './learned';
import { currentScorer } from './model/current';
import { validators } from './validators';

function applies({ scope }: Rule, draft: Draft): boolean {
  if (!scope) return true;
  if (scope.sites && !scope.sites.includes(draft.site)) return false;
  if (scope.surfaces && !scope.surfaces.includes(draft.surface)) return false;
  return !scope.accounts || scope.accounts.includes(draft.account.kind);
}

export const senses: Omit<Knowledge, 'lexicons'> = {
  validators,
  facts,
  applies,
  scorer: currentScorer,
  audience: ({ account, surface }) => audienceOf(account.kind, surface),
  unheard: (draft, reading) =>
    mayYield(draft) && (currentScorer()?.isQuiet(reading, audienceOf(draft.account.kind, draft.surface)) ?? false),
  isForeign: (rule) => rule.pack === 'instansi',
};
