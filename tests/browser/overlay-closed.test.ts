/** The shipped build: the overlay's root is closed to the page, and no test hook is left. */
import { afterEach, expect, it } from 'vitest';
import { browserKinds, type Session, startSession } from './harness/session';
import { openSite } from './matrix/open';

let session: Session | undefined;
afterEach(() => session?.close());

it.each(browserKinds)('in %s the page sees one empty element, whose root it cannot open', async (kind) => {
  session = await startSession(kind, { build: 'production' });
  const page = await session.newPage();
  await openSite(page, 'x', { guard: false });
  await page.evaluate(() => {
    window.situs.show('x-home', 'id');
    window.situs.focus();
  });
  await page.keyboard.type('Layanan untuk orang cacat dibuka besok.');
  const host = await page.waitForSelector('html > [popover]');
  const seen = await host?.evaluate((element) => ({
    root: element.shadowRoot,
    inside: element.childNodes.length,
    attributes: element.getAttributeNames(),
    named: /saring/i.test(element.outerHTML),
  }));
  expect(seen).toEqual({ root: null, inside: 0, attributes: ['popover'], named: false });
});
