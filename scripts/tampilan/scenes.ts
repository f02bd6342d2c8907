/** Every page of the extension in each of its states, from a bare installation to a full journal; one scene builds on what was before it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { exportJournal, fillJournal } from '../../tests/browser/harness/journal-views';
import { inOverlay, until } from '../../tests/browser/harness/overlay';
import type * as insideModule from '../../tests/browser/journal-inside';
import { useOffice as installOffice, openComposer, pressOverlay, send } from '../../tests/browser/journal-office';
import { at, give, type Scene, type Stage, write } from './scene';
import { studioScenes } from './studio-scenes';

declare const inside: typeof insideModule;

/** A policy's file as it is chosen on the settings page. */
const chosen =
  (stands: string, edit: (source: string) => string = (source) => source) =>
  async ({ session, files }: Stage): Promise<Page> => {
    const page = await session.openExtension('options.html#kebijakan');
    const file = join(files, 'kebijakan.json');
    await writeFile(file, edit(await readFile('samples/kabupaten.json', 'utf8')));
    await give(page, '[type=file]', file);
    await page.waitForSelector(stands);
    return page;
  };

/** What an officer sends to the approver: a post of tomorrow that was stopped. */
async function requestOf({ session, desk }: Stage, keys: Readonly<Record<string, string>>): Promise<string> {
  await installOffice(desk, { keys });
  const page = await openComposer(session);
  await send(page, 'Bantuan atas nama Ibu Sari, NIK 3174096112900001, sudah cair. Terima kasih atas kesabarannya.');
  await pressOverlay(page, 'approval');
  const area = await inOverlay(page, '[data-step=approval] textarea[readonly]');
  const code = () => area.evaluate((element) => (element as HTMLTextAreaElement).value);
  const before = await code();
  await (await inOverlay(page, '[name=goes-out]')).evaluate((element) => {
    const tomorrow = new Date();
    tomorrow.setDate(tomorrow.getDate() + 1);
    (element as HTMLInputElement).value = `${tomorrow.toLocaleDateString('sv')}T08:00`;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const request = await until(page, 'a request that says when', async () => {
    const now = await code();
    return now === before ? undefined : now;
  });
  await page.close();
  return request;
}

async function approver(stage: Stage): Promise<Page> {
  const { session, desk, key = '' } = stage;
  const request = await requestOf(stage, { kepala: key });
  await installOffice(desk, { keys: { kepala: key }, officer: 'kepala' });
  const page = await session.openExtension('options.html#persetujuan');
  await write(page, '[name=request]', request);
  await page.click('[data-action=read-request]');
  await page.waitForSelector('[data-action=approve]');
  return page;
}

async function journal(stage: Stage): Promise<Page> {
  const { desk } = stage;
  stage.key = await desk.evaluate(() => inside.makeOwnKey('tujuh kenari jingga'));
  await installOffice(desk, { keys: { kepala: stage.key } });
  await fillJournal(desk);
  return at('options.html#jurnal', '.week-chart')(stage);
}

const forwarding =
  (path: string, stands: string) =>
  async (stage: Stage): Promise<Page> => {
    await installOffice(stage.desk, { journal: { forward: { address: 'https://jurnal.kantor.example/v1/logs' } } });
    return at(path, stands)(stage);
  };

async function report(stage: Stage): Promise<Page> {
  const { desk, files } = stage;
  const file = join(files, 'rina.jsonl');
  await writeFile(file, await exportJournal(desk, 'Rina Contoh'));
  const page = await at('options.html#jurnal', 'input[name=exports]', '[data-section=checks]')(stage);
  await give(page, 'input[name=exports]', file);
  await page.waitForSelector('.unit-report .unit-accounts');
  return page;
}

async function practised(stage: Stage): Promise<Page> {
  const page = await at('training.html#latihan', '[data-testid="tweetTextarea_0"]')(stage);
  await page.click('[data-testid="tweetTextarea_0"]');
  await page.keyboard.type('Dasar anjing, baca dulu pengumumannya! NIK 3174096112900001');
  await page.waitForSelector('[data-live-rule]');
  return page;
}

async function compared(stage: Stage): Promise<Page> {
  const page = await at('training.html#banding', '[data-compare-text]')(stage);
  await write(page, '[data-compare-text]', 'Dasar anjing, baca dulu pengumumannya!');
  return page;
}

export const scenes: readonly Scene[] = [
  { name: 'mulai', title: 'Hari pertama', open: at('options.html#mulai', '.start-step') },
  { name: 'kebijakan-kosong', title: 'Kebijakan: belum ada', open: at('options.html#kebijakan', '[type=file]') },
  { name: 'jurnal-kosong', title: 'Jurnal: belum ada isinya', open: at('options.html#jurnal', '.empty') },
  {
    name: 'kebijakan-ditolak',
    title: 'Kebijakan: berkas yang salah',
    open: chosen('.problems', (source) => source.replace('"facebook"', '"friendster"')),
  },
  { name: 'kebijakan-pratinjau', title: 'Kebijakan: sebelum dipasang', open: chosen('.preview .button.primary') },
  {
    name: 'kebijakan',
    title: 'Kebijakan: terpasang',
    open: async (stage) => {
      const page = await chosen('.preview .button.primary')(stage);
      await page.click('[data-action=ask-apply]');
      await (await page.waitForSelector('[data-action=apply]'))?.click();
      await page.waitForSelector('.notice[data-tone=done]');
      return page;
    },
  },
  { name: 'profil', title: 'Profil', open: at('options.html#saya', 'main h1') },
  { name: 'aturan', title: 'Aturan', open: at('options.html#aturan', 'main .rules li, main li h3') },
  {
    name: 'persetujuan-kosong',
    title: 'Persetujuan: belum ada permintaan',
    open: at('options.html#persetujuan', '[name=request]'),
  },
  { name: 'tentang', title: 'Tentang', open: at('options.html#tentang', 'main h1') },
  { name: 'panduan', title: 'Panduan di dalam ekstensi', open: at('help.html#petugas', 'h1') },
  { name: 'jurnal-ringkasan', title: 'Jurnal: ringkasan', open: journal },
  {
    name: 'jurnal',
    title: 'Jurnal: isinya',
    open: at('options.html#jurnal', '.journal-entry details[open]', '[data-section=list]', '.journal-entry:nth-child(5) summary'),
  },
  {
    name: 'jurnal-pemeriksaan',
    title: 'Jurnal: pemeriksaan',
    open: at('options.html#jurnal', '.notice[data-tone=done]', '[data-section=checks]', '[data-action=verify]'),
  },
  { name: 'laporan-unit', title: 'Laporan unit', part: '.unit-report', open: report },
  { name: 'penerusan', title: 'Jurnal yang diteruskan ke kantor', open: forwarding('options.html#jurnal', '.forward-card') },
  {
    name: 'popup-penerusan',
    title: 'Jendela bilah peramban: entri menunggu',
    isPopup: true,
    open: forwarding('popup.html', '[data-part=forward]'),
  },
  { name: 'penyetuju', title: 'Penyetuju', open: approver },
  { name: 'panggung-latihan', title: 'Panggung: Latihan', open: practised },
  {
    name: 'panggung-cara-kerja',
    title: 'Panggung: Cara kerja',
    open: async (stage) => {
      const page = await practised(stage);
      await page.click('[data-view-tab=jejak]');
      await page.waitForSelector('.stage[data-view=jejak]');
      return page;
    },
  },
  { name: 'panggung-kuis', title: 'Panggung: Kuis', open: at('training.html#dek', '[data-scenario]') },
  { name: 'panggung-aturan', title: 'Panggung: Aturan', open: at('training.html#aturan', '.stage[data-view=aturan]') },
  { name: 'panggung-bandingkan', title: 'Panggung: Bandingkan', open: compared },
  ...studioScenes,
];
