/** What the ruleset knows of a draft beside its text. The engine takes these as facts: it only hands them to the matchers in `facts/`. */

/** The sites there are; whoever knows them adds them here. */
// biome-ignore lint/suspicious/noEmptyInterface: filled where the sites are listed.
export interface Sites {}
export type Site = keyof Sites;
export type Surface = 'post' | 'comment' | 'reply' | 'caption' | 'thread' | 'share' | 'edit';
export type AccountKind = 'official' | 'personal' | 'unknown';

/**
 * What the policy made of the acting account: `assigned` to this officer, `shared` (official, and no officer is named),
 * `unassigned` (official, another officer's), `own-personal`, `colleague-personal`, `unasked` (some officer's, and this one
 * has not chosen a name yet), `unknown` (not in the policy), `unreadable` (the composer did not show it).
 */
export const accountStandings = [
  'assigned',
  'shared',
  'unassigned',
  'own-personal',
  'colleague-personal',
  'unasked',
  'unknown',
  'unreadable',
] as const;
export type AccountStanding = (typeof accountStandings)[number];

/** How the office wants to sound on this account. */
export type Tone = 'formal' | 'santun-santai';

/**
 * Whose turn it is while the office's alert (*siaga*) lasts: `open`, this officer's on this account; `held`, another one's or
 * another account's; `unasked`, nobody knows yet who sits here.
 */
export const siagaTurns = ['open', 'held', 'unasked'] as const;
export type SiagaTurn = (typeof siagaTurns)[number];

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
  readonly tone?: Tone;
  /** Days after which an answer to a comment is late. */
  readonly lateAfterDays?: number;
  /** Absent when there is no alert, and for accounts that are not the office's. */
  readonly siaga?: SiagaTurn;
}

export interface Attachment {
  readonly kind: 'image' | 'video' | 'file';
  readonly name?: string;
  /** `undefined`: the site does not show it; empty: there is none. */
  readonly alt?: string;
  /** Where the page has it from: tells one picture from another while the draft is open. */
  readonly source?: string;
}

/** What is known of a picture whose text is checked, beside that text. */
export interface PictureFacts {
  /** The file says where it was taken. */
  readonly position?: boolean;
  /** Big words above and below, and nothing between. */
  readonly captions?: boolean;
  /** A code in it leads to an address that is neither the office's nor known. */
  readonly elsewhere?: boolean;
}

export interface Scope {
  readonly sites?: readonly Site[];
  readonly surfaces?: readonly Surface[];
  readonly accounts?: readonly AccountKind[];
}

export type PackId = 'permenpanrb' | 'tni' | 'asn' | 'pelindungan' | 'keamanan';

declare module './engine/draft' {
  interface Draft {
    readonly site: Site;
    readonly surface: Surface;
    readonly account: AccountFacts;
    readonly attachments: readonly Attachment[];
    /** The text is that of a picture. */
    readonly picture?: PictureFacts;
    /** What is answered, where the page shows it. `ageMinutes` is the age of the comment answered. */
    readonly replyTo?: { readonly text?: string; readonly ageMinutes?: number };
    /** The day on which it is written, in the office's zone (`2026-11-27`); absent where nobody knows. */
    readonly today?: string;
  }
}

declare module './engine/rule' {
  interface RuleFacts {
    readonly pack: PackId | 'instansi';
    readonly scope?: Scope;
  }
  interface ExampleFacts {
    readonly site?: Site;
    readonly surface?: Surface;
    readonly account?: Partial<AccountFacts>;
    readonly attachments?: readonly Attachment[];
    readonly picture?: PictureFacts;
    readonly replyTo?: { readonly text?: string; readonly ageMinutes?: number };
    readonly today?: string;
  }
}
