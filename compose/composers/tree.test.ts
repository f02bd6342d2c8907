// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { isOnPage } from './tree';

afterEach(() => document.body.replaceChildren());

it('is on the page as long as a window shows its document', () => {
  const element = document.createElement('p');
  expect(isOnPage(element)).toBe(false);
  document.body.append(element);
  expect(isOnPage(element)).toBe(true);
  // As what stood in a frame that was taken out: connected still, to a document without a window.
  document.implementation.createHTMLDocument().body.append(element);
  expect([element.isConnected, isOnPage(element)]).toEqual([true, false]);
});
