/** Every built-in rule, and what is needed to compile them. Examples stand apart, so that the content script does not carry them. */
export { rules } from './generated/rules';
export { knowledge } from './knowledge';
export { lexicons } from './lexicons';
export { validators } from './validators';
