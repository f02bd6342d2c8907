/** The vocabulary of rules, drafts and findings in one place, for who writes rules and for who uses the engine. All of it is plain data. */
export type * from '../draft';
export type * from '../facts';
export type { Draft } from './draft';
export type * from './finding';
export type * from './lexicon';
export type * from './match';
export type { Matcher } from './matcher';
export type * from './rule';
