/** Every built-in rule, and what is needed to compile them. Examples stand apart, so that the content script does not carry them. */
import type { Knowledge } from './engine/compile';
import type { Rule } from './engine/types';
import { rules as written } from './generated/rules';
import { withLearned } from './learned';
import { lexicons } from './lexicons';
import { senses } from './senses';

export { validators } from './validators';
export { lexicons };

/** As they were written, and what they learned from examples. */
export const rules: readonly Rule[] = written.map(withLearned);
/** As they were written. */
export { written };

/** What the engine is handed beside the rules: words, validators, the facts of a draft. `compile({ rules, ...knowledge })`. */
export const knowledge: Knowledge = { lexicons, ...senses };
