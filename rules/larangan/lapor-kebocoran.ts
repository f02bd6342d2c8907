import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

const paper: Matcher = list(
  'dokumen, dokumen dinas, surat, surat dinas, surat perintah, sprin, telegram, str, nota dinas, memo, notulen, hasil rapat, rekaman rapat, data, data personel, daftar personel, peta, foto dokumen, berkas, chat grup dinas, arsip',
);

export const rule: Rule = {
  id: 'larangan/lapor-kebocoran',
  pack: 'tni',
  title: { id: 'Kebocoran dilaporkan, bukan disebarkan', en: 'Report a leak, do not spread it' },
  basis: ['larangan/7', 'etika/3', 'norma/tniad-2020'],
  severity: 'warn',
  clauses: [
    {
      name: 'dokumen-bocor',
      match: {
        kind: 'near',
        a: list(
          'bocor, bocoran, kebocoran, dibocorkan, membocorkan, bocorin, ngebocorin, leak, leaked, beredar, tersebar, viral, nyebar, dapat kiriman, dikirimi, kiriman',
        ),
        b: list(
          'dokumen, dokumen dinas, surat, surat dinas, surat perintah, sprin, telegram, nota dinas, memo internal, notulen, hasil rapat, rekaman rapat, data personel, daftar personel, data warga, foto dokumen, grup dinas, chat grup dinas, isi grup dinas, surat rahasia, dokumen rahasia, dokumen intelijen, laporan intelijen, daftar mutasi, peta operasi, naskah soal, soal ujian, soal cpns, soal seleksi, kunci jawaban',
        ),
        within: 4,
        mark: 'both',
      },
      antipatterns: [{ kind: 'context', is: 'negated' }],
      message: { id: 'Tulisan ini membicarakan dokumen yang bocor atau beredar.', en: 'The text speaks of a leaked document.' },
    },
    {
      name: 'meneruskan-dokumen',
      match: {
        kind: 'near',
        a: list(
          'jangan disebar, jangan disebar ya, jangan sebar, jangan diteruskan, khusus internal, hanya untuk internal, untuk kalangan sendiri, kalangan sendiri, internal saja, off the record, jangan bilang siapa-siapa, hapus setelah dibaca',
        ),
        b: paper,
        within: 8,
        mark: 'both',
      },
      message: { id: 'Ini tampak sebagai bahan internal yang diteruskan.', en: 'This looks like internal material passed on.' },
    },
    {
      // Who has it, from whom, and to whom he would hand it.
      name: 'tawaran',
      match: {
        kind: 'near',
        a: list(
          'dapat dari teman, dapat dari orang dalam, dikirimi teman, dari orang dalam, jangan bilang dari saya, jangan sebut nama saya, jangan bawa nama saya, belum final, belum diteken, belum ditandatangani, belum diumumkan, silakan nilai sendiri, nilai sendiri, ini fotonya, ini isinya, lihat isinya, cek isinya, cek utasnya, cek foto berikut, mau filenya, mau file-nya, japri kalau mau, dm kalau mau, yang mau japri, yang mau dm, saya punya salinannya, saya punya rekamannya, saya simpan salinannya, sempat saya foto, sempat difoto, diam-diam saya foto, masih hangat, unggah di grup, sudah beredar',
        ),
        b: list(
          'naskah, draf, draft, rancangan, rpp, rekaman, rekaman rapat, rapat tertutup, screenshot, tangkapan layar, ss chat, chat internal, chat pimpinan, notulen, nota dinas, memo, surat tugas, surat perintah, sprin, telegram, daftar mutasi, sk mutasi, soal tes, soal seleksi, kunci jawaban, berkas internal, dokumen, lampiran rahasia, laporan intelijen, hasil audit, temuan bpk, temuan inspektorat',
        ),
        within: 10,
        mark: 'both',
      },
      message: { id: 'Bahan internal ditawarkan atau dibuka di sini.', en: 'Internal material is offered or opened here.' },
    },
  ],
  antipatterns: [
    {
      kind: 'around',
      reach: 'draft',
      of: {
        kind: 'terms',
        terms:
          'dibantah, membantah, bantahan, wasiat, cegah, pencegahan, hoaks, palsu, tidak benar, klarifikasi, waspada, laporkan, lapor, pidana, tersangka, terdakwa, sidang, polisi, penyidik, kpk, kejaksaan, sosialisasi, edukasi, menurut, kata, ujar, kementerian, komisi, perusahaan, wikileaks, panama papers, undang-undang, film, investigasi',
      },
    },
    list('pipa bocor, atap bocor, ban bocor, gas bocor, kebocoran pipa, kebocoran gas, kebocoran anggaran, bocor halus'),
  ],
  atMost: 1,
  message: { id: 'Ada tanda dokumen bocor.', en: 'There are signs of a leak.' },
  advice: {
    id: 'Meneruskan atau menanggapi isinya memperluas kebocoran. Simpan tautan dan waktunya, lalu laporkan kepada komandan atau pimpinan; Saring menyiapkan laporannya.',
    en: 'Passing it on or commenting on it widens the leak. Keep the link and the time and report it to the commander or head; Saring prepares the report.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: 'Ini lho [[surat perintah yang bocor]] semalam.', clause: 'dokumen-bocor' },
    { text: 'Ada [[bocoran telegram]] soal mutasi, cek gambar.', clause: 'dokumen-bocor' },
    { text: '[[Beredar dokumen]] satuan di grup sebelah, seru isinya.', clause: 'dokumen-bocor' },
    { text: '[[Data personel tersebar]] di forum, ini tautannya.', clause: 'dokumen-bocor' },
    { text: '[[Khusus internal, hasil rapat]] pimpinan tadi pagi.', clause: 'meneruskan-dokumen' },
    { text: '[[Rekaman rapat pimpinan tadi, yang mau japri]]', clause: 'tawaran' },
    { text: '[[Hasil audit kemarin sempat saya foto]]', clause: 'tawaran' },
    { text: '[[Nota dinas ini jangan disebar ya]] teman-teman.', clause: 'meneruskan-dokumen' },
  ],
  passes: [
    'Cegah kebocoran dokumen: kunci lemari arsip sebelum pulang.',
    'Laporkan kepada komandan bila melihat dokumen bocor.',
    'Surat yang beredar itu palsu, ini penjelasan kami.',
    'Polisi menyelidiki dugaan data warga bocor.',
    'Sosialisasi keamanan informasi digelar di aula Kodim 9999.',
  ],
  nearMisses: [
    'Pipa air bocor di Jalan Contoh sudah diperbaiki.',
    'Bocoran menu buka puasa hari ini: kolak!',
    'Surat undangan sudah kami kirim ke semua sekolah.',
    'Video panen raya beredar luas, terima kasih dukungannya.',
  ],
};
