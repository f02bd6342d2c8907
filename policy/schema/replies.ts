import { day, field, line, paragraph } from './common';
import { z } from './zod';

/** An answer that the office has approved, to be used for many. */
export const reply = z.strictObject({
  title: field(line(80), 'Judul', 'Nama singkat yang dilihat petugas, misalnya "Jadwal loket".'),
  text: field(
    paragraph(),
    'Jawaban',
    '[AKUN], [INSTANSI], [TAUTAN], [JAM LAYANAN], [WAKTU TANGGAP], [PPID] dan [NOMOR LAYANAN] terisi sendiri dari data kantor; yang lain, misalnya [NAMA WARGA], diganti petugas.',
  ),
  topics: field(
    z.array(line(80)).max(30).exactOptional(),
    'Kata dalam komentar',
    'Bila komentar warga memuat salah satunya, jawaban ini ditawarkan lebih dulu.',
  ),
  validUntil: field(day.exactOptional(), 'Ditawarkan sampai', 'Hari terakhir jawaban ini ditawarkan. Kosong: tidak dibatasi.'),
});
