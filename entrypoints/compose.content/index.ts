/** Guards the sites' own pages from the first moment; everything else is loaded when a composer is seen. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../../compose/guard';
import { siteOf, siteTables } from '../../compose/sites';
import { siteRepairs } from '../../policy/store';
import { onMessage } from '../wiring/messages';
import { takeOver } from './hand-over';
import { lazyChecker } from './lazy';

// Both languages, for the officer's choice of language is stored where it could not be read either.
const notLoaded =
  'Saring tidak dapat memeriksa kiriman ini; muat ulang halaman untuk memulihkannya. Kirim tanpa pemeriksaan?\n\n' +
  'Saring cannot check this post; reload the page to mend that. Send it unchecked?';

export default defineContentScript({
  matches: Object.values(siteTables).flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  runAt: 'document_start',
  async main(ctx) {
    const site = siteOf(location.hostname);
    if (!site) return;
    const { signal } = ctx;
    let repairs: Awaited<ReturnType<typeof siteRepairs.getValue>> = null;
    const lazy = lazyChecker({
      load: async () => {
        const start = await takeOver(browser.runtime.getURL('/checker.js'));
        return start(signal);
      },
      sendUnchecked: () => window.confirm(notLoaded),
    });
    const { checker, ...side } = lazy;
    const guard = startGuard({ window, site, ...side, overrides: () => repairs ?? undefined, signal });

    const nothingYet = { composers: [], findings: 0, switchedOff: [] };
    const stops = [
      siteRepairs.watch((changed) => {
        repairs = changed;
      }),
      onMessage('pageState', () => checker()?.state([guard]) ?? { reports: [guard.healthReport()], ...nothingYet }),
    ];
    signal.addEventListener(
      'abort',
      () => {
        for (const stop of stops) stop();
      },
      { once: true },
    );
    repairs = await siteRepairs.getValue();
  },
});
