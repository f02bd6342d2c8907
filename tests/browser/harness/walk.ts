/** Goes through a page of the extension as someone does who has no mouse. */
import type { Page } from 'puppeteer-core';

/** Waits for what a page owes, and says what it was when it does not come. */
export async function until<T extends unknown[]>(
  page: Page,
  what: string,
  holds: (...values: T) => boolean,
  ...values: T
): Promise<void> {
  try {
    await page.waitForFunction(holds as (...args: unknown[]) => boolean, {}, ...values);
  } catch (error) {
    throw new Error(`waited in vain for ${what}`, { cause: error });
  }
}

interface Walk {
  readonly left: Set<unknown>;
  readonly seen: Element[];
  readonly name: (each: HTMLElement) => string;
  readonly unmarked: string[];
}

/**
 * Goes through the page by Tab alone, from its first control to its last. Returns the controls in view that were never
 * reached, and those that did not show that they had the focus; of a group of radio buttons one is enough.
 */
export async function walk(page: Page): Promise<{ missed: string[]; unmarked: string[] }> {
  await page.bringToFront();
  await until(page, 'the focus in the window', () => document.hasFocus());
  await page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
      (each) => each.checkVisibility() && !each.matches(':disabled, [tabindex="-1"], [type="file"]'),
    );
    const name = (each: HTMLElement) => `${each.localName} ${each.getAttribute('name') ?? each.textContent?.trim().slice(0, 40)}`;
    const left = new Set(controls.map((each) => (each.matches('[type="radio"]') ? name(each) : each)));
    Reflect.set(window, 'walk', { left, seen: [], name, unmarked: [] });
    controls.find((each) => !each.matches('[type="radio"]:not(:checked)'))?.focus();
  });
  // There and back, so that the first one was reached by a key as well.
  await page.keyboard.press('Tab');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  const look = () =>
    page.evaluate(() => {
      const state = Reflect.get(window, 'walk') as Walk;
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return false;
      // Round again, or held fast: whatever is left is not reached. A date is one control with a few stops.
      const stops = state.seen.filter((each) => each === at).length;
      if (stops > 8 || (stops > 0 && at !== state.seen.at(-1))) return false;
      state.seen.push(at);
      state.left.delete(at);
      state.left.delete(state.name(at));
      // What the focus looks like may be drawn by the label around a control.
      const isMarked = [at, at.closest('label')].some((each) => each && getComputedStyle(each).outlineStyle !== 'none');
      if (!isMarked) state.unmarked.push(state.name(at));
      // Past the last control the focus would leave for the browser's own.
      return state.left.size > 0;
    });
  while (await look()) await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { left, name, unmarked } = Reflect.get(window, 'walk') as Walk;
    const missed = [...left].map((each) => (each instanceof HTMLElement ? name(each) : String(each)));
    return { missed, unmarked: [...new Set(unmarked)] };
  });
}
