/** What offices post every day and nobody should be stopped for. */
import { type Chance, dayOf, nameOf, phoneOf, placeOf } from './chance';
import { emblem, panel, rule, scenery, sheetOf, write } from './draw';
import type { Drawn } from './picture';

const events = [
  ['DONOR DARAH', 'Setetes darah Anda, nyawa bagi sesama'],
  ['POSYANDU BALITA', 'Bawa buku KIA dan timbang si kecil'],
  ['PASAR MURAH', 'Beras, minyak goreng, gula, dan telur'],
  ['VAKSINASI RABIES GRATIS', 'Untuk kucing dan anjing peliharaan'],
  ['JALAN SEHAT KELUARGA', 'Hadiah menarik bagi peserta'],
  ['KERJA BAKTI BERSAMA', 'Bersihkan sungai, cegah banjir'],
  ['PENTAS SENI DAN BUDAYA', 'Tari topeng, gamelan, dan wayang kulit'],
];

export function poster(by: Chance, turn: number): Drawn {
  const sheet = sheetOf(1080, 1350, `hsl(${by.whole(0, 359)} 60% 92%)`);
  const { pen } = sheet;
  const hue = by.whole(0, 359);
  panel(pen, 0, 0, 1080, 420, `hsl(${hue} 60% 32%)`, 0);
  const [title = '', words = ''] = events[turn % events.length] ?? [];
  write(pen, title, 540, 230, { font: 'SansBold', size: 78, colour: '#fff', align: 'center', within: 980, leading: 1.15 });
  write(pen, words, 540, 520, { font: 'Sans', size: 38, align: 'center', within: 900 });
  write(pen, [`Hari : Minggu, ${dayOf(by)}`, 'Waktu : 08.00 sampai selesai', `Tempat : Balai Desa ${placeOf(by)}`], 140, 680, {
    font: 'Sans',
    size: 40,
    leading: 1.7,
  });
  write(pen, [`Narahubung ${phoneOf(by)}`, `Pemerintah Desa ${placeOf(by)}`], 540, 1180, {
    font: 'SansBold',
    size: 34,
    align: 'center',
  });
  return { sheet };
}

export function food(by: Chance, turn: number): Drawn {
  const sheet = sheetOf(1080, 810);
  scenery(sheet, by);
  const { pen } = sheet;
  for (let plate = 0; plate < 3; plate += 1) {
    pen.fillStyle = '#f6f1e7';
    pen.beginPath();
    pen.arc(200 + plate * 330, by.whole(320, 480), 150, 0, 6.29);
    pen.fill();
    pen.fillStyle = `hsl(${by.whole(10, 50)} 70% 40%)`;
    pen.beginPath();
    pen.arc(200 + plate * 330, 400, 100, 0, 6.29);
    pen.fill();
  }
  const dish = by.pick(['Rawon', 'Soto ayam', 'Gudeg', 'Pempek', 'Nasi liwet', 'Coto', 'Sate lilit']);
  if (turn % 2 === 0)
    write(pen, [`${dish} khas ${placeOf(by)}`, `Mulai Rp${by.whole(10, 35)}.000`], 540, 700, {
      font: 'SansBold',
      size: 44,
      colour: '#fff',
      align: 'center',
    });
  return { sheet };
}

export function landscape(by: Chance, turn: number): Drawn {
  const sheet = sheetOf(1280, 853);
  scenery(sheet, by, turn % 4 === 3);
  if (turn % 2 === 0)
    write(
      sheet.pen,
      by.pick([['Selamat pagi'], ['Wisata Air Terjun', placeOf(by)], ['Jelajah Nusantara'], ['Sunrise Bukit', placeOf(by)]]),
      640,
      120,
      { font: 'SerifBold', size: 60, colour: '#fff', align: 'center' },
    );
  return { sheet };
}

export function certificate(by: Chance, turn: number): Drawn {
  const sheet = sheetOf(1400, 990, '#fffdf6');
  const { pen } = sheet;
  pen.strokeStyle = '#b08d3c';
  pen.lineWidth = 14;
  pen.strokeRect(40, 40, 1320, 910);
  emblem(pen, 700, 130, 55, '#b08d3c');
  write(pen, [by.pick(['SERTIFIKAT', 'PIAGAM PENGHARGAAN'])], 700, 270, { font: 'SerifBold', size: 58, align: 'center' });
  if (turn % 2 === 0)
    write(pen, `Nomor : 400.3/${by.whole(10, 999)}/${by.whole(400, 440)}.102/2026`, 700, 330, {
      font: 'Serif',
      size: 24,
      align: 'center',
    });
  write(pen, ['diberikan kepada', nameOf(by)], 700, 420, { font: 'SerifBold', size: 42, align: 'center' });
  write(
    pen,
    `sebagai ${by.pick(['peserta', 'juara pertama', 'narasumber'])} ${by.pick(['Lomba Desa', 'Pelatihan Perpustakaan', 'Lomba Baca Puisi', 'Bimbingan Teknis Arsip'])} Kabupaten ${placeOf(by)} Tahun 2026`,
    700,
    580,
    { font: 'Serif', size: 30, align: 'center', within: 1100 },
  );
  write(pen, [`${placeOf(by)}, ${dayOf(by)}`, 'Kepala Dinas,', '', nameOf(by)], 980, 740, {
    font: 'Serif',
    size: 26,
    align: 'center',
  });
  return { sheet };
}

const greetings = [
  ['DIRGAHAYU TENTARA NASIONAL INDONESIA', 'TNI bersama rakyat, Indonesia maju'],
  ['SELAMAT HARI BHAYANGKARA', 'Polri untuk masyarakat'],
  ['SELAMAT HARI GURU NASIONAL', 'Guru hebat, Indonesia kuat'],
  ['DIRGAHAYU KORPRI', 'Melayani dengan hati'],
  ['SELAMAT HARI PAHLAWAN', 'Pahlawanku teladanku'],
  ['SELAMAT DATANG PESERTA', 'Festival Literasi Daerah'],
  ['SELAMAT DAN SUKSES', 'atas pelantikan Komandan Kodim yang baru'],
];

export function banner(by: Chance, turn: number): Drawn {
  const sheet = sheetOf(1500, 640);
  scenery(sheet, by, true);
  const { pen } = sheet;
  const [title = '', words = ''] = greetings[turn % greetings.length] ?? [];
  emblem(pen, 130, 130, 70, '#ffd166');
  write(pen, title, 750, 280, { font: 'SansBold', size: 66, colour: '#fff', align: 'center', within: 1300, leading: 1.15 });
  write(pen, words, 750, 470, { font: 'Sans', size: 40, colour: '#ffe8a3', align: 'center', within: 1300 });
  write(pen, [`Pemerintah Kabupaten ${placeOf(by)}`], 750, 580, { font: 'SansBold', size: 34, colour: '#fff', align: 'center' });
  return { sheet };
}

const steps = [
  [
    'ALUR PEMBUATAN KTP ELEKTRONIK',
    ['Ambil antrean di loket', 'Tunjukkan kartu keluarga', 'Rekam sidik jari dan foto', 'Cetak dan ambil KTP'],
  ],
  ['SYARAT PINDAH DOMISILI', ['NIK dan kartu keluarga asli', 'Surat pengantar RT/RW', 'Pas foto terbaru', 'Formulir F-1.03']],
  ['CEGAH DEMAM BERDARAH', ['Kuras bak mandi', 'Tutup tempat air', 'Daur ulang barang bekas', 'Pakai obat antinyamuk']],
  ['WASPADA PENIPUAN DARING', ['Jangan bagikan OTP', 'Periksa nomor pengirim', 'Lapor ke 110', 'Blokir nomornya']],
  [
    'REALISASI ANGGARAN 2026',
    ['Pendapatan Rp1,2 triliun', 'Belanja Rp1,1 triliun', 'Infrastruktur 38 persen', 'Pendidikan 22 persen'],
  ],
] as const;

export function infographic(by: Chance, turn: number): Drawn {
  const sheet = sheetOf(1080, 1350, '#f7fbff');
  const { pen } = sheet;
  const [title, parts] = steps[turn % steps.length] ?? steps[0];
  write(pen, title, 540, 140, { font: 'SansBold', size: 58, colour: '#0b3d66', align: 'center', within: 940, leading: 1.2 });
  for (const [index, part] of parts.entries()) {
    const y = 330 + index * 220;
    panel(pen, 80, y, 920, 170, `hsl(${by.whole(180, 240)} 55% ${85 - index * 3}%)`);
    write(pen, `${index + 1}`, 150, y + 108, { font: 'SansBold', size: 64, align: 'center' });
    write(pen, part, 230, y + 100, { font: 'Sans', size: 40 });
  }
  write(pen, `Dinas Kominfo ${placeOf(by)}`, 540, 1290, { font: 'SansBold', size: 30, align: 'center' });
  return { sheet };
}

export function notice(by: Chance, turn: number): Drawn {
  const sheet = sheetOf(1100, 1300);
  const { pen } = sheet;
  const place = placeOf(by);
  emblem(pen, 110, 105, 52, '#333');
  write(
    pen,
    [`PEMERINTAH KABUPATEN ${place.toUpperCase()}`, by.pick(['DINAS KESEHATAN', 'DINAS PENDIDIKAN', 'BADAN KEPEGAWAIAN DAERAH'])],
    600,
    95,
    { font: 'SansBold', size: 28, align: 'center' },
  );
  rule(pen, 70, 195, 960, 4);
  write(
    pen,
    [by.pick(['PENGUMUMAN', 'SURAT EDARAN', 'SIARAN PERS']), `Nomor : 800/${by.whole(10, 999)}/${by.whole(100, 500)}.103/2026`],
    550,
    260,
    { font: 'SansBold', size: 28, align: 'center' },
  );
  write(
    pen,
    [
      `Diberitahukan kepada seluruh warga bahwa pelayanan ${by.pick(['puskesmas', 'perizinan', 'kependudukan', 'perpustakaan'])} pada hari libur nasional dipindahkan ke kantor kecamatan.`,
      `Pelayanan dibuka kembali pada ${dayOf(by)} pukul 08.00 sampai 15.00.`,
      'Warga diminta membawa berkas asli dan tidak memberikan uang kepada siapa pun.',
    ],
    90,
    390,
    { font: turn % 2 ? 'Serif' : 'Sans', size: 27, within: 920, leading: 1.6 },
  );
  write(pen, [`${place}, ${dayOf(by)}`, 'Kepala Dinas,', '', nameOf(by)], 660, 900, { font: 'Sans', size: 26 });
  return { sheet };
}

export function timetable(by: Chance, turn: number): Drawn {
  const sheet = sheetOf(1080, 1080, '#fff8f0');
  const { pen } = sheet;
  const title =
    [
      'JADWAL SIM KELILING',
      'JADWAL PIKET DOKTER',
      'JADWAL IMSAKIYAH',
      'JADWAL PERPUSTAKAAN KELILING',
      'JADWAL PENERBANGAN PERINTIS',
    ][turn % 5] ?? '';
  panel(pen, 0, 0, 1080, 170, '#8a2b0e', 0);
  write(pen, title, 540, 108, { font: 'SansBold', size: 52, colour: '#fff', align: 'center' });
  for (const [row, day] of ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'].entries()) {
    const y = 260 + row * 110;
    rule(pen, 60, y + 30, 960, 2, '#caa');
    write(pen, day, 80, y, { font: 'SansBold', size: 34 });
    write(pen, turn % 5 === 1 ? `dr. ${nameOf(by)}` : `${placeOf(by)}`, 330, y, { font: 'Sans', size: 34 });
    write(pen, '08.00-12.00', 800, y, { font: 'Sans', size: 34 });
  }
  write(pen, `Layanan pesan ${phoneOf(by)}`, 540, 1000, { font: 'SansBold', size: 32, align: 'center' });
  return { sheet };
}
