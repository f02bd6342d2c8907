/**
 * Reaches what Saring shows on a page: the chip in its shadow root, which is open in the test build only, and popup, cards and
 * notices in its frame, which puppeteer sees in every build.
 */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** What a loaded machine may take to show it, ms. */
const patience = 20_000;

/** Asks until there is an answer, with a look of the browser's own between. */
export async function until<T>(page: Page, what: string, look: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`The overlay never showed "${what}"; it showed: ${await shownNow(page)}`);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done))).catch(() => undefined);
  }
}

/** What stands there, for the message of a test that waited in vain. */
async function shownNow(page: Page): Promise<string> {
  const frame = await frameNow(page);
  const inFrame = await frame?.evaluate(() => {
    const { width = 0, height = 0 } = document.body.firstElementChild?.getBoundingClientRect() ?? {};
    const room = `${width} × ${height} in ${innerWidth} × ${innerHeight}, ${document.visibilityState}`;
    return `${document.documentElement.getAttributeNames()} (${room}) ${document.body.innerText}`;
  });
  const inPage = await page.evaluate(() =>
    [...document.querySelectorAll('[data-saring-overlay]')]
      .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('.chip, .frame') ?? [])])
      .map((each) => (each.cloneNode(false) as Element).outerHTML),
  );
  return [inFrame ?? 'no frame', ...inPage].join('\n');
}

/**
 * What a frame answers, if it answers. One that is torn down while it is asked is waited for without end, so that the next look
 * would never come.
 */
const answered = <T>(asked: Promise<T>): Promise<T | undefined> =>
  Promise.race([
    asked.catch(() => undefined),
    new Promise<undefined>((done) => setTimeout(done, patience / 2, undefined).unref()),
  ]);

/** The document of Saring's frame, which shows nothing yet. The driver of Firefox does not know its address. */
export async function loadedFrame(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const asked = frame.evaluate(() => location.pathname === '/frame.html' && document.readyState === 'complete');
    if (await answered(asked)) return frame;
  }
  return undefined;
}

/** Saring's frame, where one is connected to its page. */
export async function frameNow(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    if (await answered(frame.evaluate(() => document.querySelector('.saring.room') !== null))) return frame;
  }
  return undefined;
}

/** In the frame or the page: the first that matches, once it stands still and a press on it counts. */
async function stillIn(place: Frame, selector: string): Promise<ElementHandle<Element> | undefined> {
  const asked = place.evaluateHandle((wanted) => {
    const isFrame = document.querySelector('.saring.room') !== null;
    const roots = isFrame ? [document] : [...document.querySelectorAll('[data-saring-overlay]')].map((host) => host.shadowRoot);
    const found = roots.map((root) => root?.querySelector(wanted)).find((each) => each);
    if (!found || (isFrame && !document.documentElement.hasAttribute('data-ready'))) return undefined;
    const at = `${wanted} ${JSON.stringify(found.getBoundingClientRect())}`;
    const before: unknown = Reflect.get(window, 'stoodAt');
    // The words of the place, not the element: what is kept here would keep its nodes.
    Reflect.set(window, 'stoodAt', at);
    return before === at ? found : undefined;
  }, selector);
  const handle = await answered(asked);
  return (handle?.asElement() as ElementHandle<Element> | null) ?? undefined;
}

/** The first element of the overlay that matches; waits until it is there, stands still and takes a press. */
export const inOverlay = (page: Page, selector: string): Promise<ElementHandle<Element>> =>
  until(page, selector, async () => {
    const place = selector.startsWith('.chip') ? page.mainFrame() : await frameNow(page);
    return place && stillIn(place, selector);
  });

/**
 * Presses as a person does: the pointer is over it first, and what stands there knows it. A frame that moved in its page may be
 * sent presses by where it was until the browser has drawn it anew.
 */
export async function pressInOverlay(page: Page, selector: string): Promise<void> {
  await pressThatCounts(page, selector, async () => {
    const found = await until(page, `${selector} under the pointer`, async () => {
      const element = await inOverlay(page, selector);
      if (await element.evaluate((each) => each.matches(':hover')).catch(() => false)) return element;
      await element.hover().catch(() => undefined);
      return undefined;
    });
    await found.click();
  });
}

/**
 * A frame that was moved or grew a moment ago takes no press, also one made between the look at it and the press. A person sees
 * that nothing came of it and presses anew once it stands; a press that was taken is never followed by another.
 */
export const pressThatCounts = (page: Page, what: string, press: () => Promise<void>): Promise<true> =>
  until(page, `a press on ${what} that counts`, async () => {
    const frame = await frameNow(page);
    await frame?.evaluate(() => {
      Reflect.set(window, 'lastPress', undefined);
      if (Reflect.has(window, 'keepsPresses')) return;
      Reflect.set(window, 'keepsPresses', true);
      // Without a name: a script run by tsx would wrap a named one in a helper that the page does not have.
      for (const type of ['keydown', 'click'])
        window.addEventListener(type, (event) => Reflect.set(window, 'lastPress', event), { capture: true });
    });
    await press();
    const isRefused = await frame
      ?.evaluate(() => (Reflect.get(window, 'lastPress') as Event | undefined)?.defaultPrevented)
      .catch(() => false);
    return isRefused ? undefined : true;
  });

/** Nothing is shown in the frame. */
export const nothingInFrame = (page: Page): Promise<true> =>
  until(page, 'nothing', async () => {
    const frame = await frameNow(page);
    if (!frame) return true;
    return (await answered(frame.evaluate(() => document.querySelector('.panel, .peek, .notice') === null))) || undefined;
  });

/** Words of the frame's elements that match, as they stand now. */
export async function wordsInFrame(page: Page, selector: string): Promise<readonly string[]> {
  const frame = await frameNow(page);
  return frame ? frame.$$eval(selector, (all) => all.map((each) => each.textContent ?? '')).catch(() => []) : [];
}

/** The focused element of the frame, as its `data-action` or class; undefined where the page has the focus. */
export async function focusedInFrame(page: Page): Promise<string | undefined> {
  const frame = await frameNow(page);
  return frame?.evaluate(() => {
    const { activeElement } = document;
    return document.hasFocus() && activeElement instanceof HTMLElement
      ? (activeElement.dataset.action ?? activeElement.className)
      : undefined;
  });
}
