export { check } from './check';
export { type CompileInput, compareSeverity, compile, compiling, type Ruleset } from './compile';
export { type MarkedRange, type ParsedExample, parseExample } from './example';
export { applyFix, mask } from './fix';
export { type LexiconChange, splitTerms } from './nodes';
export { LineMemo } from './reading';
export { trace } from './trace';
