import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

/** Whoever is asked for it is told what to do. */
const reportIt: Matcher = {
  kind: 'around',
  reach: 'sentence',
  of: list(
    'lapor, laporkan, tolak, menolak, dilarang, pungli, ditangkap, waspada, calo, kalau ada yang minta, kalau ada yang meminta, jika ada yang meminta, bila ada yang meminta, bila diminta, kirim namanya, catat namanya',
  ),
};

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
            a: list(
              'dijamin, kami jamin, kami menjamin, kami pastikan, kami janji, kami janjikan, kami garansi, garansi, 100 persen, seratus persen, pasti, otomatis',
            ),
            b: list(
              'lolos, diterima, lulus, cair, disetujui, acc, menang tender, masuk sekolah negeri, masuk negeri favorit, diangkat, diangkat tahun ini, otomatis diangkat, juara, menang, terpilih, tanpa tes, jadi sehari, jadi hari itu, beres hari itu, selesai sehari, tanpa antre, tanpa syarat',
            ),
            within: 5,
            order: 'ab',
            mark: 'both',
          },
          list(
            'kursi titipan, nomor orang dalam, jatah orang dalam, lewat kami jadi sehari, lewat kami pasti, jadi sehari tanpa tes, bisa dibantu lewat belakang, lewat belakang saja, antrean bisa diloncati, jatah kursi, jatah untuk keluarga, jatah keluarga pegawai, khusus keluarga pegawai, khusus kenalan pegawai, kuota khusus kenalan, titip nama, titip anak, titip saudara, titip keponakan, titipan orang dalam, hubungi kami diam-diam, japri saja biar dibantu, japri biar cepat, japri nanti dibantu, pasti lolos, pasti lulus, pasti cair, pasti acc, pasti disetujui, pasti jadi hari ini, pasti selesai hari ini, tanpa tes, tanpa seleksi, lewat jalur khusus, jalur belakang, jalur dalam, lewat orang dalam, punya orang dalam, ada orang dalam, titipan pejabat, bisa diatur, kita atur',
          ),
        ],
      },
      antipatterns: [{ kind: 'context', is: 'negated' }],
      message: { id: 'Janji ini mungkin di luar wewenang kantor.', en: 'This promise may be beyond what the office can give.' },
      fix: { kind: 'remove' },
    },
    {
      name: 'janji-mustahil',
      match: {
        kind: 'near',
        a: list(
          'kami jamin, kami menjamin, kami yang menjamin, yang menjamin, dijamin, kami pastikan, kami sanggup, janji kami, kami berjanji, pegang janji kami, percayalah, yakinlah',
        ),
        b: list(
          'tidak akan pernah, tak akan pernah, tidak ada lagi, tak ada lagi, selamanya, seumur hidup, langsung diterima, tanpa syarat, tanpa antre, tanpa tes, tanpa seleksi, kebal hukum, malam ini juga, turun drastis, gratis untuk semua, bagi semua warga',
        ),
        within: 12,
        mark: 'both',
      },
      message: { id: 'Janji ini mungkin di luar wewenang kantor.', en: 'This promise may be beyond what the office can give.' },
    },
    {
      name: 'imbalan',
      match: {
        kind: 'near',
        a: list(
          'cepat, cepet, lebih cepat, lancar, mulus, beres, kilat, dipercepat, dilancarkan, dimudahkan, dimajukan, didahulukan, diprioritaskan, diurus duluan, tanpa antre, ga pake antre, tidak usah antre, lewat belakang',
        ),
        b: list(
          'kasih tip, beri tip, uang tip, kasih bingkisan, titip bingkisan, titip amplop, kasih amplop, ada amplopnya, ada imbalannya, imbalannya, ada ongkosnya, ada harganya, transfer dulu, setor dulu, bayar di bawah, administrasi tambahan, tanpa kuitansi, tau sama tau, tahu sama tahu, asal paham, sama-sama ngerti, sama-sama paham, saling mengerti, saling pengertian, pengertiannya, kasih pengertian, pelicin, dua lembar, selembar dua lembar, kontribusi seikhlasnya, seikhlasnya ke petugas, uang dengar, orang dalam',
        ),
        within: 8,
        mark: 'both',
      },
      antipatterns: [
        { kind: 'context', is: 'negated' },
        reportIt,
        {
          kind: 'around',
          reach: 'sentence',
          of: list('gratis, tanpa orang dalam'),
        },
      ],
      message: { id: 'Ada kesan meminta atau menerima pemberian.', en: 'This may read as asking for or taking a gift.' },
    },
    {
      name: 'pemberian',
      match: list(
        'seikhlasnya untuk petugas, seikhlasnya buat petugas, seikhlasnya di meja, kasih seikhlasnya, bayar seikhlasnya, asal ada rokoknya, buat rokok petugas, buat beli rokok, buat ngopi petugas, ongkos rokok, salam tempel, pelicin, tambah sedikit biar cepat, tambah sedikit biar lancar, biaya biar cepat, sumbangan wajib, infak wajib, jalur cepat berbayar, tanda terima kasih untuk petugas, tanda terima kasih buat petugas, amplop buat petugas, amplopnya dititip, oleh-oleh untuk petugas, oleh-oleh buat petugas, uang rokok, uang lelah, uang pelicin, uang terima kasih, uang kopi, uang bensin petugas, biaya percepatan, biaya administrasi sukarela, biaya sukarela, administrasi seikhlasnya, bayar seikhlasnya, uang administrasi sukarela, tip untuk petugas, tips untuk petugas, seikhlasnya saja, sukarela untuk petugas, parsel untuk petugas, bingkisan untuk petugas, hadiah untuk petugas, titip amplop, amplop untuk petugas',
      ),
      antipatterns: [{ kind: 'context', is: 'negated' }, reportIt],
      message: { id: 'Ada kesan meminta atau menerima pemberian.', en: 'This may read as asking for or taking a gift.' },
    },
    {
      name: 'umpan-klik',
      match: {
        kind: 'any',
        of: [
          list(
            'jangan klik kalau, mengubah hidupmu, mengubah hidup anda, mengubah hidup kamu, menyesal seumur hidup, atau menyesal, tonton sebelum terlambat, lihat sebelum terlambat, sebelum dihapus, tidak bakal percaya, penasaran isinya, swipe sekarang, geser sekarang, tidak kuat jangan, kamu akan syok, anda akan syok, akan membuat anda syok, akan membuatmu terkejut, baca sampai akhir, lihat sampai akhir, swipe sampai habis, geser sampai habis, rahasia yang tidak pernah diungkap, tidak pernah diungkap, akhirnya terbongkar, bikin nangis, nomor terakhir bikin, tidak akan percaya, bikin kaget, bikin melongo, bikin merinding, bikin syok, bikin geger, simak sampai habis, tonton sampai habis, baca sampai habis, nonton sampai habis, jangan kaget, ternyata ini alasannya, rahasianya terbongkar, akhirnya terungkap, siap siap terkejut, siap-siap terkejut',
          ),
          {
            kind: 'pattern',
            flags: 'i',
            pattern: '(?<!\\p{L})(?:nomor|no\\.?)\\s\\d+\\s(?:paling|bikin|mengejutkan|tak terduga|tidak terduga)',
          },
        ],
      },
      // What every reader is advised to do before believing, sharing or signing.
      antipatterns: [
        {
          kind: 'near',
          a: list('baca sampai akhir, baca sampai habis, simak sampai habis, lihat sampai akhir'),
          b: list(
            'termakan judul, cek nama, cek sumber, cek tanggal, cek dulu, periksa, pastikan, syarat, ketentuan, petunjuk, perjanjian, kontrak, sebelum membagikan, sebelum menyebarkan, sebelum menandatangani, jangan hanya judul, jangan cuma judul, bukan hanya judul',
          ),
          within: 8,
        },
      ],
      message: { id: 'Kalimat ini seperti umpan klik.', en: 'This sounds like clickbait.' },
    },
    {
      // A recommendation, and the meal that paid for it.
      name: 'jamuan',
      match: {
        kind: 'near',
        a: list(
          'traktirannya, traktiran, jamuannya, dijamu, makan gratis, gratisan, voucher gratis, hadiahnya, sponsornya, kiriman dari pemilik',
        ),
        b: list(
          'wajib mampir, wajib coba, wajib dicoba, mampir ya, recommended, rekomendasi, terenak, paling enak, luar biasa, langganan kami, pak bos, bu bos, pemiliknya',
        ),
        within: 12,
      },
      message: { id: 'Pujian ini tampak dibalas dengan pemberian.', en: 'The praise seems to be paid for.' },
    },
    {
      name: 'iklan-terselubung',
      match: {
        kind: 'conditional',
        when: list(
          'sebut nama dinas, bilang dari dinas, biar dapat harga miring, kode promo, pakai kode, gunakan kode, kode voucher, kode referral, swipe up, klik link afiliasi, link afiliasi, keranjang kuning, paid partnership, endorse, endorsement',
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
    { text: '[[Kami jamin jalan ini tidak akan pernah]] rusak', clause: 'janji-mustahil' },
    { text: 'Supaya [[lancar, transfer dulu]] ke petugas loket', clause: 'imbalan' },
    { text: 'Mau berkasnya [[beres? Titip amplop]] di meja saya.', clause: 'imbalan' },
    { text: 'Tayangan ini [[mengubah hidup anda]], jangan dilewatkan', clause: 'umpan-klik' },
    { text: 'Ikut bimbingan kami, [[dijamin lolos]] seleksi.', clause: 'janji-berlebih' },
    { text: 'Berkas lengkap [[pasti cair]] besok.', clause: 'janji-berlebih' },
    { text: 'Mau cepat? [[Bisa diatur]], hubungi petugas.', clause: 'janji-berlebih' },
    { text: 'Siapkan [[uang rokok]] ya supaya lancar.', clause: 'pemberian' },
    { text: 'Biar cepat, [[titip nama]] saja ke admin.', clause: 'janji-berlebih' },
    { text: 'Formulirnya gratis, kasih [[seikhlasnya di meja]].', clause: 'pemberian' },
    { text: 'Warung ini wajib coba, makasih [[traktirannya]]!', clause: 'jamuan' },
    { text: 'Isi surat ini [[bikin kaget]] warga satu kota!', clause: 'umpan-klik' },
    { text: 'Camat kami ternyata begini, [[baca sampai akhir]]!', clause: 'umpan-klik' },
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
    'Kalau ada yang minta uang rokok di loket, catat namanya dan laporkan.',
    'Kami pastikan bantuan dibagikan sesuai daftar penerima.',
    'Membawa berkas lengkap membuat pelayanan lebih cepat; biayanya sesuai tarif resmi.',
    'Kami berjanji menjawab aduan paling lambat tiga hari kerja.',
    'Waspada penipuan yang mengaku dijamin lolos CPNS.',
    'Tolak uang pelicin dan laporkan oknum petugas.',
    'Baca sampai akhir, cek sumber dan tanggalnya, baru bagikan.',
    'Setiap peserta pasti mendapat nomor antrean.',
  ],
};
