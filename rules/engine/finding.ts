/** What comes out of a check, and why. All offsets are UTF-16 code units of the draft's own text, half open. */
import type { Tier } from './lexicon';
import type { Matcher } from './matcher';
import type { Severity, Text } from './rule';

export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** One step of why: what was matched by what. Indices are into the draft's own text. */
export interface TraceStep {
  readonly matcher: Matcher['kind'];
  readonly start: number;
  readonly end: number;
  /** Folded text that was matched. */
  readonly folded?: string;
  readonly lexicon?: string;
  readonly tier?: Tier;
  readonly term?: string;
  /** How the words differ from the term (`affix`, `leet` …), a score's sum, a figure. */
  readonly detail?: string;
}

/** Why a finding was made: the way of the draft through folding, tokens and matchers. */
export interface Trace {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly TraceToken[];
  readonly findings: readonly TracedFinding[];
  /** What was let pass. */
  readonly suppressed: readonly Suppressed[];
}

export interface TraceToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly kind: 'word' | 'number' | 'link' | 'handle' | 'hashtag' | 'emoji' | 'part';
  /** Number of the sentence, from 0. */
  readonly sentence: number;
}

export interface TracedFinding {
  readonly finding: Finding;
  /** The clause's matcher first, then what it was made from. */
  readonly steps: readonly TraceStep[];
  /** Every antipattern of the rule and the clause, and where it was found; none of these places covers the finding. */
  readonly antipatterns: readonly {
    readonly matcher: Matcher;
    readonly found: readonly { readonly start: number; readonly end: number }[];
  }[];
}

export interface Finding {
  readonly rule: string;
  readonly clause: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** It is about the draft as a whole (its account, its length, what it lacks), not about the words in the range. */
  readonly whole?: boolean;
  /** It is about who posts. */
  readonly ofAccount?: boolean;
  readonly message: Text;
  readonly advice: Text;
  readonly basis: readonly string[];
  readonly fix?: Fix;
  /** As the clause offers it. */
  readonly offers?: 'ppid' | 'hotline';
}

/** A hit that became no finding, and why. */
export interface Suppressed {
  readonly rule: string;
  readonly clause: string;
  readonly start: number;
  readonly end: number;
  /** An antipattern of the rule, what a `near` takes back (`unless`), words that the office allows, or a draft in which the model hears nothing. */
  readonly by: 'antipattern' | 'unless' | 'allow' | 'unheard';
}

export interface CheckResult {
  /** In order of appearance, then gravest first. */
  readonly findings: readonly Finding[];
  /** Rules that threw; they are to be switched off by the caller and named to the officer. */
  readonly failed: readonly { readonly rule: string; readonly error: string }[];
}
