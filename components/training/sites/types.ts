/** What the practice composers are given and give back. */
import { practiceSites } from '../../../compose/sites/generated/practised';
import type { AccountStanding, Site, Surface } from '../../../rules/engine/types';

export { practiceSites };
export type PracticeSite = (typeof practiceSites)[number];
export const isPractised = (site: Site): site is PracticeSite => practiceSites.some((each) => each === site);

/** Who the trainer pretends to be on one site. `role` is what the account is to this officer. */
export interface PracticeAccount {
  readonly role: Extract<AccountStanding, 'assigned' | 'unassigned' | 'own-personal'>;
  readonly name: string;
  /** Without `@`. */
  readonly handle: string;
}

/** What the invented server of a site received: exactly the text that the editor's own model held. */
export interface SentPost {
  readonly number: number;
  readonly site: PracticeSite;
  readonly surface: Surface;
  readonly account: PracticeAccount;
  readonly text: string;
  readonly picture?: string;
  readonly at: Date;
}

export type SendPost = (post: Omit<SentPost, 'number' | 'at'>) => void;

/** The guard at work on parts of the page. */
export interface PartsGuarded {
  /** Checks every open box anew: the account was switched. */
  refresh(): void;
  stop(): void;
}

/** Starts guard and overlay on parts of the page, as the content script does on the sites. */
export type GuardParts = (parts: readonly { readonly site: PracticeSite; readonly within: Element }[]) => PartsGuarded;

/** Lets the stage put a text into a composer, as if it had been typed. */
export interface ComposerHandle {
  setText(text: string): void;
  focus(): void;
}
