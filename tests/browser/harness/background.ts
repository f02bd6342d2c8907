/** The extension's background, ended as a browser or a crash ends it. */
import type { Page } from 'puppeteer-core';
import type { Session } from './session';

/** Ends the background there and then: its worker in Chromium, its page's scripts in Firefox. False when it is not up. */
export async function killBackground(session: Session, page: Page): Promise<boolean> {
  if (session.kind === 'firefox') {
    // Refused while the background's page is being torn down or set up: it is not up then.
    const reload = page.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { browser: { runtime: { getBackgroundPage(): Promise<Window | null> } } })
        .browser;
      const background = await runtime.getBackgroundPage();
      background?.location.reload();
      return background !== null;
    });
    return reload.catch(() => false);
  }
  const target = session.browser.targets().find((each) => each.type() === 'service_worker');
  const worker = await target?.worker().catch(() => null);
  await worker?.close().catch(() => undefined);
  return worker !== null && worker !== undefined;
}
