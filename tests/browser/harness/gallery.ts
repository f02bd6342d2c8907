/** Brings the gallery page into one of its states, as a person would: by link, then by pressing what the state names. */
import type { Page } from 'puppeteer-core';
import { type PopupStateName, popupStates } from '../../../entrypoints/gallery/popup-states';
import { type GalleryState, type StateName, states } from '../../../entrypoints/gallery/states';
import { inOverlay } from './overlay';
import type { Session } from './session';

export interface GalleryView {
  readonly theme: 'light' | 'dark';
  readonly locale: 'id' | 'en';
  /** CSS pixels; `scale` is the number of device pixels for each. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

export const views = {
  terang: { theme: 'light', locale: 'id', width: 1180, height: 800, scale: 1 },
  gelap: { theme: 'dark', locale: 'id', width: 1180, height: 800, scale: 1 },
  sempit: { theme: 'light', locale: 'id', width: 320, height: 640, scale: 1 },
  'besar-200': { theme: 'dark', locale: 'id', width: 590, height: 400, scale: 2 },
  inggris: { theme: 'light', locale: 'en', width: 1180, height: 800, scale: 1 },
} as const satisfies Record<string, GalleryView>;

export const stateNames = Object.keys(states) as StateName[];
export const popupNames = Object.keys(popupStates) as PopupStateName[];

const selectors: Record<string, string> = {
  chip: '.chip',
  leak: '.leak summary',
  basis: '.basis summary',
  also: '[data-also] summary',
};

/** Waits until everything of the overlay stands still: the same places in two frames, and nothing animated. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.querySelector('[data-saring-overlay]')?.shadowRoot;
    const pieces = [...(root?.querySelectorAll('.chip, .layer') ?? [])];
    const places = pieces.map((each) => JSON.stringify(each.getBoundingClientRect())).join();
    const before: unknown = Reflect.get(window, 'placesBefore');
    Reflect.set(window, 'placesBefore', places);
    return before === places && !pieces.some((each) => each.getAnimations({ subtree: true }).length > 0);
  });
}

let visits = 0;

async function goTo(page: Page, name: string, view: GalleryView): Promise<void> {
  const { width, height, scale: deviceScaleFactor } = view;
  const now = page.viewport();
  if (now?.width !== width || now.height !== height || now.deviceScaleFactor !== deviceScaleFactor) {
    await page.setViewport({ width, height, deviceScaleFactor });
  }
  // A pointer at rest would hover whatever comes to stand under it.
  await page.mouse.move(0, 0);
  visits += 1;
  const hash = `#state=${name}&theme=${view.theme}&locale=${view.locale}&visit=${visits}`;
  await page.evaluate((next) => location.assign(next), hash);
  await page.waitForFunction((wanted) => document.documentElement.dataset.shown === wanted, {}, hash);
}

/** The toolbar popup in one of its states. */
export async function openPopup(page: Page, name: PopupStateName, view: GalleryView): Promise<void> {
  await goTo(page, name, view);
  await page.waitForSelector('.popup');
}

export async function openState(page: Page, name: StateName, view: GalleryView): Promise<void> {
  const state: GalleryState = states[name];
  await goTo(page, name, view);
  await inOverlay(page, '.chip');
  if (state.hold) await inOverlay(page, '.panel');
  for (const action of state.press ?? []) {
    const target = await inOverlay(page, selectors[action] ?? `[data-action="${action}"]`);
    await settled(page);
    await target.click();
  }
  if (state.key === 'step') {
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyS');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await inOverlay(page, '.peek');
  }
  await settled(page);
}

/** The gallery in a session's build. */
export const openGallery = (session: Session): Promise<Page> => session.openExtension('gallery.html');
