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

/** In the page: what `pieces` name is there at this address, and the overlay stands still, the same in two frames. */
async function stillAt(page: Page, address: string, pieces: readonly string[]): Promise<void> {
  await page.evaluate(
    (wanted, parts) =>
      new Promise<void>((resolve, reject) => {
        let before: string | undefined;
        let missing = '';
        const late = setTimeout(
          () => reject(new Error(`${wanted} never stood still; it lacked: ${missing || 'nothing'}`)),
          60_000,
        );
        const look = () => {
          const root = document.querySelector('[data-saring-overlay]')?.shadowRoot ?? document;
          missing = parts.filter((part) => !root.querySelector(part)).join(', ');
          const isHere = document.documentElement.dataset.shown === wanted && missing === '';
          const moving = isHere ? [...root.querySelectorAll('.chip, .layer')] : [];
          const isStill = isHere && !moving.some((each) => each.getAnimations({ subtree: true }).length > 0);
          const places = isStill ? JSON.stringify(moving.map((each) => each.getBoundingClientRect())) : undefined;
          if (places !== undefined && places === before) {
            clearTimeout(late);
            resolve();
            return;
          }
          before = places;
          requestAnimationFrame(look);
        };
        if (location.hash !== wanted) location.assign(wanted);
        look();
      }),
    address,
    pieces,
  );
}

let visits = 0;

/** Sets the window to the view. Returns the address of one more visit to a state. */
async function prepare(page: Page, name: string, view: GalleryView): Promise<string> {
  const { width, height, scale: deviceScaleFactor } = view;
  const now = page.viewport();
  if (now?.width !== width || now.height !== height || now.deviceScaleFactor !== deviceScaleFactor) {
    await page.setViewport({ width, height, deviceScaleFactor });
  }
  // A pointer at rest would hover whatever comes to stand under it.
  await page.mouse.move(0, 0);
  visits += 1;
  return `#state=${name}&theme=${view.theme}&locale=${view.locale}&visit=${visits}`;
}

/** The toolbar popup in one of its states. */
export async function openPopup(page: Page, name: PopupStateName, view: GalleryView): Promise<void> {
  await stillAt(page, await prepare(page, name, view), ['.popup']);
}

export async function openState(page: Page, name: StateName, view: GalleryView): Promise<void> {
  const state: GalleryState = states[name];
  const address = await prepare(page, name, view);
  await stillAt(page, address, state.hold ? ['.chip', '.panel'] : ['.chip']);
  for (const action of state.press ?? []) {
    const target = await inOverlay(page, selectors[action] ?? `[data-action="${action}"]`);
    await target.click();
    await stillAt(page, address, []);
  }
  if (state.key === 'step') {
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('KeyS');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    await stillAt(page, address, ['.peek']);
  }
}

/** The gallery in a session's build. */
export const openGallery = (session: Session): Promise<Page> => session.openExtension('gallery.html');
