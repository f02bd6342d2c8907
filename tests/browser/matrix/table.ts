/** The outcome of the matrix as a page for readers. */
import type { BrowserKind } from '../../../scripts/browsers';
import type { Basis } from '../../fixtures/site';
import { type CaseResult, type Way, ways } from './run';

export interface Run {
  readonly kind: BrowserKind;
  readonly results: readonly CaseResult[];
}

const wayNames: Record<Way, string> = {
  click: 'Klik tombol',
  'button-enter': 'Enter pada tombol',
  'button-space': 'Spasi pada tombol',
  enter: 'Enter di kotak',
  'mod-enter': 'Ctrl/Cmd+Enter',
  form: 'Kirim formulir',
  'mod-s': 'Ctrl/Cmd+S',
  'new-line': 'Baris baru tanpa tombol',
  touch: 'Sentuhan',
};
const basisNames: Record<Basis, string> = { captured: 'rekaman', reported: 'kode lain', guessed: 'dugaan' };
const browserNames: Record<BrowserKind, string> = { chromium: 'Chromium', firefox: 'Firefox' };

/** One line a surface, one column a way to send; a cell says in which browsers all its cases held. */
export function matrixPage(runs: readonly Run[]): string {
  const all = runs.flatMap(({ results }) => results);
  const surfaces = [...new Map(all.map((result) => [result.surface, result])).values()];
  const cell = (surface: string, way: Way): string => {
    const cases = runs.map(({ kind, results }) => ({
      kind,
      mine: results.filter((result) => result.surface === surface && result.way === way),
    }));
    if (cases.every(({ mine }) => mine.length === 0)) return '–';
    const good = cases.filter(({ mine }) => mine.length > 0 && mine.every(({ problem }) => problem === undefined));
    const bad = cases.length - good.length;
    return bad === 0 ? `ya (${cases[0]?.mine.length ?? 0})` : `**gagal** di ${bad} peramban`;
  };
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = surfaces.map(({ surface, row, basis }) =>
    line([`\`${surface}\``, `\`${row}\``, basisNames[basis], ...ways.map((way) => cell(surface, way))]),
  );
  const failures = all.filter(({ problem }) => problem).length;
  return `# Kotak tulis yang dijaga

Halaman ini dibuat dengan \`npm run matrix\` dan tidak disunting dengan tangan. Setiap baris adalah halaman uji buatan tangan dengan
editor asli (Lexical, Draft.js, kotak teks), disajikan di alamat situsnya sendiri; bukan situs yang sesungguhnya. Tidak satu pun
diperiksa di situs yang sesungguhnya dengan akun sungguhan. Yang menjaga bila situs berbeda dari halaman uji: penjagaan umum, keterangan
"diperiksa sebagian" di jendela Saring, dan perbaikan lewat berkas kebijakan.

Dasar halaman uji: "rekaman": susunannya menurut rekaman HTML situs atau pemeriksaan bertanggal yang diterbitkan orang lain;
"kode lain": menurut ekstensi dan skrip lain yang bekerja dengan kotak itu; "dugaan": menurut kotak sejenis atau satu petunjuk saja.

Baris \`generic\`: tidak ada baris tabelnya, jadi hanya penjagaan umum yang bekerja, dan Saring menyebut kotak itu "diperiksa
sebagian": X Pro, \`m.facebook.com\` lama, dasbor profesional Facebook, dan bingkai yang seluruhnya editor (\`designMode\`). Susunan aslinya
tidak diketahui, dan yang diuji di sini hanya kotak sederhana di alamat itu.

Akhiran nama menyebut kotak yang sama dalam keadaan lain: \`translated\`, nama tombolnya diterjemahkan peramban; \`shadow\`, di akar bayangan
(*shadow root*) yang terbuka; \`starts\` dan \`ends\`, situs sudah mengirim ketika penunjuk atau tombol tetikus ditekan atau dilepas, sebelum klik; \`touched\`, pada
sentuhan; \`saved\`, pada Ctrl+S; \`line\`, pada baris baru dari papan ketik ponsel; \`capitals\`, \`contenteditable="TRUE"\`; \`blank\` dan \`srcdoc\`, di bingkai (\`iframe\`) situs sendiri; \`rewritten\`, halaman menulis ulang dirinya
(\`document.open\`); \`scripted\`, formulirnya dikirim skrip (\`form.submit\`).

Uji lain menjaga yang tidak muat dalam tabel: semua itu dengan ekstensi yang terpasang, serta tabel situs yang rusak. Pesan pribadi dan formulir yang
tidak menerbitkan apa pun diuji supaya tidak satu huruf pun dibaca.

"ya (n)": n percobaan per peramban berhasil, di dua susunan halaman (label Indonesia dan Inggris, pembungkus dan urutan atribut
berbeda), dengan draf bersih (terkirim satu kali, tidak disentuh), draf yang diperingatkan (ditahan, lalu terkirim tepat satu
kali setelah dilepas) dan draf yang diblokir (tidak terkirim, juga pada tekanan kedua). "–": cara itu tidak ada di kotak ini.

Peramban: ${runs.map(({ kind }) => browserNames[kind]).join(', ')}. Percobaan: ${all.length}, gagal: ${failures}.

${line(['Kotak tulis', 'Baris tabel situs', 'Dasar', ...ways.map((way) => wayNames[way])])}
${line(['---', '---', '---', ...ways.map(() => '---')])}
${rows.join('\n')}
`;
}
