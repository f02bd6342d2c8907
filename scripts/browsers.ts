/** Finds a browser for the tests and the demonstration, or installs one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';

export type BrowserKind = 'chromium' | 'firefox';

const cacheDir = join(homedir(), '.cache', 'saring-browsers');
const known: Record<BrowserKind, { env: string; names: string[]; paths: string[]; debian: string; product: Browser }> = {
  chromium: {
    env: 'SARING_CHROMIUM',
    names: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debian: 'chromium',
    product: Browser.CHROME,
  },
  firefox: {
    env: 'SARING_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
    product: Browser.FIREFOX,
  },
};

/**
 * The path of a browser that can load an unpacked extension, or undefined. Looks at the environment, PATH and usual places.
 * Throws one sentence when the environment names what cannot be run.
 */
async function findBrowser(kind: BrowserKind): Promise<string | undefined> {
  const { env, names, paths, product } = known[kind];
  const chosen = process.env[env];
  if (chosen && !isExecutable(chosen))
    throw new Error(`${env} is set to "${chosen}", which is no program that can be run: correct or unset it.`);
  if (chosen) return chosen;
  const onPath = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)));
  const found = [...onPath, ...paths].find(isExecutable);
  if (found) return found;
  if (!existsSync(cacheDir)) return undefined;
  return (await getInstalledBrowsers({ cacheDir })).find((installed) => installed.browser === product)?.executablePath;
}

/** As `findBrowser`, but installs the browser where there is none. Throws one sentence that says what to do when it cannot. */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found) return found;
  const { debian, env } = known[kind];
  console.error(`Saring: ${kind} is not installed here, installing it …`);
  const reasons = [installFromDebian(debian), await installFromVendor(kind)];
  const path = await findBrowser(kind);
  if (path) return path;
  throw new Error(
    `No ${kind} was found and none could be installed (${reasons.filter(Boolean).join('; ')}). ` +
      `Install ${debian} with your system's package manager, or set ${env} to the path of the browser, and run the command again.`,
  );
}

function installFromDebian(name: string): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'not root on Debian';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  apt('update', '-qq');
  const run = apt('install', '-y', '-qq', '--no-install-recommends', name, 'fonts-noto-color-emoji', 'fonts-dejavu-core');
  return run.status === 0 ? undefined : `apt-get: ${run.error?.message ?? run.stderr.trim().split('\n').at(-1)}`;
}

async function installFromVendor(kind: BrowserKind): Promise<string | undefined> {
  if (await findBrowser(kind)) return undefined;
  const { product } = known[kind];
  try {
    const platform = detectBrowserPlatform();
    if (!platform) return 'no build of the vendor for this system';
    const buildId = await resolveBuildId(product, platform, 'stable');
    await install({ browser: product, buildId, cacheDir, platform });
    return undefined;
  } catch (error) {
    return `download: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a window can be shown here. */
export function hasScreen(): boolean {
  if (process.env.CI) return false;
  if (process.platform === 'linux') return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return true;
}

/** Arguments every launch of Chromium needs here: no sandbox as root, no background traffic. */
export function chromiumArguments(): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    ...asRoot,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
}

if (process.argv[1]?.endsWith('browsers.ts')) {
  try {
    for (const kind of ['chromium', 'firefox'] as const) {
      const path = await ensureBrowser(kind);
      const version = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      console.log(`${kind}: ${path} (${version.trim()})`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
