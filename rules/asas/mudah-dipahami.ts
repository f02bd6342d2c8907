import type { Rule, RuleExamples } from '../engine/types';
import { abbreviations } from '../lexicons/singkatan';

export const rule: Rule = {
  id: 'asas/mudah-dipahami',
  pack: 'permenpanrb',
  title: { id: 'Mudah dipahami', en: 'Easy to understand' },
  basis: ['asas/2', 'kelola/10'],
  severity: 'note',
  scope: { accounts: ['official'], surfaces: ['post', 'caption', 'thread', 'reply', 'comment', 'edit'] },
  clauses: [
    {
      name: 'bahasa-birokrasi',
      match: {
        kind: 'substitution',
        pairs: {
          'sehubungan dengan hal tersebut di atas': 'karena itu',
          'berkenaan dengan hal tersebut': 'karena itu',
          'demikian untuk menjadi maklum': 'terima kasih',
          'demikian disampaikan untuk menjadi perhatian': 'terima kasih',
          'agar menjadi maklum': 'agar diketahui',
          'adapun daripada itu': 'selain itu',
          'dalam rangka untuk': 'untuk',
          'guna untuk': 'untuk',
          'agar supaya': 'agar',
          'adalah merupakan': 'adalah',
          'dalam hal mana': 'yang',
          'disampaikan dengan hormat bahwa': 'kami sampaikan bahwa',
          'bersama ini disampaikan': 'kami sampaikan',
          'terlampir bersama ini': 'terlampir',
          'atas perhatian dan kerja samanya diucapkan': 'atas perhatian Anda kami ucapkan',
          'dimohon dengan hormat kiranya': 'mohon',
          'berdomisili di wilayah': 'tinggal di',
          'melakukan pembayaran': 'membayar',
          'melakukan pendaftaran': 'mendaftar',
          'melakukan pelaporan': 'melapor',
          'melakukan pengecekan': 'mengecek',
          'melakukan perbaikan': 'memperbaiki',
        },
      },
      message: {
        id: 'Ada ungkapan dinas yang punya bentuk lebih sederhana.',
        en: 'This is officialese that has a plainer form.',
      },
    },
    {
      name: 'kalimat-panjang',
      match: { kind: 'metric', metric: 'words-per-sentence', max: 40 },
      // A law is quoted as it stands, and a table or a list of events is no sentence.
      antipatterns: [
        {
          kind: 'around',
          reach: 'sentence',
          of: {
            kind: 'pattern',
            flags: 'i',
            pattern:
              '(?<!\\p{L})(?:pasal \\d+|ayat \\(\\d+\\)|bab [ivxl]+|sebagaimana dimaksud|lembaran negara|peraturan perundang-undangan|yang selanjutnya disebut)(?!\\p{L})|(?:rp\\.? ?[\\d.,]*\\s+){3,}|(?:\\d{1,2}/\\d{1,2}\\).*){2}',
          },
        },
      ],
      message: { id: 'Kalimat ini sangat panjang.', en: 'This sentence is very long.' },
    },
    {
      name: 'singkatan',
      match: {
        kind: 'all',
        of: [
          { kind: 'metric', metric: 'unexplained-abbreviations', max: 3, except: abbreviations },
          // In a text of capitals every short word would look like an abbreviation.
          { kind: 'not', of: { kind: 'metric', metric: 'capitals-share', max: 0.5 } },
        ],
      },
      message: { id: 'Ada banyak singkatan tanpa kepanjangan.', en: 'There are many abbreviations without their long form.' },
    },
    {
      name: 'gambar-tanpa-keterangan',
      match: {
        kind: 'all',
        of: [
          { kind: 'draft', surfaces: ['post', 'caption'] },
          { kind: 'attachment', has: 'image' },
          { kind: 'metric', metric: 'words', min: 4 },
          // Nothing written yet: the officer has only just put the picture in.
          { kind: 'not', of: { kind: 'metric', metric: 'words', min: 1 } },
        ],
      },
      message: { id: 'Isi pesan mungkin hanya ada di dalam gambar.', en: 'The message may stand only inside the picture.' },
    },
  ],
  antipatterns: [{ kind: 'context', is: 'quoted' }],
  atMost: 1,
  message: { id: 'Bagian ini mungkin sulit dipahami warga.', en: 'Citizens may find this part hard to understand.' },
  advice: {
    id: 'Pecah menjadi kalimat pendek, tulis kepanjangan singkatan saat pertama muncul, dan pakai kata sehari-hari.',
    en: 'Split it into short sentences, write abbreviations out at first use, and use everyday words.',
  },
};

const long =
  'Kantor kami memberitahukan kepada seluruh warga di wilayah Kabupaten Contoh yang hendak mengurus surat pindah datang maupun surat pindah keluar beserta seluruh anggota keluarganya bahwa mulai pekan depan berkas persyaratan yang lengkap harus dibawa sendiri oleh pemohon pada jam layanan dan tidak dapat diwakilkan kepada orang lain tanpa surat kuasa';

export const examples: RuleExamples = {
  flags: [
    { text: `[[${long}.]]`, clause: 'kalimat-panjang' },
    { text: 'Warga wajib [[melakukan pembayaran]] sebelum Jumat.', clause: 'bahasa-birokrasi' },
    { text: 'Antrean diatur [[agar supaya]] tertib.', clause: 'bahasa-birokrasi' },
    { text: '[[Sehubungan dengan hal tersebut di atas]], layanan pindah ke lantai dua.', clause: 'bahasa-birokrasi' },
    { text: 'Program ini [[adalah merupakan]] bantuan bagi petani.', clause: 'bahasa-birokrasi' },
    { text: 'Koordinasi [[FKPQD]], BKAZD, TPXPD, RKZPD berjalan baik.', clause: 'singkatan' },
    { text: '[[Info penting!]]', attachments: [{ kind: 'image' }], clause: 'gambar-tanpa-keterangan' },
  ],
  passes: [
    { text: 'Jadwal loket pekan ini: Senin sampai Kamis.', attachments: [{ kind: 'image' }] },
    { text: 'Siap, Kak!', surface: 'reply', attachments: [{ kind: 'image' }] },
    { text: '', attachments: [{ kind: 'image' }] },
    'Bawa KTP dan KK asli ke loket dua.',
    'Peserta BPJS bisa berobat di RSUD mulai hari ini.',
    'Layanan SIM buka pukul 08.00. Bawa KTP. Biaya sesuai ketentuan.',
    'Antrean diatur supaya tertib.',
    'Warga membayar di loket tiga.',
  ],
  nearMisses: [
    'Rencana Kerja Pemerintah Daerah (RKPD) disusun bersama warga.',
    'Petugas melakukan kunjungan ke rumah warga.',
    'ASN, TNI, dan Polri upacara bersama di alun-alun.',
  ],
};
