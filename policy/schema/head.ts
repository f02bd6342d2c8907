import { day, field, line, moment, publicKey, slug, text } from './common';
import { z } from './zod';

/** What the file is: number, dates, and what is new in it. */
export const head = {
  $schema: field(z.string().max(500).exactOptional(), 'Skema', 'Alamat skema, supaya penyunting teks membantu mengisi berkas.'),
  formatVersion: field(z.int().min(1).max(1000), 'Versi format', 'Versi bentuk berkas ini. Sekarang 1.'),
  id: field(slug, 'Kode kebijakan', 'Kode tetap kebijakan ini, misalnya "kanwil-contoh".'),
  revision: field(
    z.int().min(1).max(2_147_483_647),
    'Revisi',
    'Nomor yang naik setiap kali berkas diterbitkan. Berkas dengan nomor lebih kecil ditolak.',
  ),
  issued: field(moment, 'Tanggal terbit', 'Tanggal (2026-01-31) atau tanggal dan jam dengan zona (2026-01-31T08:00:00+07:00).'),
  validUntil: field(
    day.exactOptional(),
    'Berlaku sampai',
    'Tanggal terakhir berlaku. Sesudahnya berkas tidak dapat dipasang lagi. Kosong: tidak dibatasi.',
  ),
  changes: field(
    z.array(text(500)).max(20).exactOptional(),
    'Yang baru',
    'Yang berubah, ditunjukkan satu kali kepada setiap petugas.',
  ),
  language: field(z.enum(['id', 'en']).exactOptional(), 'Bahasa', 'Bahasa awal tampilan; petugas dapat menggantinya.'),
};

export const signature = z.strictObject({
  algorithm: field(z.literal('Ed25519'), 'Algoritme', 'Selalu "Ed25519".'),
  publicKey: field(publicKey, 'Kunci publik', 'Kunci penanda tangan, 32 byte dalam base64.'),
  value: field(
    z.string().regex(/^[A-Za-z0-9+/]{86}==$/, 'signature'),
    'Tanda tangan',
    'Tanda tangan atas seluruh isi berkas selain bagian ini, dibuat dengan "npm run -s policy -- sign".',
  ),
});

/** The office that issues the policy. */
export const institution = z.strictObject({
  name: field(line(), 'Nama instansi', 'Nama lengkap, misalnya "Kantor Wilayah Contoh".'),
  kind: field(
    z.enum(['kementerian', 'lembaga', 'pemda', 'tni', 'polri', 'bumn', 'lainnya']),
    'Jenis instansi',
    'Kementerian, lembaga, pemda, tni, polri, bumn atau lainnya.',
  ),
  unit: field(line().exactOptional(), 'Unit', 'Unit kerja yang mengelola media sosial.'),
  timeZone: field(z.enum(['WIB', 'WITA', 'WIT']).exactOptional(), 'Zona waktu', 'Zona jam layanan. Kosong: WIB.'),
  holidays: field(
    z
      .array(
        z.strictObject({
          day: field(day, 'Hari', 'Hari libur, misalnya 2026-12-25.'),
          name: field(line(80), 'Nama', 'Nama hari libur, ditunjukkan pada kartu akun.'),
        }),
      )
      .max(200)
      .exactOptional(),
    'Hari libur',
    'Hari tanpa jam layanan: libur nasional, cuti bersama, libur daerah.',
  ),
  emailDomains: field(
    z
      .array(
        z
          .string()
          .max(100)
          .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'domain'),
      )
      .max(50)
      .exactOptional(),
    'Domain surel',
    'Surel dengan domain ini adalah surel kantor, bukan data pribadi. Tulis tanpa "@".',
  ),
  hotlines: field(
    z
      .array(
        z
          .string()
          .max(30)
          .regex(/^\+?[\d ().-]{3,29}$/, 'phone'),
      )
      .max(50)
      .exactOptional(),
    'Nomor layanan',
    'Nomor telepon umum kantor yang boleh ditulis dalam unggahan.',
  ),
  ppid: field(
    line().exactOptional(),
    'Kontak PPID',
    'Cara menghubungi Pejabat Pengelola Informasi dan Dokumentasi, ditunjukkan pada saran.',
  ),
  leakContact: field(
    z
      .strictObject({
        name: field(line(), 'Nama atau jabatan', 'Pimpinan atau komandan yang menerima laporan kebocoran.'),
        channel: field(line(), 'Saluran', 'Cara menghubunginya, misalnya nomor dinas.'),
      })
      .exactOptional(),
    'Penerima laporan kebocoran',
    'Ditunjukkan kepada petugas bila draf tampak memuat dokumen rahasia.',
  ),
});
