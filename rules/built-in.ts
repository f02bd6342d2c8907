/** The built-in ruleset of a page of a site. It comes as a script of its own and is handed over by a property of the global object. */
import type { Citation, Lexicon, Rule } from './engine/types';

/** Every built-in rule, the words that rules name, and the norms that they cite. */
export interface BuiltIn {
  readonly rules: readonly Rule[];
  readonly lexicons: readonly Lexicon[];
  readonly citations: readonly Citation[];
}

const NAME = 'saringRules';
type Shared = Partial<Record<typeof NAME, BuiltIn>>;

export function offerRules(builtIn: BuiltIn): void {
  (globalThis as Shared)[NAME] = builtIn;
}

/** Throws where none was handed over. */
export function offeredRules(): BuiltIn {
  const offered = (globalThis as Shared)[NAME];
  if (!offered) throw new Error('The rules were not handed over.');
  return offered;
}
