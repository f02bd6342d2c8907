import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, quoted, reported } from '../lexicons/penanda';
import { list } from '../matchers/list';

const ownUnit: Matcher = {
  kind: 'any',
  of: [
    { kind: 'terms', lexicon: 'satuan-sendiri' },
    list(
      'kantorku, kesatuanku, satuanku, dinas kita, kompi ini, danru kami, danton kami, danki kami, danyon kami, dandim kami, kasi kami, kabid kami, kadis kami, kadis kita, kasubbag kami, atasan saya, atasan kami, pimpinan kami, komandan kami, senior kami, instruktur kami, kendaraan taktis, motor dinas, mobil dinas, mess prajurit, anggota gugur, prajurit rendahan, anggota rendahan, nasib prajurit, nasib honorer, nasib anggota, staf logistik, sesama staf, senior di barak, di barak, di mess, asrama kami, komplek kami, kompleks kami, bagian kami, unit kami, regu kami, peleton kami, polsek kami, polres kami, puskesmas kami, sekolah kami, ruangan kami, seksi kami, bidang kita, proyek pagar markas, dapur satuan',
    ),
    {
      kind: 'pattern',
      flags: 'i',
      pattern:
        '(?<!\\p{L})(?:di )?(?:kodim|korem|koramil|batalyon|yonif|kompi|peleton|pos|satuan|kesatuan|kantor|dinas|bagian|bidang|unit|seksi|polsek|polres|puskesmas|kelurahan|kecamatan|barak|asrama|mess) (?:ini|kami|kita|saya|gue|ku|sini)(?!\\p{L})',
    },
  ],
};
const verdict: Matcher = { kind: 'terms', lexicon: 'penilaian', tiers: ['always'] };
const insult: Matcher = { kind: 'terms', lexicon: ['kata-kasar', 'kata-ganda'], tiers: ['always', 'target'] };
const grievance: Matcher = list(
  'ketinggalan, paling ketinggalan, rongsok, rongsokan, sering mogok, mogok semua, macet terus, mirip kandang, seperti kandang, kaya kandang, keruh, bolong, atap bolong, tidak manusiawi, tutup telinga, disuruh diam, belum gajian, belum digaji, bekingan, beking, titipan semua, harus setor, setor dulu, minta jatah, dipersulit, jadi pelampiasan, marah-marah, menjilat, penjilat, begitu-begitu terus, tetap begini, memang begini, tak ada yang peduli, tidak ada yang peduli, jiwa korsa hilang, rebutan anggaran, minta pindah, dianaktirikan, tidak dianggap, cuma dibaca, kurang orang, kekurangan orang, kehabisan dana, rebutan jabatan, saling sikut, saling jegal, saling menjatuhkan, jual beli jabatan, setor ke atasan, setoran bulanan, iuran yang tidak jelas, iuran tidak jelas, iuran terus, uang makan dipotong, uang lauk pauk, remunerasi belum, remun belum, tukin telat, honor belum cair, honor belum dibayar, lembur tidak dibayar, perjalanan dinas fiktif, sppd fiktif, titip absen, absen dititip, tidur saat jaga, air mati, listrik mati, mess bocor, kedaluwarsa, karatan, tidak layak huni, rusak semua, dibiarkan rusak, menumpuk tak diurus, tidak diurus, main proyek, siapa yang main, harga dinaikkan, kwitansi kosong, kuitansi kosong, ditekan atasan, dipelonco, dibully senior, digampar, dijadikan pembantu, disuruh jaga rumah, mau pindah saja, ingin pindah saja, pengen pindah, mutasi buangan, rapat selalu panas, suasana panas, saling iri, dipersulit sendiri, laporan selalu hijau, laporan tetap hijau, asal bapak senang, pilih kasih, tidak adil, ga adil, berantakan, kacau, semrawut, rusak, bocor, buruk, parah, jelek, payah, lelet, lambat, malas, korupsi, dikorupsi, disunat, dipotong, potongan, potong gaji, pungutan, setoran, jatah, titipan, nepotisme, kkn, orang dalam, senioritas, dipukul, dipukuli, pemukulan, dianiaya, dihukum tanpa, ditampar, plonco, perpeloncoan, berkelahi, perkelahian, baku hantam, ribut, bentrok, cekcok, perselisihan, perselingkuhan, selingkuh, mabuk, judi, narkoba, desersi, kabur dari, tidak masuk dinas, bolos, senjata hilang, amunisi hilang, hilang senjata, kehilangan senjata, tidak digaji, gaji telat, gaji terlambat, tunjangan tidak cair, tukin tidak cair, belum dibayar, curhat, muak, capek, kecewa, malu, aib, menyebalkan, semena-mena, seenaknya, arogan, bobrok, buang-buang anggaran, fiktif, mark up, dimutasi paksa, kecelakaan, hancur, brengsek',
);

export const rule: Rule = {
  id: 'larangan/merugikan-satuan',
  pack: 'tni',
  title: { id: 'Kabar yang merugikan satuan', en: 'News that harms the unit' },
  basis: ['larangan/2', 'etika/7'],
  severity: 'warn',
  clauses: [
    { name: 'keluhan', match: { kind: 'near', a: grievance, b: ownUnit, within: 8 } },
    {
      name: 'urusan-dalam',
      match: {
        kind: 'any',
        of: [
          {
            kind: 'near',
            a: list(
              'marah-marah, ngamuk, memaki, dimaki, dibentak, bentak, ribut, berantem, berantakan, anggaran bocor, debat kusir, saling tuding, gebrak meja',
            ),
            b: list('rapat internal, rapat pimpinan tadi, rapat staf, apel tadi, briefing tadi, rapat tadi, rapim tadi'),
            within: 12,
          },
          {
            kind: 'near',
            a: list('pilih kasih, anak emas, tebang pilih, semena-mena, seenaknya, jilat atasan, sukanya nyuruh'),
            b: list('pimpinan, atasan, komandan, danki, kadis, kabid, kasubbag, kepala dinas, bos, kerja di sini, dinas di sini'),
            within: 5,
            unless: { kind: 'context', is: 'negated' },
          },
        ],
      },
    },
    { name: 'penilaian', match: { kind: 'near', a: { kind: 'any', of: [verdict, insult] }, b: ownUnit, within: 6 } },
  ],
  antipatterns: [
    quoted,
    reported,
    aboutWords,
    {
      kind: 'around',
      reach: 'sentence',
      of: list(
        'mohon maaf, kami mohon maaf, permohonan maaf, sudah diperbaiki, sedang diperbaiki, kami perbaiki, perbaikan, sudah kami tindak lanjuti, ditindaklanjuti, mencegah, pencegahan, cegah, gempa, banjir, longsor, kebakaran, puting beliung, angin kencang, renovasi, pelayanan pindah, dipindah sementara, waspada, penipuan, jangan percaya, mengatasnamakan, bebas dari, bebas, tolak, anti, melawan, berantas, memberantas, sosialisasi, penyuluhan, ikrar, komitmen, membantu, evakuasi, korban',
      ),
    },
  ],
  message: { id: 'Kalimat ini membuka urusan dalam satuan.', en: 'The sentence lays open an internal matter of the unit.' },
  advice: {
    id: 'Urusan dalam yang dibuka di sini tidak membantu penyelesaiannya. Sampaikan lewat atasan atau kanal pengaduan internal; untuk publik, tulis layanan dan perbaikannya saja.',
    en: 'Making an internal matter public brings it no closer to a solution. Raise it with your superior or the internal complaint channel; in public, write about the service and what was improved.',
  },
};

export const examples: RuleExamples = {
  flags: [
    'Mess prajurit di sini [[mirip kandang]], sudah lama begitu',
    'Danki kami [[minta jatah]] tiap ada kegiatan',
    'Satuan kami [[bobrok]], atasan tutup mata',
    'Di kantor kami [[pungutan]] liar sudah biasa',
    'Komandan kami [[pilih kasih]] soal cuti',
    'Tukin di kantor kami [[belum dibayar]] tiga bulan',
    'Batalyon kami [[ribut]] lagi tadi malam dengan kompi sebelah',
    'Rapat internal tadi Kadis [[marah-marah]] soal anggaran',
    'Kerja di sini capek, pimpinan [[pilih kasih]]',
    'Kantor ini [[brengsek]], bos sukanya marah',
    'Honorer di dinas ini [[dianaktirikan]] terus',
    'Di barak, junior [[dijadikan pembantu]] tiap malam',
    'SPPD di bagian kami banyak yang [[fiktif]]',
  ],
  passes: [
    'Satuan kami menerima kunjungan siswa taman kanak-kanak pagi ini.',
    'Kodim kami membuka pendaftaran bintara, syarat ada di laman resmi.',
    'Kantor kami mohon maaf atas layanan yang lambat kemarin; sistem sudah pulih.',
    'Batalyon kami membersihkan sungai bersama warga Desa Contoh.',
    'Dinas kami meraih nilai kepatuhan tinggi dari Ombudsman.',
  ],
  nearMisses: [
    'Kendaraan taktis dirawat rutin dan siap dipakai.',
    'Danyon kami memimpin perbaikan mess prajurit yang atapnya bocor.',
    'Di kantor kami, pungutan liar ditolak: laporkan ke kanal aduan untuk mencegah pungli.',
    'Pimpinan tidak pilih kasih soal cuti.',
    'Rapat tadi membahas pipa bocor di Desa Contoh.',
    'Pimpinan mengingatkan agar pembagian bantuan tidak pilih kasih.',
    'Satuan kami membantu korban kecelakaan di jalan lintas.',
    'Warga menulis "kantor ini bobrok"; kami jawab dengan jadwal renovasi.',
    'Sosialisasi bahaya narkoba di satuan kami diikuti 200 prajurit.',
    'Gedung kantor kami sedang direnovasi, loket pindah ke lantai 2.',
  ],
};
