/** How an officer reaches and presses things: with the mouse, or with the keyboard alone. */
import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { frameNow, inOverlay, pressInOverlay, pressThatCounts } from './harness/overlay';

export async function press(page: Page, keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) ?? 'Enter');
  for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key);
}

export interface Hand {
  readonly name: 'mouse' | 'keyboard';
  /** Reaches a control of the overlay and presses it. */
  take(page: Page, selector: string): Promise<void>;
  /** Presses the site's own button. */
  send(page: Page): Promise<void>;
  /** Presses a button of a page of the extension. */
  pressHere(page: Page, selector: string): Promise<void>;
}

export const mouse: Hand = {
  name: 'mouse',
  take: pressInOverlay,
  send: (page) => page.click('[data-fx=control]'),
  async pressHere(page, selector) {
    await (await page.waitForSelector(selector))?.click();
  },
};

export const keyboard: Hand = {
  name: 'keyboard',
  async take(page, selector) {
    await pressThatCounts(page, selector, async () => {
      await tabTo(page, selector);
      await press(page, ['Enter']);
    });
  },
  async send(page) {
    await page.focus('[data-fx=control]');
    await press(page, ['Enter']);
  },
  async pressHere(page, selector) {
    await page.waitForSelector(selector);
    await page.focus(selector);
    await press(page, ['Enter']);
  },
};

/** Goes on by Tab until the control of the overlay has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await inOverlay(page, selector);
  const frame = await frameNow(page);
  const there = async () => (await frame?.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) === true;
  for (let steps = 0; steps < 40 && !(await there()); steps += 1) await press(page, ['Tab']);
  expect(await there(), `${selector} by Tab`).toBe(true);
}
