/** What the policy says about a draft, in the form the overlay, the guard and the journal share. */
import type { AccountFacts, Citation, Finding, Severity, Site, Text } from '../rules/engine/types';
import type { PolicyDocument } from './schema';

/** Who is about to post, as the composer shows it. Read at the moment of the check, never kept from page load. */
export interface ActingIdentity {
  readonly site: Site;
  readonly handle?: string;
  readonly name?: string;
  /** Facebook page or Business Suite asset id. */
  readonly pageId?: string;
  /** `sure`: the composer itself says so; `likely`: from elsewhere on the page, may lag after a switch. */
  readonly confidence: 'sure' | 'likely' | 'unreadable';
  /** The alternative of the site table that matched, for the health line. */
  readonly source: string;
  /** Milliseconds since the epoch. */
  readonly readAt: number;
}

/** What the card and the rules are told as the policy file has it; the fields named here are read, joined or compared on the way. */
export type AccountPlan = Omit<
  PolicyAccount,
  | 'id'
  | 'platform'
  | 'handle'
  | 'pageId'
  | 'name'
  | 'kind'
  | 'unit'
  | 'officers'
  | 'standIns'
  | 'responsible'
  | 'serviceHours'
  | 'timeZone'
>;

/** The account as the card beside the warnings shows it. */
export interface AccountCard extends AccountFacts, Readonly<Omit<AccountPlan, keyof AccountFacts>> {
  readonly site: Site;
  readonly name: string;
  readonly handle?: string;
  readonly institution?: string;
  readonly unit?: string;
  /** Who answers for it, with a contact where the policy has one. */
  readonly responsible?: string;
  /** Names of those who approve for it, whoever answers for it first. */
  readonly approvers?: readonly string[];
  /** How to reach the information officer, and the public numbers of the office. */
  readonly ppid?: string;
  readonly hotlines?: readonly string[];
  /** The name of the day on which nobody serves. */
  readonly holiday?: string;
  /** The office's alert, while it lasts. */
  readonly alert?: AlertCard;
  /** Names of the officers it is assigned to. */
  readonly officers?: readonly string[];
  /** The accounts of whoever sits here on this site, as they are shown; told where this is not one of them. */
  readonly own?: readonly string[];
  /** Shown as written, with the zone: "08.00–16.00 WIB". */
  readonly serviceHours?: string;
  /** How the officer's choices remember it; only where no list holds it. */
  readonly key?: string;
  readonly confidence: ActingIdentity['confidence'];
}

/** The office's alert (*siaga*) as it stands on the card, beside whose turn it is (`siaga`). */
export interface AlertCard {
  readonly reason: Text;
  /** Milliseconds since the epoch, and the zone in which it is told. */
  readonly until: number;
  readonly zone: 'WIB' | 'WITA' | 'WIT';
  /** Names of those who may post, and of the accounts in use; without the latter all of the office's. */
  readonly officers: readonly string[];
  readonly accounts?: readonly string[];
  readonly contact: string;
}

/** Where in a picture something was found. Lengths are shares of the picture's sides, from 0 to 1. */
export interface PicturePlace {
  /** Which of the draft's pictures, from 1. */
  readonly number: number;
  /** The reader's id of the picture, for its view. */
  readonly id: string;
  /** The words as they were read; empty where it is no word. */
  readonly words: string;
  readonly boxes: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  /** What settles it without another picture: black over its words, or a file without the position. Neither where the words tell what the whole picture is. */
  readonly mend?: 'cover' | 'position';
  /** It stands in one of the pictures that a video or a document is made of. */
  readonly within?: Within;
}

/** Seconds from the beginning of a video, or the page of a document, from 1. */
export interface Within {
  readonly of: 'video' | 'pdf';
  readonly at: number;
}

/** A finding after the policy was applied: its citations are resolved to what is in force today. */
export interface JudgedFinding extends Finding {
  /** Key of the finding within one draft, the same for the same words after an edit elsewhere. */
  readonly key: string;
  readonly ruleTitle: Text;
  readonly citations: readonly {
    readonly id: string;
    readonly label: Text;
    readonly summary: Text;
    readonly since?: string;
    readonly until?: string;
  }[];
  /** Only counted in the journal, not shown. */
  readonly trial: boolean;
  /** May the officer go past it with a reason? */
  readonly override: 'free' | 'reason' | 'approval' | 'never';
  /** It stands in a picture, and not in the draft's text. */
  readonly picture?: PicturePlace;
}

/**
 * What of a draft was not read: a picture, a video or a document whose content nobody has read (`image`, `video`, `pdf`, `file`), a
 * video longer than is looked through (`long`) or that this browser does not play (`codec`), a picture of no kind known here
 * (`format`), or whose letters cannot be made out (`unclear`), a document of which only the first pages were read (`pages`), a video
 * of which one picture in some seconds was (`stills`). `reading`: it is being read.
 */
export type Unseen =
  | 'image'
  | 'video'
  | 'long'
  | 'codec'
  | 'pdf'
  | 'file'
  | 'format'
  | 'unclear'
  | 'pages'
  | 'stills'
  | 'reading';

export interface Verdict {
  /** The worst severity of the shown findings; `off` when there is none. */
  readonly severity: Severity;
  readonly findings: readonly JudgedFinding[];
  readonly trial: readonly JudgedFinding[];
  readonly account: AccountCard;
  readonly unseen?: Unseen;
  /** Every picture of the draft was read. */
  readonly isPictured?: boolean;
  /** Set when the engine itself failed: nothing was checked. */
  readonly unchecked?: string;
  readonly failedRules: readonly string[];
}

export interface ReasonCode {
  readonly code: string;
  readonly label: Text;
}

/** What a decision dialog needs from the policy. */
export interface DecisionTerms {
  readonly reasons: readonly ReasonCode[];
  /** Least number of characters of a free reason; 0 means a code is enough. */
  readonly minReasonLength: number;
  /** Where a leak is reported to; shown with `larangan/lapor-kebocoran` and secrecy findings. */
  readonly leakContact?: { readonly name: string; readonly channel: string };
  readonly approvers: readonly { readonly id: string; readonly name: string }[];
  /** What happens when the engine failed at submit. */
  readonly onEngineFailure: 'ask' | 'block';
}

export type Decision =
  | { readonly kind: 'fix' }
  | { readonly kind: 'send'; readonly code: string; readonly reason?: string }
  | { readonly kind: 'false-alarm'; readonly keys: readonly string[]; readonly note?: string }
  | { readonly kind: 'approved'; readonly approver: string }
  /** Mended while it was held: nothing is left to decide. */
  | { readonly kind: 'send-clean' }
  | { readonly kind: 'send-unchecked' }
  | { readonly kind: 'dismiss' };

/** Where the policy in force came from; the first in this order that there is wins. */
export type PolicySource = 'managed' | 'imported' | 'url' | 'embedded';

/** `valid`: signed by a trusted key; `untrusted`: signed, but no key is known to trust; `none`: not signed. */
export type SignatureState = { readonly state: 'valid' | 'untrusted'; readonly fingerprint: string } | { readonly state: 'none' };

export type PolicyAccount = NonNullable<PolicyDocument['accounts']>[number];
export type PolicyOfficer = NonNullable<PolicyDocument['officers']>[number];
export type OfficerName = Pick<PolicyOfficer, 'id' | 'name'>;
export type RuleSetting = NonNullable<PolicyDocument['rules']>[string];
export type DatedSwitch = NonNullable<PolicyDocument['switches']>[number];
export type Siaga = NonNullable<PolicyDocument['siaga']>;
export type OwnRule = NonNullable<PolicyDocument['ownRules']>[number];
export type Override = JudgedFinding['override'];

/**
 * The policy in force as content scripts get it: plain JSON, checked before it was stored, without the examples of own
 * rules, so that no schema library is needed to read it.
 */
export interface ActivePolicy extends Omit<PolicyDocument, '$schema' | 'signature' | 'ownRules' | 'citations'> {
  readonly source: PolicySource;
  readonly signature: SignatureState;
  readonly ownRules: readonly Omit<OwnRule, 'examples'>[];
  /** The office's own norms and corrections, already in the form of the built-in ones. */
  readonly citations: readonly Citation[];
}

/** What the officer chose on this computer. */
export interface OfficerChoice {
  readonly officerId?: string;
  readonly language?: 'id' | 'en';
  /** The first day: working without an office's policy for now, and without a name, and the try-out done. */
  readonly start?: { readonly isAlone?: boolean; readonly isNameless?: boolean; readonly isTried?: boolean };
  /** Accounts that no policy lists and the officer calls personal, as `accountKey` writes them. */
  readonly personal?: readonly string[];
  /** Severities of rules that the policy leaves open. */
  readonly rules?: Readonly<Record<string, Severity>>;
}
