/** A real browser with the built extension loaded. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, chromiumArguments, ensureBrowser } from '../../../scripts/browsers';
import { type Face, withFonts } from './faces';

export const browserKinds: readonly BrowserKind[] = ['chromium', 'firefox'];

/** What a busy machine may take to start a browser or to show what a page owes, ms. Nothing waits so long that comes. */
const patience = 120_000;

/** Firefox makes a random address for each installation; the tests pin it. */
const geckoUuid = '6f8a1c7e-6f5f-4c3a-9d57-5a7269e6a001';

export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  newPage(): Promise<Page>;
  /** Opens a page of the extension: `openExtension('options.html#kebijakan')`. */
  openExtension(path: string, options?: OpenOptions): Promise<Page>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Is given the page before it goes to its address. */
  readonly prepare?: (page: Page) => void;
  /** In a tab behind the page in front, as a toolbar popup sees that page. */
  readonly behind?: boolean;
}

export interface SessionOptions {
  /** `test` (open shadow root, gallery), the shipped `production` build, or the bare browser. */
  readonly build?: 'test' | 'production' | 'none';
  /** A profile that outlives the session; default a fresh one. */
  readonly profile?: string;
  readonly args?: readonly string[];
  readonly headless?: boolean;
  /** Another folder than that of the build, for a copy with a changed manifest. */
  readonly extension?: string;
  /** Another browser than the one that is found. */
  readonly executable?: string;
  /** The person wants no movement: what appears stands still at once. */
  readonly reducedMotion?: boolean;
  /** Preferences of Firefox. */
  readonly prefs?: Readonly<Record<string, unknown>>;
  readonly acceptInsecureCerts?: boolean;
  /** Width of the letters; default `SARING_FACE`, else the usual one. */
  readonly face?: Face;
}

const geckoIdOf = (extension: string): string =>
  JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

/** The folder of a build; `SARING_OUT` moves the output of all builds. */
export function extensionFolder(kind: BrowserKind, build: 'test' | 'production'): string {
  const name = `${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3${build === 'test' ? '-test' : ''}`;
  const folder = resolve(process.env.SARING_OUT ?? '.output', name);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm run build:test (or npm run build) first.`);
  return folder;
}

export async function startSession(kind: BrowserKind, options: SessionOptions = {}): Promise<Session> {
  const build = options.build ?? 'test';
  const extension = options.extension ?? (build === 'none' ? undefined : extensionFolder(kind, build));
  const common = {
    executablePath: options.executable ?? (await ensureBrowser(kind)),
    headless: options.headless ?? true,
    timeout: patience,
    env: withFonts(options.face),
    // More than any test may take, so that it is the test that says what it waited for.
    protocolTimeout: 900_000,
    acceptInsecureCerts: options.acceptInsecureCerts ?? false,
    ...(options.profile ? { userDataDir: options.profile } : {}),
  };
  if (kind === 'firefox') {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      ...common,
      // Without system access the browser refuses to open an extension's own pages under automation.
      args: ['-remote-allow-system-access', ...(options.args ?? [])],
      extraPrefsFirefox: {
        ...(extension ? { 'extensions.webextensions.uuids': JSON.stringify({ [geckoIdOf(extension)]: geckoUuid }) } : {}),
        // Its sandbox reads fonts in the system's folders alone.
        'security.sandbox.content.read_path_whitelist': `${resolve('node_modules')}/`,
        ...(options.reducedMotion ? { 'ui.prefersReducedMotion': 1 } : {}),
        ...options.prefs,
      },
    });
    if (extension) await browser.installExtension(extension);
    return session(kind, browser, `moz-extension://${geckoUuid}/`);
  }
  const browser = await puppeteer.launch({
    ...common,
    // A person's window has a size of its own.
    ...(common.headless ? {} : { defaultViewport: null }),
    pipe: true,
    enableExtensions: extension ? [extension] : false,
    args: [...chromiumArguments(), ...(options.reducedMotion ? ['--force-prefers-reduced-motion'] : []), ...(options.args ?? [])],
  });
  if (!extension) return session(kind, browser, 'about:blank');
  // Looked for now: the browser puts a worker to sleep that has nothing to do, and what sleeps is not found.
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: patience },
  );
  return session(kind, browser, new URL('/', worker.url()).href);
}

/** Asks until the page answers from `target`. The document being left may vanish under the question, which is no answer yet. */
async function arrived(page: Page, target: string): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const state = await page.evaluate(() => [location.href, document.readyState]).catch(() => undefined);
    if (state?.[0]?.startsWith(target) && state[1] === 'complete') return;
    if (Date.now() > deadline)
      throw new Error(`${target} did not open within ${patience / 1000} s; last seen: ${state?.join(' ') ?? 'no answer'}`);
  }
}

/** `base`: where the extension's own pages are. */
function session(kind: BrowserKind, browser: Browser, base: string): Session {
  /** Each page has a screen of its own: behind another it would get few frames or none, and what waits on it would not look again. */
  async function newPage(behind = false): Promise<Page> {
    const page = await browser.newPage(behind ? { background: true } : kind === 'firefox' ? { type: 'window' } : {});
    page.setDefaultTimeout(patience);
    if (kind === 'chromium') {
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    }
    return page;
  }
  return {
    kind,
    browser,
    newPage: () => newPage(),
    async openExtension(path, { prepare, behind } = {}) {
      const url = new URL(path, base).href;
      const page = await newPage(behind);
      prepare?.(page);
      // Firefox never reports the end of this navigation over BiDi; the page itself does.
      await page.goto(url, kind === 'firefox' ? { waitUntil: [] } : {});
      await arrived(page, url.replace(/[?#].*/, ''));
      return page;
    },
    async close() {
      const program = browser.process();
      await browser.close();
      // What follows may use its profile again, or remove it.
      if (program && program.exitCode === null && program.signalCode === null) await once(program, 'exit');
    },
  };
}
