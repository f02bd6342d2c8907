/** What the journal's views are given. They touch neither storage nor the browser's extension API. */
import type { JournalReader } from '../../journal/read/types';
import type { JournalEntry } from '../../journal/types';
import type { Text } from '../../rules/engine/types';

export interface JournalViewProps {
  /** `null`: the journal can't be opened; `undefined`: not open yet. */
  readonly reader: JournalReader | null | undefined;
  readonly ruleTitle: (rule: string) => Text | undefined;
  readonly reasonLabel: (code: string) => Text | undefined;
  /** The name of an officer by its id in the policy; the id where it names nobody now. */
  readonly officerName: (id: string) => string;
  /** Who sends what is taken to the admin: name and office. */
  readonly sender: string;
  readonly canExport: boolean;
  /** Hands a file to the officer. */
  readonly save: (file: Blob, name: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** Opens an address in a tab or program of its own. */
  readonly openLink: (address: string) => void;
  /** The report of a leak, for entries that call for one. */
  readonly leakReport: (entry: JournalEntry) => Text | undefined;
  /** Copies the key of the entry's draft, for an inspection. */
  readonly copyDraftKey: (entry: JournalEntry) => Promise<boolean>;
}

/** Entries shown on one page of a list. */
export const pageSize = 50;
