/**
 * Renders every state of the overlay from the test build, in all views, into docs/gambar, and the page of them for trainers.
 * `npx tsx scripts/tampilan.ts [--to FOLDER] [STATE …]`; with states named, only those are rendered and the page is left alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isState, type StateName, states } from '../entrypoints/gallery/states';
import { galleryOf, openState, stateNames, views } from '../tests/browser/harness/gallery';
import { startSession } from '../tests/browser/harness/session';

const { values, positionals } = parseArgs({
  options: { to: { type: 'string', default: 'docs/gambar' } },
  allowPositionals: true,
});
const wanted: readonly StateName[] = positionals.length > 0 ? positionals.filter(isState) : stateNames;
mkdirSync(values.to, { recursive: true });

const session = await startSession('chromium');
try {
  const { page, address } = await galleryOf(session);
  for (const [view, shape] of Object.entries(views)) {
    for (const name of wanted) {
      await openState(page, address, name, shape);
      await page.screenshot({ path: join(values.to, `${name}-${view}.png`), optimizeForSpeed: false });
    }
  }
} finally {
  await session.close();
}

const viewTitles: Record<keyof typeof views, string> = {
  terang: 'Terang',
  gelap: 'Gelap',
  sempit: 'Layar 320 px',
  'besar-200': 'Diperbesar 200 %',
  inggris: 'Bahasa Inggris',
};

if (positionals.length === 0) {
  const sections = stateNames.map((name) => {
    const pictures = Object.entries(viewTitles).map(
      ([view, title]) =>
        `<details${view === 'terang' ? ' open' : ''}><summary>${title}</summary>\n\n![${states[name].title}, ${title}](gambar/${name}-${view}.png)\n\n</details>`,
    );
    return `## ${states[name].title}\n\n${pictures.join('\n')}\n`;
  });
  const head = [
    '# Tampilan Saring',
    '',
    'Semua keadaan yang dapat dilihat petugas, untuk bahan pelatihan. Akun, kantor, dan isi draf di sini rekaan.',
    'Gambar dibuat ulang dengan `npm run build:test` lalu `npm run tampilan`.',
    '',
  ];
  writeFileSync('docs/tampilan.md', `${head.join('\n')}\n${sections.join('\n')}`);
}
