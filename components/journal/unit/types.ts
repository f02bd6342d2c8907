import type { Overview } from '../../../journal/exchange/types';
import type { Text } from '../../../rules/engine/types';

/** Titles of rules and reasons, where the policy or Saring knows them. */
export interface Named {
  readonly ruleTitle: (rule: string) => Text | undefined;
  readonly reasonLabel: (code: string) => Text | undefined;
}

/** The office as it stands at the head of its letters. */
export interface Letterhead {
  readonly institution: string;
  readonly unit?: string;
  readonly contact?: string;
}

export interface UnitReportProps extends Named {
  readonly letterhead: Letterhead;
  /** Name of the officer at this computer, if chosen. */
  readonly author: string;
  readonly read: (files: readonly File[], onProgress: (done: number) => void) => Promise<Overview>;
  /** Where the journals stand, as a file for the next report. */
  readonly heads: (overview: Overview) => Blob;
  /** The rules' counts as a table for spreadsheets. */
  readonly table: (overview: Pick<Overview, 'rules'>) => Blob;
  readonly save: (file: Blob, name: string) => void;
}

/** What is written by hand for the letter; nothing of it is kept. */
export interface Signed {
  readonly reference: string;
  readonly place: string;
  readonly author: string;
  readonly authorRole: string;
  readonly leader: string;
  readonly leaderRole: string;
}
