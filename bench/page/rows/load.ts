/** Boxes far larger than any post: from the press on the send control to the popup; without Saring, to the frame after the press. */
import type { Page } from 'puppeteer-core';
import { serve } from '../../../tests/browser/harness/routes';
import { both, type Measurement, type Row, rowOf } from '../browser';
import { timedPress } from '../press';

const ROUNDS = 2;
const leak = 'NIK 3507991708859901 sudah diproses.';
const sentence = 'Warga desa dapat mengurus surat di balai desa pada hari kerja. ';
const megabytes = (count: number): string => sentence.repeat(Math.ceil((count * 1e6) / sentence.length));

const page = `<!doctype html><html lang="id"><meta charset="utf-8"><title>situs</title><main>
<div data-testid="tweetTextarea_0" role="textbox" contenteditable="true" style="height:100px;overflow:auto"></div>
<button type="button" data-testid="tweetButtonInline">Posting</button></main></html>`;

interface Load {
  readonly what: string;
  /** Paragraphs, each with so many spans of `words`. */
  readonly lines: number;
  readonly spans: number;
  readonly words: string;
}

const loads: readonly Load[] = [
  { what: '20.000 span dalam satu paragraf', lines: 1, spans: 20_000, words: 'kata ' },
  { what: '20.000 span dalam 2.000 paragraf', lines: 2000, spans: 10, words: 'kata ' },
  { what: 'teks 5 MB dalam satu paragraf', lines: 1, spans: 1, words: megabytes(5) },
  { what: 'teks 5 MB dalam 100.000 simpul', lines: 20_000, spans: 4, words: sentence },
];

export const load: Measurement = async (lanes) => {
  const rows: Row[] = [];
  for (const each of loads) {
    const found = await both(lanes, ROUNDS, async (tab, lane) => {
      await serve(tab, ({ pathname }) => (pathname === '/' ? { body: page } : undefined));
      await tab.goto('https://x.com/');
      await fill(tab, each);
      return timedPress(tab, '[data-testid=tweetButtonInline]', lane);
    });
    rows.push(rowOf(`${each.what}, tekan kirim`, found, 'ms'));
  }
  return rows;
};

/** Fills the box, and answers when everything that comes of it is done. */
const fill = (tab: Page, each: Load): Promise<void> =>
  tab.evaluate(
    async ({ lines, spans, words }, leak) => {
      const box = document.querySelector<HTMLElement>('[contenteditable]');
      if (!box) throw new Error('The page has no box.');
      const line = document.createElement('div');
      for (let count = 0; count < spans; count++) line.appendChild(document.createElement('span')).textContent = words;
      const all = document.createElement('div');
      for (let count = 0; count < lines; count++) all.append(line.cloneNode(true));
      all.append(leak);
      box.focus();
      box.replaceChildren(all);
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 10_000 }));
    },
    each,
    leak,
  );
