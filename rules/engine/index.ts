export { check } from './check';
export { type CompileInput, compareSeverity, compile, type Ruleset } from './compile';
export { applyFix } from './fix';
export { type LexiconChange, splitTerms } from './nodes';
export { LineMemo } from './reading';
