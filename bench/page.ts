/** `npm run bench:page`: what Saring costs a page, with and without it in one run, alternating. */
import { cpus } from 'node:os';
import type { Page } from 'puppeteer-core';
import { serve } from '../tests/browser/harness/routes';
import { openSite } from '../tests/browser/matrix/open';
import { extensionTime, heap, type Lane, openLane, quantile } from './page/browser';
import { draft, typeMeasured } from './page/typing';

const rounds = Number(process.argv[2] ?? 3);
const hour = 12_000;

const lanes = [await openLane('without'), await openLane('with')] as const;
const show = (value: number) => value.toFixed(value < 10 ? 2 : 1).padStart(9);
const row = (what: string, without: number, withSaring: number, unit: string) =>
  console.log(`| ${what.padEnd(52)} | ${show(without)} | ${show(withSaring)} | ${show(withSaring - without)} | ${unit} |`);
const median = (values: readonly number[]) => quantile(values, 0.5);

/** Runs one measurement in both lanes, turn by turn; the figures of all rounds by lane. */
async function both<T>(measure: (page: Page, lane: Lane) => Promise<T>, times = rounds): Promise<{ without: T[]; with: T[] }> {
  const found: { without: T[]; with: T[] } = { without: [], with: [] };
  for (let round = 0; round < times; round += 1) {
    for (const lane of lanes) {
      const page = await lane.browser.newPage();
      await page.bringToFront();
      found[lane.name].push(await measure(page, lane));
      await page.close();
    }
  }
  return found;
}

console.log(
  `Chromium ${await lanes[0].browser.version()}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${rounds} rounds\n`,
);
console.log('| what                                                 |   without |      with |     added | unit |');
console.log('| ---------------------------------------------------- | --------: | --------: | --------: | --- |');

const feed = (perSecond: number) => `<!doctype html><meta charset="utf-8"><div id="feed"></div><script>
const add = () => { const post = document.createElement('article'); post.innerHTML = '<h3>Nama</h3><p>Isi kiriman <a href="#">tautan</a></p><div role="button" tabindex="0">Suka</div>'; feed.prepend(post); while (feed.children.length > 400) feed.lastChild.remove(); };
if (${perSecond}) setInterval(() => { for (let n = 0; n < ${Math.ceil(perSecond / 5 / 20)}; n += 1) add(); }, 50);
</script>`;

for (const [title, perSecond, seconds] of [
  ['page without composer', 0, 3],
  ['feed that adds 200 nodes a second', 200, 5],
] as const) {
  const found = await both(async (page) => {
    await serve(page, ({ pathname }) => (pathname === '/' ? { body: feed(perSecond) } : undefined));
    return extensionTime(page, async () => {
      await page.goto('https://www.facebook.com/');
      await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), seconds * 1000);
    });
  });
  row(
    `${title}: script start`,
    median(found.without.map(({ start }) => start)),
    median(found.with.map(({ start }) => start)),
    'ms',
  );
  const perSec = (all: { run: number }[]) => median(all.map(({ run }) => run / seconds));
  row(`${title}: work a second`, perSec(found.without), perSec(found.with), 'ms/s');
}

for (const slowdown of [1, 4, 6]) {
  const found = await both(async (page) => {
    await openSite(page, 'x', { guard: false });
    await page.evaluate(() => window.situs.show('x-home', 'id'));
    await page.evaluate(() => window.situs.focus());
    await page.keyboard.type('a');
    await page.emulateCPUThrottling(slowdown);
    return typeMeasured(page, draft);
  });
  for (const [name, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const)
    row(
      `keystroke to frame, CPU ÷ ${slowdown}, ${name}`,
      quantile(found.without.flat(), share),
      quantile(found.with.flat(), share),
      'ms',
    );
}

const grown = await both(async (page) => {
  await openSite(page, 'x', { guard: false });
  await page.evaluate(() => window.situs.show('x-home', 'id'));
  await page.evaluate(() => window.situs.focus());
  await page.keyboard.type(draft.slice(0, 40));
  const before = await heap(page);
  for (let typed = 0; typed < hour; typed += draft.length) {
    await page.evaluate(() => window.situs.write(''));
    await page.evaluate(() => window.situs.focus());
    await page.keyboard.type(draft);
  }
  await page.evaluate(() => window.situs.write(''));
  return { before, growth: (await heap(page)) - before };
}, 1);
row(
  'heap with one composer',
  median(grown.without.map(({ before }) => before)),
  median(grown.with.map(({ before }) => before)),
  'MB',
);
row(
  `heap growth over ${hour} keystrokes`,
  median(grown.without.map(({ growth }) => growth)),
  median(grown.with.map(({ growth }) => growth)),
  'MB',
);
await Promise.all(lanes.map(({ browser }) => browser.close()));

const test = await openLane('with', 'test');
const opened: number[] = [];
for (let round = 0; round < rounds * 5; round += 1) {
  const page = await test.browser.newPage();
  await openSite(page, 'x', { guard: false });
  await page.evaluate(() => window.situs.show('x-home', 'id'));
  await page.evaluate(() => window.situs.focus());
  await page.keyboard.type(draft);
  const panel = page.evaluate(
    () =>
      new Promise<number>((done) => {
        let pressed = 0;
        addEventListener('click', () => (pressed = performance.now()), { capture: true, once: true });
        const look = () =>
          pressed && document.querySelector('[data-saring-overlay]')?.shadowRoot?.querySelector('.panel')
            ? done(performance.now() - pressed)
            : requestAnimationFrame(look);
        look();
      }),
  );
  await page.click('[data-fx="control"]');
  opened.push(await panel);
  await page.close();
}
await test.browser.close();
row('click on send to popup, p50', 0, quantile(opened, 0.5), 'ms');
row('click on send to popup, p95', 0, quantile(opened, 0.95), 'ms');
