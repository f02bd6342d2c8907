import { useEffect, useState } from 'preact/hooks';
import type { JournalReader } from '../../journal/read/types';
import type { JournalEntry } from '../../journal/types';
import { EntryRow } from './EntryRow';
import { type JournalViewProps, pageSize } from './types';
import { number, tJournal } from './words';

export interface EntryListProps
  extends Pick<JournalViewProps, 'ruleTitle' | 'reasonLabel' | 'officerName' | 'copy' | 'leakReport' | 'copyDraftKey'> {
  readonly reader: JournalReader;
  /** Numbers of the entries to show, newest first. */
  readonly matches: Uint32Array;
  readonly none: string;
}

/** A page of entries at a time; only those on screen are read. */
export function EntryList({ reader, matches, none, ...rest }: EntryListProps) {
  const t = tJournal();
  // The page turned to belongs to one list; another list begins at its first page.
  const [turned, setTurned] = useState({ matches, page: 0 });
  const page = turned.matches === matches ? turned.page : 0;
  const setPage = (next: number) => setTurned({ matches, page: next });
  const [entries, setEntries] = useState<JournalEntry[]>([]);
  const pages = Math.max(1, Math.ceil(matches.length / pageSize));
  useEffect(() => {
    let isCurrent = true;
    const from = page * pageSize;
    void reader.entries([...matches.subarray(from, from + pageSize)]).then((read) => {
      if (isCurrent) setEntries(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [reader, matches, page]);
  if (matches.length === 0) return <p class="empty">{none}</p>;
  return (
    <>
      <ol class="journal-list">
        {entries.map((entry) => (
          <EntryRow key={entry.seq} entry={entry} {...rest} />
        ))}
      </ol>
      {pages > 1 && (
        <nav class="journal-pages">
          <button type="button" class="button small" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t.newer}
          </button>
          <span role="status">{t.pageOf(number(page + 1), number(pages))}</span>
          <button type="button" class="button small" disabled={page >= pages - 1} onClick={() => setPage(page + 1)}>
            {t.older}
          </button>
        </nav>
      )}
    </>
  );
}
