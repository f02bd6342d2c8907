/** What a system asks of pages: its theme, more contrast, colours of its own. Chromium alone can be told. */
import type { CDPSession, Frame, Page } from 'puppeteer-core';

/**
 * Has Chromium force the colours of a system with a contrast theme, on pages and in the frames within them. What devtools emulate
 * reaches the style of a frame, and not its colours.
 */
export const forcedColours = ['--force-high-contrast'];

export interface Asked {
  readonly theme: 'light' | 'dark';
  readonly asked?: 'prefers-contrast' | undefined;
}

/** What a page is asked lasts as long as its devtools stay attached. */
const attached = new WeakMap<Page, CDPSession>();

/** Makes the browser answer as a system with these settings does. */
export async function askOf(page: Page, { theme, asked }: Asked): Promise<void> {
  const devtools = attached.get(page) ?? (await page.createCDPSession());
  attached.set(page, devtools);
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-contrast', value: asked === 'prefers-contrast' ? 'more' : 'no-preference' },
    ],
  });
}

/** Which of the pairs look alike: the same lines, grounds and decorations. */
export const alike = (page: Page | Frame, pairs: readonly (readonly [one: string, other: string])[]): Promise<string[]> =>
  page.evaluate((wanted) => {
    const looks = wanted.flat().map((selector) => {
      const element = document.querySelector(selector);
      if (!element) return `${selector} is not there`;
      const style = getComputedStyle(element);
      const lines = ['border-bottom', 'border-left', 'outline'].map((line) =>
        ['style', 'width', 'color'].map((part) => style.getPropertyValue(`${line}-${part}`)).join(' '),
      );
      return [...lines, style.backgroundColor, style.backgroundImage, style.textDecoration, style.boxShadow].join('; ');
    });
    return wanted.flatMap(([one, other], index) => {
      const [first, second] = looks.slice(2 * index, 2 * index + 2);
      const missing = [first, second].filter((look) => look?.endsWith('is not there'));
      return missing.length > 0 ? missing.map(String) : first === second ? [`${one} as ${other}: ${first}`] : [];
    });
  }, pairs);
