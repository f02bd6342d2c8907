/** The product at work, as the stores' pictures show it: the test build in a browser, on the fixture of a site, with an invented office. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { importPolicy } from '../../tests/browser/harness/import';
import { fillJournal } from '../../tests/browser/harness/journal-views';
import { inOverlay, pressInOverlay } from '../../tests/browser/harness/overlay';
import type { Session } from '../../tests/browser/harness/session';
import type * as insideModule from '../../tests/browser/journal-inside';
import { openDesk } from '../../tests/browser/journal-office';
import { openSite } from '../../tests/browser/matrix/open';

/** CSS pixels of what is shown of the site. */
export const stage = { width: 700, height: 640 };

/** Device pixels for each: the pictures enlarge it. By the browser, since a page's own emulation does not reach frames of others. */
export const scale = 2;

const css = readFileSync(new URL('site.css', import.meta.url), 'utf8');

declare const inside: typeof insideModule;

const account = (id: string, name: string, officer: string) => ({
  id,
  platform: 'x',
  handle: `${id}_contoh`,
  name,
  kind: 'official',
  officers: [officer],
});
const policy = {
  formatVersion: 1,
  id: 'dinas-contoh',
  revision: 1,
  issued: '2026-11-01',
  institution: { name: 'Dinas Contoh', kind: 'pemda' },
  accounts: [account('dinas', 'Dinas Contoh', 'rina'), account('setda', 'Setda Contoh', 'tono')],
  officers: [
    { id: 'rina', name: 'Rina Contoh', role: 'petugas' },
    { id: 'tono', name: 'Tono Contoh', role: 'petugas' },
  ],
  packs: { tni: false, keamanan: false },
};

const accounts = { own: ['dinas_contoh', 'Dinas Contoh'], other: ['setda_contoh', 'Setda Contoh'] } as const;

/** A page of the site with a composer of the account, the draft in it, looked at by Saring. */
export async function compose(session: Session, account: keyof typeof accounts, draft: string): Promise<Page> {
  const page = await session.newPage();
  await page.setViewport({ ...stage, deviceScaleFactor: 0 });
  await openSite(page, 'x', { guard: false });
  await page.addStyleTag({ content: css });
  await page.evaluate(
    (words, [handle, name]) => {
      window.situs.show('x-home', 'id');
      const avatar = document.querySelector<HTMLElement>('#app [data-testid^="UserAvatar-Container-"]');
      avatar?.setAttribute('data-testid', `UserAvatar-Container-${handle}`);
      avatar?.setAttribute('data-name', name);
      const post = document.createElement('div');
      post.className = 'next-post';
      post.innerHTML = '<i></i><b></b><b></b>';
      document.querySelector('#app [data-testid="primaryColumn"]')?.append(post);
      window.situs.write(words);
      window.situs.focus();
    },
    draft,
    accounts[account],
  );
  await inOverlay(page, '.chip');
  return page;
}

/** Down to what is used of the page: the shadow of the lowest piece included. */
async function shotOf(page: Page): Promise<Uint8Array> {
  const bottom = await page.evaluate(() => {
    const root = document.querySelector('[data-saring-overlay]')?.shadowRoot;
    const pieces = [...document.querySelectorAll('.next-post'), ...(root?.querySelectorAll('.frame[data-shown]') ?? [])];
    return Math.ceil(Math.max(...pieces.map((piece) => piece.getBoundingClientRect().bottom)) + 20);
  });
  return page.screenshot({ clip: { x: 0, y: 0, width: stage.width, height: Math.min(stage.height, bottom) } });
}

export type Shot = 'tahan' | 'tanda' | 'akun' | 'perbaikan' | 'jurnal';

/** The invented office in force, with its officer at this computer. */
export async function openOffice(session: Session): Promise<Page> {
  const desk = await openDesk(session);
  await importPolicy(session, policy);
  await desk.evaluate(() => inside.officerChoice.setValue({ officerId: 'rina' }));
  return desk;
}

/** PNG of each scene. */
export async function shots(session: Session): Promise<Readonly<Record<Shot, Uint8Array>>> {
  const desk = await openOffice(session);
  /** What stands after the site's own button was pressed, and then what `press` names. */
  async function held(
    account: keyof typeof accounts,
    draft: string,
    press?: string,
    stands = '[role=dialog]',
  ): Promise<Uint8Array> {
    const page = await compose(session, account, draft);
    await page.click('[data-fx=control]');
    if (press) await pressInOverlay(page, press);
    await inOverlay(page, stands);
    await page.mouse.move(0, 0);
    const shot = await shotOf(page);
    await page.close();
    return shot;
  }
  const tahan = await held('own', 'Bantuan atas nama Ibu Sari, NIK 3578014203850005, sudah dapat diambil besok.');
  const akun = await held('other', 'Selamat pagi, Sobat Contoh! Kantor buka sampai pukul 16.00.');
  const perbaikan = await held(
    'own',
    'Layanan untuk orang cacat dibuka besok, dan orang cacat tidak perlu antre.',
    '[data-action=fix-all]',
    '[data-mood=done]',
  );
  const writing = await compose(
    session,
    'own',
    'Terima kasih sudah datang ke kantor kami pagi ini, Warga Contoh. Ayo coblos paslon 2, putra daerah kita!',
  );
  const word = await writing.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('[contenteditable]') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('paslon') ?? -1;
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 6);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error('the draft is not in the box');
  });
  await writing.mouse.move(word.x, word.y);
  await inOverlay(writing, '.peek');
  const tanda = await shotOf(writing);

  await fillJournal(desk);
  const view = await session.openExtension('options.html#jurnal');
  await view.setViewport({ ...stage, deviceScaleFactor: 0 });
  await (await view.waitForSelector('[data-section=summary]'))?.click();
  await view.waitForSelector('.week-chart');
  await view.evaluate(() => {
    const tabs = document.querySelector('[data-section=summary]')?.getBoundingClientRect();
    scrollBy({ top: (tabs?.top ?? 0) - 14, behavior: 'instant' });
  });
  const jurnal = await view.screenshot();
  return { tahan, tanda, akun, perbaikan, jurnal };
}
