/** Private boxes on happy-dom pages, beside a public one of the same site. For unit tests. */
import { expect } from 'vitest';
import type { Site } from '../../rules/engine/types';
import { fixtures } from '../../tests/fixtures/sites';
import { guardFor } from '../guard/guard.fixture';
import { siteTables } from '../sites/generated/tables';

export const secret = 'RAHASIA pribadi';
export const editable = (attributes = ''): string =>
  `<div class="it" role="textbox" contenteditable="true" ${attributes}>${secret}</div>`;
export const area = (attributes = ''): string => `<textarea class="it" ${attributes}>${secret}</textarea>`;

export interface Box {
  readonly site: Site;
  /** `.it` is the box, `.send` its button. */
  readonly html: string;
  readonly path?: string;
}

export const box = (site: Site, html: string, path?: string): Box => ({ site, html, ...(path ? { path } : {}) });

/** Writes in a box and sends it in every way: not one letter is read, and nothing is held or told. */
export async function expectUnread({ site, html, path = '/' }: Box): Promise<void> {
  const page = guardFor(`${fixtures[site].publicBox}${html}`, siteTables[site], path);
  const it = page.query('.it');
  let letters = 0;
  const count = { configurable: true, get: () => ++letters && secret };
  Object.defineProperty(it, 'value', count);
  Object.defineProperty(it, 'firstChild', count);
  it.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  it.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  expect(page.key({ key: 'Enter' }, '.it')).toBe('reached the site');
  expect(page.key({ key: 'Enter', ctrlKey: true }, '.it')).toBe('reached the site');
  expect(page.event('.send', 'pointerdown')).toBe('reached the site');
  expect(page.click('.send')).toBe('reached the site');
  await page.nextLook();
  expect([letters, page.held, page.unchecked]).toEqual([0, [], []]);
  expect(page.read.filter((text) => text.includes(secret))).toEqual([]);
}
