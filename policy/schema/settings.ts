import {
  day,
  dayOrYear,
  field,
  line,
  packId,
  paragraph,
  publicKey,
  ruleId,
  scope,
  severity,
  slug,
  text,
  webAddress,
} from './common';
import { LIMITS } from './limits';
import { z } from './zod';

const override = z.enum(['free', 'reason', 'approval', 'never']);

/** What the office decides for one built-in rule. Fields left out keep the rule's own value. */
export const ruleSetting = z.strictObject({
  severity: field(
    severity.exactOptional(),
    'Tingkat',
    'off: tidak diperiksa; note: catatan; warn: peringatan; block: tidak dapat dikirim.',
  ),
  clauses: field(
    z.record(z.string().max(64), severity).exactOptional(),
    'Tingkat per bagian',
    'Tingkat untuk bagian tertentu dari aturan, misalnya {"nip": "block"}.',
  ),
  trial: field(
    z.boolean().exactOptional(),
    'Uji coba',
    'Bila true, temuan hanya dihitung di jurnal dan tidak ditunjukkan kepada petugas.',
  ),
  locked: field(
    z.boolean().exactOptional(),
    'Dikunci',
    'Bila false, petugas boleh mengubah tingkatnya sendiri. Bila kosong: dikunci.',
  ),
  scope: field(scope.exactOptional(), 'Cakupan', 'Mempersempit aturan ke situs, jenis unggahan atau jenis akun tertentu.'),
  message: field(text().exactOptional(), 'Pesan', 'Pengganti kalimat temuan.'),
  advice: field(text().exactOptional(), 'Saran', 'Pengganti saran perbaikan.'),
  override: field(
    override.exactOptional(),
    'Melewati temuan',
    'free: tanpa alasan; reason: dengan alasan; approval: dengan persetujuan; never: tidak dapat dilewati.',
  ),
  reason: field(line(300).exactOptional(), 'Alasan', 'Mengapa nilai ini dipilih; ditunjukkan kepada petugas.'),
});

export const packs = z.partialRecord(packId, z.boolean());

/** A tightening that begins and ends by itself, such as the election calendar. */
export const datedSwitch = z.strictObject({
  id: field(slug, 'Kode', 'Kode sakelar, misalnya "pilkada-2029".'),
  rules: field(z.array(ruleId).min(1).max(50), 'Aturan', 'Kode aturan yang diubah, misalnya ["asn/netralitas"].'),
  severity: field(severity, 'Tingkat', 'Tingkat aturan selama masa ini.'),
  from: field(day, 'Mulai', 'Hari pertama, menurut zona waktu instansi.'),
  until: field(day, 'Sampai', 'Hari terakhir, ikut dihitung.'),
  reason: field(text(300), 'Alasan', 'Ditunjukkan kepada petugas, misalnya "Masa kampanye".'),
});

/** Additions and exceptions to one built-in lexicon. */
export const termChange = z.strictObject({
  add: field(z.array(line(100)).max(LIMITS.terms).exactOptional(), 'Tambahan', 'Kata atau frasa yang ditambahkan.'),
  remove: field(z.array(line(100)).max(LIMITS.terms).exactOptional(), 'Pengecualian', 'Kata atau frasa yang tidak dipakai.'),
});

export const decisions = z.strictObject({
  override: field(
    z
      .strictObject({
        note: field(override.exactOptional(), 'Catatan', 'Untuk tingkat note. Kosong: free.'),
        warn: field(override.exactOptional(), 'Peringatan', 'Untuk tingkat warn. Kosong: reason.'),
        block: field(
          override.exactOptional(),
          'Larangan',
          'Untuk tingkat block. Kosong: approval bila ada penyetuju, selain itu never.',
        ),
      })
      .exactOptional(),
    'Melewati temuan',
    'Apa yang diminta dari petugas untuk tetap mengirim, menurut tingkat temuan.',
  ),
  reasons: field(
    z
      .array(
        z.strictObject({
          code: field(slug, 'Kode', 'Kode alasan yang dicatat di jurnal.'),
          label: field(text(200), 'Kalimat', 'Pilihan seperti ditunjukkan kepada petugas.'),
        }),
      )
      .max(LIMITS.reasons)
      .exactOptional(),
    'Pilihan alasan',
    'Bila kosong, dipakai pilihan bawaan.',
  ),
  minReasonLength: field(
    z.int().min(0).max(200).exactOptional(),
    'Panjang alasan',
    'Jumlah karakter paling sedikit untuk alasan yang ditulis sendiri. 0: cukup memilih kode.',
  ),
  onEngineFailure: field(
    z.enum(['ask', 'block']).exactOptional(),
    'Bila pemeriksaan gagal',
    'ask: petugas memutuskan; block: tidak dapat dikirim.',
  ),
});

/** A person whose signature opens a blocked draft. */
export const approver = z.strictObject({
  id: field(slug, 'Kode', 'Kode penyetuju.'),
  name: field(line(), 'Nama', 'Nama atau jabatan.'),
  officer: field(
    slug.exactOptional(),
    'Petugas',
    'Kode petugas penyetuju ini. Bila ia penanggung jawab, ia menyetujui untuk akun yang ditugaskan kepadanya saja.',
  ),
  publicKey: field(publicKey, 'Kunci publik', 'Kunci Ed25519 miliknya, 32 byte dalam base64.'),
});

/** What is done with the pictures of a draft. */
export const pictures = z.strictObject({
  mode: field(
    z.enum(['read', 'note', 'off']).exactOptional(),
    'Cara',
    'read: gambar dibaca di komputer petugas dan temuannya berlaku seperti temuan teks (bawaan); note: dibaca, temuannya hanya catatan dan tidak menahan; off: tidak dibaca.',
  ),
  waitSeconds: field(
    z.int().min(0).max(120).exactOptional(),
    'Waktu tunggu',
    'Paling lama draf menunggu gambarnya selesai dibaca, dalam detik; sesudah itu berlaku isian "Bila pemeriksaan gagal". Kosong: 20.',
  ),
});

/** Where entries go besides this computer; never the text of a draft. */
const forward = z.strictObject({
  address: field(
    webAddress,
    'Alamat penerima',
    'Alamat https:// penerima OpenTelemetry (OTLP/HTTP, JSON) milik kantor, misalnya "https://otel.kantor.go.id/v1/logs".',
  ),
  header: field(
    z
      .string()
      .regex(/^(?:authorization|x-[a-z0-9-]{1,60})$/i, 'header')
      .exactOptional(),
    'Tajuk',
    'Nama tajuk pengenal, "Authorization" atau "X-…". Nilainya tidak ditulis di sini, tetapi pada isian "forwardHeader" kebijakan grup.',
  ),
  batch: field(
    z.int().min(1).max(1000).exactOptional(),
    'Entri sekali kirim',
    'Paling banyak entri dalam satu kiriman. Kosong: 200.',
  ),
  omit: field(
    z
      .array(z.enum(['officer', 'account', 'approver', 'reasonCode', 'surface', 'site']))
      .max(6)
      .exactOptional(),
    'Tidak disertakan',
    'Isian entri yang tidak diteruskan, misalnya ["officer"].',
  ),
  include: field(
    z
      .array(z.enum(['reasonText', 'textHash']))
      .max(2)
      .exactOptional(),
    'Disertakan',
    'Isian yang hanya diteruskan bila disebut: reasonText, kalimat alasan; textHash, kode draf yang berkunci.',
  ),
});

export const journal = z.strictObject({
  forward: field(
    forward.exactOptional(),
    'Penerusan',
    'Entri baru diteruskan ke penerima milik kantor. Kosong: tidak ada yang diteruskan.',
  ),
  retentionDays: field(z.int().min(1).max(3650).exactOptional(), 'Masa simpan', 'Hari entri jurnal disimpan. Kosong: 365.'),
  officerView: field(z.boolean().exactOptional(), 'Dilihat petugas', 'Bila false, petugas tidak melihat jurnal.'),
  export: field(z.boolean().exactOptional(), 'Ekspor', 'Bila false, jurnal tidak dapat diekspor.'),
  onWriteFailure: field(
    z.enum(['tell', 'block']).exactOptional(),
    'Bila jurnal tidak dapat ditulis',
    'tell: petugas diberi tahu dan tetap dapat mengirim, entrinya menyusul; block: setiap kiriman dicatat lebih dulu dan ditahan selama jurnal tidak dapat ditulis. Kosong: tell.',
  ),
});

/** A norm of the office's own, or a correction of a built-in one. */
export const citation = z.strictObject({
  id: field(
    z
      .string()
      .max(80)
      .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/, 'ruleId'),
    'Kode dasar',
    'Kode dasar aturan, misalnya "etika/5".',
  ),
  title: field(text(300), 'Judul', 'Nama peraturan atau pedoman.'),
  article: field(line(100).exactOptional(), 'Pasal', 'Pasal atau butir.'),
  summary: field(text(), 'Ringkasan', 'Isi norma dalam satu kalimat sederhana.'),
  since: field(dayOrYear, 'Berlaku sejak', 'Tanggal (2026-01-31) atau tahun (2026).'),
  until: field(dayOrYear.exactOptional(), 'Berlaku sampai', 'Kosong: masih berlaku.'),
});

/** Repairs to the description of a site, in force until the product knows better. */
export const sites = z.strictObject({
  version: field(line(40), 'Versi', 'Versi perbaikan ini, misalnya "2026-11-21".'),
  off: field(
    z
      .array(
        z.strictObject({
          row: field(line(60), 'Baris', 'Baris tabel situs ("facebook/comment") atau seluruh situs ("facebook").'),
          reason: field(paragraph(300), 'Alasan', 'Ditunjukkan kepada petugas di kotak yang tidak diperiksa.'),
        }),
      )
      .max(LIMITS.siteRows)
      .exactOptional(),
    'Dimatikan',
    'Kotak tulis yang untuk sementara tidak diperiksa.',
  ),
  rows: field(
    z.record(z.string().max(60), z.record(z.string().max(40), z.array(z.string().min(1).max(500)).max(20))).exactOptional(),
    'Perbaikan',
    'Per baris tabel situs ("facebook/comment"): nama isian dan pilihan pengganti, dari yang paling pasti.',
  ),
});
