/** Guards a page of a site from the first moment; everything else is loaded when a composer is seen. */
import { browser } from 'wxt/browser';
import { putUpShield } from '../../components/page/shield';
import type { Repair } from '../../compose/composers/repair';
import { startGuard } from '../../compose/guard';
import { lazyChecker } from '../../compose/session/lazy';
import type { SiteOverrides, SiteTable } from '../../compose/sites/types';
import { answerPageState, tellAtWork } from '../wiring/light';
import { load, takeOver } from './hand-over';
import { followRepairs } from './repairs';
import { mayGoUnchecked, rememberPolicy } from './unloaded';

/** Milliseconds after which what waits for the page's start is done, idle or not. */
const patience = 200;

/**
 * Never ends: what would end it is an event that any script of the page can send. Each site has a script of its own, so that a page
 * compiles one table.
 */
export function guardPage(table: SiteTable): void {
  const { signal } = new AbortController();
  // Before the guard and before anything of the page.
  const shield = putUpShield(window, signal);
  let repairs: SiteOverrides | undefined;
  let repair: Repair | undefined;
  const lazy = lazyChecker({
    load: async (hurry) => {
      const [start] = await Promise.all([
        takeOver('saringStartPageChecker', browser.runtime.getURL('/checker.js')),
        // They hand themselves over to the checker.
        ...(['/rules.js', '/model.js'] as const).map((script) => load(browser.runtime.getURL(script))),
      ]);
      return start(hurry, shield, signal);
    },
    again: () => void guard.composers(),
    sendUnchecked: mayGoUnchecked,
  });
  const { checker, ...side } = lazy;
  const guard = startGuard({
    window,
    table,
    ...side,
    overrides: () => repairs,
    repair: (...about) => repair?.(...about),
    signal,
  });

  /** What needs the browser, which takes as long to reach as all the rest; nobody writes or asks before the page has started. */
  function connect(): void {
    const nothingYet = { composers: [], findings: 0, switchedOff: [] };
    // A tab is asked once, and answers by its page.
    if (window === window.top) {
      answerPageState(() => checker()?.state([guard]) ?? { reports: [guard.healthReport()], ...nothingYet });
      tellAtWork();
    }
    void rememberPolicy().catch(() => undefined);
    void followRepairs(async (stored) => {
      if (stored) repair ??= await takeOver('saringRepair', browser.runtime.getURL('/repair.js')).catch(() => undefined);
      repairs = stored;
    }, signal);
  }
  window.requestIdleCallback(connect, { timeout: patience });
}
