import type { Matcher } from '../engine/types';

/** A regular expression, whatever the case of its letters; `skipLinks`: links are not looked into. */
export const pattern = (text: string, skipLinks = true): Matcher => ({ kind: 'pattern', flags: 'i', pattern: text, skipLinks });
