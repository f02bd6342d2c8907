/** `npm start`: the practice page with Saring; with a screen to type in, without one as a scripted demonstration. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Session, startSession } from '../tests/browser/harness/session';
import { ensureBrowser, hasScreen } from './browsers';
import { runDemo } from './demo/run';

const folder = join(process.env.SARING_OUT ?? '.output', 'demo');

function build(): void {
  const run = spawnSync('npx', ['wxt', 'build'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status !== 0) throw new Error(`The extension could not be built:\n${run.stdout}\n${run.stderr}`);
}

async function show(session: Session): Promise<number> {
  await session.openExtension('training.html#latihan');
  console.log('Saring is loaded in this Chromium. Type in one of the composers, switch accounts, and try to send.');
  console.log('Close the browser to end.');
  await new Promise<void>((done) => session.browser.once('disconnected', () => done()));
  return 0;
}

async function demonstrate(session: Session): Promise<number> {
  const page = await session.openExtension('training.html#latihan');
  await page.setDefaultTimeout(10_000);
  await page.setViewport({ width: 1600, height: 1200 });
  const allWell = await runDemo(page, folder);
  console.log(`\nScreenshots: ${folder}`);
  console.log(allWell ? 'Every step did what it says.' : 'A step did not do what it says; see ✗ above.');
  return allWell ? 0 : 1;
}

try {
  await ensureBrowser('chromium');
  build();
  const headless = process.argv.includes('--headless') || !hasScreen();
  const session = await startSession('chromium', {
    build: 'production',
    headless,
    ...(headless ? {} : { args: ['--start-maximized'] }),
  });
  try {
    process.exitCode = await (headless ? demonstrate(session) : show(session));
  } finally {
    await session.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
