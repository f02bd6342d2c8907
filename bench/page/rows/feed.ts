/** What the observers cost on a feed that adds 200 nodes a second. */
import { serve } from '../../../tests/browser/harness/routes';
import { both, type Measurement, rowOf } from '../browser';
import { extensionTime } from '../trace';

const ROUNDS = 3;
const SECONDS = 5;
/** Five nodes a post, forty posts a second. */
const FEED = `<!doctype html><meta charset="utf-8"><div id="feed"></div><script>
const add = () => { const post = document.createElement('article'); post.innerHTML = '<h3>Nama</h3><p>Isi kiriman <a href="#">tautan</a></p><div role="button" tabindex="0">Suka</div>'; feed.prepend(post); while (feed.children.length > 400) feed.lastChild.remove(); };
setInterval(() => { add(); add(); }, 50);
</script>`;

export const feed: Measurement = async (lanes) => {
  const found = await both(lanes, ROUNDS, async (page) => {
    await serve(page, ({ pathname }) => (pathname === '/' ? { body: FEED } : undefined));
    const { run } = await extensionTime(page, async () => {
      await page.goto('https://www.facebook.com/');
      await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), SECONDS * 1000);
    });
    return run / SECONDS;
  });
  return [rowOf('linimasa yang menambah 200 simpul sedetik, p50', found, 0.5, 'ms/s')];
};
