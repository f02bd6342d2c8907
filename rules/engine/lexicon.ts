/** Lists of words, as rules and policies use them. */
import type { Text } from './rule';

/** How far a term may be trusted alone: always an insult; only with a target near; only in a context. */
export type Tier = 'always' | 'target' | 'context';
/** Indonesian, Javanese, Sundanese, Minang, Batak, Betawi, other regional, English as Indonesians use it. */
export type Lang = 'id' | 'jv' | 'su' | 'min' | 'btk' | 'bew' | 'reg' | 'en';

/**
 * Terms that share tier, language and source. Every term is one or more words, written in its standard spelling; emoji,
 * `#tags`, `@handles` and hosts (`bit.ly`) are terms too. Slang spellings, disguises and reduplication need no entry of
 * their own. A stem that is matched with affixes should have four letters or more after the affix is taken off; set
 * `affixes: false` for the others and wherever an affixed form means something else (`aku`: `mengaku`; `uang`: `beruang`).
 */
export interface TermGroup {
  readonly tier?: Tier;
  readonly lang?: Lang;
  /** `own`, or where the term is documented. */
  readonly source?: string;
  /** Default true. */
  readonly affixes?: boolean;
  /** Also as chat respells words on purpose (`bangsad`, `bngst`). For words that nothing ordinary comes close to. */
  readonly respelled?: boolean;
  /** Terms separated by commas, so that a list of hundreds stays readable and small. */
  readonly terms: string;
}

export interface Lexicon {
  readonly id: string;
  readonly title: Text;
  readonly groups: readonly TermGroup[];
}
