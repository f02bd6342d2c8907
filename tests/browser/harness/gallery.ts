/** Brings the gallery page into one of its states, as a person would: by link, then by pressing what the state names. */
import type { Page } from 'puppeteer-core';
import { type PopupStateName, popupStates } from '../../../entrypoints/gallery/popup-states';
import { type GalleryState, type StateName, states } from '../../../entrypoints/gallery/states';
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
  laptop: { theme: 'light', locale: 'id', width: 1366, height: 625, scale: 1 },
  meja: { theme: 'light', locale: 'id', width: 1280, height: 720, scale: 1 },
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

/** What stands there once the page has answered the frame's last press, and in a state without one. */
function outcomeOf({ press = [], hold, edit, notice, refuses, picture }: GalleryState): string {
  const last = press.at(-1);
  const mended = press.filter((action) => action === 'apply').length;
  if (last === 'chip') return '.panel[data-kind="review"]';
  if (last === 'send') return '.panel [data-step="reason"]';
  if (last === 'approval') return '.panel [data-step="approval"] .copy-text';
  if (last === 'send-false-alarm' || last === 'cover' || notice) return '.notice';
  if (last === 'insert' || last === 'apply')
    return refuses ? '.panel .copy-text' : `.panel[data-kind="fixing"] progress[value="${mended}"]`;
  if (last === 'false-alarm') return `.list > :nth-child(${press.length})[data-flagged]`;
  if (last !== undefined) return `${(selectors[last] ?? '').replace(/ summary$/, '')}[open]`;
  if (edit) return '.panel[data-mood="done"]';
  return hold ? `.panel ${picture ? 'img' : ''}` : '.chip';
}

/**
 * In the page: what `pieces` name is there at this address, and the overlay stands still, the same in two frames. The frame has
 * the language of the page and the size of what it shows: page and frame tell each other both by messages. Where it is about to be
 * `pressed`, it takes presses too. The gallery is a page of the extension, so that it sees into the frame.
 */
async function stillAt(page: Page, address: string, pieces: readonly string[], pressed = false): Promise<void> {
  await page.evaluate(
    (wanted, parts, isPressed) =>
      new Promise<void>((resolve, reject) => {
        let before: string | undefined;
        let missing = '';
        const late = setTimeout(
          () => reject(new Error(`${wanted} never stood still; it lacked: ${missing || 'nothing'}`)),
          60_000,
        );
        // A method, not a function with a name: tsx would wrap that in a helper, which the page does not have.
        const watch = {
          look() {
            const root = document.querySelector('[data-saring-overlay]')?.shadowRoot ?? document;
            const frame = root.querySelector<HTMLIFrameElement>('.frame[data-shown]')?.contentDocument;
            missing = parts.filter((part) => !root.querySelector(part) && !frame?.querySelector(part)).join(', ');
            const takesPresses = !isPressed || !frame || frame.documentElement.hasAttribute('data-ready');
            const room = frame?.querySelector('.room')?.getBoundingClientRect();
            const seen = root.querySelector('.frame[data-shown]')?.getBoundingClientRect();
            const fits = !seen || (room && Math.abs(room.height - seen.height) <= 1 && Math.abs(room.width - seen.width) <= 1);
            const speaks = !frame || frame.documentElement.lang === document.documentElement.lang;
            if (missing === '' && !fits) missing = `a frame as large as what it shows: ${JSON.stringify([seen, room])}`;
            else if (missing === '' && !speaks) missing = 'the language of the page';
            const isHere = document.documentElement.dataset.shown === wanted && missing === '' && takesPresses;
            const isDrawn = [...(frame?.images ?? [])].every(({ complete }) => complete);
            const moving = [
              ...root.querySelectorAll('.chip, .frame'),
              ...(frame?.querySelectorAll('.panel, .peek, .notice') ?? []),
            ];
            const places = isHere && isDrawn ? JSON.stringify(moving.map((each) => each.getBoundingClientRect())) : undefined;
            if (places !== undefined && places === before) {
              clearTimeout(late);
              resolve();
              return;
            }
            before = places;
            requestAnimationFrame(() => watch.look());
          },
        };
        if (location.hash !== wanted) location.assign(wanted);
        watch.look();
      }),
    address,
    pieces,
    pressed,
  );
}

let visits = 0;

/** Where the middle of what matches is, once it was scrolled to, CSS pixels of the window. */
async function middleOf(page: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> {
  const at = await page.evaluate((wanted) => {
    const root = document.querySelector('[data-saring-overlay]')?.shadowRoot;
    const frame = root?.querySelector<HTMLIFrameElement>('.frame[data-shown]');
    const inFrame = frame?.contentDocument?.querySelector(wanted);
    const target = inFrame ?? root?.querySelector(wanted);
    target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = target?.getBoundingClientRect();
    const from = inFrame ? frame?.getBoundingClientRect() : undefined;
    return box && { x: (from?.x ?? 0) + box.left + box.width / 2, y: (from?.y ?? 0) + box.top + box.height / 2 };
  }, selector);
  if (!at) throw new Error(`The overlay stands still and has no "${selector}" to press.`);
  return at;
}

/** Presses the middle of what matches, where the overlay stands still. */
export async function pressAt(page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  await page.mouse.click(x, y);
}

/** Puts the focus on a control of the frame, as Tab would, once presses count there. */
export async function focusInFrame(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const frame = document.querySelector('[data-saring-overlay]')?.shadowRoot?.querySelector<HTMLIFrameElement>('.frame');
      const { contentDocument: shown } = frame ?? {};
      if (!shown?.documentElement.hasAttribute('data-ready')) return false;
      shown.querySelector<HTMLElement>(wanted)?.focus();
      return shown.activeElement?.matches(wanted) ?? false;
    },
    {},
    selector,
  );
}

/** What is written in a control of the frame. */
export const valueInFrame = (page: Page, selector: string): Promise<string | undefined> =>
  page.evaluate((wanted) => {
    const frame = document.querySelector('[data-saring-overlay]')?.shadowRoot?.querySelector<HTMLIFrameElement>('.frame');
    return frame?.contentDocument?.querySelector<HTMLTextAreaElement>(wanted)?.value;
  }, selector);

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

/** The toolbar popup in one of its states. Returns the address of this visit. */
export async function openPopup(page: Page, name: PopupStateName, view: GalleryView): Promise<string> {
  const address = await prepare(page, name, view);
  await stillAt(page, address, ['.popup']);
  return address;
}

/** The overlay in one of its states. Returns the address of this visit. */
export async function openState(page: Page, name: StateName, view: GalleryView): Promise<string> {
  const state: GalleryState = states[name];
  const address = await prepare(page, name, view);
  const presses = (state.press ?? []).map((action) => selectors[action] ?? `[data-action="${action}"]`);
  const stands = ['.chip', ...(state.hold ? ['.panel'] : []), ...presses.slice(0, 1)];
  if (presses[0] !== undefined) {
    // As a person does: the pointer is over it before it is pressed. The popup is put above the site's dialog again then.
    await stillAt(page, address, stands);
    const { x, y } = await middleOf(page, presses[0]);
    await page.mouse.move(x, y);
  }
  await stillAt(page, address, stands, presses.length > 0);
  let flagged = 0;
  let mended = 0;
  for (const [index, selector] of presses.entries()) {
    await pressAt(page, selector);
    const next = presses.slice(index + 1, index + 2);
    if (next.length === 0) break;
    // The page answers the frame: the next card to be flagged or mended is the first one only when this one is.
    const action = state.press?.[index];
    if (action === 'false-alarm') flagged += 1;
    if (action === 'apply') mended += 1;
    const done = [
      ...(flagged > 0 ? [`.list > :nth-child(${flagged})[data-flagged]`] : []),
      ...(mended > 0 ? [`.panel progress[value="${mended}"]`] : []),
    ];
    await stillAt(page, address, [...done, ...next], true);
  }
  if (state.key === 'step') {
    await page.keyboard.down('Alt');
    await page.keyboard.press('Period');
    await page.keyboard.up('Alt');
    await stillAt(page, address, ['.peek']);
  } else await stillAt(page, address, [outcomeOf(state)]);
  return address;
}

/** The same state, as it stands, in English. */
export const speakEnglish = (page: Page, address: string): Promise<void> =>
  stillAt(page, address.replace('locale=id', 'locale=en'), []);

/** The gallery in a session's build. */
export const openGallery = (session: Session): Promise<Page> => session.openExtension('gallery.html');
