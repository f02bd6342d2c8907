/**
 * Draws every state of the overlay, of the toolbar popup and of the extension's pages in each look (theme, language, size, face of type, forced
 * colours, contrast) from the test build, a sheet for each, and the page of them. `npm run tampilan -- [--to FOLDER] [--png FOLDER] [NAME …]`: with
 * names only those are drawn; `--png` keeps each picture by itself too.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openGallery, openPopup, openState, popupNames, stateNames } from '../tests/browser/harness/gallery';
import { askOf, forcedColours } from '../tests/browser/harness/media';
import { type Session, startSession } from '../tests/browser/harness/session';
import type * as insideModule from '../tests/browser/journal-inside';
import { type Look, type LookName, lookNames, looks } from './tampilan/looks';
import { singles, tampilanPage } from './tampilan/page';
import { type Scene, type Stage, stageOf } from './tampilan/scene';
import { scenes } from './tampilan/scenes';
import { drawSheet, type Tile } from './tampilan/sheet';

declare const inside: typeof insideModule;

const pictureFolder = 'docs/gambar';
const { values, positionals } = parseArgs({
  options: { to: { type: 'string', default: pictureFolder }, png: { type: 'string' } },
  allowPositionals: true,
});
const isWanted = (name: string) => positionals.length === 0 || positionals.includes(name);
for (const folder of [values.to, values.png]) if (folder) mkdirSync(folder, { recursive: true });

/** By screen, then by look. */
const pictures = new Map<string, Map<LookName, Tile>>();
/** A page may be longer than anyone looks at in one picture, CSS pixels. */
const longest = 1100;

/** What is drawn of a page, CSS pixels. */
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All around it is empty ground. */
const usedOfGallery = (page: Page): Promise<Part> =>
  page.evaluate(() => {
    const root = document.querySelector('[data-saring-overlay]')?.shadowRoot;
    const boxes = [
      ...document.querySelectorAll('.post, .composer, .popup'),
      ...(root?.querySelectorAll('.chip, .frame[data-shown]') ?? []),
    ].map((piece) => piece.getBoundingClientRect());
    const x = Math.max(0, Math.floor(Math.min(...boxes.map(({ left }) => left)) - 24));
    const right = Math.min(window.innerWidth, Math.ceil(Math.max(...boxes.map((box) => box.right)) + 24));
    const bottom = Math.ceil(Math.max(...boxes.map((box) => box.bottom)) + 24);
    const isPopup = document.querySelector('.popup') !== null;
    return { x, y: 0, width: right - x, height: isPopup ? bottom : Math.min(window.innerHeight, bottom) };
  });
/** From the top of the page, or of the part that a scene is about. */
const usedOfPage = (page: Page, part?: string): Promise<Part> =>
  page.evaluate((selector) => {
    const { innerWidth: width, innerHeight, scrollY } = window;
    const top = selector ? document.querySelector(selector)?.getBoundingClientRect().top : undefined;
    const y = top === undefined ? 0 : Math.floor(top + scrollY) - 6;
    return { x: 0, y, width, height: Math.max(innerHeight, document.documentElement.scrollHeight) - y };
  }, part);

async function draw(page: Page, name: string, look: LookName, title: string, part: Part): Promise<void> {
  const clip = { ...part, height: Math.min(part.height, longest) };
  const isBeyond = part.y + part.height > (page.viewport()?.height ?? 0);
  const picture = await page.screenshot({ clip, captureBeyondViewport: isBeyond });
  const known = pictures.get(name) ?? new Map<LookName, Tile>();
  pictures.set(name, known.set(look, { title, width: clip.width, picture }));
  if (values.png) writeFileSync(join(values.png, `${name}-${look}.png`), picture);
  if (singles.includes(`${name}-${look}`) || singles.includes(name)) {
    const path = join(values.to, `${singles.includes(name) ? name : `${name}-${look}`}.webp`) as `${string}.webp`;
    if (look === 'terang') await page.screenshot({ type: 'webp', quality: 82, path, clip });
  }
}

async function drawGallery(session: Session, shown: readonly LookName[]): Promise<void> {
  const page = await openGallery(session);
  for (const name of shown) {
    const look: Look = looks[name];
    await askOf(page, look);
    for (const state of stateNames.filter(isWanted)) {
      await openState(page, state, look);
      await draw(page, state, name, look.title, await usedOfGallery(page));
    }
    const small: Look = { ...look, width: Math.min(360, look.width), height: 600 };
    for (const state of popupNames.filter(isWanted)) {
      await openPopup(page, state, small);
      await draw(page, state, name, look.title, await usedOfGallery(page));
    }
  }
  await page.close();
}

/** The pages have a switch; those without one follow the language that was chosen elsewhere, once they are opened anew. */
async function speak(page: Page, locale: Look['locale'], { desk }: Stage): Promise<void> {
  const hasSwitch = await page.evaluate((wanted) => {
    const now = document.documentElement.lang === 'en' ? 'en' : 'id';
    const control = document.querySelector<HTMLElement>(`[data-tool=language], .languages label:has([lang=${wanted}]) input`);
    if (now !== wanted) control?.click();
    return now === wanted || control !== null;
  }, locale);
  if (hasSwitch) return;
  await desk.evaluate(async (language) => {
    await inside.officerChoice.setValue({ ...(await inside.officerChoice.getValue()), language });
  }, locale);
  await page.reload();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, locale);
}

/** The stage has a theme of its own, whatever the system prefers. */
const light = (page: Page, theme: Look['theme']) =>
  page.evaluate((wanted) => {
    const stage = document.querySelector<HTMLElement>('.stage');
    if (stage && stage.dataset.theme !== wanted) document.querySelector<HTMLElement>('[data-tool=theme]')?.click();
  }, theme);

/** Two frames: what was asked for has been drawn. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Wide windows are those of the smallest screen that is met; the toolbar popup has a width of its own. */
function sizeFor({ isPopup }: Scene, look: Look): Look {
  if (isPopup) return { ...look, width: Math.min(360, look.width), height: 600 };
  return look.width > 1000 && look.width < 1300 ? { ...look, width: 1024, height: 768 } : look;
}

async function drawPages(session: Session, shown: readonly LookName[]): Promise<void> {
  const stage = await stageOf(session);
  for (const scene of scenes) {
    const isShown = isWanted(scene.name);
    const page = await scene.open(stage);
    await page.bringToFront();
    for (const name of isShown ? shown : []) {
      const look: Look = looks[name];
      const small: Look = sizeFor(scene, look);
      await page.setViewport({ width: small.width, height: small.height });
      await askOf(page, small);
      await speak(page, small.locale, stage);
      await light(page, small.theme);
      // Nothing is under a pointer that rests where something was pressed.
      await page.mouse.move(0, 0);
      await settled(page);
      await draw(page, scene.name, name, look.title, await usedOfPage(page, scene.part));
    }
    await speak(page, 'id', stage);
    await page.close();
  }
  await stage.desk.close();
}

/** Each is a browser of its own. */
const systems = [
  { face: 'usual', args: [] },
  { face: 'usual', args: forcedColours },
  { face: 'wide', args: [] },
  { face: 'narrow', args: [] },
] as const;
for (const { face, args } of systems) {
  const session = await startSession('chromium', { face, args, reducedMotion: true });
  try {
    const isHere = (look: Look) => look.face === face && (look.isForced === true) === args.length > 0;
    const shown = lookNames.filter((name) => isHere(looks[name]));
    if ([...stateNames, ...popupNames].some(isWanted)) await drawGallery(session, shown);
    if (scenes.some(({ name }) => isWanted(name))) await drawPages(session, shown);
  } finally {
    await session.close();
  }
}

const session = await startSession('chromium', { build: 'none' });
try {
  const page = await session.newPage();
  for (const [name, tiles] of pictures) {
    const inOrder = lookNames.flatMap((look) => tiles.get(look) ?? []);
    await drawSheet(page, inOrder, join(values.to, `lembar-${name}.webp`));
  }
} finally {
  await session.close();
}

if (values.to === pictureFolder) writeFileSync('docs/tampilan.md', tampilanPage());
