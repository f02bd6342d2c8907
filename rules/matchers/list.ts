import type { Matcher } from '../engine/types';

/** Just these terms, comma separated, as they are written: no affixes. */
export const list = (terms: string): Matcher => ({ kind: 'terms', affixes: false, terms });
