import type { Lexicon } from '../engine/types';

/** Every lexicon; a rule names them by id. */
export const lexicons: readonly Lexicon[] = [];
