/** Memes with those in uniform, and maps with positions. */
import { type Chance, placeOf } from './chance';
import { type Pen, scenery, sheetOf, write } from './draw';
import type { Drawn } from './picture';

const jokes = [
  ['KETIKA KOMANDAN BILANG', 'APELNYA CUMA SEBENTAR'],
  ['GAJI TENTARA TANGGAL TUA', 'AUTO PUASA SENIN KAMIS'],
  ['POV DANTON CARI SINYAL', 'PADAHAL LAGI DI HUTAN'],
  ['KALAU POLISI LAGI RAZIA', 'LANGSUNG PUTAR BALIK'],
  ['KATANYA PNS ITU SANTAI', 'TIAP HARI LEMBUR TERUS'],
  ['PAS SERSAN LIHAT BARAK', 'GAK ADA YANG BERANI NAPAS'],
  ['BABINSA DATANG KE WARUNG', 'BANG UTANG DULU YA'],
];

/** Big white letters with a black edge, as meme makers draw them. */
function shout(pen: Pen, text: string, x: number, y: number, size: number): void {
  pen.font = `${size}px Narrow`;
  pen.textAlign = 'center';
  pen.lineJoin = 'round';
  pen.lineWidth = size / 7;
  pen.strokeStyle = '#000';
  pen.strokeText(text, x, y);
  pen.fillStyle = '#fff';
  pen.fillText(text, x, y);
}

export function meme(by: Chance, turn: number): Drawn {
  const [top = '', bottom = ''] = jokes[turn % jokes.length] ?? [];
  const isBars = turn % 3 === 2;
  const sheet = sheetOf(900, 760, '#fff');
  scenery(sheet, by, turn % 2 === 0);
  const { pen } = sheet;
  if (isBars) {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 900, 110);
    pen.fillRect(0, 650, 900, 110);
    write(pen, top, 450, 72, { font: 'SansBold', size: 48, align: 'center' });
    write(pen, bottom, 450, 722, { font: 'SansBold', size: 48, align: 'center' });
  } else {
    shout(pen, top, 450, 90, 66);
    shout(pen, bottom, 450, 725, 66);
  }
  return { sheet };
}

const minutes = (by: Chance) => `${by.whole(10, 59)}'${by.whole(10, 59)}"`;

export function map(by: Chance, turn: number): Drawn {
  const sheet = sheetOf(1200, 900, '#e8efdc');
  const { pen } = sheet;
  for (let line = 0; line < 14; line += 1) {
    pen.strokeStyle = `hsl(${30 + line * 4} 35% 60%)`;
    pen.lineWidth = 2;
    pen.beginPath();
    const [x, y, r] = [by.whole(100, 1100), by.whole(100, 800), by.whole(60, 260)];
    pen.ellipse(x, y, r, r * 0.6, by.next() * 3, 0, 6.29);
    pen.stroke();
  }
  pen.strokeStyle = '#4a6a8a';
  pen.lineWidth = 1;
  for (let at = 100; at < 1200; at += 150) {
    pen.strokeRect(at, 0, 0, 900);
    pen.strokeRect(0, at, 1200, 0);
  }
  const title = by.pick(['PETA LOKASI POS PERBATASAN', 'SKETSA GELAR PASUKAN', 'DENAH POS JAGA', 'PETA TITIK PENJAGAAN']);
  write(pen, [title, `Sektor ${placeOf(by)}`], 600, 70, { font: 'SansBold', size: 34, align: 'center' });
  const keys: string[] = [];
  for (let post = 1; post <= 3; post += 1) {
    const [x, y] = [by.whole(80, 700), 150 + post * 180];
    pen.fillStyle = '#b00020';
    pen.beginPath();
    pen.arc(x, y, 12, 0, 6.29);
    pen.fill();
    const key =
      turn % 3 === 0
        ? `${by.whole(1, 8)}°${minutes(by)} LS ${by.whole(105, 139)}°${minutes(by)} BT`
        : turn % 3 === 1
          ? `-${by.whole(1, 8)}.${by.digits(6)}, ${by.whole(105, 139)}.${by.digits(6)}`
          : `49M ${by.whole(4, 7)}${by.digits(5)} 9${by.digits(6)}`;
    keys.push(key);
    write(pen, [`Pos ${post}`, key], x + 24, y + 4, { font: 'SansBold', size: 24 });
  }
  return { sheet, keys };
}
