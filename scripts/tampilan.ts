/**
 * Renders every state of the overlay from the test build (light, dark, 320 px; `--all`: the other sizes and English too) into docs/gambar, and the page of them for trainers.
 * The pages of journal and approver too (`jurnal`). `npx tsx scripts/tampilan.ts [--to FOLDER] [--all] [STATE …]`; with states named, only those are rendered and the page is left alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { isPopupState, type PopupStateName } from '../entrypoints/gallery/popup-states';
import { isState, type StateName } from '../entrypoints/gallery/states';
import { openGallery, openPopup, openState, popupNames, stateNames, views } from '../tests/browser/harness/gallery';
import { startSession } from '../tests/browser/harness/session';
import { journalPictures } from './journal-pictures';
import { tampilanPage } from './tampilan-page';

const { values, positionals } = parseArgs({
  options: { to: { type: 'string', default: 'docs/gambar' }, all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
/** The page shows these; all views are rendered with `--all`. */
const shown = values.all ? (Object.keys(views) as (keyof typeof views)[]) : (['terang', 'gelap', 'sempit'] as const);
const wanted: readonly StateName[] = positionals.length > 0 ? positionals.filter(isState) : stateNames;
const popups: readonly PopupStateName[] = positionals.length > 0 ? positionals.filter(isPopupState) : popupNames;
/** Everything below is empty ground, px. */
const used = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const root = document.querySelector('[data-saring-overlay]')?.shadowRoot;
    const pieces = [
      ...document.querySelectorAll('.post, .composer'),
      ...(root?.querySelectorAll('.chip, .frame[data-shown]') ?? []),
    ];
    return Math.ceil(Math.max(...pieces.map((piece) => piece.getBoundingClientRect().bottom)) + 24);
  });

mkdirSync(values.to, { recursive: true });

const session = await startSession('chromium');
try {
  const page = await openGallery(session);
  for (const view of shown) {
    const shape = views[view];
    for (const name of wanted) {
      await openState(page, name, shape);
      const height = Math.min(shape.height, await used(page));
      const clip = { x: 0, y: 0, width: shape.width, height };
      await page.screenshot({ type: 'webp', quality: 82, path: join(values.to, `${name}-${view}.webp`), clip });
    }
    for (const name of popups) {
      await openPopup(page, name, { ...shape, width: Math.min(360, shape.width), height: 600 });
      await page.screenshot({ type: 'webp', quality: 82, path: join(values.to, `${name}-${view}.webp`), fullPage: true });
    }
  }
  if (positionals.length === 0 || positionals.includes('jurnal')) await journalPictures(session, values.to);
} finally {
  await session.close();
}

if (positionals.length === 0) writeFileSync('docs/tampilan.md', tampilanPage([...stateNames, ...popupNames]));
