import { FileArchive, Table } from 'lucide-preact';
import type { JournalReader } from '../../journal/read/types';
import { officeTime } from '../../policy/apply/clock';
import { officeZone } from '../shared/words';
import { useTask } from './use-task';
import { number, tJournal } from './words';

export interface ExportBarProps {
  readonly reader: JournalReader;
  readonly matches: Uint32Array;
  readonly save: (file: Blob, name: string) => void;
}

const stamp = () => officeTime(Date.now(), officeZone.value).day;

/** The filtered entries as a table, the whole journal as a file that can be verified elsewhere; each with what it is for. */
export function ExportBar({ reader, matches, save }: ExportBarProps) {
  const t = tJournal();
  const [task, run] = useTask<void>();
  const isBusy = task.state === 'running';
  return (
    <section class="journal-export" aria-label={t.exportTitle}>
      <div>
        <button
          type="button"
          class="button"
          data-action="export-json"
          disabled={isBusy}
          onClick={() => run(async (progress) => save(await reader.jsonLines(progress), `jurnal-saring-${stamp()}.jsonl`))}
        >
          <FileArchive size={16} aria-hidden="true" />
          {t.exportJson}
        </button>
        <p>{t.exportJsonText}</p>
      </div>
      <div>
        <button
          type="button"
          class="button"
          data-action="export-csv"
          disabled={isBusy || matches.length === 0}
          onClick={() => run(async (progress) => save(await reader.csv(matches, progress), `jurnal-saring-${stamp()}.csv`))}
        >
          <Table size={16} aria-hidden="true" />
          {t.exportCsv}
        </button>
        <p>{t.exportCsvText}</p>
      </div>
      <p role="status">
        {task.state === 'running' && t.exporting(number(task.done), number(task.total))}
        {task.state === 'failed' && t.exportFailed}
      </p>
    </section>
  );
}
