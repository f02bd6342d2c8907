export { check } from './check';
export { type CompileInput, compareSeverity, compile, compiling, type Knowledge, type Ruleset } from './compile';
export { LineMemo } from './draft-text';
export { addition, applyFix, mask } from './fix';
export type { LexiconChange } from './nodes';
export { splitTerms } from './split-terms';
export { trace } from './trace';
