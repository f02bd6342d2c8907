/** Every state of the overlay and the toolbar popup, in both themes and widths: nothing for axe to find, nothing outside the window, no control covered. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { luminance } from '../../components/overlay/theme';
import { objectionsTo } from './harness/axe';
import { openGallery, openPopup, openState, popupNames, stateNames, views } from './harness/gallery';
import { inOverlay } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';

/** Rule and element of everything axe objects to in what is shown; a document it has judged before is not judged again. */
async function objections(page: Page, judged: Set<string>): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const root = document.querySelector('[data-saring-overlay]')?.shadowRoot ?? document.querySelector('.popup-page');
    // Theme and place are looks: what axe judges besides contrast is the same in all of them.
    return (root?.innerHTML ?? '').replace(/ (style|data-theme)="[^"]*"/g, '');
  });
  if (judged.has(shown)) return [];
  judged.add(shown);
  return objectionsTo(page, ['[data-saring-overlay], .popup-page']);
}

/** Text on a ground too near in brightness (WCAG AA). Axe cannot tell grounds in the top layer, so they are read here. */
async function faint(page: Page): Promise<string[]> {
  const pairs = await page.evaluate(() => {
    const root = document.querySelector('[data-saring-overlay]')?.shadowRoot ?? document;
    const texts = [...root.querySelectorAll('.saring:not(.mirror, .spoken), .saring:not(.mirror, .spoken) *')].filter(
      (each) => each.checkVisibility() && [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    );
    return texts
      .filter((each) => !each.closest(':disabled'))
      .map((each) => {
        let ground: Element | null = each;
        while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
        const colors = [getComputedStyle(each).color, ground ? getComputedStyle(ground).backgroundColor : 'none'];
        return { colors, words: each.textContent ?? '' };
      });
  });
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

/** Pieces that stick out of the window, scroll sideways, cut their words off, or (chip and card) lie over a control of the page. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-saring-overlay]')?.shadowRoot ?? document;
    const pieces = [...root.querySelectorAll<HTMLElement>('.chip, .layer, .popup')].filter((each) => each.checkVisibility());
    const controls = [...document.querySelectorAll('.composer button, .post button')].map((each) => each.getBoundingClientRect());
    return pieces.flatMap((piece) => {
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
  });
}

describe.each(browserKinds)('the states of the overlay in %s', (kind) => {
  let session: Session;
  let page: Page;
  const judged = new Set<string>();
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
    await page.keyboard.press('End');
    const dismiss = await inOverlay(page, '.notice button');
    if (way === 'by mouse') await dismiss.click();
    else await dismiss.press('Enter');
    await page.waitForFunction(() => !document.querySelector('[data-saring-overlay]')?.shadowRoot?.querySelector('.notice'));
    await page.keyboard.type(' Sekian.');
    expect(await page.$eval('#page .editor', (editor) => editor.textContent)).toMatch(/ Sekian\.$/);
  });

  it.each(Object.entries(views))(
    'hold up in the view %s',
    async (_name, view) => {
      const faults: Record<string, string[]> = {};
      const look = async (state: string) => {
        const [places, contrasts] = await Promise.all([misplaced(page), faint(page)]);
        const found = [...places, ...contrasts, ...(await objections(page, judged))];
        if (found.length > 0) faults[state] = found;
      };
      for (const state of stateNames) {
        await openState(page, state, view);
        await look(state);
      }
      for (const state of popupNames) {
        await openPopup(page, state, { ...view, width: Math.min(360, view.width) });
        await look(state);
      }
      expect(faults).toEqual({});
    },
    600_000,
  );
});
