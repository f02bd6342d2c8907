import type { EngineMatchers } from './match';
import type { Kind } from './match/kind';

/**
 * What a ruleset's draft holds beside its text, and the matchers that ask for it, are no business of the engine: who uses it adds
 * them to this interface by declaration, and hands their kinds to `compile`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface FactMatchers {}

export type Matcher = EngineMatchers[keyof EngineMatchers] | FactMatchers[keyof FactMatchers];

export type FactKinds = { readonly [K in keyof FactMatchers]: Kind<FactMatchers[K]> };
