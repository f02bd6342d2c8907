import type { Draft } from './draft';
import type { DraftText } from './draft-text';
import type { Lexicon } from './lexicon';
import type { Gates } from './match/gate';
import type { Node } from './match/hit';
import type { Validator } from './match/pattern';
import type { FactKinds } from './matcher';
import type { Audience } from './model/model';
import type { Scorer } from './model/score';
import { type LexiconChange, NodeBuilder } from './nodes';
import type { Clause, Rule, Severity } from './rule';
import { inSmall } from './screen/small';
import type { TermIndex } from './terms';

/** What the engine is handed once and for all: the words, the validators, the facts of a draft, and which rules are for it. */
export interface Knowledge {
  readonly lexicons: readonly Lexicon[];
  readonly validators: Readonly<Record<string, Validator>>;
  readonly facts: FactKinds;
  /** What was learned from examples, once it is there. */
  readonly scorer: () => Scorer | undefined;
  /** Whose thresholds are for the draft. */
  readonly audience: (draft: Draft) => Audience;
  /** Is the model far from hearing anything in the draft, where it is asked at all? False without a model. */
  readonly unheard: (draft: Draft, reading: DraftText) => boolean;
  /** Does a rule apply to this draft at all? */
  readonly applies: (rule: Rule, draft: Draft) => boolean;
  /** Was the rule written by somebody else, so that its patterns must be linear by construction? */
  readonly isForeign: (rule: Rule) => boolean;
}

export interface CompileInput extends Knowledge {
  /** With a policy's changes already applied. */
  readonly rules: readonly Rule[];
  /** By lexicon id; an id that no lexicon has makes a new one. */
  readonly lexiconChanges?: Readonly<Record<string, LexiconChange>>;
  /** Words, numbers, hosts and names that are never flagged: a finding that overlaps one of them is dropped. */
  readonly allow?: readonly string[];
}

export interface CompiledClause {
  readonly clause: Clause;
  readonly severity: Severity;
  readonly node: Node;
  readonly antipatterns: readonly Node[];
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly clauses: readonly CompiledClause[];
  /** The numbers of the clauses' nodes. */
  readonly roots: Int32Array;
  readonly antipatterns: readonly Node[];
}

/** Rules ready to check any number of drafts. Made once, shared by every composer. */
export interface Ruleset {
  readonly rules: readonly CompiledRule[];
  readonly index: TermIndex;
  /** How many different matchers there are; a node's id is less than that. */
  readonly nodes: number;
  readonly gates: Gates;
  readonly allow: readonly string[];
  readonly applies: Knowledge['applies'];
  readonly unheard: Knowledge['unheard'];
  /** Rules that could not be compiled, with the reason; they are reported by every check. */
  readonly failed: readonly { readonly rule: string; readonly error: string }[];
}

const RANK: Readonly<Record<Severity, number>> = { off: 0, note: 1, warn: 2, block: 3 };

/** -1, 0 or 1 as `a` is milder than, the same as or graver than `b`. */
export const compareSeverity = (a: Severity, b: Severity): number => Math.sign(RANK[a] - RANK[b]);

/** Makes rules ready. Never throws: a rule that names what does not exist is left out and listed in `failed`. */
export function compile(input: CompileInput): Ruleset {
  const steps = compiling(input);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** `compile` in steps of a few milliseconds, for who must not stand still meanwhile. */
export function* compiling(input: CompileInput): Generator<void, Ruleset> {
  const builder = new NodeBuilder(new Map(input.lexicons.map((one) => [one.id, one])), input.lexiconChanges ?? {}, input);
  const rules: CompiledRule[] = [];
  const failed: { rule: string; error: string }[] = [];
  for (const rule of input.rules) {
    if (rule.severity === 'off') continue;
    builder.strict = input.isForeign(rule);
    try {
      const clauses: CompiledClause[] = [];
      for (const clause of rule.clauses) {
        clauses.push({
          clause,
          severity: clause.severity ?? rule.severity,
          node: builder.build(clause.match),
          antipatterns: (clause.antipatterns ?? []).map((one) => builder.build(one)),
        });
        yield;
      }
      const heard = clauses.filter(({ severity }) => severity !== 'off');
      rules.push({
        rule,
        clauses: heard,
        roots: Int32Array.from(heard, ({ node }) => node.id),
        antipatterns: (rule.antipatterns ?? []).map((one) => builder.build(one)),
      });
    } catch (error) {
      failed.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return {
    rules,
    index: builder.index,
    nodes: builder.size,
    gates: builder.gates,
    allow: (input.allow ?? []).map(inSmall),
    applies: input.applies,
    unheard: input.unheard,
    failed,
  };
}
