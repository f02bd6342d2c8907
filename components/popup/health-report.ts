/**
 * The report for the admin: which boxes of a site were met and what was missing. Plain text, no draft, no name of a person; of a
 * box of which something was not found, its build. `npm run -s sites -- try` reads it again (scripts/sites).
 */
import type { PageState } from '../../compose/session/page-state';

export function healthReport(state: PageState, version: string, at: number): string {
  const rows = state.reports.flatMap(({ site, table, rows: met, unknownOverrides }) => [
    `${site} (table ${table})`,
    ...met.map(
      (row) =>
        `  ${row.row}: ${row.state}${row.reasons.length > 0 ? ` [${row.reasons.join(', ')}]` : ''}; seen ${row.seen}, held ${row.held}, sent ${row.sent}, unchecked ${row.unchecked}`,
    ),
    ...unknownOverrides.map((field) => `  unknown override: ${field}`),
  ]);
  const builds = (state.skeletons ?? []).flatMap(({ row, failed, path, lines }) => [
    `  skeleton ${row} [${failed.join(', ')}]${path ? ` at ${path}` : ''}`,
    ...lines.map((line) => `  | ${line}`),
  ]);
  const off = state.switchedOff.map(([rule]) => `  rule switched off: ${rule}`);
  return [`Saring ${version}, ${new Date(at).toISOString()}`, ...rows, ...builds, ...off].join('\n');
}
