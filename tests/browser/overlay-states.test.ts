/** Every state of the overlay and the toolbar popup, in both themes and widths: nothing for axe to find, nothing outside the window, no control covered. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { luminance } from '../../components/page/theme';
import { objectionsTo } from './harness/axe';
import type { Face } from './harness/faces';
import { openGallery, openPopup, openState, popupNames, speakEnglish, stateNames, views } from './harness/gallery';
import { inOverlay } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';

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

/** In the page, in one go: places, colours and markup of what is shown; at the end it wears the theme that it wore. */
function lookAt(page: Page, themes: readonly string[]): Promise<Look> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('[data-saring-overlay]')?.shadowRoot ?? document;
    const seen = [...root.querySelectorAll<HTMLElement>('.saring:not(.mirror, .spoken)')];
    const worn = [...new Set(seen.map((each) => each.dataset.theme ?? 'none'))];

    // Pieces that stick out of the window, scroll sideways, cut their words off, or (the chip) lie over a control of the page.
    const pieces = [...root.querySelectorAll<HTMLElement>('.chip, .layer, .popup')].filter((each) => each.checkVisibility());
    const controls = [...document.querySelectorAll('.composer button, .post button')].map((each) => each.getBoundingClientRect());
    const places = pieces.flatMap((piece) => {
      const box = piece.getBoundingClientRect();
      const isPopup = piece.matches('.popup');
      const out = box.left < 0 || box.top < 0 || box.right > innerWidth + 0.5 || (!isPopup && box.bottom > innerHeight + 0.5);
      const cut = [piece, ...piece.querySelectorAll<HTMLElement>('*')].filter(
        (each) =>
          each.clientWidth > 0 &&
          each.scrollWidth > each.clientWidth + 1 &&
          !each.matches('.who, .unseen, .finding-head') &&
          getComputedStyle(each).display !== 'inline',
      );
      const over =
        piece.matches('.chip') &&
        controls.some((one) => one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom);
      const name = piece.className;
      return [
        out && `${name} leaves the window`,
        cut.length > 0 && `${name} is too narrow for ${cut.map((each) => each.className || each.localName).join(', ')}`,
        over && `${name} covers a control`,
      ].filter((fault) => fault !== false);
    });

    // Theme, place and words are looks: what axe judges besides contrast is the same in all of them.
    const markup = (document.querySelector('[data-saring-overlay]')?.shadowRoot ?? document.querySelector('.popup-page'))
      ?.innerHTML;
    const shown = (markup ?? '')
      .replace(/ (style|data-theme)="[^"]*"/g, '')
      .replace(/ (title|aria-label|placeholder)="[^"]+"/g, ' $1="x"')
      .replace(/>[^<]+</g, '>x<');

    const texts = seen
      .flatMap((each) => [each, ...each.querySelectorAll('*')])
      .filter((each) => each.checkVisibility() && !each.closest(':disabled'))
      .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()));
    const kept = seen.map(({ dataset }) => dataset.theme ?? '');
    const pairs = wanted.map((theme) => {
      for (const each of seen) each.dataset.theme = theme;
      return texts.map((each) => {
        let ground: Element | null = each;
        while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
        const colors = [getComputedStyle(each).color, ground ? getComputedStyle(ground).backgroundColor : 'none'];
        return { colors, words: each.textContent ?? '' };
      });
    });
    for (const [index, each] of seen.entries()) each.dataset.theme = kept[index] ?? '';
    return { places, pairs, worn, shown };
  }, themes);
}

/** Text on a ground too near in brightness (WCAG AA). Axe cannot tell grounds in the top layer, so they are read here. */
function faint(pairs: readonly Pair[]): string[] {
  if (pairs.length === 0) return ['no text was seen'];
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
  ['usual', { lebar: views.terang }],
  ['wide', { sempit: views.sempit, 'besar-200': views['besar-200'] }],
  ['narrow', { sempit: views.sempit }],
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
    const box = await inOverlay(page, '.panel textarea');
    await box.click();
    await page.keyboard.type('disetujui pimpinan');
    expect(await box.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('disetujui pimpinan');
    expect(await page.$eval('#page .editor', (editor) => editor.textContent)).not.toContain('disetujui');
  });

  it.each(['by mouse', 'by keyboard'])('give the focus back to the words when a notice is dismissed %s', async (way) => {
    await openState(page, 'kebijakan', views.terang);
    await page.click('#page .editor');
    // The end of the text, not of the line: where that wraps is the font's affair.
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    const dismiss = await inOverlay(page, '.notice button');
    if (way === 'by mouse') await dismiss.click();
    else await dismiss.press('Enter');
    await page.waitForFunction(() => !document.querySelector('[data-saring-overlay]')?.shadowRoot?.querySelector('.notice'));
    await page.keyboard.type(' Sekian.');
    expect(await page.$eval('#page .editor', (editor) => editor.textContent)).toMatch(/ Sekian\.$/);
  });
});

describe.each(browserKinds.flatMap((kind) => opened.map(([face, views]) => [kind, face, views] as const)))(
  'the states of the overlay in %s, in a %s face',
  (kind, face, faceViews) => {
    let session: Session;
    let page: Page;
    const judged = new Set<string>();
    beforeAll(async () => {
      session = await startSession(kind, { reducedMotion: true, face });
      page = await openGallery(session);
    });
    afterAll(() => session?.close());

    it.each(Object.entries(faceViews))(
      'hold up in the view %s, in both themes',
      async (_name, view) => {
        const faults: Record<string, string[]> = {};
        const look = async (state: string) => {
          const { places, pairs, worn, shown } = await lookAt(page, ['light', 'dark']);
          const found = [...places, ...pairs.flatMap(faint), ...worn.filter((theme) => theme !== view.theme)];
          if (!judged.has(shown)) found.push(...(await objectionsTo(page, ['[data-saring-overlay], .popup-page'])));
          judged.add(shown);
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
