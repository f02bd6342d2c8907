import type { Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

export const rule: Rule = {
  id: 'prinsip/integritas',
  pack: 'permenpanrb',
  title: { id: 'Janji, pemberian, dan umpan klik', en: 'Promises, gratification and clickbait' },
  basis: ['prinsip/2', 'etika/2'],
  severity: 'warn',
  scope: { accounts: ['official'] },
  clauses: [
    {
      name: 'janji-berlebih',
      match: {
        kind: 'any',
        of: [
          {
            kind: 'near',
            a: list('dijamin, kami jamin, kami pastikan, garansi, 100 persen'),
            b: list('lolos, diterima, lulus, cair, disetujui, acc, menang tender, selesai sehari, tanpa antre, tanpa syarat'),
            within: 2,
            order: 'ab',
            mark: 'both',
          },
          list(
            'pasti lolos, pasti lulus, pasti cair, pasti acc, pasti disetujui, pasti jadi hari ini, pasti selesai hari ini, tanpa tes, tanpa seleksi, lewat jalur khusus, jalur belakang, jalur dalam, lewat orang dalam, punya orang dalam, ada orang dalam, titipan pejabat, bisa diatur, kita atur',
          ),
        ],
      },
      antipatterns: [{ kind: 'context', is: 'negated' }],
      message: { id: 'Janji ini mungkin di luar wewenang kantor.', en: 'This promise may be beyond what the office can give.' },
      fix: { kind: 'remove' },
    },
    {
      name: 'pemberian',
      match: list(
        'uang rokok, uang lelah, uang pelicin, uang terima kasih, uang kopi, uang bensin petugas, biaya percepatan, biaya administrasi sukarela, biaya sukarela, administrasi seikhlasnya, bayar seikhlasnya, uang administrasi sukarela, tip untuk petugas, tips untuk petugas, seikhlasnya saja, sukarela untuk petugas, parsel untuk petugas, bingkisan untuk petugas, hadiah untuk petugas, titip amplop, amplop untuk petugas',
      ),
      message: { id: 'Ada kesan meminta atau menerima pemberian.', en: 'This may read as asking for or taking a gift.' },
    },
    {
      name: 'umpan-klik',
      match: {
        kind: 'any',
        of: [
          list(
            'tidak akan percaya, bikin kaget, bikin melongo, bikin merinding, bikin syok, bikin geger, simak sampai habis, tonton sampai habis, baca sampai habis, nonton sampai habis, jangan kaget, ternyata ini alasannya, rahasianya terbongkar, akhirnya terungkap, siap siap terkejut, siap-siap terkejut',
          ),
          {
            kind: 'pattern',
            flags: 'i',
            pattern: '(?<!\\p{L})(?:nomor|no\\.?)\\s\\d+\\s(?:paling|bikin|mengejutkan|tak terduga|tidak terduga)',
          },
        ],
      },
      message: { id: 'Kalimat ini seperti umpan klik.', en: 'This sounds like clickbait.' },
    },
    {
      name: 'iklan-terselubung',
      match: {
        kind: 'conditional',
        when: list(
          'kode promo, pakai kode, gunakan kode, kode voucher, kode referral, swipe up, klik link afiliasi, link afiliasi, keranjang kuning, paid partnership, endorse, endorsement',
        ),
        needs: list('iklan, kerja sama, kerjasama, kolaborasi, umkm, pelaku usaha, pajak, program'),
      },
      message: { id: 'Ini terbaca sebagai iklan yang tidak diberi tanda.', en: 'This reads as advertising that is not marked.' },
    },
  ],
  antipatterns: [
    { kind: 'context', is: 'quoted' },
    {
      kind: 'around',
      reach: 'sentence',
      of: {
        kind: 'terms',
        terms:
          'waspada, penipuan, calo, laporkan, larang, tolak, hindari, gratifikasi, pungli, jangan percaya, hoaks, bukan dari kami, oknum',
      },
    },
  ],
  atMost: 2,
  message: { id: 'Bagian ini dapat mengurangi kepercayaan warga.', en: 'This part may cost the trust of citizens.' },
  advice: {
    id: 'Tulis apa adanya: syarat, waktu, dan biaya resmi. Bila ada kerja sama dengan pihak lain, sebutkan.',
    en: 'Say it as it is: conditions, time and official fee. If another party is involved, name it.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: 'Ikut bimbingan kami, [[dijamin lolos]] seleksi.', clause: 'janji-berlebih' },
    { text: 'Berkas lengkap [[pasti cair]] besok.', clause: 'janji-berlebih' },
    { text: 'Mau cepat? [[Bisa diatur]], hubungi petugas.', clause: 'janji-berlebih' },
    { text: 'Siapkan [[uang rokok]] ya supaya lancar.', clause: 'pemberian' },
    { text: 'Isi surat ini [[bikin kaget]] warga satu kota!', clause: 'umpan-klik' },
    { text: 'Belanja [[pakai kode]] DINAS99 biar hemat.', clause: 'iklan-terselubung' },
  ],
  passes: [
    'Berkas yang lengkap kami proses paling lama tiga hari kerja.',
    'Layanan ini gratis, tidak ada biaya tambahan.',
    'Tidak ada yang dijamin lolos; seleksi berlangsung terbuka.',
    'Kode promo pameran UMKM tersedia di gerbang.',
    'Dirgahayu! Semoga pelayanan makin baik.',
  ],
  nearMisses: [
    'Waspada penipuan yang mengaku dijamin lolos CPNS.',
    'Tolak uang pelicin dan laporkan oknum petugas.',
    'Setiap peserta pasti mendapat nomor antrean.',
  ],
};
