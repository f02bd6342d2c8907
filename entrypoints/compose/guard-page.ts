/** Guards a page of a site from the first moment; everything else is loaded when a composer is seen. */
import { browser } from 'wxt/browser';
import { startGuard } from '../../compose/guard';
import { lazyChecker } from '../../compose/session/lazy';
import type { SiteOverrides, SiteTable } from '../../compose/sites/types';
import { onMessage } from '../wiring/messages';
import { takeOver } from './hand-over';
import { followRepairs } from './repairs';

// Both languages, for the officer's choice of language is stored where it could not be read either.
const notLoaded =
  'Saring tidak dapat memeriksa kiriman ini; muat ulang halaman untuk memulihkannya. Kirim tanpa pemeriksaan?\n\n' +
  'Saring cannot check this post; reload the page to mend that. Send it unchecked?';

/** Milliseconds after which what waits for the page's start is done, idle or not. */
const patience = 200;

/** Ends with the signal. Each site has a script of its own, so that a page compiles one table. */
export function guardPage(table: SiteTable, signal: AbortSignal): void {
  let repairs: SiteOverrides | undefined;
  const lazy = lazyChecker({
    load: async (hurry) => {
      const start = await takeOver(browser.runtime.getURL('/checker.js'));
      return start(hurry, signal);
    },
    sendUnchecked: () => window.confirm(notLoaded),
  });
  const { checker, ...side } = lazy;
  const guard = startGuard({ window, table, ...side, overrides: () => repairs, signal });

  /** What needs the browser, which takes as long to reach as all the rest; nobody writes or asks before the page has started. */
  function connect(): void {
    const nothingYet = { composers: [], findings: 0, switchedOff: [] };
    const stop = onMessage('pageState', () => checker()?.state([guard]) ?? { reports: [guard.healthReport()], ...nothingYet });
    signal.addEventListener('abort', stop, { once: true });
    void followRepairs((stored) => {
      repairs = stored;
    }, signal);
  }
  const idle = window.requestIdleCallback(connect, { timeout: patience });
  signal.addEventListener('abort', () => window.cancelIdleCallback(idle), { once: true });
}
