/** Reaches into the overlay's shadow root, which is open in the test build only. */
import type { ElementHandle, Page } from 'puppeteer-core';

/** The first element in the overlay that matches; waits for it. */
export async function inOverlay(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const hosts = [...document.querySelectorAll('[data-saring-overlay]')];
      for (const host of hosts) {
        const found = host.shadowRoot?.querySelector(wanted);
        if (found) return found;
      }
      return undefined;
    },
    {},
    selector,
  );
  return handle.asElement() as ElementHandle<Element>;
}
