import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

const PAGE = 'docs/kinerja.md';

/** What a figure was taken on, and how busy it was. */
export const machine = (): string =>
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'prosesor tidak dikenal'}, beban ${loadavg()[0]?.toFixed(1)} pada awalnya.`;

/** Prints Markdown; with `--write` on the command line it also takes the place between the markers of that name in the docs. */
export function publish(name: string, markdown: string): void {
  console.log(`<!-- ${name} -->\n\n${markdown}\n`);
  if (!process.argv.includes('--write')) return;
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${PAGE} has no place for this table: ${open} … ${close}`);
  writeFileSync(PAGE, `${page.slice(0, from + open.length)}\n\n${markdown}\n\n${page.slice(to)}`);
}
