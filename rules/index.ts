/** Every built-in rule, and what is needed to compile them. Examples stand apart, so that the content script does not carry them. */
import type { Rule } from './engine/types';
import { rules as written } from './generated/rules';
import { withLearned } from './learned';

export { knowledge } from './knowledge';
export { lexicons } from './lexicons';
export { validators } from './validators';

/** As they were written, and what they learned from examples. */
export const rules: readonly Rule[] = written.map(withLearned);
/** As they were written. */
export { written };
