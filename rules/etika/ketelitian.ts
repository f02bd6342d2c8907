import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

/** Words for what a template leaves open. */
const blank =
  'isi(?:kan)?|akun|ppid|nama|tanggal|tgl|hari|jam|pukul|waktu|tempat|lokasi|alamat|nomor|no|nik|jabatan|instansi|kontak|narahubung|jumlah|judul|link|tautan|sebutkan|tulis(?:kan)?|masukkan|insert|your|name|date|x{2,20}';
const raw = (pattern: string): Matcher => ({ kind: 'pattern', flags: 'i', skipLinks: false, pattern });

/** Only an invitation or a deadline, so that news of the day passes. */
const inviting = list(
  'hadirilah, hadiri, mari hadir, yuk hadir, ayo hadir, jangan lupa, jangan sampai ketinggalan, jangan lewatkan, catat tanggalnya, save the date, segera daftar, segera daftarkan, daftarkan diri, ditunggu kehadirannya, kami tunggu, mohon hadir, dimohon hadir, diharap hadir, kami undang, kami mengundang',
);
const planned = list(
  'akan dilaksanakan, akan digelar, akan diadakan, akan diselenggarakan, akan berlangsung, akan dimulai, akan dibuka, akan ditutup, akan dipadamkan, akan dilakukan, akan hadir, paling lambat, selambat-lambatnya, batas akhir, ditutup pada, besok, lusa',
);
const over = list(
  'telah, sudah, lalu, kemarin, tadi, usai, sukses, sempat, sejak, seharusnya, sebelumnya, ditunda, diundur, semula',
);
const past: Matcher = { kind: 'date', is: 'past' };
/** The day on which news is told, in brackets after its weekday. */
const dateline: Matcher = { kind: 'pattern', pattern: '\\(\\d{1,2}/\\d{1,2}(?:/\\d{4})?\\)' };
const unfit = { id: 'Hari dan tanggal ini tidak cocok.', en: 'This weekday and date do not fit.' };

export const rule: Rule = {
  id: 'etika/ketelitian',
  pack: 'permenpanrb',
  title: { id: 'Isian kosong, hari, dan tanggal', en: 'Blanks, weekdays and dates' },
  basis: ['etika/6', 'asas/1', 'prinsip/1'],
  severity: 'warn',
  clauses: [
    {
      name: 'isian-kosong',
      match: {
        kind: 'any',
        of: [
          raw('\\{\\{[^{}\\n]{1,40}\\}\\}|\\$\\{[^{}\\n]{1,40}\\}'),
          raw(
            `\\[(?<=\\S ?\\[)(?:${blank})(?:[ _/][^\\]\\n]{0,40})?\\]|^\\[(?:isi|nama|sebutkan|tulis|masukkan|insert|your)(?:[ _][^\\]\\n]{0,40})?\\]`,
          ),
          raw(
            `\\((?:isi|sebutkan|tulis(?:kan)?|masukkan) (?:${blank})(?: [^()\\n]{1,30})?\\)|<(?:nama|tanggal|isi|tempat|tautan)[^<>\\n]{0,30}>`,
          ),
          raw(
            '(?<![\\p{L}\\d])(?:xx[/-]xx[/-](?:20)?(?:xx|\\d\\d){1,2}|(?:dd|hh|tt)[/-](?:mm|bb)[/-](?:yyyy|tttt|20\\d\\d|yy)|tgl[/-]bln[/-]thn)(?![\\p{L}\\d])',
          ),
          list('lorem ipsum, dolor sit amet'),
        ],
      },
      // How citizens are to write something, and a report of a mask.
      antipatterns: [
        {
          kind: 'around',
          reach: 'line',
          of: list(
            'format, ketik, sms, subjek, subyek, caranya, contoh penulisan, cara penulisan, cara menulis, template, templat, surat kuasa',
          ),
        },
      ],
      message: { id: 'Isian dari templat belum diganti.', en: 'A blank of the template was left in.' },
    },
    {
      name: 'sisa-mesin',
      match: list(
        'sebagai model bahasa, sebagai model ai, sebagai ai saya, as an ai language model, as a language model, berikut adalah caption, berikut contoh caption, semoga caption ini, silakan sesuaikan caption',
      ),
      message: {
        id: 'Kalimat ini dari mesin penulis, bukan untuk warga.',
        en: 'This sentence is the writing machine’s, not for citizens.',
      },
    },
    {
      name: 'hari-keliru',
      match: { kind: 'date', is: 'unfit' },
      antipatterns: [dateline],
      message: unfit,
    },
    { name: 'hari-berita-keliru', severity: 'note', match: { kind: 'date', is: 'unfit' }, message: unfit },
    {
      name: 'tanggal-lewat',
      match: {
        kind: 'any',
        of: [
          { kind: 'near', a: past, b: inviting, within: 16, overLines: true, unless: over },
          { kind: 'near', a: past, b: planned, within: 7, order: 'ba', unless: over },
        ],
      },
      message: { id: 'Tanggal pada pengumuman ini sudah lewat.', en: 'The date in this announcement is over.' },
    },
  ],
  antipatterns: [{ kind: 'context', is: 'quoted' }],
  message: { id: 'Ada yang belum diperiksa lagi.', en: 'Something was not looked at again.' },
  advice: {
    id: 'Warga bertindak menurut yang tertulis. Lengkapi atau benarkan bagian ini, lalu baca sekali lagi.',
    en: 'Citizens act on what is written. Complete or correct this part, then read it once more.',
  },
};

const today = '2026-11-27';

export const examples: RuleExamples = {
  flags: [
    { text: '[Nama Pelapor]', surface: 'reply', clause: 'isian-kosong' },
    { text: 'Posyandu dibuka [[XX/XX/2026]] di balai dusun.', clause: 'isian-kosong' },
    { text: 'Halo [[{{nama}}]], berkas Anda siap diambil.', clause: 'isian-kosong' },
    { text: 'Gerakan tanam pohon [[(isi tanggal)]] di lapangan desa.', clause: 'isian-kosong' },
    { text: 'Kegiatan warga: [[lorem ipsum]] di aula.', clause: 'isian-kosong' },
    { text: '[[Sebagai model bahasa]], saya tidak punya jadwal puskesmas.', clause: 'sisa-mesin' },
    { text: 'Loket tutup [[Rabu, 26 November 2026]].', clause: 'hari-keliru' },
    { text: 'Senam pagi [[Minggu (28/11)]] di alun-alun.', today, clause: 'hari-berita-keliru' },
    { text: 'Pasar murah [[Senin–Rabu, 24–26 November 2026]].', clause: 'hari-keliru' },
    { text: 'Hadirilah pasar murah, [[Sabtu, 1 November 2025]] di halaman kecamatan.', today, clause: 'tanggal-lewat' },
    { text: 'Pendaftaran akan ditutup [[20 November]] pukul 16.00.', today, clause: 'tanggal-lewat' },
  ],
  passes: [
    { text: 'Loket tutup Kamis, 26 November 2026.', today },
    { text: 'Pasar murah Senin–Rabu, 23–25 November 2026.', today },
    { text: 'Kerja bakti Jumat (27/11) berlangsung lancar.', today },
    { text: 'Jangan lupa, penyaluran bantuan Sabtu, 28 November.', today },
    'Yth. Ibu Sari, laporan Anda kami terima.',
  ],
  nearMisses: [
    'Isi formulir (isi sesuai KTP) lalu serahkan ke loket 2.',
    'Berikut adalah draf peraturan daerah tentang kebersihan untuk dikritisi warga.',
    '[LOKASI SIM KELILING] Hari ini di Pasar Contoh.',
    'Kirim pesan dengan format NAMA [spasi] NIK ke nomor layanan.',
    'Nomor korban kami samarkan menjadi 0812-xxxx-xxxx.',
    { text: 'Terima kasih sudah hadir pada 20 November 2026.', today },
    { text: 'Pendaftaran dibuka 1 November 2026 dan akan ditutup 5 Desember 2026.', today },
    { text: 'Rapat dewan minggu 2 Desember 2026.', today },
    { text: 'Pengajian malam Jumat, 26 November 2026.', today },
    { text: 'Banjir 3 November 2026 merusak dua jembatan, perbaikan akan dimulai 1 Desember.', today },
    { text: 'Upacara bendera Senin, 17 Agustus.', today },
    'Nilai rapor 1/2 dan 3/4, skor 21-10.',
  ],
};
