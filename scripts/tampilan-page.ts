/** The page of all screens: an officer's day first, in pictures; every other state as links. */
import { type PopupStateName, popupStates } from '../entrypoints/gallery/popup-states';
import { type StateName, states } from '../entrypoints/gallery/states';

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
  ['popup-menunggu', 'Jendela pada bilah alat: akun, temuan, permintaan yang menunggu.'],
  ['salah-deteksi', 'Tandai keliru: dilipat, dihitung turun, dapat dibatalkan.'],
  ['utas', 'Utas: satu kartu untuk semua kata satu aturan, dengan bagiannya disebut.'],
  ['dijadwalkan', 'Dijadwalkan, dan disebut begitu.'],
  ['kebocoran', 'Dugaan kebocoran: laporan siap salin tanpa isi rahasianya.'],
];

const titles = { ...states, ...popupStates };
const picture = (name: Name, view: string) => `gambar/${name}-${view}.webp`;
const links = (name: Name) =>
  `[terang](${picture(name, 'terang')}) · [gelap](${picture(name, 'gelap')}) · [320 px](${picture(name, 'sempit')})`;

export function tampilanPage(names: readonly Name[]): string {
  const shown = new Set<Name>(day.map(([name]) => name));
  const steps = day.map(
    ([name, what], index) =>
      `### ${index + 1}. ${titles[name].title}\n\n${what} (${links(name)})\n\n![${titles[name].title}](${picture(name, 'terang')})\n`,
  );
  const others = names.filter((name) => !shown.has(name)).map((name) => `| ${titles[name].title} | ${links(name)} |`);
  return [
    '# Tampilan Saring',
    '',
    'Satu hari seorang petugas dalam lima belas gambar, lalu keadaan lainnya sebagai tautan. Akun, kantor, dan isi draf di sini rekaan.',
    'Gambar dibuat ulang dengan `npm run build:test` lalu `npm run tampilan`.',
    '',
    '## Satu hari',
    '',
    ...steps,
    '## Keadaan lainnya',
    '',
    '| keadaan | gambar |',
    '| --- | --- |',
    ...others,
    '',
  ].join('\n');
}
