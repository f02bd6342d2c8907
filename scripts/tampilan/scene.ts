/** A page of the extension in one of its states, and how it is brought there. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { putInside } from '../../tests/browser/harness/inside';
import type { Session } from '../../tests/browser/harness/session';

/** Of one browser, from one scene to the next. */
export interface Stage {
  readonly session: Session;
  /** A page of the extension with the product's modules in reach. */
  readonly desk: Page;
  readonly files: string;
  key?: string;
}

export interface Scene {
  readonly name: string;
  readonly title: string;
  readonly isPopup?: true;
  /** What it is about, further down the page. */
  readonly part?: string;
  /** What stands there, as a page of the extension, with everything that it owes. */
  readonly open: (stage: Stage) => Promise<Page>;
}

export async function stageOf(session: Session): Promise<Stage> {
  const desk = await session.openExtension('options.html#tentang');
  await putInside(desk, resolve('tests/browser/journal-inside.ts'));
  return { session, desk, files: await mkdtemp(join(tmpdir(), 'saring-')) };
}

/** Opens a page, presses what is named, in order, and waits for what is to stand there. */
export const at =
  (path: string, stands: string, ...presses: string[]) =>
  async ({ session }: Stage): Promise<Page> => {
    const page = await session.openExtension(path);
    for (const selector of presses) await (await page.waitForSelector(selector))?.click();
    await page.waitForSelector(stands);
    return page;
  };

export async function write(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (element, text) => {
      (element as HTMLTextAreaElement).value = text;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );
}

export async function give(page: Page, selector: string, file: string): Promise<void> {
  const input = await page.waitForSelector(selector);
  await (await input?.toElement('input'))?.uploadFile(file);
}
