/**
 * A regular expression as a small program that runs in time linear in the text, whatever the expression. Plain data: it is
 * made when a policy is imported and travels with it, so that pages need no parser.
 */

/** Consume one character of set `a`. */
export const SET = 0;
/** Go on at `a` and, less preferred, at `b`. */
export const SPLIT = 1;
/** Go on only where guard `a` holds. */
export const GUARD = 2;
/** Note the place: `a` 0 starts the marked part, 1 ends it. */
export const MARK = 3;
export const MATCH = 4;

/** What must or must not stand right before or after a place. */
export interface Guard {
  readonly side: 'before' | 'after';
  readonly negate: boolean;
  /** Any of these sets. */
  readonly sets: readonly number[];
  /** The end of the line counts too. */
  readonly edge: boolean;
}

export interface LinearProgram {
  /** Sets of characters, as the source of a native expression for one character. */
  readonly sets: readonly string[];
  readonly guards: readonly Guard[];
  /** Instructions, three numbers each: what, `a`, `b`. */
  readonly code: readonly number[];
  readonly ignoreCase: boolean;
}
