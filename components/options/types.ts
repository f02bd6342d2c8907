/** What the options page is given and what it gives back; the browser stays outside. */
import type { ComponentChildren } from 'preact';
import type { Change } from '../../policy/apply/diff';
import type { OwnSetup } from '../../policy/apply/own-setup';
import type { RuleValue } from '../../policy/apply/settings';
import type { Problem } from '../../policy/read/parse/problem';
import type { AccountCard, ActivePolicy, OfficerChoice, Verdict } from '../../policy/types';
import type { Citation, Rule, Severity, Site, Text } from '../../rules/engine/types';
import type { Locale } from '../shared/words';

export const sections = ['mulai', 'saya', 'kebijakan', 'aturan', 'jurnal', 'persetujuan', 'tentang'] as const;
export type Section = (typeof sections)[number];

export interface RuleRow {
  readonly rule: Rule;
  readonly value: RuleValue;
  readonly basis: readonly Citation[];
  /** The office's reason for the value. */
  readonly reason?: string;
}

/** A file that was read and not applied yet. */
export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading' }
  | { readonly step: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  | {
      readonly step: 'preview';
      readonly name: string;
      readonly active: ActivePolicy;
      readonly changes: readonly Change[];
      /** Titles of the rules that will stop a post. */
      readonly stops: readonly Text[];
      readonly notices: readonly Problem[];
      /** Legal and unwise. */
      readonly advice: readonly Problem[];
      /** The office whose policy of another id would be let go. */
      readonly replaces?: string;
      /** The key can be trusted from now on: none is known yet. */
      readonly canPin: boolean;
    }
  | { readonly step: 'applied' };

export interface UrlView {
  readonly url: string;
  readonly checkedAt?: number;
  readonly problems: readonly Problem[];
  /** Set by group policy. */
  readonly locked: boolean;
}

export interface OptionsState {
  readonly policy: ActivePolicy;
  readonly choice: OfficerChoice;
  /** Today in the office's zone, `2026-11-21`. */
  readonly today: string;
  readonly accounts: readonly AccountCard[];
  readonly rows: readonly RuleRow[];
  readonly managedProblems: readonly Problem[];
  /** Group policy sets the policy, its address or its key. */
  readonly isManaged: boolean;
  /** Group policy names the officer of this computer. */
  readonly isOfficerLocked: boolean;
  readonly pinned: readonly string[];
  readonly importing: ImportState;
  readonly url?: UrlView;
  readonly urlProblem?: Text;
  /** On which the browser gives no access. */
  readonly denied: readonly Site[];
  readonly version: string;
  readonly licences: readonly { readonly name: string; readonly licence: string }[];
}

export interface OptionsActions {
  choose(choice: OfficerChoice): void;
  chooseOfficer(officerId: string | undefined): void;
  /** A step of the first day. */
  start(done: NonNullable<OfficerChoice['start']>): void;
  /** Makes a policy of the officer's own words and puts it in force. */
  setUp(own: OwnSetup): void;
  language(locale: Locale): void;
  read(file: File): void;
  apply(pin: boolean): void;
  cancel(): void;
  remove(): void;
  setUrl(url: string | undefined): void;
  /** Asks the browser for access to a site. */
  grant(site: Site): void;
  visitUrl(): void;
  setRule(rule: string, severity: Severity | undefined): void;
}

export interface OptionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly section: Section;
  readonly journal: () => ComponentChildren;
  /** The verdict on a text, as a post from an assigned account. */
  readonly check: (text: string) => Verdict;
  /** Absent when the policy names nobody who approves. */
  readonly approval?: () => ComponentChildren;
}
