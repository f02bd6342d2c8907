import type { Matcher } from '../engine/types';

/** A regular expression, however its letters are written. `skipLinks`: links are not looked into. */
export const pattern = (text: string, skipLinks?: boolean): Matcher => ({
  ...{ kind: 'pattern', flags: 'i', pattern: text },
  ...(skipLinks !== undefined && { skipLinks }),
});
