/**
 * Every state of the overlay and the toolbar popup, in both themes and widths: nothing for axe to find, nothing outside the window,
 * no control covered, no target too small, and no word lost when the text is set wider.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { luminance } from '../../components/page/theme';
import type { BrowserKind } from '../../scripts/browsers';
import { objectionsTo } from './harness/axe';
import type { Face } from './harness/faces';
import {
  focusInFrame,
  openGallery,
  openPopup,
  openState,
  popupNames,
  pressAt,
  speakEnglish,
  stateNames,
  valueInFrame,
  views,
} from './harness/gallery';
import { browserKinds, type Session, startSession } from './harness/session';
import { lostWhenSpaced } from './harness/spacing';

type Pair = { readonly colors: readonly string[]; readonly words: string };
interface Look {
  readonly places: readonly string[];
  /** Each text and its ground, once for each theme that was asked for. */
  readonly pairs: readonly (readonly Pair[])[];
  /** Themes that the pieces wear. */
  readonly worn: readonly string[];
  /** The markup that axe judges, without looks and with all words alike. */
  readonly shown: string;
}

/**
 * In the page or in the frame, in one go: places, colours and markup of what is shown; at the end it wears the theme that it wore.
 * Undefined where no frame is shown.
 */
function lookAt(page: Page, place: 'page' | 'frame', themes: readonly string[]): Promise<Look | undefined> {
  return page.evaluate(
    (wanted, where) => {
      const inPage = window.document.querySelector('[data-saring-overlay]')?.shadowRoot;
      const frame = inPage?.querySelector<HTMLIFrameElement>('.frame[data-shown]');
      const document = where === 'page' ? window.document : frame?.contentDocument;
      const view = document?.defaultView;
      if (!document || !view) return undefined;
      const { innerWidth, innerHeight } = view;
      const root = (where === 'page' && inPage) || document;
      const seen = [...root.querySelectorAll<HTMLElement>('.chip, .saring.room, .saring.popup-page')];
      const worn = [...new Set(seen.map((each) => each.dataset.theme ?? 'none'))];

      // Pieces that stick out of the window, scroll sideways, cut their words off, or lie over a control of the page.
      const pieces = [...root.querySelectorAll<HTMLElement>('.chip, .frame[data-shown], .panel, .peek, .notice, .popup')].filter(
        (each) => each.checkVisibility({ visibilityProperty: true }),
      );
      const boxesOf = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
      const controls = boxesOf('.composer button, .post button');
      const covers = (box: DOMRect, one: DOMRect) =>
        one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom;
      // What the popup may not cover while there is a band of the window that it fits into; there it scrolls within 300 px.
      const kept = boxesOf('.composer .editor, .composer footer button:last-child');
      const hasRoom = (box: DOMRect) => {
        const [top, bottom] = [Math.min(...kept.map((one) => one.top)), Math.max(...kept.map((one) => one.bottom))];
        const [left, right] = [Math.min(...kept.map((one) => one.left)), Math.max(...kept.map((one) => one.right))];
        const tall = Math.max(top, innerHeight - bottom) >= Math.min(box.height, 300) + 20;
        return tall || Math.max(left, innerWidth - right) >= box.width + 20;
      };
      const places = pieces.flatMap((piece) => {
        const box = piece.getBoundingClientRect();
        const isPopup = piece.matches('.popup');
        // In a low window all of the frame scrolls as one.
        const scrolls = isPopup || piece.closest('[data-short]') !== null;
        const tall = !scrolls && (box.top < 0 || box.bottom > innerHeight + 0.5);
        const out = box.left < 0 || box.right > innerWidth + 0.5 || tall;
        const cut = [piece, ...piece.querySelectorAll<HTMLElement>('*')].filter(
          (each) =>
            each.clientWidth > 0 &&
            each.scrollWidth > each.clientWidth + 1 &&
            !each.matches('.who, .unseen, .finding-head') &&
            view.getComputedStyle(each).display !== 'inline',
        );
        const over = piece.matches('.chip') && controls.some((one) => covers(box, one));
        const over2 = piece.matches('.frame:not([data-shown="peek"])') && hasRoom(box) && kept.some((one) => covers(box, one));
        const name = piece.className;
        return [
          out && `${name} leaves the window`,
          cut.length > 0 && `${name} is too narrow for ${cut.map((each) => each.className || each.localName).join(', ')}`,
          (over || over2) && `${name} covers a control or the words`,
        ].filter((fault) => fault !== false);
      });

      // Theme, place and words are looks: what axe judges besides contrast is the same in all of them.
      const markup = seen.map((each) => each.outerHTML).join('');
      const shown = markup
        .replace(/ (style|data-theme)="[^"]*"/g, '')
        .replace(/ (title|aria-label|placeholder)="[^"]+"/g, ' $1="x"')
        .replace(/>[^<]+</g, '>x<');

      const texts = seen
        .flatMap((each) => [each, ...each.querySelectorAll('*')])
        .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest(':disabled'))
        .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()));
      const before = seen.map(({ dataset }) => dataset.theme ?? '');
      const pairs = wanted.map((theme) => {
        for (const each of seen) each.dataset.theme = theme;
        return texts.map((each) => {
          let ground: Element | null = each;
          while (ground && view.getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
          const colors = [view.getComputedStyle(each).color, ground ? view.getComputedStyle(ground).backgroundColor : 'none'];
          return { colors, words: each.textContent ?? '' };
        });
      });
      for (const [index, each] of seen.entries()) each.dataset.theme = before[index] ?? '';
      return { places, pairs, worn, shown };
    },
    themes,
    place,
  );
}

/** Text on a ground too near in brightness (WCAG AA). Axe cannot tell grounds in the top layer, so they are read here. */
function faint(pairs: readonly Pair[]): string[] {
  return pairs.flatMap(({ colors, words }) => {
    const [text, ground] = colors.map((color) => {
      const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = (color.match(/^rgb\((.*)\)$/)?.[1] ?? '').split(',').map(Number);
      return luminance(r, g, b);
    }) as [number, number];
    const contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    return contrast >= 4.5 ? [] : [`${colors.join(' on ')} is ${contrast.toFixed(2)}: ${words.slice(0, 40)}`];
  });
}

/**
 * Opened and pressed through once; the other theme and English are put on what stands there. The widest letters go with the
 * least room, the narrowest with the most.
 */
const opened: readonly (readonly [face: Face, views: Readonly<Record<string, (typeof views)[keyof typeof views]>>])[] = [
  ['usual', { laptop: views.laptop }],
  ['wide', { sempit: views.sempit, 'besar-200': views['besar-200'] }],
  ['narrow', { meja: views.meja }],
];

describe.each(browserKinds)('the overlay in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    // Without it every state would be waited for until it has faded in.
    session = await startSession(kind, { reducedMotion: true });
    page = await openGallery(session);
  });
  afterAll(() => session?.close());

  it('keep the focus they were given, inside a modal dialog with a focus trap', async () => {
    await openState(page, 'dialog', views.terang);
    await pressAt(page, '.panel textarea:not([readonly])');
    await page.keyboard.type('disetujui pimpinan');
    expect(await valueInFrame(page, '.panel textarea:not([readonly])')).toBe('disetujui pimpinan');
    expect(await page.$eval('#page .editor', (editor) => editor.textContent)).not.toContain('disetujui');
  });

  it.each(['by mouse', 'by keyboard'])('give the focus back to the words when a notice is dismissed %s', async (way) => {
    await openState(page, 'kebijakan-berubah', views.terang);
    await page.click('#page .editor');
    // The end of the text, not of the line: where that wraps is the font's affair.
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await focusInFrame(page, '.notice button');
    if (way === 'by mouse') await pressAt(page, '.notice button');
    else await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => !document.querySelector('[data-saring-overlay]')?.shadowRoot?.querySelector('.frame[data-shown]'),
    );
    await page.keyboard.type(' Sekian.');
    expect(await page.$eval('#page .editor', (editor) => editor.textContent)).toMatch(/ Sekian\.$/);
  });
});

/** Markup that axe has judged, in each browser: the face of type changes nothing that it asks. */
const judgedIn: Record<BrowserKind, Set<string>> = { chromium: new Set(), firefox: new Set() };

describe.each(browserKinds.flatMap((kind) => opened.map(([face, views]) => [kind, face, views] as const)))(
  'the states of the overlay in %s, in a %s face',
  (kind, face, faceViews) => {
    let session: Session;
    let page: Page;
    beforeAll(async () => {
      session = await startSession(kind, { reducedMotion: true, face });
      page = await openGallery(session);
    });
    afterAll(() => session?.close());

    it.each(Object.entries(faceViews))(
      'hold up in the view %s, in both themes',
      async (_name, view) => {
        const faults: Record<string, string[]> = {};
        const lookIn = async (place: 'page' | 'frame', part: string) => {
          const look = await lookAt(page, place, ['light', 'dark']);
          if (!look) return { found: [], isEmpty: true };
          const { places, pairs, worn, shown } = look;
          const found = [...places, ...pairs.flatMap(faint), ...worn.filter((theme) => theme !== view.theme)];
          const judged = judgedIn[kind];
          if (shown !== '' && !judged.has(shown)) found.push(...(await objectionsTo(page, [part], [], place)));
          judged.add(shown);
          return { found, isEmpty: pairs.flat().length === 0 };
        };
        const look = async (state: string) => {
          const looks = [await lookIn('page', '[data-saring-overlay], .popup-page'), await lookIn('frame', '.room')];
          const found = looks.flatMap((each) => each.found);
          if (looks.every(({ isEmpty }) => isEmpty)) found.push('no text was seen');
          // The widest letters in the least room: what holds there holds elsewhere.
          if (view.width === views.sempit.width) {
            for (const place of ['page', 'frame'] as const)
              found.push(...(await lostWhenSpaced(page, '.composer, .post', place)));
          }
          if (found.length > 0) faults[state] = found;
        };
        const lookInBoth = async (state: string, address: string) => {
          await look(state);
          // Of the two sizes, 320 px leaves the longer words less room than 200 % does.
          if (view.scale > 1) return;
          await speakEnglish(page, address);
          await look(`${state}, in English`);
        };
        for (const state of stateNames) await lookInBoth(state, await openState(page, state, view));
        for (const state of popupNames) {
          await lookInBoth(state, await openPopup(page, state, { ...view, width: Math.min(360, view.width) }));
        }
        expect(faults).toEqual({});
      },
      600_000,
    );
  },
);
