import { sites } from '../../compose/sites';
import { day, field, line, site, slug, webAddress } from './common';
import { LIMITS } from './limits';
import { z } from './zod';

/** The sites that know an account by its handle alone. */
const byHandle = new Intl.ListFormat('id').format(
  Object.values(sites).flatMap(({ name, knownBy }) => (knownBy === 'handle' ? [name] : [])),
);

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock');

const hours = z.strictObject({
  days: field(
    z
      .array(z.enum(['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu']))
      .min(1)
      .max(7),
    'Hari',
    'Hari layanan, misalnya ["senin", "selasa"].',
  ),
  from: field(clock, 'Mulai', 'Jam mulai, misalnya "08:00".'),
  to: field(clock, 'Selesai', 'Jam selesai, sesudah jam mulai, misalnya "16:00".'),
});

/** An account that the office knows: its own, or an officer's personal one. */
export const account = z.strictObject({
  id: field(slug, 'Kode akun', 'Kode akun dalam berkas ini, dipakai pada daftar petugas.'),
  platform: field(site, 'Situs', `${new Intl.ListFormat('id', { type: 'disjunction' }).format(site.options)}.`),
  handle: field(
    z
      .string()
      .max(100)
      .regex(/^@?[\p{L}\p{N}._-]{1,99}$/u, 'handle')
      .exactOptional(),
    'Nama akun',
    `Nama akun dengan atau tanpa "@". Wajib untuk ${byHandle}.`,
  ),
  pageId: field(
    z
      .string()
      .regex(/^\d{5,25}$/, 'pageId')
      .exactOptional(),
    'Nomor halaman Facebook',
    'Angka pada alamat halaman atau Business Suite. Paling pasti untuk mengenali halaman.',
  ),
  name: field(line(), 'Nama tampilan', 'Nama seperti tertulis di situs; halaman Facebook dikenali juga dari nama ini.'),
  kind: field(z.enum(['official', 'personal']), 'Jenis', 'official: akun resmi kantor; personal: akun pribadi petugas.'),
  responsible: field(line().exactOptional(), 'Penanggung jawab', 'Nama atau jabatan penanggung jawab akun.'),
  unit: field(line().exactOptional(), 'Unit', 'Unit pengelola, bila berbeda dari unit instansi.'),
  officers: field(
    z.array(slug).max(LIMITS.officers).exactOptional(),
    'Petugas',
    'Kode petugas yang ditugasi. Bila kosong di sini dan di daftar petugas: semua petugas.',
  ),
  standIns: field(
    z
      .array(
        z.strictObject({
          officer: field(slug, 'Petugas', 'Kode petugas yang menggantikan.'),
          from: field(day, 'Mulai', 'Hari pertama, menurut zona waktu instansi.'),
          until: field(day, 'Sampai', 'Hari terakhir, ikut dihitung.'),
        }),
      )
      .max(50)
      .exactOptional(),
    'Pengganti',
    'Petugas lain yang memegang akun ini untuk sementara, misalnya selama cuti.',
  ),
  audience: field(line(300).exactOptional(), 'Khalayak', 'Siapa yang dituju akun ini (People).'),
  objectives: field(
    z
      .array(z.enum(['listening', 'talking', 'energizing', 'supporting', 'embracing']))
      .max(5)
      .exactOptional(),
    'Tujuan',
    'Tujuan komunikasi: listening, talking, energizing, supporting, embracing.',
  ),
  strategy: field(line(300).exactOptional(), 'Cara', 'Bagaimana tujuan itu dicapai di akun ini (Strategy).'),
  topics: field(z.array(line(80)).max(50).exactOptional(), 'Topik', 'Topik yang menjadi bidang akun ini.'),
  requiredTags: field(
    z
      .array(
        z
          .string()
          .max(80)
          .regex(/^[#@][\p{L}\p{N}_.]{1,79}$/u, 'tag'),
      )
      .max(20)
      .exactOptional(),
    'Tagar wajib',
    'Tagar atau sebutan yang harus ada pada setiap unggahan akun ini, dengan "#" atau "@".',
  ),
  officialLinks: field(
    z.array(webAddress).max(20).exactOptional(),
    'Tautan resmi',
    'Situs resmi kantor; salah satunya diminta ada pada unggahan. Diawali https://.',
  ),
  serviceHours: field(z.array(hours).max(14).exactOptional(), 'Jam layanan', 'Jam menjawab warga, menurut zona waktu akun.'),
  timeZone: field(z.enum(['WIB', 'WITA', 'WIT']).exactOptional(), 'Zona waktu', 'Bila berbeda dari zona waktu instansi.'),
  responseTarget: field(line(100).exactOptional(), 'Target menjawab', 'Misalnya "2 jam pada jam layanan".'),
  lateAfterDays: field(
    z.int().min(1).max(365).exactOptional(),
    'Komentar lama',
    'Jumlah hari; komentar yang lebih lama dari ini disebut saat dijawab. Kosong: 7.',
  ),
  tone: field(z.enum(['formal', 'santun-santai']).exactOptional(), 'Gaya bahasa', 'formal atau santun-santai.'),
});

/** A person who works with the accounts. */
export const officer = z.strictObject({
  id: field(slug, 'Kode petugas', 'Kode petugas dalam berkas ini.'),
  name: field(line(), 'Nama', 'Nama petugas seperti ditunjukkan pada kartu akun.'),
  nip: field(
    z
      .string()
      .regex(/^\d{8,18}$/, 'nip')
      .exactOptional(),
    'NIP atau NRP',
    'Boleh dikosongkan; hanya angka.',
  ),
  role: field(
    z.enum(['petugas', 'penanggung-jawab', 'pelatih', 'admin']),
    'Peran',
    'petugas; penanggung-jawab: disebut pada akun yang ditugaskan kepadanya dan, sebagai penyetuju, menyetujui untuk akun itu; pelatih: membuka soal sendiri di panggung pelatih; admin.',
  ),
  contact: field(line(100).exactOptional(), 'Kontak', 'Nomor atau surel dinas; ditunjukkan bila ia penanggung jawab akun.'),
  accounts: field(z.array(slug).max(LIMITS.accounts).exactOptional(), 'Akun', 'Kode akun yang ditugaskan kepadanya.'),
  installations: field(
    z
      .array(z.string().regex(/^[A-Za-z0-9+/]{80,160}={0,2}$/, 'installation'))
      .max(10)
      .exactOptional(),
    'Komputer',
    'Kunci jurnal komputer yang dipakainya, dari baris pertama ekspor jurnal ("signer"). Laporan unit menolak ekspor komputer lain.',
  ),
});
