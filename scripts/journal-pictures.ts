/** Pictures of the journal's and the approver's pages, with an invented office. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { exportJournal, fillJournal } from '../tests/browser/harness/journal-views';
import { inOverlay, until } from '../tests/browser/harness/overlay';
import type { Session } from '../tests/browser/harness/session';
import type * as insideModule from '../tests/browser/journal-inside';
import { useOffice as installOffice, openComposer, openDesk, pressOverlay, send } from '../tests/browser/journal-office';

declare const inside: typeof insideModule;

const size = { width: 900, height: 900 };

/** Writes `jurnal.webp`, `jurnal-ringkasan.webp`, `jurnal-pemeriksaan.webp`, `laporan-unit.webp` and `penyetuju.webp` into a folder. */
export async function journalPictures(session: Session, folder: string): Promise<void> {
  const picture = (page: Page, name: string) =>
    page.screenshot({ type: 'webp', quality: 82, path: join(folder, `${name}.webp`), clip: { x: 0, y: 0, ...size } });
  async function open(path: string): Promise<Page> {
    const page = await session.openExtension(path);
    await page.setViewport(size);
    return page;
  }

  const desk = await openDesk(session);
  const kepala = await desk.evaluate(() => inside.makeOwnKey('tujuh kenari jingga'));
  await installOffice(desk, { keys: { kepala } });
  await fillJournal(desk);

  const view = await open('options.html#jurnal');
  await view.waitForSelector('.week-chart');
  await picture(view, 'jurnal-ringkasan');
  await view.click('[data-section=list]');
  await (await view.waitForSelector('.journal-entry:nth-child(5) summary'))?.click();
  await picture(view, 'jurnal');
  await view.click('[data-section=checks]');
  await view.click('[data-action=verify]');
  await view.waitForSelector('.journal-result');
  await picture(view, 'jurnal-pemeriksaan');

  const files = await mkdtemp(join(tmpdir(), 'saring-'));
  const file = join(files, 'rina.jsonl');
  await writeFile(file, await exportJournal(desk, 'Rina Contoh'));
  const exports = await view.waitForSelector('input[name=exports]');
  await exports?.toElement('input').then((input) => input.uploadFile(file));
  await (await view.waitForSelector('.unit-report .unit-accounts'))?.evaluate(() =>
    document.querySelector('.unit')?.scrollIntoView(),
  );
  await view.screenshot({ type: 'webp', quality: 82, path: join(folder, 'laporan-unit.webp') });

  const page = await openComposer(session);
  await send(page, 'Bantuan atas nama Ibu Sari, NIK 3174096112900001, sudah cair. Terima kasih atas kesabarannya.');
  await pressOverlay(page, 'approval');
  const area = await inOverlay(page, '[data-step=approval] textarea[readonly]');
  const when = await inOverlay(page, '[name=goes-out]');
  const before = await area.evaluate((element) => (element as HTMLTextAreaElement).value);
  await when.evaluate((element) => {
    const tomorrow = new Date();
    tomorrow.setDate(tomorrow.getDate() + 1);
    (element as HTMLInputElement).value = `${tomorrow.toLocaleDateString('sv')}T08:00`;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const request = await until(page, 'a request that says when', async () => {
    const now = await area.evaluate((element) => (element as HTMLTextAreaElement).value);
    return now === before ? undefined : now;
  });
  await installOffice(desk, { keys: { kepala }, officer: 'kepala' });
  const approver = await open('options.html#persetujuan');
  await approver.waitForSelector('[name=request]');
  await approver.$eval(
    '[name=request]',
    (element, words) => {
      (element as HTMLTextAreaElement).value = words;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    request,
  );
  await approver.click('[data-action=read-request]');
  await approver.waitForSelector('[data-action=approve]');
  await approver.screenshot({ type: 'webp', quality: 82, path: join(folder, 'penyetuju.webp'), fullPage: true });
  await Promise.all([desk.close(), view.close(), page.close(), approver.close()]);
}
