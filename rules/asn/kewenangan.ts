import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';
import { both } from '../matchers/near';

const source: Matcher = {
  kind: 'any',
  of: [
    { kind: 'context', is: 'reported' },
    list(
      'sumber, sumber resmi, rilis, siaran pers, surat edaran, se, keputusan, skb, peraturan, perpres, permen, kepmen, laman resmi, situs resmi, sesuai, berdasarkan, ditetapkan, menunggu, repost, bagikan ulang, via, dari kementerian, dari pemerintah pusat, bkn, menpanrb, bmkg, kpu, presiden, menteri, pemerintah, dpr',
    ),
    { kind: 'pattern', skipLinks: false, pattern: 'https?://\\S+|@\\w{3,}|(?<![\\w.-])(?:[\\w-]{1,63}\\.){1,6}go\\.id' },
  ],
};

/** Words with which one announces, promises or decides. */
const DECIDE =
  'umumkan|tetapkan|putuskan|pastikan|nyatakan|jamin|tegaskan|batalkan|cabut|naikkan|turunkan|hapus|sahkan|tambah|undurkan|majukan|perpanjang|nilai|simpulkan';
const OFFICE =
  'kami|(?:dari |di )?(?:kantor|dinas|kecamatan|kelurahan|puskesmas|sekolah|upt|balai|rsud|pemdes|desa|samsat|koramil|polsek) (?:\\p{L}+ )?';
const deciding: Matcher = {
  kind: 'any',
  of: [
    {
      kind: 'pattern',
      flags: 'i',
      pattern: `(?<!\\p{L})(?:${OFFICE})\\s?(?:sudah |telah |resmi |segera |akan |dengan ini |berani |bisa )?(?:${DECIDE}|me(?:ng)?umumkan|menetapkan|memutuskan|memastikan|menyatakan|menjamin|menegaskan|membatalkan|mencabut|menaikkan|menurunkan|menghapus|mengesahkan|menambah|memundurkan|memajukan|memperpanjang|menilai|menyimpulkan)(?!\\p{L})`,
    },
    list(
      'menurut kantor kami, keputusan kami, sikap kami, sikap kantor kami, putusan kami, kata kami, resmi, dipastikan, sudah pasti, fix, sudah fix, pasti cair, pasti naik, pasti turun, pasti bebas, pasti dihukum, catat ya',
    ),
  ],
};
/** What belongs to the government, the courts, the electoral bodies, the national agencies. */
const others: Matcher = list(
  'thr, thr asn, thr pns, gaji ke-13, gaji 13, gaji pns, gaji asn, gaji guru, kenaikan gaji, tunjangan pns, ump, umk, umr, upah minimum, iuran bpjs, harga bbm, harga solar, harga pertalite, harga elpiji, harga pupuk, subsidi pupuk, subsidi listrik, subsidi bbm, tarif listrik, tarif tol, pajak kendaraan, ppn, cuti bersama, libur nasional, hari libur, formasi cpns, pendaftaran cpns, penerimaan cpns, kelulusan cpns, hasil cpns, honorer diangkat, pengangkatan honorer, tenaga honorer, pppk diangkat, hasil pemilu, pemenang pemilu, hasil pilkada, pemenang pilkada, calon terpilih, tersangka, tersangkanya, pelakunya, pelaku pembunuhan, vonis, vonisnya, putusan hakim, putusan pengadilan, putusan mk, bersalah, tidak bersalah, bebas murni, dihukum berat, penyebab kematian, penyebab kecelakaan, hasil autopsi, kurikulum, ujian nasional, jadwal utbk, jadwal ujian, zonasi, awal ramadan, awal puasa, 1 syawal, lebaran jatuh, idulfitri jatuh, iduladha jatuh, gencatan senjata, darurat militer, darurat sipil, lockdown, psbb, bencana nasional, status bencana, status gunung, status siaga, pandemi berakhir, wabah berakhir, bebas wabah, bebas demam berdarah, tidak ada hujan, tidak akan hujan, tidak ada gempa, tidak akan gempa, tidak ada tsunami, tsunami tidak akan, vaksin wajib, vaksin aman, vaksin berbahaya, obat ini aman, obat aman, izin edar, halal, haram, label halal, fatwa, mutasi kapolda, mutasi kapolres, mutasi panglima, pergantian kapolri, kabinet baru, reshuffle, menteri baru, pemekaran provinsi, pemekaran kabupaten, batas wilayah, ibu kota pindah, sim seumur hidup, sertifikat gratis, sertifikat tanah, kuota haji, keberangkatan haji, visa haji, bandara ditutup, bank bangkrut, penempatan pasukan',
);
/** Other institutions, told by us that they are wrong. */
const institution: Matcher = list(
  'bmkg, bps, bpom, bpk, kpk, kpu, bawaslu, mk, ma, mui, bnpb, ojk, bi, pln, pertamina, bpjs, kemenkes, kemendagri, kemenag, kemenkeu, pengadilan, hakim, jaksa, kejaksaan, polda, polres, mabes, kementerian, pemprov, pemkab sebelah, pemkot sebelah, dinas sebelah, kecamatan sebelah, kelurahan sebelah, kabupaten sebelah',
);

export const rule: Rule = {
  id: 'asn/kewenangan',
  pack: 'asn',
  title: { id: 'Berbicara di luar kewenangan', en: 'Speaking beyond the mandate' },
  basis: ['kelola/1', 'kelola/12', 'prinsip/6'],
  severity: 'warn',
  scope: { accounts: ['official'] },
  clauses: [
    {
      name: 'mewakili-lembaga-lain',
      match: {
        kind: 'all',
        within: 'sentence',
        of: [
          {
            kind: 'near',
            a: list('mewakili, atas nama, mengatasnamakan, selaku wakil'),
            b: list(
              'pemerintah pusat, presiden, istana, mabes tni, mabes polri, mabesad, seluruh asn, seluruh pns, seluruh tni, seluruh polri, seluruh rakyat indonesia, dpr ri, mahkamah, kejaksaan agung',
            ),
            within: 2,
            order: 'ab',
            mark: 'both',
          },
          list('kami, saya'),
          list(
            'nyatakan, menyatakan, umumkan, mengumumkan, tegaskan, menegaskan, minta, meminta, perintahkan, memerintahkan, memutuskan, putuskan, menetapkan, tetapkan',
          ),
        ],
      },
      antipatterns: [
        {
          kind: 'around',
          reach: 'sentence',
          of: list('hadir, menghadiri, menerima penghargaan, menerima, membuka, membacakan, lomba, juara, kontingen, atlet'),
        },
      ],
      message: { id: 'Tulisan ini berbicara atas nama lembaga lain.', en: 'The text speaks for another institution.' },
    },
    {
      name: 'bukan-wewenang',
      match: {
        kind: 'conditional',
        when: both(deciding, others, 7),
        needs: source,
      },
      message: { id: 'Hal ini biasanya diumumkan lembaga lain.', en: 'This is usually announced by another institution.' },
    },
    {
      name: 'membantah-lembaga-lain',
      match: {
        kind: 'near',
        a: {
          kind: 'near',
          a: list(
            'salah, keliru, ngawur, tidak benar, kurang teliti, salah memutus, salah hitung, salah data, terlambat, lamban, kurang cermat',
          ),
          b: institution,
          within: 2,
          order: 'ba',
        },
        b: list(
          'kami pastikan, kami yakin, kami nilai, menurut kami, menurut kantor kami, begitu sikap, sikap kantor kami, kami tegaskan, yang benar versi kami, data kami yang benar, kami tidak sependapat, kami koreksi',
        ),
        within: 'sentence',
        mark: 'a',
      },
      message: {
        id: 'Tulisan ini membantah lembaga lain atas nama kantor.',
        en: 'The text contradicts another institution in the name of the office.',
      },
    },
    {
      name: 'menilai-lembaga-lain',
      match: {
        kind: 'near',
        a: list('bukan urusan kami, bukan wewenang kami, bukan kewenangan kami, bukan tanggung jawab kami, bukan tugas kami'),
        b: list('salah, kesalahan, lalai, ulah, gara-gara, tanya saja, tanya ke, silakan protes, protes saja'),
        within: 'sentence',
        mark: 'a',
      },
      message: { id: 'Tulisan ini menilai pekerjaan lembaga lain.', en: 'The text judges the work of another institution.' },
    },
  ],
  antipatterns: [
    { kind: 'context', is: 'quoted' },
    { kind: 'context', is: 'question' },
  ],
  atMost: 1,
  message: { id: 'Bagian ini mungkin di luar kewenangan kantor.', en: 'This part may be beyond the mandate of the office.' },
  advice: {
    id: 'Keterangan yang berbeda-beda membingungkan warga. Teruskan pengumuman lembaga yang berwenang dengan menyebut sumber atau tautannya, atau arahkan warga ke saluran mereka.',
    en: 'Statements that differ confuse citizens. Pass on the announcement of the institution in charge with its source or link, or point citizens to its channel.',
  },
};

export const examples: RuleExamples = {
  flags: [
    '[[Resmi dari kami: jadwal UTBK]] dimundurkan seminggu',
    { text: 'Kami [[mewakili pemerintah pusat]] menyatakan harga turun besok.', clause: 'mewakili-lembaga-lain' },
    { text: '[[Mengatasnamakan Presiden]], kami minta warga bersiap.', clause: 'mewakili-lembaga-lain' },
    { text: '[[Resmi! Gaji PNS]] naik mulai bulan depan.', clause: 'bukan-wewenang' },
    { text: '[[Kami pastikan libur nasional]] ditambah dua hari.', clause: 'bukan-wewenang' },
    { text: '[[Dipastikan harga BBM]] berubah nanti malam.', clause: 'bukan-wewenang' },
    { text: '[[Kami umumkan THR]] cair tanggal sepuluh.', clause: 'bukan-wewenang' },
    { text: '[[UMK tahun depan sudah kami tetapkan]], naik sedikit.', clause: 'bukan-wewenang' },
    { text: '[[Kami nyatakan lockdown]] di kecamatan mulai malam ini.', clause: 'bukan-wewenang' },
    { text: '[[Kami berani memastikan harga solar]] turun minggu depan.', clause: 'bukan-wewenang' },
    { text: 'Setelah rapat, [[kami menyimpulkan pelakunya]] memang sopir itu.', clause: 'bukan-wewenang' },
    { text: 'BPS [[keliru]], kami yakin kemiskinan sudah habis.', clause: 'membantah-lembaga-lain' },
    { text: 'Itu [[bukan urusan kami]], salah dinas sebelah.', clause: 'menilai-lembaga-lain' },
  ],
  passes: [
    'Sesuai SKB tiga menteri, cuti bersama jatuh pada 26 Desember.',
    'Resmi, gaji PNS naik berdasarkan peraturan terbaru.',
    'Jadwal cuti bersama dapat dilihat di https://contoh.go.id',
    'Kepala dinas hadir mewakili Bupati membuka pameran.',
    'Layanan ini dikelola Kementerian; silakan hubungi call center mereka.',
  ],
  nearMisses: [
    'Kami menetapkan jadwal piket dan loket tambahan mulai Senin.',
    'Kami memastikan obat tersedia di loket farmasi setiap hari.',
    'Jadwal UTBK diumumkan panitia nasional, cek laman resminya: https://contoh.ac.id',
    'Atlet daerah kami mewakili Indonesia di kejuaraan dunia.',
    'Apakah cuti bersama sudah resmi? Kami masih menunggu keputusan.',
    'Hal itu bukan kewenangan kami, silakan hubungi Dinas Contoh di (0341) 000111.',
  ],
};
