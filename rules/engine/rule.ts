import type { Matcher } from './matcher';

/** `block` cannot be sent, `warn` needs a decision, `note` is shown quietly, `off` is not run. */
export type Severity = 'off' | 'note' | 'warn' | 'block';

/** A text in both languages of the product. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

/** How a finding is mended. `mask` keeps the first and last digits; `replace` carries the text; `remove` takes it out. A `substitution` brings its own. */
export type FixKind =
  | { readonly kind: 'mask' }
  | { readonly kind: 'replace'; readonly with: string }
  | { readonly kind: 'remove' };

/** One way a rule recognises what it is about; it can be graver or milder than the rule, and say so in its own words. */
export interface Clause {
  /** Short name within the rule, shown in the trace and used in policies (`nik`, `nip`). */
  readonly name: string;
  readonly match: Matcher;
  /** Default: the rule's severity. A policy that lowers the rule lowers its clauses too. */
  readonly severity?: Severity;
  /** What the marked words are, where it differs from the rule's message ("NIK"). */
  readonly message?: Text;
  readonly fix?: FixKind;
  /** As the rule's antipatterns, for this clause alone. */
  readonly antipatterns?: readonly Matcher[];
  /** Five identifiers of people in one draft are a leaked list. Clauses that count towards that bound. */
  readonly countsAs?: string;
  /** Taken back where the model hears nothing of what it was taught anywhere in the draft: there the words have another sense. */
  readonly yields?: boolean;
  /** What the office has for citizens in such a case, to be added to the draft. */
  readonly offers?: 'ppid' | 'hotline';
}

/** What a ruleset says of a rule beside this, by declaration: its pack, the drafts it is for. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface RuleFacts {}
/** The facts of the draft that an example may give, by declaration. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface ExampleFacts {}

export interface Rule extends RuleFacts {
  /** Indonesian, and the path of the rule's file: `larangan/rahasia`. */
  readonly id: string;
  readonly title: Text;
  /** Ids of the citations the rule rests on, most specific first. */
  readonly basis: readonly string[];
  readonly severity: Severity;
  readonly clauses: readonly Clause[];
  /** What looks like a hit and is none: a hit that overlaps one of these is dropped. */
  readonly antipatterns?: readonly Matcher[];
  /** Raises the rule's findings to `to` when this many clauses with one `countsAs` were found. */
  readonly escalate?: { readonly count: number; readonly to: Severity };
  /** At most this many findings a draft (the first ones); notes about the whole draft use 1. */
  readonly atMost?: number;
  /** One clear sentence: what was seen. */
  readonly message: Text;
  /** One or two sentences: why, and what to write instead. */
  readonly advice: Text;
}

/** A text with the marked ranges written `[[so]]`; a string stands for a plain official post on Facebook. */
export type Example =
  | string
  | (ExampleFacts & {
      readonly text: string;
      /** The clause that must fire, where more than one could. */
      readonly clause?: string;
    });

/** Exported as `examples` beside `rule`, so that the content script does not carry them. */
export interface RuleExamples {
  readonly flags: readonly Example[];
  readonly passes: readonly Example[];
  /** Passing texts that come close to a hit; at least two. */
  readonly nearMisses: readonly Example[];
}

/** A norm that rules rest on. Dates are ISO days, months or years; no `since`: none is on record; no `until`: in force. */
export interface Citation {
  readonly id: string;
  readonly title: Text;
  readonly article?: string;
  readonly summary: Text;
  readonly since?: string;
  readonly until?: string;
}
