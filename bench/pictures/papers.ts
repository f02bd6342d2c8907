/** Official papers that are not for everybody: letters, telegrams, rosters. */
import { type Chance, dayOf, digitsAfter, nameOf, placeOf, romanOf } from './chance';
import { emblem, rule, sheetOf, stamp, write } from './draw';
import type { Drawn } from './picture';

const ranks = [
  'Kapten',
  'Lettu',
  'Letda',
  'Peltu',
  'Serma',
  'Serka',
  'Sertu',
  'Serda',
  'Kopka',
  'Koptu',
  'Kopda',
  'Praka',
  'Pratu',
  'Prada',
];
const policeRanks = ['Kompol', 'AKP', 'Iptu', 'Ipda', 'Aiptu', 'Aipda', 'Bripka', 'Brigpol', 'Briptu', 'Bripda'];

const heads = [
  (place: string) => ['TENTARA NASIONAL INDONESIA ANGKATAN DARAT', `KOMANDO DISTRIK MILITER ${place.toUpperCase()}`],
  (place: string) => ['TENTARA NASIONAL INDONESIA', `PANGKALAN UTAMA ${place.toUpperCase()}`],
  (place: string) => ['KEPOLISIAN NEGARA REPUBLIK INDONESIA', `RESOR ${place.toUpperCase()}`],
  (place: string) => [`PEMERINTAH KABUPATEN ${place.toUpperCase()}`, 'SEKRETARIAT DAERAH'],
  (place: string) => [`PEMERINTAH KOTA ${place.toUpperCase()}`, 'DINAS PERHUBUNGAN'],
  () => ['KEMENTERIAN PERTAHANAN REPUBLIK INDONESIA', 'SEKRETARIAT JENDERAL'],
] as const;

const bodies = [
  'Berdasarkan surat perintah pimpinan, dengan ini disampaikan rencana pergeseran personel ke pos perbatasan dan kesiapan kendaraan pada minggu kedua.',
  'Sehubungan dengan hasil pemeriksaan internal, mohon agar laporan kehadiran dan penggunaan anggaran disampaikan paling lambat hari Jumat.',
  'Menindaklanjuti rapat terbatas, para kepala bagian diminta menyiapkan data pegawai yang akan dimutasi dan tidak menyampaikannya kepada pihak lain.',
  'Dalam rangka pengamanan kunjungan, agar disiapkan dua regu di jalur utama dan satu regu cadangan sesuai lampiran surat ini.',
];

export function letter(by: Chance, turn: number): Drawn {
  const sheet = sheetOf(1100, 1300, turn % 3 === 2 ? '#fbf8ef' : '#fff');
  const { pen } = sheet;
  const font = ['Serif', 'Sans', 'Serif'][turn % 3] ?? 'Sans';
  const bold = font === 'Serif' ? 'SerifBold' : 'SansBold';
  const place = placeOf(by);
  const head = (heads[turn % heads.length] ?? heads[0])(place);
  emblem(pen, 110, 105, 52, '#333');
  write(pen, head, 600, 95, { font: bold, size: 27, align: 'center' });
  write(pen, `Jalan Merdeka Nomor ${by.whole(1, 90)} ${place}`, 600, 172, { font, size: 19, align: 'center' });
  rule(pen, 70, 195, 960, 4);
  const year = 2026;
  const isOrder = turn % 4 === 1;
  const number = isOrder
    ? `Sprin/${by.whole(10, 999)}/${romanOf(by)}/${year}`
    : `${by.pick(['R', 'B', 'R'])}/${by.whole(10, 999)}/${romanOf(by)}/${year}`;
  let at = 260;
  if (isOrder) {
    at = write(pen, ['SURAT PERINTAH'], 550, at, { font: bold, size: 27, align: 'center' });
    at = write(pen, [`Nomor : ${number}`], 550, at, { font, size: 23, align: 'center' }) + 20;
  } else {
    const class_ = by.pick(['RAHASIA', 'TERBATAS', 'RAHASIA', 'BIASA']);
    at = write(
      pen,
      [`Nomor : ${number}`, `Klasifikasi : ${class_}`, 'Lampiran : satu berkas', 'Perihal : Penyampaian data'],
      80,
      at,
      { font, size: 23 },
    );
    at = write(pen, ['Kepada', 'Yth. Para Kepala Bagian', `di ${place}`], 80, at + 25, { font, size: 23 }) + 20;
  }
  const style = { font, size: 23, within: 940 };
  if (isOrder)
    at = write(
      pen,
      [
        'Pertimbangan : bahwa untuk kepentingan dinas perlu dikeluarkan surat perintah.',
        'DIPERINTAHKAN',
        `Kepada : ${by.pick(ranks)} ${nameOf(by)} dan empat orang lainnya`,
      ],
      80,
      at,
      style,
    );
  at = write(pen, [by.pick(bodies), by.pick(bodies)], 80, at, style) + 30;
  write(pen, [`${place}, ${dayOf(by)}`, 'Kepala,', '', nameOf(by), `NRP ${digitsAfter(by, 6, 5)}`], 640, at, { font, size: 23 });
  write(pen, ['Tembusan :', '1. Arsip'], 80, at + 130, { font, size: 21 });
  if (turn % 5 === 3) stamp(pen, 'RAHASIA', 820, 330, 44, -0.25);
  return { sheet, keys: [number] };
}

export function telegram(by: Chance, turn: number): Drawn {
  const sheet = sheetOf(1000, 1100, turn % 2 ? '#f7f3e6' : '#fff');
  const { pen } = sheet;
  const font = turn % 3 === 0 ? 'Mono' : 'Sans';
  const number = `${by.pick(['STR', 'ST', 'TR', 'STR'])}/${by.whole(11, 999)}/${romanOf(by)}/2026`;
  write(pen, by.pick([['SURAT TELEGRAM'], ['TELEGRAM'], ['MARKAS KOMANDO', 'SURAT TELEGRAM']]), 500, 80, {
    font: 'SansBold',
    size: 30,
    align: 'center',
  });
  rule(pen, 60, 150, 880);
  let at = write(
    pen,
    [
      `DARI : ${by.pick(['DANREM 099', 'KAPOLDA', 'PANGDAM', 'DANLANAL'])} ${placeOf(by).toUpperCase()}`,
      `KEPADA : ${by.pick(['PARA DANDIM', 'PARA KAPOLRES', 'DAN SATUAN JAJARAN'])}`,
      'TEMBUSAN : KASREM',
      `KLASIFIKASI : ${by.pick(['RAHASIA', 'TERBATAS', 'BIASA'])}`,
      `DERAJAT : ${by.pick(['KILAT', 'SEGERA'])}`,
      `NOMOR : ${number}`,
    ],
    70,
    205,
    { font, size: 23 },
  );
  at += 25;
  for (const [mark, text] of [
    ['AAA', 'DASAR TTK DUA PERINTAH LISAN PIMPINAN TGL DUA SATU KMA TTG KESIAPSIAGAAN'],
    [
      'BBB',
      `SEHUB DGN DASAR TSB DI ATAS KMA AGAR SIAPKAN ${by.whole(2, 9)} REGU BESERTA RANDIS DI TITIK KUMPUL PUKUL NOL LIMA TTK`,
    ],
    ['CCC', 'LAPORKAN PELAKSANAAN PADA KESEMPATAN PERTAMA TTK'],
    ['DDD', 'UMP TTK HBS'],
  ] as const) {
    write(pen, mark, 70, at, { font, size: 23 });
    at = write(pen, text, 160, at, { font, size: 23, within: 760 }) + 8;
  }
  write(pen, [dayOf(by), 'a.n. KEPALA STAF', '', nameOf(by).toUpperCase()], 600, at + 40, { font, size: 22 });
  if (turn % 3 === 1) stamp(pen, 'RAHASIA', 300, at + 120, 48, 0.2);
  return { sheet, keys: [number] };
}

export function roster(by: Chance, turn: number): Drawn {
  const sheet = sheetOf(1100, 820);
  const { pen } = sheet;
  const these = turn % 3 === 2 ? policeRanks : ranks;
  const title = by.pick([
    'DAFTAR JAGA SATRIAN',
    'JADWAL PIKET KODIM',
    'SUSUNAN REGU PATROLI',
    'DAFTAR NOMINATIF PERSONEL',
    'RENCANA PENGAMANAN OBJEK VITAL',
  ]);
  write(pen, [title, `Tanggal ${dayOf(by)}`], 550, 70, { font: 'SansBold', size: 28, align: 'center' });
  const columns = [60, 130, 520, 680, 880];
  const rows = by.whole(7, 10);
  const [top, step] = [150, 52];
  pen.strokeStyle = '#333';
  pen.lineWidth = 2;
  for (let row = 0; row <= rows; row += 1) {
    const y = top + row * step;
    pen.strokeRect(50, y, 1000, step);
    const cells =
      row === 0
        ? ['No', 'Nama', 'Pangkat', 'NRP', 'Pos']
        : [`${row}`, nameOf(by), by.pick(these), digitsAfter(by, 2, 6), by.pick(['Depan', 'Gudang', 'Belakang', 'Serambi'])];
    for (const [index, cell] of cells.entries())
      write(pen, cell, columns[index] ?? 0, y + 35, { font: row === 0 ? 'SansBold' : 'Sans', size: 22 });
  }
  return { sheet };
}
