/**
 * The vocabulary of the engine. Everything here is plain data: a draft goes in, findings come out.
 * All offsets are UTF-16 code units of the draft's own text, half open: `text.slice(start, end)`.
 */

import type { LinearProgram } from './linear/program';

/** `block` cannot be sent, `warn` needs a decision, `note` is shown quietly, `off` is not run. */
export type Severity = 'off' | 'note' | 'warn' | 'block';

/** A text in both languages of the product. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

export type Site = 'facebook' | 'x' | 'instagram' | 'threads';
export type Surface = 'post' | 'comment' | 'reply' | 'caption' | 'thread' | 'share' | 'edit';
export type AccountKind = 'official' | 'personal' | 'unknown';

/**
 * What the policy made of the acting account: `assigned` to this officer, `unassigned` (official, another officer's),
 * `own-personal`, `unknown` (not in the policy), `unreadable` (the composer did not show it).
 */
export type AccountStanding = 'assigned' | 'unassigned' | 'own-personal' | 'unknown' | 'unreadable';

/** The facts about the acting account that rules may ask for. */
export interface AccountFacts {
  readonly standing: AccountStanding;
  readonly kind: AccountKind;
  /** Name or handle as it is shown to the officer; never part of a match. */
  readonly label?: string;
  /** Tags and links that the policy asks of this account's posts. */
  readonly requiredTags?: readonly string[];
  readonly officialLinks?: readonly string[];
  /** Absent when the policy names no service hours. */
  readonly withinServiceHours?: boolean;
}

export interface Attachment {
  readonly kind: 'image' | 'video' | 'file';
  readonly name?: string;
  /** `undefined`: the site does not show it; empty: there is none. */
  readonly alt?: string;
}

export interface Draft {
  /** The text of every editor of the composer; the parts of a thread are joined by a blank line. */
  readonly text: string;
  readonly site: Site;
  readonly surface: Surface;
  readonly account: AccountFacts;
  readonly attachments: readonly Attachment[];
  /** The part of each editor in `text`; absent where there is one editor. */
  readonly parts?: readonly { readonly start: number; readonly end: number }[];
  /** What is answered, where the page shows it. `ageMinutes` is the age of the comment answered. */
  readonly replyTo?: { readonly text?: string; readonly ageMinutes?: number };
}

/* ------------------------------------------------------------------ lexicons */

/** How far a term may be trusted alone: always an insult; only with a target near; only in a context. */
export type Tier = 'always' | 'target' | 'context';
/** Indonesian, Javanese, Sundanese, Minang, Batak, Betawi, other regional, English as Indonesians use it. */
export type Lang = 'id' | 'jv' | 'su' | 'min' | 'btk' | 'bew' | 'reg' | 'en';

/**
 * Terms that share tier, language and source. Every term is one or more words, written in its standard spelling; emoji,
 * `#tags`, `@handles` and hosts (`bit.ly`) are terms too. Slang spellings, disguises and reduplication need no entry of
 * their own. A stem that is matched with affixes should have four letters or more after the affix is taken off; set
 * `affixes: false` for the others and wherever an affixed form means something else (`aku`: `mengaku`; `uang`: `beruang`).
 */
export interface TermGroup {
  readonly tier?: Tier;
  readonly lang?: Lang;
  /** `own`, or where the term is documented. */
  readonly source?: string;
  /** Default true. */
  readonly affixes?: boolean;
  /** Also as chat respells words on purpose (`bangsad`, `bngst`). For words that nothing ordinary comes close to. */
  readonly respelled?: boolean;
  /** Terms separated by commas, so that a list of hundreds stays readable and small. */
  readonly terms: string;
}

export interface Lexicon {
  readonly id: string;
  readonly title: Text;
  readonly groups: readonly TermGroup[];
}

/* ------------------------------------------------------------------ matchers */

/** Any term of a lexicon (optionally only some tiers) or of a list given here. Token based and affix aware. */
export interface TermsMatcher {
  readonly kind: 'terms';
  readonly lexicon?: string | readonly string[];
  readonly tiers?: readonly Tier[];
  /** Comma separated, as in a lexicon. */
  readonly terms?: string;
  /** Default true. */
  readonly affixes?: boolean;
  /** Only words written in capitals, or with a first capital. */
  readonly written?: 'capitals' | 'title';
}

/**
 * A regular expression, matched line by line: it never crosses a line break. `on: 'raw'` (default) reads the officer's own
 * text, in which full-width forms, odd blanks and zero-width characters are read as ordinary ones; `'folded'` reads the
 * folded text. A named group `(?<mark>…)` narrows the range that is marked.
 */
export interface PatternMatcher {
  readonly kind: 'pattern';
  readonly pattern: string;
  /** `i`; `u` is always on, and a line is read as a whole, so that `^` and `$` are its ends. */
  readonly flags?: string;
  /** The pattern as a program of linear time: required in rules of a policy, made at its import. It finds at most 300 characters at once. */
  readonly program?: LinearProgram;
  readonly on?: 'raw' | 'folded';
  /** A validator named in `validators`; a match it refuses is no hit. */
  readonly validator?: string;
  /** Words of which one must stand on the same line, at most 40 characters before the match. Comma separated. */
  readonly keyword?: string;
  /** Do not match inside links, e-mail addresses, handles and hashtags. Default true. */
  readonly skipLinks?: boolean;
}

/**
 * Refuses what only looks like an identifier. `match` is the matched text, `before` what stands before it on the same line, at
 * most 40 characters. Which validators there are is handed to the engine; it knows none itself.
 */
export type Validator = (match: string, before: string) => boolean;

/**
 * Stretches of the draft in which words are not the officer's own claim; mostly used in `antipatterns` and `near.unless`.
 * `quoted`: between quotation marks; `negated`: a negator and the three words after it (`tidak`, `jangan`, `bukan`, `cegah`);
 * `question`: a sentence that ends in a question mark; `reported`: a sentence that says who said it (`menurut`, `kata`, `ujar`, or a name with a colon before the quotation).
 */
export interface ContextMatcher {
  readonly kind: 'context';
  readonly is: 'quoted' | 'negated' | 'question' | 'reported';
}

/** Widens every hit of `of` to its sentence, line, the draft, or this many tokens on both sides. For antipatterns. */
export interface AroundMatcher {
  readonly kind: 'around';
  readonly of: Matcher;
  readonly reach: number | 'sentence' | 'line' | 'draft';
}

/**
 * `a` within `within` tokens (neighbours are 1 apart, a line break counts as 14 more unless `overLines` or the next line goes on in a small letter; or the same sentence) of `b`, unless `unless` is as near to the words
 * from `a` to `b`. The two never share words. The range marked is `mark` (default `a`); `both` runs from one to the other.
 */
export interface NearMatcher {
  readonly kind: 'near';
  readonly a: Matcher;
  readonly b: Matcher;
  readonly within: number | 'sentence' | 'draft';
  /** A line break is no more than a blank: for what is written one thing a line. */
  readonly overLines?: boolean;
  readonly order?: 'any' | 'ab' | 'ba';
  readonly unless?: Matcher;
  readonly mark?: 'a' | 'b' | 'both';
}

/** `when` is there, so what it `needs` must be too (default anywhere in the draft); the hit is `when`'s. */
export interface ConditionalMatcher {
  readonly kind: 'conditional';
  readonly when: Matcher;
  readonly needs: Matcher;
  readonly within?: 'sentence' | 'draft';
}

/** Fewer than `min` or more than `max` of `of`. Marks the surplus hits, or the whole draft when too few. */
export interface OccurrenceMatcher {
  readonly kind: 'occurrence';
  readonly of: Matcher;
  readonly min?: number;
  readonly max?: number;
}

/** A term with its better form: `'cacat': 'penyandang disabilitas'`. Carries the fix. */
export interface SubstitutionMatcher {
  readonly kind: 'substitution';
  readonly pairs: Readonly<Record<string, string>>;
}

export type Metric =
  | 'capitals-share'
  | 'words-per-sentence'
  | 'unexplained-abbreviations'
  | 'emoji-run'
  | 'exclamation-run'
  | 'shouting-words'
  | 'words';

/** A figure over the text against a bound; marks the worst place. `atLeastWords`: shorter drafts are not judged. */
export interface MetricMatcher {
  readonly kind: 'metric';
  readonly metric: Metric;
  readonly max?: number;
  readonly min?: number;
  readonly atLeastWords?: number;
  /** Words that do not count, comma separated (known abbreviations, names written in capitals). */
  readonly except?: string;
}

/** Facts of the acting account. Every condition given must hold. The range is the whole draft. */
export interface AccountMatcher {
  readonly kind: 'account';
  readonly standing?: readonly AccountStanding[];
  readonly accountKind?: readonly AccountKind[];
  readonly withinServiceHours?: boolean;
  /** The tags, or any of the links, that the policy asks for are missing. */
  readonly missing?: 'tags' | 'links';
}

/**
 * Weak signs that add up: a hit when the weights of the signs present in one scope (default the draft; a number is a window of
 * tokens) reach `bound`. A sign counts once in a scope, or up to `times`. Signs about the whole draft (`account`, `metric`)
 * count in every scope. Marks the first to the last sign of the scope (`span`, default) or the heaviest sign alone.
 */
export interface ScoreMatcher {
  readonly kind: 'score';
  readonly signs: readonly {
    readonly match: Matcher;
    readonly weight: number;
    readonly name?: string;
    readonly times?: number;
  }[];
  readonly bound: number;
  readonly within?: 'sentence' | 'line' | 'draft' | number;
  readonly mark?: 'span' | 'heaviest';
}

/** Facts of the draft's attachments. The range is the whole draft. */
export interface AttachmentMatcher {
  readonly kind: 'attachment';
  readonly has?: 'image' | 'video' | 'file' | 'any';
  readonly without?: 'alt';
  /** The file name or alternative text itself is matched by this. */
  readonly named?: Matcher;
}

/** Every matcher of `of` holds in the same scope (default the draft). Marks the hits of the first that is not a `not` or a fact of the whole draft. */
export interface AllMatcher {
  readonly kind: 'all';
  readonly of: readonly Matcher[];
  readonly within?: 'sentence' | 'line' | 'draft';
}
export interface AnyMatcher {
  readonly kind: 'any';
  readonly of: readonly Matcher[];
}
/** Holds where `of` does not; only inside `all`, `near.unless` and `conditional`. */
export interface NotMatcher {
  readonly kind: 'not';
  readonly of: Matcher;
}

/** Facts of the draft itself, for scopes inside a rule (a reply only, a draft with a question to answer). */
export interface DraftMatcher {
  readonly kind: 'draft';
  readonly surfaces?: readonly Surface[];
  readonly sites?: readonly Site[];
  /** The comment answered is older than this. */
  readonly answersOlderThanMinutes?: number;
}

export type Matcher =
  | TermsMatcher
  | PatternMatcher
  | NearMatcher
  | ConditionalMatcher
  | OccurrenceMatcher
  | SubstitutionMatcher
  | MetricMatcher
  | AccountMatcher
  | ScoreMatcher
  | AttachmentMatcher
  | AllMatcher
  | AnyMatcher
  | NotMatcher
  | DraftMatcher
  | ContextMatcher
  | AroundMatcher;

/* ------------------------------------------------------------------ rules */

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
}

export type PackId = 'permenpanrb' | 'tni' | 'asn' | 'pelindungan' | 'keamanan';

export interface Scope {
  readonly sites?: readonly Site[];
  readonly surfaces?: readonly Surface[];
  readonly accounts?: readonly AccountKind[];
}

export interface Rule {
  /** Indonesian, and the path of the rule's file: `larangan/rahasia`. */
  readonly id: string;
  readonly pack: PackId | 'instansi';
  readonly title: Text;
  /** Ids of the citations the rule rests on, most specific first. */
  readonly basis: readonly string[];
  readonly severity: Severity;
  readonly scope?: Scope;
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
  | {
      readonly text: string;
      readonly site?: Site;
      readonly surface?: Surface;
      readonly account?: Partial<AccountFacts>;
      readonly attachments?: readonly Attachment[];
      readonly replyTo?: Draft['replyTo'];
      /** The clause that must fire, where more than one could. */
      readonly clause?: string;
    };

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

/* ------------------------------------------------------------------ findings */

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
  readonly message: Text;
  readonly advice: Text;
  readonly basis: readonly string[];
  readonly fix?: Fix;
}

export interface CheckResult {
  /** In order of appearance, then gravest first. */
  readonly findings: readonly Finding[];
  /** Rules that threw; they are to be switched off by the caller and named to the officer. */
  readonly failed: readonly { readonly rule: string; readonly error: string }[];
}
