/** Reaches into the overlay's shadow root, which is open in the test build only. */
import type { ElementHandle, Page } from 'puppeteer-core';

/** The first element in the overlay that matches; waits until it is there and stands still, so that a click meets it. */
export async function inOverlay(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const looked = page.waitForFunction(
    (wanted) => {
      const roots = [...document.querySelectorAll('[data-saring-overlay]')].map((host) => host.shadowRoot);
      const found = roots.map((root) => root?.querySelector(wanted)).find((each) => each);
      if (!found) return undefined;
      const place = JSON.stringify(found.getBoundingClientRect());
      const before: unknown = Reflect.get(window, 'stoodAt');
      // The words of the place, not the element: what is kept here would keep the overlay's nodes.
      Reflect.set(window, 'stoodAt', `${wanted} ${place}`);
      const isMoving = found
        .closest('.layer')
        ?.getAnimations({ subtree: true })
        .some(({ playState }) => playState === 'running');
      return before === `${wanted} ${place}` && !isMoving ? found : undefined;
    },
    {},
    selector,
  );
  const handle = await looked.catch(async (cause) => {
    throw new Error(`The overlay never showed "${selector}".`, { cause });
  });
  return handle.asElement() as ElementHandle<Element>;
}
