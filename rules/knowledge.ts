/** What the engine is handed beside the rules: words, validators, the facts of a draft. `compile({ rules, ...knowledge })`. */

import type { Knowledge } from './engine/compile';
import type { Draft } from './engine/draft';
import type { Rule } from './engine/rule';
import { facts } from './facts';
import { audienceOf } from './learned';
import { lexicons } from './lexicons';
import { currentScorer } from './model/current';
import { validators } from './validators';

function applies({ scope }: Rule, draft: Draft): boolean {
  if (!scope) return true;
  if (scope.sites && !scope.sites.includes(draft.site)) return false;
  if (scope.surfaces && !scope.surfaces.includes(draft.surface)) return false;
  return !scope.accounts || scope.accounts.includes(draft.account.kind);
}

export const knowledge: Knowledge = {
  lexicons,
  validators,
  facts,
  applies,
  scorer: currentScorer,
  audience: ({ account, surface }) => audienceOf(account.kind, surface),
  isForeign: (rule) => rule.pack === 'instansi',
};
