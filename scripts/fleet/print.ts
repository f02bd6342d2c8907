/** Reports as tables of a terminal, as CSV, and as one page with charts. */
import { byteOrderMark, textCell, toCsv } from '../../journal/exchange/csv';
import type { Report } from './reports';

const figure = (value: string | number) => (typeof value === 'number' ? value.toLocaleString('id-ID') : value);
const withheldLine = ({ withheld }: Report, people: number) =>
  withheld > 0 ? `${withheld} kelompok tidak ditunjukkan, supaya tidak ada yang di bawah ${people} orang terbaca.` : '';

/** Lines of one report; names to the left, counts to the right. */
export function asText(report: Report, people: number): string[] {
  const cells = [report.heads, ...report.rows.map((row) => row.map(figure))].map((row) => row.map(String));
  const widths = report.heads.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [report.title, ...cells.map(line), withheldLine(report, people), ''].filter(
    (text, i) => i !== cells.length + 1 || text !== '',
  );
}

export const asCsv = ({ heads, rows }: Report): string =>
  byteOrderMark + toCsv([heads, ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell)))]);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Rows of a chart; the rest is in the table. */
const most = 20;

/** Bars of the first count, each with its figure: nothing has to be told apart by colour. */
function chart({ rows, title, heads }: Report): string {
  const shown = rows.slice(0, most);
  const top = Math.max(1, ...shown.map((row) => Number(row[1])));
  const bars = shown.map((row, i) => {
    const [y, width] = [i * 26, Math.round((Number(row[1]) / top) * 320)];
    return `<text x="0" y="${y + 16}">${escaped(String(row[0]).slice(0, 34))}</text><rect x="270" y="${y + 3}" width="${Math.max(1, width)}" height="18"/><text x="${276 + width}" y="${y + 16}">${escaped(figure(row[1] ?? 0))}</text>`;
  });
  return `<svg role="img" aria-label="${escaped(`${title}: ${heads[1] ?? ''}`)}" viewBox="0 0 680 ${shown.length * 26}">${bars.join('')}</svg>`;
}

const table = ({ heads, rows }: Report) =>
  `<table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${rows
    .map(
      (row) =>
        `<tr>${row.map((cell, i) => (i === 0 ? `<th scope="row">${escaped(String(cell))}</th>` : `<td>${escaped(figure(cell))}</td>`)).join('')}</tr>`,
    )
    .join('')}</tbody></table>`;

const style = `body{max-width:760px;margin:32px auto;padding:0 16px;font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}h2{margin-top:40px}
svg{width:100%;height:auto}svg text{font-size:13px;fill:#1a1a1a}rect{fill:#3b5b92;stroke:#1a1a1a}table{width:100%;border-collapse:collapse;margin-top:12px}
th,td{padding:4px 8px;border-bottom:1px solid #bbb;text-align:right}th:first-child{text-align:left;overflow-wrap:anywhere}@media print{h2{break-after:avoid}table{break-inside:avoid}}`;

/** One file, which asks nothing of the network. `made`: a day in words. */
export function asPage(
  reports: readonly Report[],
  { people, period, made }: { people: number; period: string; made: string },
): string {
  const sections = reports.map((report) => {
    const note = withheldLine(report, people);
    const body =
      report.rows.length > 0 ? `<figure>${chart(report)}</figure>${table(report)}` : '<p>Tidak ada yang dapat ditunjukkan.</p>';
    return `<section><h2>${escaped(report.title)}</h2>${body}${note ? `<p>${escaped(note)}</p>` : ''}</section>`;
  });
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ringkasan Saring</title><style>${style}</style></head><body><h1>Ringkasan Saring</h1><p>${escaped(period)}. Dibuat ${escaped(made)}. Isi draf tidak ada di dalamnya; kelompok di bawah ${people} orang tidak ditunjukkan.</p>${sections.join('')}</body></html>\n`;
}
