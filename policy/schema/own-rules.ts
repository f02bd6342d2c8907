import { accountStandings } from '../../rules/draft';
import { accountKind, day, field, line, paragraph, ruleId, scope, severity, site, surface, text } from './common';
import { LIMITS } from './limits';
import { matcher } from './matchers';
import { z } from './zod';

const fix = z.discriminatedUnion('kind', [
  z.strictObject({ kind: field(z.literal('mask'), 'Jenis', 'mask: disamarkan.') }),
  z.strictObject({
    kind: field(z.literal('replace'), 'Jenis', 'replace: diganti.'),
    with: field(line(300), 'Pengganti', 'Teks pengganti.'),
  }),
  z.strictObject({ kind: field(z.literal('remove'), 'Jenis', 'remove: dihapus.') }),
]);

const clause = z.strictObject({
  name: field(line(64), 'Nama bagian', 'Nama pendek bagian ini dalam aturan.'),
  match: field(matcher, 'Pengenal', 'Apa yang dikenali.'),
  severity: field(severity.exactOptional(), 'Tingkat', 'Bila berbeda dari tingkat aturan.'),
  message: field(text().exactOptional(), 'Pesan', 'Bila berbeda dari pesan aturan.'),
  fix: field(fix.exactOptional(), 'Perbaikan', 'Perbaikan satu klik.'),
  antipatterns: field(
    z.array(matcher).max(LIMITS.matchers).exactOptional(),
    'Pengecualian',
    'Yang tampak seperti temuan bagian ini tetapi bukan.',
  ),
  countsAs: field(line(40).exactOptional(), 'Dihitung sebagai', 'Golongan untuk peningkatan (escalate).'),
});

const attachment = z.strictObject({
  kind: field(z.enum(['image', 'video', 'file']), 'Jenis', 'image, video atau file.'),
  name: field(line().exactOptional(), 'Nama berkas', 'Nama berkas lampiran.'),
  alt: field(z.string().max(LIMITS.paragraph).exactOptional(), 'Teks alternatif', 'Kosong: tidak ada teks alternatif.'),
});

const exampleText = paragraph(5_000);
const example = z.union(
  [
    exampleText,
    z.strictObject({
      text: field(exampleText, 'Teks', 'Teks contoh; bagian yang ditandai ditulis [[begini]].'),
      site: field(site.exactOptional(), 'Situs', 'Bila kosong: facebook.'),
      surface: field(surface.exactOptional(), 'Jenis unggahan', 'Bila kosong: post.'),
      account: field(
        z
          .strictObject({
            standing: field(z.enum(accountStandings).exactOptional(), 'Kedudukan', 'Kedudukan akun dalam contoh.'),
            kind: field(accountKind.exactOptional(), 'Jenis akun', 'Jenis akun dalam contoh.'),
            label: field(line().exactOptional(), 'Nama', 'Nama akun dalam contoh.'),
            requiredTags: field(z.array(line(80)).max(20).exactOptional(), 'Tagar wajib', 'Tagar wajib dalam contoh.'),
            officialLinks: field(z.array(line(300)).max(20).exactOptional(), 'Tautan resmi', 'Tautan resmi dalam contoh.'),
            withinServiceHours: field(z.boolean().exactOptional(), 'Dalam jam layanan', 'Keadaan dalam contoh.'),
          })
          .exactOptional(),
        'Akun',
        'Keadaan akun dalam contoh.',
      ),
      attachments: field(z.array(attachment).max(10).exactOptional(), 'Lampiran', 'Lampiran dalam contoh.'),
      replyTo: field(
        z
          .strictObject({
            text: field(paragraph(5_000).exactOptional(), 'Teks', 'Komentar yang dijawab.'),
            ageMinutes: field(z.int().min(0).max(10_000_000).exactOptional(), 'Umur', 'Umur komentar dalam menit.'),
          })
          .exactOptional(),
        'Menjawab',
        'Komentar yang dijawab dalam contoh.',
      ),
      today: field(day.exactOptional(), 'Hari ini', 'Hari draf contoh ditulis, misalnya 2026-11-27.'),
      clause: field(line(64).exactOptional(), 'Bagian', 'Bagian aturan yang harus menyala.'),
    }),
  ],
  'example',
);
const examples = (max: number) => z.array(example).max(max);

/** A rule of the office's own. It is loaded exactly as a built-in rule is, with its examples. */
export const ownRule = z.strictObject({
  id: field(ruleId, 'Kode aturan', 'Diawali kode kantor, misalnya "kanwil-contoh/istilah-lama".'),
  title: field(text(200), 'Judul', 'Nama aturan.'),
  basis: field(
    z.array(line(80)).min(1).max(10),
    'Dasar',
    'Kode dasar aturan, misalnya ["etika/5"]; yang paling khusus lebih dulu.',
  ),
  severity: field(severity, 'Tingkat', 'off, note, warn atau block.'),
  scope: field(scope.exactOptional(), 'Cakupan', 'Hanya di situs, jenis unggahan atau jenis akun ini.'),
  clauses: field(z.array(clause).min(1).max(LIMITS.clauses), 'Bagian', 'Cara-cara aturan ini mengenali temuan.'),
  antipatterns: field(
    z.array(matcher).max(LIMITS.matchers).exactOptional(),
    'Pengecualian',
    'Yang tampak seperti temuan tetapi bukan.',
  ),
  escalate: field(
    z
      .strictObject({
        count: field(z.int().min(2).max(100), 'Jumlah', 'Mulai jumlah ini.'),
        to: field(severity, 'Menjadi', 'Tingkat yang berlaku.'),
      })
      .exactOptional(),
    'Peningkatan',
    'Tingkat naik bila temuan sebanyak ini.',
  ),
  atMost: field(z.int().min(1).max(1000).exactOptional(), 'Paling banyak', 'Jumlah temuan yang ditunjukkan per draf.'),
  message: field(text(), 'Pesan', 'Satu kalimat: apa yang terlihat.'),
  advice: field(text(), 'Saran', 'Satu atau dua kalimat: mengapa, dan apa gantinya.'),
  examples: field(
    z.strictObject({
      flags: field(examples(LIMITS.examples), 'Harus ditandai', 'Contoh dengan bagian yang ditandai ditulis [[begini]].'),
      passes: field(examples(LIMITS.examples), 'Harus lolos', 'Contoh yang tidak boleh ditandai.'),
      nearMisses: field(examples(LIMITS.examples), 'Hampir', 'Contoh yang mirip temuan tetapi harus lolos.'),
    }),
    'Contoh',
    'Dijalankan setiap kali berkas dipasang; berkas ditolak bila hasilnya berbeda.',
  ),
});
