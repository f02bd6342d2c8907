/** The page of all screens: an officer's day first, one picture a step; then the pages and every other state, a sheet of all looks for each. */
import { type PopupStateName, popupStates } from '../../entrypoints/gallery/popup-states';
import { type StateName, states } from '../../entrypoints/gallery/states';
import { scenes } from './scenes';

type Name = StateName | PopupStateName;

/** What an officer meets in a day, in the order of the day, with what to look at. */
const day: readonly (readonly [name: Name, what: string])[] = [
  [
    'akun-tanpa-nama',
    'Hari pertama: nama dipilih langsung di jendela Saring. Tidak ada yang ditahan hanya karena nama belum dipilih.',
  ],
  ['bersih', 'Draf bersih: label kecil menyebut akunnya, dan draf terkirim tanpa ditanya.'],
  ['peringatan', 'Selagi menulis: garis di bawah kata, tiga bentuk untuk tiga tingkat.'],
  ['tahan-peringatan', 'Ditahan karena peringatan: kata mana, mengapa, dasar hukumnya, dan gantinya.'],
  ['sebagian-selesai', 'Sesudah satu perbaikan draf tetap ditahan; sisanya ditanyakan di tempat.'],
  ['selesai', 'Semua beres: satu baris, satu tombol.'],
  ['alasan-singkat', 'Tetap kirim: alasan yang ditekan langsung mengirim.'],
  ['tahan-wajib', 'Wajib diperbaiki: tidak ada jalan lain selain memperbaiki atau meminta persetujuan.'],
  ['bukan-akun', 'Salah akun: siapa yang boleh mengirim, akun mana milik Anda, dan Salin draf.'],
  ['persetujuan', 'Minta persetujuan lewat WhatsApp atau surel; menunggu tidak berwarna merah.'],
  ['popup-menunggu', 'Jendela pada bilah peramban: akun, temuan, permintaan yang menunggu.'],
  ['salah-deteksi', 'Tandai keliru: dilipat, dihitung turun, dapat dibatalkan.'],
  ['gambar', 'Gambar: yang tertulis di dalamnya ikut diperiksa, dan dapat disamarkan dengan sekali tekan.'],
  ['balasan', 'Menjawab warga: umur komentarnya disebut, dan jawaban yang disetujui kantor siap dimasukkan.'],
  ['utas', 'Utas: satu kartu untuk semua kata satu aturan, dengan bagiannya disebut.'],
  ['dijadwalkan', 'Dijadwalkan, dan disebut begitu.'],
  ['kebocoran', 'Dugaan kebocoran: laporan siap salin tanpa isi rahasianya.'],
];

/** Drawn by themselves too, in the usual look, for this page and the guides: a state with its look, or a page. */
export const singles: readonly string[] = [
  ...day.map(([name]) => `${name}-terang`),
  'jurnal-ringkasan',
  'jurnal',
  'jurnal-pemeriksaan',
  'laporan-unit',
  'penyetuju',
];

const titles = { ...states, ...popupStates };
const sheet = (name: string) => `gambar/lembar-${name}.webp`;

export function tampilanPage(): string {
  const shown = new Set<string>(day.map(([name]) => name));
  const steps = day.map(
    ([name, what], index) =>
      `### ${index + 1}. ${titles[name].title}\n\n${what}\n\n![${titles[name].title}](gambar/${name}-terang.webp)\n\n[Sembilan tampilan](${sheet(name)})\n`,
  );
  const pages = scenes.map(({ name, title }) => `| ${title} | [lembar](${sheet(name)}) |`);
  const others = Object.entries(titles).filter(([name]) => !shown.has(name));
  return [
    '# Tampilan Saring',
    '',
    `Satu hari seorang petugas dalam ${day.length} langkah, satu gambar setiap langkah; sesudahnya setiap halaman dan setiap keadaan lainnya. Setiap lembar`,
    'memuat sembilan tampilan: terang, gelap, laptop (1366×625), bahasa Inggris, huruf lebar, huruf rapat, warna paksa, kontras tinggi, dan 320 px. Akun,',
    'kantor, dan isi draf di sini rekaan.',
    '',
    'Isi: [Satu hari](#satu-hari) · [Halaman](#halaman) · [Keadaan lainnya](#keadaan-lainnya)',
    '',
    'Gambar dibuat ulang dengan `npm run build:test` lalu `npm run tampilan`.',
    '',
    '## Satu hari',
    '',
    ...steps,
    '## Halaman',
    '',
    '| halaman | gambar |',
    '| --- | --- |',
    ...pages,
    '',
    '## Keadaan lainnya',
    '',
    '| keadaan | gambar |',
    '| --- | --- |',
    ...others.map(([name, { title }]) => `| ${title} | [lembar](${sheet(name)}) |`),
    '',
  ].join('\n');
}
