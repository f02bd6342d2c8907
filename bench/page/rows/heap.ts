/** Script heap with one composer and rules that are ready, and what stays of it after a stretch of typing, ten composers, and a day of the feed. */
import type { Page } from 'puppeteer-core';
import { both, figure, heap, type Measurement, rowOf } from '../browser';
import { draft, empty, openComposer, settle } from '../composer';

/** Twenty minutes of 200 keystrokes each: what grows by the key shows in a third of an hour as well. */
const KEYS = 4000;
/** As many as it takes until the browser has compiled what a key runs. */
const WARM = 4 * draft.length;
const COMPOSERS = 10;
/** A post every ten seconds of eight hours; the page keeps the latest four hundred. */
const DAY = 2880;

/** The draft, with other words each time: the same length and the same signs, but no word that was read before. */
const varied = (turn: number): string =>
  draft.replace(/\p{Ll}/gu, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + turn) % 26)));

async function someTyping(page: Page, keys: number, turn = 0): Promise<void> {
  for (let typed = 0; typed < keys; typed += draft.length) {
    await empty(page);
    await page.keyboard.type(varied(turn + typed / draft.length));
  }
  await empty(page);
}

async function tenComposers(page: Page): Promise<void> {
  for (let opened = 0; opened < COMPOSERS; opened++) {
    await page.evaluate(() => window.situs.show('x-home', 'id'));
    await page.evaluate(() => window.situs.focus());
    await page.keyboard.type(draft.slice(0, 80));
  }
  await page.evaluate(() => window.situs.write(''));
}

const aDay = (page: Page): Promise<void> =>
  page.evaluate(async (posts) => {
    const feed = document.createElement('div');
    document.body.append(feed);
    for (let count = 0; count < posts; count++) {
      const post = document.createElement('article');
      post.innerHTML = '<h3>Nama</h3><p>Isi kiriman <a href="#">tautan</a></p><div role="button" tabindex="0">Suka</div>';
      feed.prepend(post);
      while (feed.children.length > 400) feed.lastChild?.remove();
      if (count % 20 === 0) await new Promise((done) => requestAnimationFrame(done));
    }
    feed.remove();
    await new Promise((done) => setTimeout(done, 1000));
  }, DAY);

export const memory: Measurement = async (lanes) => {
  const found = await both(lanes, 1, async (page, { name }) => {
    await openComposer(page);
    await settle(page, name === 'with');
    // Code that ran for the first time stays, as it should.
    await someTyping(page, WARM);
    const start = await heap(page);
    await someTyping(page, KEYS, WARM / draft.length);
    const typed = await heap(page);
    await tenComposers(page);
    const opened = await heap(page);
    await aDay(page);
    return { start, typed: typed - start, opened: opened - typed, fed: (await heap(page)) - opened };
  });
  return [
    rowOf(
      'memori skrip dengan satu kotak tulis',
      figure(found, ({ start }) => start),
      'MB',
    ),
    rowOf(
      `tersisa sesudah ${KEYS} ketikan`,
      figure(found, ({ typed }) => typed),
      'MB',
    ),
    rowOf(
      `tersisa sesudah ${COMPOSERS} kotak tulis`,
      figure(found, ({ opened }) => opened),
      'MB',
    ),
    rowOf(
      `tersisa sesudah sehari linimasa, ${DAY} kiriman`,
      figure(found, ({ fed }) => fed),
      'MB',
    ),
  ];
};
