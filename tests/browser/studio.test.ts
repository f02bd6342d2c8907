/** The studio: an office set up from nothing by keys alone, signed, kept over a reload, and in force in another profile. */
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sections } from '../../components/studio/sections';
import { generateKeys } from '../../policy/read/trust/keys';
import { objectionsTo } from './harness/axe';
import { browserKinds, type Session, startSession } from './harness/session';
import { lostWhenSpaced } from './harness/spacing';
import { toldOf, unheard } from './harness/tree';

const passphrase = 'kuda baterai staples';
const stop = [
  'Berkas bisa selesai hari ini kalau titip ke saya.',
  'Titip ke saya saja, hari ini selesai.',
  'Mau cepat? Titip ke saya, nanti saya uruskan berkasnya.',
  'Titip saja berkasnya ke saya, pasti beres hari ini.',
  'Kalau mau cepat selesai titip ke saya ya berkasnya.',
];
const pass = [
  'Berkas diserahkan di loket, paling lama tiga hari kerja.',
  'Titipkan anak di ruang bermain selama Bapak/Ibu mengurus berkas.',
  'Pengurusan berkas tidak dapat diwakilkan tanpa surat kuasa.',
  'Mohon tidak menitipkan berkas kepada siapa pun di luar loket.',
  'Layanan hari ini dibuka pukul 08.00.',
];

describe.each(browserKinds)('the studio in %s', (kind) => {
  let session: Session;
  let page: Page;
  const complaints: string[] = [];
  const listen = (each: Page) => {
    each.on('pageerror', (error) => complaints.push(String(error)));
    each.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
    });
  };

  /** What is saved is kept in the page, for a test to read. */
  const holdFiles = () =>
    page.evaluate(() => {
      const files: Blob[] = [];
      Reflect.set(window, 'savedFiles', files);
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        if (file instanceof Blob) files.push(file);
        return make(file);
      };
    });
  const lastFile = async () => {
    await page.waitForFunction(() => Reflect.get(window, 'savedFiles').length > 0);
    const bytes = await page.evaluate(async () => {
      const file: Blob = Reflect.get(window, 'savedFiles').pop();
      return [...new Uint8Array(await file.arrayBuffer())];
    });
    return new Uint8Array(bytes);
  };

  beforeAll(async () => {
    // Firefox shows a download in a panel, which takes the next key.
    session = await startSession(kind, { prefs: { 'browser.download.alwaysOpenPanel': false } });
    page = await session.openExtension('options.html#kebijakan', { prepare: listen });
  });
  afterAll(() => session?.close());

  /** Puts the focus on what people call so, the last one on the page, as a screen reader finds it. */
  const focus = async (name: string, what = 'input, select, textarea') => {
    await page.waitForFunction(
      (wanted, selector) => {
        const found = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => {
          const label =
            each.getAttribute('aria-label') ??
            (each instanceof HTMLInputElement || each instanceof HTMLSelectElement || each instanceof HTMLTextAreaElement
              ? each.labels?.[0]?.firstChild?.textContent
              : each.textContent);
          return each.checkVisibility() && label?.trim() === wanted && !each.matches(':disabled');
        });
        const last = found.at(-1);
        last?.focus();
        return last !== undefined && document.activeElement === last;
      },
      {},
      name,
      what,
    );
  };
  const write = async (name: string, text: string) => {
    await focus(name);
    await page.keyboard.type(text);
  };
  const press = async (name: string) => {
    await focus(name, 'button, a, summary');
    await page.keyboard.press('Enter');
  };
  const choose = async (name: string, value: string) => {
    await focus(name);
    await page.evaluate((to) => {
      const select = document.activeElement as HTMLSelectElement;
      select.value = to;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, value);
  };
  const paste = async (name: string, text: string) => {
    await focus(name);
    await page.evaluate((to) => {
      const box = document.activeElement as HTMLTextAreaElement;
      box.value = to;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  };
  const go = async (section: string) => {
    await page.evaluate((to) => location.assign(`#${to}`), section);
    await page.waitForFunction(
      (to) => document.querySelector('nav [aria-current]')?.getAttribute('href') === `#${to}`,
      {},
      section,
    );
  };
  const says = (selector: string, words: string) =>
    page.waitForFunction(
      (at, wanted) => [...document.querySelectorAll(at)].some((each) => each.textContent?.includes(wanted)),
      {},
      selector,
      words,
    );

  it('sets up an office from nothing, tells what is missing at its field, and takes a step back', async () => {
    await press('Untuk admin: tulis atau ubah kebijakan di Studio');
    await page.waitForSelector('.beginnings');
    await press('Mulai dari ini: Kantor baru');
    await holdFiles();
    await write('Nama instansi', 'Dinas Contoh Studio');
    await go('terbitkan');
    await says('[role=status]', 'Semua isian baik.');
    await go('akun');
    for (const [platform, handle, name] of [
      ['x', '@dinascontoh', 'Dinas Contoh'],
      ['instagram', '@dinas.contoh', 'Dinas Contoh IG'],
    ] as const) {
      await press('Tambah akun');
      await choose('Situs', platform);
      await write('Nama akun', handle);
      await write('Nama tampilan', name);
    }
    await write('Tagar wajib', '#LayananContoh');
    await go('petugas');
    for (const name of ['Ani', 'Budi', 'Citra']) {
      await press('Tambah petugas');
      await write('Nama', name);
    }
    await press('Tambah penyetuju');
    await write('Nama', 'Kepala Dinas');
    await write('Kunci publik', 'bukan kunci');
    await says('.told', 'Isian “Kunci publik” harus berupa kunci publik');
    await paste('Kunci publik', (await generateKeys()).publicKey);
    await go('terbitkan');
    await says('[role=status]', 'Semua isian baik.');
    await says('.changes', 'Akun Dinas Contoh');
  });

  it('makes a rule of examples, which marks a draft at once', async () => {
    await go('aturan-kantor');
    await press('Tambah aturan dengan contoh');
    await write('Nama aturan', 'Titip berkas');
    await paste('Harus ditandai', stop.join('\n'));
    await paste('Harus lolos', pass.join('\n'));
    await write('Yang dikatakan kepada petugas', 'Ini menawarkan jalan lain.');
    await write('Saran: mengapa, dan apa gantinya', 'Arahkan ke loket.');
    await says('[role=status]', '5 ditandai, 5 lolos.');
    await paste('Draf 1', 'Mau cepat selesai? Titip berkasnya ke saya saja.');
    await says('.judged', 'Titip berkas');
    await go('aturan');
    await choose('Tingkat: Data pribadi', 'off');
    await page.waitForFunction(
      () => ![...document.querySelectorAll('.judged')].some((each) => each.textContent?.includes('Data pribadi')),
    );
    await press('Urungkan');
    await says('.judged', 'Data pribadi');
  });

  it('calls an alert by keys, which the check asks to fill in, and ends it', async () => {
    await go('siaga');
    await press('Mulai siaga');
    await go('terbitkan');
    await says('.sentences', 'Hubungi');
    await go('siaga');
    await write('Sebab siaga', 'Banjir bandang');
    await write('Hubungi', 'Kalak BPBD');
    await page.$$eval('.choices .check', (all) =>
      all
        .find((each) => each.textContent === 'Ani')
        ?.querySelector('input')
        ?.focus(),
    );
    await page.keyboard.press(' ');
    await go('terbitkan');
    await says('.changes', 'Siaga: Banjir bandang.');
    await go('siaga');
    await press('Akhiri siaga');
    await go('terbitkan');
    await page.waitForFunction(() => !document.querySelector('.changes')?.textContent?.includes('Siaga:'));
  });

  it('fills in an approved answer from field to field by the Tab key alone', async () => {
    const inFocus = () =>
      page.evaluate(() => {
        const { activeElement: now } = document;
        const isField = now instanceof HTMLInputElement || now instanceof HTMLTextAreaElement;
        return (
          isField ? now.labels?.[0]?.firstChild?.textContent : (now?.getAttribute('aria-label') ?? now?.textContent)
        )?.trim();
      });
    await go('jawaban');
    await press('Tambah jawaban siap pakai');
    const passed = [await inFocus()];
    for (const text of ['Jadwal loket', 'Loket [INSTANSI] buka [JAM LAYANAN].', 'loket']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
      passed.push(await inFocus());
    }
    // A day has parts of its own, as many as the browser makes of it.
    for (let parts = 0; parts < 6 && (await inFocus()) === 'Ditawarkan sampai'; parts++) await page.keyboard.press('Tab');
    passed.push(await inFocus());
    await page.keyboard.press('Tab');
    passed.push(await inFocus());
    expect(passed).toEqual([
      ...['Judul', 'Jawaban', 'Kata dalam komentar', 'Ditawarkan sampai'],
      ...['Hapus Jadwal loket', 'Tambah jawaban siap pakai'],
    ]);
    await go('terbitkan');
    await says('[role=status]', 'Semua isian baik.');
    await says('.changes', 'Jawaban siap pakai "Jadwal loket"');
  });

  it('keeps it all over a reload', async () => {
    // Firefox never reports the end of a reload of such a page; the mark goes with the old one.
    await page.evaluate(() => {
      document.body.dataset.before = '';
      location.reload();
    });
    await page.waitForSelector('body:not([data-before]) .judged');
    await says('.judged', 'Titip berkas');
    await go('petugas');
    await says('.item-name', 'Citra');
  });

  it('is whole for screen readers and narrow screens, in both themes, in every part', async () => {
    for (const section of sections) {
      await page.setViewport({ width: 1180, height: 800 });
      await go(section);
      for (const theme of ['light', 'dark']) {
        await page.$eval('.saring', (root, wanted) => root.setAttribute('data-theme', wanted), theme);
        expect([section, theme, await objectionsTo(page, ['html'])]).toEqual([section, theme, []]);
      }
      expect([section, await lostWhenSpaced(page)]).toEqual([section, []]);
      // Chromium alone hands out what a screen reader is told.
      if (kind === 'chromium') expect([section, unheard(await toldOf(page))]).toEqual([section, []]);
      await page.setViewport({ width: 320, height: 640 });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([section, sideways]).toEqual([section, 0]);
      expect([section, '320 px', await lostWhenSpaced(page)]).toEqual([section, '320 px', []]);
    }
    await page.setViewport({ width: 1180, height: 800 });
  });

  it('makes a key, signs, and saves what another profile takes and an archive to distribute', async () => {
    await go('terbitkan');
    await holdFiles();
    await write('Kata sandi kunci', 'pendek');
    await press('Buat kunci');
    await says('.told', 'terlalu pendek');
    await write('Kata sandi kunci', passphrase);
    await page.evaluate((words) => {
      for (const input of document.querySelectorAll<HTMLInputElement>('input[type=password]')) {
        input.value = words;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }, passphrase);
    await press('Buat kunci');
    await says('.card', 'Simpan cadangan (.key)');
    await write('Kata sandi kunci', 'kata sandi lain');
    await press('Tanda tangani');
    await says('.told', 'Kata sandi untuk "kantor.key" salah');
    await paste('Kata sandi kunci', passphrase);
    await press('Tanda tangani');
    await says('[role=status]', 'Revisi 1 sudah ditandatangani.');
    await press('Simpan arsip');
    const files = unzipSync(await lastFile());
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['PASANG.txt', 'kebijakan.json', 'windows/gpp/Registry.xml']));
    await press('Simpan berkas kebijakan');
    const text = new TextDecoder().decode(await lastFile());
    expect(new TextDecoder().decode(files['kebijakan.json'])).toBe(text);
    await page.evaluate((source) => {
      const input = document.querySelector<HTMLInputElement>('input[aria-label="Pilih berkas kebijakan"]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([source], 'kebijakan.json', { type: 'application/json' }));
      if (!input) throw new Error('no file input for a signed file');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
    await says('.verified', 'Kuncinya kunci kantor yang disimpan di sini');
    await says('.verified', 'Sama dengan kebijakan yang ditulis di sini.');

    const other = await startSession(kind);
    try {
      const options = await other.openExtension('options.html#kebijakan');
      await options.waitForSelector('input[type=file]');
      await options.evaluate((source) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        const chosen = new DataTransfer();
        chosen.items.add(new File([source], 'kebijakan.json', { type: 'application/json' }));
        if (!input) throw new Error('no file input on the options page');
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
      await (await options.waitForSelector('.preview input[type=checkbox]'))?.click();
      await options.click('.preview .button.primary');
      await options.waitForFunction(() => document.querySelector('.facts')?.textContent?.includes('Bertanda tangan, dipercaya'));
      expect(await options.$eval('.card h2', (heading) => heading.textContent)).toBe('Dinas Contoh Studio');
      await options.evaluate(() => location.assign('#aturan'));
      await options.waitForFunction(() => document.querySelector('.rules h3')?.textContent === 'Titip berkas');
    } finally {
      await other.close();
    }
    expect(complaints).toEqual([]);
  });
});
