import { field, line, severity, slug, text } from './common';
import { LIMITS } from './limits';
import { z } from './zod';

/** A day and an hour; without a zone of its own it is the office's. */
const moment = z.iso.datetime({ offset: true, local: true });

/** The office's alert: for some hours or days few people post, and with more care. It begins and ends by itself. */
export const siaga = z.strictObject({
  reason: field(text(200), 'Sebab siaga', 'Mengapa siaga, misalnya "Banjir bandang di Contoh"; ditunjukkan kepada petugas.'),
  from: field(
    moment,
    'Mulai',
    'Hari dan jam menurut zona waktu instansi, misalnya "2026-11-27T14:00"; boleh juga dengan zona, "2026-11-27T14:00:00+07:00".',
  ),
  until: field(moment, 'Sampai', 'Hari dan jam berakhirnya, ditulis seperti "Mulai". Sesudahnya siaga selesai sendiri.'),
  officers: field(
    z.array(slug).min(1).max(LIMITS.officers),
    'Yang boleh mengirim',
    'Kode petugas yang mengirim selama siaga, dari akun yang memang tugasnya. Draf petugas lain ditahan.',
  ),
  accounts: field(
    z.array(slug).max(LIMITS.accounts).exactOptional(),
    'Akun yang dipakai',
    'Kode akun resmi yang dipakai selama siaga; akun resmi lain diam dulu. Kosong: semua akun resmi.',
  ),
  contact: field(line(150), 'Hubungi', 'Penanggung jawab siaga dan cara menghubunginya; ditunjukkan pada kartu akun.'),
  notice: field(
    text(500).exactOptional(),
    'Pemberitahuan',
    'Ditunjukkan satu kali kepada setiap petugas. Kosong: keadaan dan waktunya saja.',
  ),
  unsourced: field(
    severity.exactOptional(),
    'Tanpa sumber atau waktu',
    'Tingkat bagi kabar tanpa sumber atau tanpa jam dan tanggal. Kosong: block.',
  ),
  lighthearted: field(
    severity.exactOptional(),
    'Candaan dan promosi',
    'Tingkat bagi candaan, pantun, promosi dan ajakan acara. Kosong: block.',
  ),
});
