/** What the observers cost on a feed that adds 200 nodes a second, without a composer on the page and beside one. */
import type { Page } from 'puppeteer-core';
import { serve } from '../../../tests/browser/harness/routes';
import { both, type Measurement, rowOf } from '../browser';
import { openComposer } from '../composer';
import { extensionTime } from '../trace';

const ROUNDS = 3;
const SECONDS = 5;
/** Guard and checker have started and the first look is over; what that costs is measured apart. */
const SETTLED = 2;
/** Five nodes a post, forty posts a second. */
const SCRIPT = `const feed = document.createElement('div'); document.body.append(feed);
const add = () => { const post = document.createElement('article'); post.innerHTML = '<h3>Nama</h3><p>Isi kiriman <a href="#">tautan</a></p><div role="button" tabindex="0">Suka</div>'; feed.prepend(post); while (feed.children.length > 400) feed.lastChild.remove(); };
setInterval(() => { add(); add(); }, 50);`;

const pass = (page: Page, seconds: number): Promise<void> =>
  page.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), seconds * 1000);

export const feed: Measurement = async (lanes) => {
  const alone = await both(lanes, ROUNDS, async (page) => {
    const body = `<!doctype html><meta charset="utf-8"><body><script>${SCRIPT}</script>`;
    await serve(page, ({ pathname }) => (pathname === '/' ? { body } : undefined));
    await page.goto('https://www.facebook.com/');
    await pass(page, SETTLED);
    const { run } = await extensionTime(page, () => pass(page, SECONDS));
    return run / SECONDS;
  });
  const beside = await both(lanes, ROUNDS, async (page) => {
    await openComposer(page);
    await page.addScriptTag({ content: SCRIPT });
    await pass(page, SETTLED);
    const { run } = await extensionTime(page, () => pass(page, SECONDS));
    return run / SECONDS;
  });
  return [
    rowOf('linimasa yang menambah 200 simpul sedetik', alone, 'ms/s'),
    rowOf('linimasa yang sama di samping sebuah kotak tulis', beside, 'ms/s'),
  ];
};
