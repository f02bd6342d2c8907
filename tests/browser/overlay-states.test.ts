/** Every state of the overlay, in both themes and widths: nothing for axe to find, nothing outside the window, no control covered. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { luminance } from '../../components/overlay/theme';
import { galleryOf, openState, stateNames, views } from './harness/gallery';
import { inOverlay } from './harness/overlay';
import { browserKinds, type Session, startSession } from './harness/session';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rule and element of everything axe objects to in the overlay. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(() => {
    const axe = Reflect.get(window, 'axe') as { run(context: object, options: object): Promise<AxeResults> };
    // No landmark of the page is ours to give; all else is asked.
    return axe.run({ include: ['[data-saring-overlay]'] }, { rules: { region: { enabled: false } } });
  });
  if (results.passes.length === 0) return ['axe saw nothing of the overlay'];
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** Text on a ground too near in brightness (WCAG AA). Axe cannot tell grounds in the top layer, so they are read here. */
async function faint(page: Page): Promise<string[]> {
  const pairs = await page.evaluate(() => {
    const root = document.querySelector('[data-saring-overlay]')?.shadowRoot;
    const texts = [...(root?.querySelectorAll('.saring:not(.mirror, .spoken), .saring:not(.mirror, .spoken) *') ?? [])].filter(
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

/** Pieces that stick out of the window, scroll sideways, or (chip and card) lie over a control of the page. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('[data-saring-overlay]')?.shadowRoot;
    const pieces = [...(root?.querySelectorAll<HTMLElement>('.chip, .layer') ?? [])].filter((each) => each.checkVisibility());
    const controls = [...document.querySelectorAll('#page button')].map((each) => each.getBoundingClientRect());
    return pieces.flatMap((piece) => {
      const box = piece.getBoundingClientRect();
      const out = box.left < 0 || box.top < 0 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5;
      const wide = [piece, ...piece.querySelectorAll('*')].some(
        (each) => each.scrollWidth > each.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(each).overflowX),
      );
      const over =
        piece.matches('.chip') &&
        controls.some((one) => one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom);
      const name = piece.className;
      return [out && `${name} leaves the window`, wide && `${name} scrolls sideways`, over && `${name} covers a control`].filter(
        (fault) => fault !== false,
      );
    });
  });
}

describe.each(browserKinds)('the states of the overlay in %s', (kind) => {
  let session: Session;
  let page: Page;
  let address: string;
  beforeAll(async () => {
    session = await startSession(kind);
    ({ page, address } = await galleryOf(session));
  });
  afterAll(() => session?.close());

  it('keep the focus they were given, inside a modal dialog with a focus trap', async () => {
    await openState(page, address, 'dialog', views.terang);
    const box = await inOverlay(page, '.panel textarea');
    await box.click();
    await page.keyboard.type('disetujui pimpinan');
    expect(await box.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('disetujui pimpinan');
    expect(await page.$eval('#page .editor', (editor) => editor.textContent)).not.toContain('disetujui');
  });

  it.each(Object.entries(views))(
    'hold up in the view %s',
    async (_name, view) => {
      const faults: Record<string, string[]> = {};
      for (const state of stateNames) {
        await openState(page, address, state, view);
        const found = [...(await misplaced(page)), ...(await faint(page)), ...(await objections(page))];
        if (found.length > 0) faults[state] = found;
      }
      expect(faults).toEqual({});
    },
    240_000,
  );
});
