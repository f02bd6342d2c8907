/** What belongs to a person: cards, account books, boarding passes, chats. */
import { type Chance, dayOf, digitsAfter, nameOf, nikOf, phoneOf, placeOf } from './chance';
import { emblem, panel, rule, type Sheet, sheetOf, write } from './draw';
import type { Drawn } from './picture';

const field = { font: 'Sans', size: 24, leading: 1.5 };
const two = (value: number) => String(value).padStart(2, '0');
const birthday = (by: Chance) => `${two(by.whole(1, 28))}-${two(by.whole(1, 12))}-19${by.whole(60, 99)}`;

function backed(width: number, height: number, from: string, to: string): Sheet {
  const sheet = sheetOf(width, height);
  const wash = sheet.pen.createLinearGradient(0, 0, width, height);
  wash.addColorStop(0, from);
  wash.addColorStop(1, to);
  sheet.pen.fillStyle = wash;
  sheet.pen.fillRect(0, 0, width, height);
  return sheet;
}

function ktp(by: Chance): Drawn {
  const sheet = backed(1011, 638, '#bfe0ee', '#9cc9df');
  const { pen } = sheet;
  const [nik, place] = [nikOf(by), placeOf(by).toUpperCase()];
  write(pen, ['PROVINSI JAWA TIMUR', `KABUPATEN ${place}`], 505, 50, {
    font: 'SansBold',
    size: 26,
    align: 'center',
    leading: 1.2,
  });
  write(pen, `NIK : ${nik}`, 40, 145, { font: 'SansBold', size: 34 });
  const labels = [
    'Nama',
    'Tempat/Tgl Lahir',
    'Jenis Kelamin',
    'Alamat',
    '   RT/RW',
    '   Kel/Desa',
    '   Kecamatan',
    'Agama',
    'Status Perkawinan',
    'Pekerjaan',
    'Kewarganegaraan',
    'Berlaku Hingga',
  ];
  const values = [
    nameOf(by).toUpperCase(),
    `${place}, ${birthday(by)}`,
    'LAKI-LAKI   Gol. Darah : O',
    `DSN ${placeOf(by).toUpperCase()}`,
    '003/005',
    place,
    placeOf(by).toUpperCase(),
    'ISLAM',
    'KAWIN',
    'WIRASWASTA',
    'WNI',
    'SEUMUR HIDUP',
  ];
  write(pen, labels, 40, 190, field);
  write(
    pen,
    values.map((value) => `: ${value}`),
    270,
    190,
    field,
  );
  panel(pen, 770, 150, 200, 260, '#8b5a4a', 4);
  write(pen, [place, dayOf(by)], 870, 450, { font: 'Sans', size: 18, align: 'center' });
  return { sheet, keys: [nik] };
}

function kk(by: Chance): Drawn {
  const sheet = backed(1400, 760, '#eef3f6', '#dfe9ee');
  const { pen } = sheet;
  const numbers = [nikOf(by), nikOf(by), nikOf(by), nikOf(by)];
  write(pen, ['KARTU KELUARGA', `No. ${numbers[0]}`], 700, 70, { font: 'SansBold', size: 32, align: 'center' });
  write(
    pen,
    [`Nama Kepala Keluarga : ${nameOf(by).toUpperCase()}`, `Desa/Kelurahan : ${placeOf(by).toUpperCase()}`],
    60,
    190,
    field,
  );
  const columns = [60, 120, 470, 740, 960, 1130];
  const head = ['No', 'Nama Lengkap', 'NIK', 'Jenis Kelamin', 'Agama', 'Hubungan Keluarga'];
  for (let row = 0; row <= 3; row += 1) {
    const y = 320 + row * 58;
    rule(pen, 50, y - 40, 1300);
    const cells =
      row === 0
        ? head
        : [
            `${row}`,
            nameOf(by).toUpperCase(),
            numbers[row] ?? '',
            row === 2 ? 'PEREMPUAN' : 'LAKI-LAKI',
            'ISLAM',
            ['KEPALA KELUARGA', 'ISTRI', 'ANAK'][row - 1] ?? '',
          ];
    for (const [index, cell] of cells.entries())
      write(pen, cell, columns[index] ?? 0, y, { font: row === 0 ? 'SansBold' : 'Sans', size: 20 });
  }
  return { sheet, keys: numbers };
}

function sim(by: Chance): Drawn {
  const sheet = backed(1011, 638, '#e3e9d8', '#f2e6c2');
  const { pen } = sheet;
  const number = `${by.digits(4)}-${by.digits(4)}-${by.digits(6)}`;
  write(pen, ['INDONESIA', 'SURAT IZIN MENGEMUDI', 'DRIVING LICENSE'], 505, 60, {
    font: 'SansBold',
    size: 30,
    align: 'center',
    leading: 1.3,
  });
  write(pen, number, 40, 215, { font: 'SansBold', size: 30 });
  write(
    pen,
    [
      `1. ${nameOf(by).toUpperCase()}`,
      `2. ${placeOf(by).toUpperCase()}, ${birthday(by)}`,
      '3. O - PRIA',
      `4. DSN ${placeOf(by).toUpperCase()} RT 02 RW 04`,
      '5. KARYAWAN SWASTA',
      '6. JAWA TIMUR',
    ],
    40,
    280,
    { ...field, size: 26 },
  );
  write(pen, [`Berlaku hingga ${birthday(by).replace('19', '20')}`, `SATPAS ${placeOf(by).toUpperCase()}`], 40, 560, {
    font: 'Sans',
    size: 22,
  });
  panel(pen, 760, 200, 200, 260, '#7a6a5d', 4);
  return { sheet, keys: [number] };
}

function member(by: Chance): Drawn {
  const sheet = backed(1011, 638, '#d9e2cf', '#b9c8a6');
  const { pen } = sheet;
  const isSoldier = by.next() < 0.5;
  const number = isSoldier
    ? digitsAfter(by, 3, 7)
    : `19${by.whole(70, 99)}${two(by.whole(1, 12))}${two(by.whole(1, 28))}20${two(by.whole(5, 22))}01${by.whole(1, 2)}00${by.whole(1, 9)}`;
  emblem(pen, 90, 90, 50, '#3f4f2f');
  write(
    pen,
    isSoldier ? ['TENTARA NASIONAL INDONESIA', 'KARTU TANDA ANGGOTA'] : ['PEMERINTAH KABUPATEN', 'KARTU TANDA PENGENAL PEGAWAI'],
    540,
    80,
    { font: 'SansBold', size: 32, align: 'center' },
  );
  write(
    pen,
    [
      `Nama : ${nameOf(by)}`,
      `Pangkat : ${isSoldier ? 'Serka' : 'Penata Muda'}`,
      `${isSoldier ? 'NRP' : 'NIP'} : ${number}`,
      `Jabatan : ${by.pick(['Bamin', 'Staf', 'Baur'])}`,
      `Kesatuan : ${placeOf(by)}`,
    ],
    60,
    240,
    { font: 'Sans', size: 30 },
  );
  panel(pen, 740, 220, 210, 270, '#6b5a4a', 4);
  return { sheet, keys: [number] };
}

function pass(by: Chance): Drawn {
  const sheet = sheetOf(1300, 560, '#fdfdfd');
  const { pen } = sheet;
  const code = `${by.pick(['QK', 'ZT', 'WR'])}${by.digits(2)}${by.pick(['XA', 'LP', 'MB'])}`;
  panel(pen, 0, 0, 1300, 90, '#0b5ea8', 0);
  write(pen, 'BOARDING PASS', 50, 62, { font: 'SansBold', size: 40, colour: '#fff' });
  write(pen, ['Nama penumpang', nameOf(by).toUpperCase()], 50, 150, { font: 'Sans', size: 26 });
  write(
    pen,
    [
      `Kode booking ${code}`,
      `Flight GA ${by.digits(3)}   Gate ${by.whole(1, 20)}   Seat ${by.whole(1, 30)}C`,
      `Tanggal ${dayOf(by)}   Boarding 07.40`,
    ],
    50,
    270,
    { font: 'Sans', size: 28, leading: 1.7 },
  );
  return { sheet };
}

const cards = [ktp, kk, sim, member, ktp, pass];
export const card = (by: Chance, turn: number): Drawn => (cards[turn % cards.length] ?? ktp)(by);

export function account(by: Chance, turn: number): Drawn {
  const number = `${by.whole(1, 9)}${by.digits(turn % 2 ? 9 : 14)}`;
  if (turn % 3 === 2) {
    const sheet = sheetOf(720, 1280, '#f4f6f8');
    const { pen } = sheet;
    panel(pen, 40, 150, 640, 900, '#fff');
    write(pen, 'Mutasi Rekening', 360, 100, { font: 'SansBold', size: 32, align: 'center' });
    write(
      pen,
      [`Nama pemilik`, nameOf(by).toUpperCase(), 'Nomor rekening', number, 'Saldo', `Rp${by.whole(1, 90)}.${by.digits(3)}.000`],
      80,
      230,
      { font: 'Sans', size: 28, leading: 1.7 },
    );
    for (let row = 0; row < 5; row += 1)
      write(pen, `${two(by.whole(1, 28))}/11  TRANSFER  ${by.whole(1, 9)}50.000 DB`, 80, 650 + row * 60, {
        font: 'Sans',
        size: 25,
      });
    return { sheet, keys: [number] };
  }
  const sheet = sheetOf(1200, 780, '#eef4fa');
  const { pen } = sheet;
  write(pen, ['BUKU TABUNGAN'], 600, 80, { font: 'SansBold', size: 36, align: 'center' });
  write(
    pen,
    [`Nama Nasabah : ${nameOf(by).toUpperCase()}`, `No. Rekening : ${number}`, `Alamat : ${placeOf(by).toUpperCase()}`],
    80,
    160,
    { font: 'Mono', size: 28 },
  );
  for (let row = 0; row < 8; row += 1) {
    rule(pen, 70, 320 + row * 50, 1060, 1, '#7a8aa0');
    const cells =
      row === 0
        ? 'Tanggal    Sandi   Mutasi          Saldo'
        : `${two(by.whole(1, 28))}/11/26   ${by.digits(3)}     ${by.whole(1, 9)}00.000,00      ${by.whole(1, 9)}.${by.digits(3)}.000,00`;
    write(pen, cells, 80, 355 + row * 50, { font: 'Mono', size: 23 });
  }
  return { sheet, keys: [number] };
}

const talk = [
  [
    'Pak, berkas saya bagaimana ya?',
    'Sudah saya terima Bu, besok diproses',
    'Biayanya berapa?',
    'Nanti saya kabari lewat telepon',
    'Baik terima kasih',
  ],
  ['Lapor, unit sudah bergeser', 'Berapa orang yang ikut?', 'Tujuh orang, bawa dua kendaraan', 'Jangan disebar dulu', 'Siap'],
  ['Anak saya sakit, tolong jangan diberitahukan', 'Iya Bu, kami jaga', 'Hasil labnya positif', 'Kirim ke saya saja', 'Oke'],
  ['Uangnya sudah saya transfer', 'Ke rekening yang mana?', 'Yang kemarin itu', 'Belum masuk', 'Coba cek lagi'],
];

export function chat(by: Chance, turn: number): Drawn {
  const isDark = turn % 3 === 1;
  const sheet = sheetOf(720, 1280, isDark ? '#0b141a' : '#efe7dd');
  const { pen } = sheet;
  const phone = phoneOf(by);
  const shown = turn % 2 ? phone : `+62 ${phone.slice(1, 4)}-${phone.slice(4, 8)}-${phone.slice(8)}`;
  const ink = isDark ? '#e9edef' : '#111b21';
  panel(pen, 0, 0, 720, 130, isDark ? '#1f2c34' : '#008069', 0);
  pen.fillStyle = '#9aa7ad';
  pen.beginPath();
  pen.arc(90, 72, 38, 0, 6.29);
  pen.fill();
  write(pen, shown, 150, 68, { font: 'SansBold', size: 29, colour: '#fff' });
  write(pen, by.pick(['online', 'terakhir dilihat hari ini pukul 09.41', 'mengetik…']), 150, 105, {
    font: 'Sans',
    size: 21,
    colour: '#e6f3f0',
  });
  let [at, hour, minute] = [180, by.whole(7, 20), by.whole(0, 40)];
  for (const [index, text] of by.pick(talk).entries()) {
    const isMine = index % 2 === 1;
    const x = isMine ? 170 : 30;
    const colour = isMine ? (isDark ? '#005c4b' : '#d9fdd3') : isDark ? '#1f2c34' : '#fff';
    panel(pen, x, at, 520, 130, colour, 16);
    write(pen, text, x + 24, at + 44, { font: 'Sans', size: 27, colour: ink, within: 480, leading: 1.25 });
    minute += by.whole(1, 3);
    hour += Math.floor(minute / 60);
    minute %= 60;
    write(pen, `${two(hour)}.${two(minute)}`, x + 496, at + 116, {
      font: 'Sans',
      size: 19,
      colour: isDark ? '#aebac1' : '#667781',
      align: 'right',
    });
    at += 155;
  }
  panel(pen, 20, 1190, 600, 70, isDark ? '#1f2c34' : '#fff', 34);
  write(pen, 'Ketik pesan', 70, 1234, { font: 'Sans', size: 26, colour: '#8696a0' });
  return { sheet, keys: [phone.slice(1)] };
}
