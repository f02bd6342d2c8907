/** What a reader loses who sets the text wider, as WCAG 1.4.12 lets everyone: words that are cut off, or run out of what holds them. */
import type { Page } from 'puppeteer-core';

const wider = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/**
 * Sets the text of the page wider, or of Saring's frame in it, looks for words that are lost, and sets it back. `except` names parts
 * that are another's. Returns each lost text with what cuts it, and how far the page now scrolls sideways where it does.
 */
export const lostWhenSpaced = (page: Page, except = 'none', place: 'page' | 'frame' = 'page'): Promise<string[]> =>
  page.evaluate(
    async (foreign, where, css) => {
      const inPage = window.document.querySelector('[data-saring-overlay]')?.shadowRoot;
      const frame = inPage?.querySelector<HTMLIFrameElement>('.frame[data-shown]');
      const document = where === 'page' ? window.document : frame?.contentDocument;
      const view = document?.defaultView;
      if (!document || !view) return [];
      const style = document.createElement('style');
      style.textContent = css;
      document.head.append(style);
      // What follows the size of something else has followed it.
      for (let frames = 0; frames < 2; frames += 1) await new Promise((done) => view.requestAnimationFrame(done));
      const { getComputedStyle } = view;
      const lost = new Set<string>();
      const root = document.documentElement;
      const sideways = root.scrollWidth - root.clientWidth;
      if (sideways > 0) lost.add(`the page scrolls sideways by ${sideways} px`);
      const told = (each: Element) => `${each.localName}${each.className && `.${String(each.className).split(' ').join('.')}`}`;
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode;
        const words = node.textContent?.trim();
        const parent = node.parentElement;
        if (!words || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        if (parent.closest(`${foreign}, option, script, style`)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()];
        for (let holder: Element | null = parent; holder && holder !== root; holder = holder.parentElement) {
          const look = getComputedStyle(holder);
          const { left, right, top, bottom } = holder.getBoundingClientRect();
          // Words for screen readers alone are cut on purpose.
          if (look.clipPath !== 'none' || look.position === 'fixed') break;
          const cuts = (way: string) => way === 'hidden' || way === 'clip';
          const out = boxes.some(
            (box) =>
              (cuts(look.overflowX) && (box.left < left - 1 || box.right > right + 1)) ||
              (cuts(look.overflowY) && (box.top < top - 1 || box.bottom > bottom + 1)),
          );
          if (out) lost.add(`“${words.slice(0, 40)}” is cut by ${told(holder)}`);
          // Controls, tags and cells show where they end: words beyond that lie on something else.
          const isFrame = holder.matches('button, summary, a.button, label, .tag, .severity, th, td');
          const runs = boxes.some(
            (box) => box.left < left - 1 || box.right > right + 1 || box.top < top - 2 || box.bottom > bottom + 2,
          );
          if (isFrame && look.display !== 'inline' && runs) lost.add(`“${words.slice(0, 40)}” runs out of ${told(holder)}`);
          // What scrolls shows the rest when it is scrolled.
          if (/auto|scroll/.test(look.overflowX + look.overflowY)) break;
        }
      }
      style.remove();
      return [...lost];
    },
    except,
    place,
    wider,
  );
