/** One page a site with the guard on it, for tests that show a surface and then do something with it. */
import type { Page } from 'puppeteer-core';
import type { Site } from '../../../rules/engine/types';
import type { Session } from '../harness/session';
import { openSite } from './open';

export interface GuardedPages {
  /** Starts every guard anew. */
  restart(): Promise<void>;
  /** Shows a surface with texts in its editors, the first focused, and forgets what happened before. */
  show(site: Site, name: string, ...texts: readonly string[]): Promise<Page>;
}

export async function openGuarded(session: Session, sites: readonly Site[]): Promise<GuardedPages> {
  const pages = new Map<Site, Page>();
  for (const site of sites) {
    const page = await session.newPage();
    await openSite(page, site, { guard: true });
    pages.set(site, page);
  }
  return {
    async restart() {
      for (const page of pages.values()) await page.evaluate(() => window.jaga.start());
    },
    async show(site, name, ...texts) {
      const page = pages.get(site);
      if (!page) throw new Error(`No page of ${site} is open.`);
      await page.bringToFront();
      await page.evaluate(
        (name, texts) => {
          window.jaga.cancel();
          window.situs.show(name, 'id');
          window.situs.write(...texts);
          window.situs.focus();
          window.jaga.composers();
          window.situs.clear();
          window.jaga.clear();
        },
        name,
        texts,
      );
      return page;
    },
  };
}

/** Waits until the guard has said something that begins so, without being asked. */
export async function told(page: Page, beginning: string): Promise<void> {
  const said = (beginning: string) => window.jaga.state().events.some((event) => event.startsWith(beginning));
  await page.waitForFunction(said, { polling: 20 }, beginning).catch(async () => {
    const events = await page.evaluate(() => window.jaga.state().events);
    throw new Error(`The guard never said "${beginning}", but: ${events.join('; ') || 'nothing'}`);
  });
}
