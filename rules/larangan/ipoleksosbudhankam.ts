import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, quoted, reported } from '../lexicons/penanda';
import { list } from '../matchers/list';
import { near } from '../matchers/near';

const topic: Matcher = list(
  'ideologi, pancasila, komunisme, khilafah, liberalisme, politik, politik luar negeri, israel, palestina, cina, amerika, nikel, tambang, hutan adat, pupuk, beras impor, tentara, anggaran pertahanan, wamil, mbg, makan bergizi gratis, pemilu, pilkada, pilpres, partai, parpol, koalisi, oposisi, reshuffle, dpr, mpr, ruu, undang-undang, kebijakan, pajak, bbm, subsidi, inflasi, rupiah, utang negara, utang luar negeri, apbn, impor, ekspor, harga beras, upah minimum, umr, ump, investor asing, tenaga kerja asing, tka, ibu kota negara, ikn, agama, toleransi, sara, budaya, adat, lgbt, miras, pendidikan, kurikulum, pertahanan, keamanan, alutsista, separatis, papua merdeka, kkb, terorisme, laut natuna, perbatasan, wajib militer, dwifungsi, ham, rezim, pemerintah, demokrasi, korupsi, hukum',
);
/** Who speaks says that it is his own view. */
const view: Matcher = list(
  'menurut saya, menurut gue, menurut aku, menurutku, menurut pendapat saya, pendapat saya, saya pikir, saya rasa, saya yakin, saya lihat, saya setuju, saya tidak setuju, saya nilai, aku yakin, aku rasa, gue rasa, gue yakin, setuju banget, tidak setuju, saya menolak, saya tolak, kami tolak, kami menolak, saya dukung, saya mendukung, opini saya, hemat saya, bagi saya, buat saya, kanggoku, nek menurutku, cek urang, ceuk urang, menurut ambo, imho, unpopular opinion',
);
/** What ought to be, without saying who thinks so. */
const ought: Matcher = list(
  'harusnya, seharusnya, mestinya, semestinya, kudune, kuduna, sebaiknya pemerintah, lebih baik pemerintah, sebaiknya distop, sebaiknya dihapus, sebaiknya dicabut, mending, mendingan, lebih baik dibubarkan, lebih baik dihapus, jangan-jangan, jelas-jelas, buat apa, ngapain, percuma, salah besar, setop, tolak ruu, dukung ruu, bikin susah, bikin sengsara, tidak masuk akal, ga masuk akal, tidak adil, ga adil, gak adil, terlalu condong, terlalu bergantung, terlalu tunduk, kemahalan, harus dicabut, harus dihapus, harus dibubarkan, harus diputus, harus dilawan, harus ditolak, harus dilarang, harus diganti, wajib dibubarkan, cabut saja, hapus saja, bubarkan saja, dicabut saja, dihapus saja, ngawur, omong kosong, cuma sandiwara, cuma menguntungkan, cuma buat asing, tidak berpihak',
);
/** A talker's tone; notices have none of it. */
const tone: Matcher = {
  kind: 'any',
  of: [
    { kind: 'terms', lexicon: 'ragam-cakapan' },
    { kind: 'pattern', pattern: '[!?]' },
    list(
      'saja, titik, rakyat, orang kecil, negara ini, negeri ini, bangsa ini, kita ini, pemerintah jangan, duitnya, uangnya, repot, kalau',
    ),
  ],
};

export const rule: Rule = {
  id: 'larangan/ipoleksosbudhankam',
  pack: 'tni',
  title: { id: 'Berpendapat soal ipoleksosbudhankam', en: 'Opinion on politics, economy, society or defence' },
  basis: ['larangan/4', 'norma/dandim-0414-2019'],
  severity: 'warn',
  clauses: [
    { name: 'pendapat', match: near(view, topic, 10) },
    {
      name: 'anjuran',
      match: near(near(ought, topic, 7), tone, 8),
      antipatterns: [{ kind: 'context', is: 'negated' }],
    },
  ],
  antipatterns: [
    quoted,
    aboutWords,
    reported,
    {
      kind: 'around',
      reach: 'sentence',
      of: list(
        'menegaskan, pernyataan, bertanya, menanyakan, sejak dulu, mengajak pelaku usaha, alhamdulillah, kita berusaha, pasal, ayat',
      ),
    },
    // "Yang seharusnya …" says which one is meant, not what the writer thinks.
    { kind: 'pattern', flags: 'i', pattern: '(?<!\\p{L})(?:yang|dari|sebagaimana|tidak|sudah) (?:se)?(?:harusnya|mestinya)' },
  ],
  message: {
    id: 'Kalimat ini berisi pendapat tentang politik, ekonomi, sosial, atau pertahanan.',
    en: 'The sentence gives an opinion on politics, economy, society or defence.',
  },
  advice: {
    id: 'Pendapat seperti ini mudah dibaca sebagai sikap satuan. Cukup sampaikan keterangan resmi beserta sumbernya.',
    en: 'Such an opinion is easily read as the stance of the unit. Keep to official information and its source.',
  },
};

export const examples: RuleExamples = {
  flags: [
    '[[Menurut saya]] pemilu kali ini cuma sandiwara',
    '[[Harusnya]] subsidi BBM dicabut saja',
    'Pajak naik lagi, [[bikin susah]] orang kecil',
    '[[Saya menolak]] RUU itu, titik',
    'Kurikulum baru [[percuma]], guru tambah repot',
    '[[Ngapain]] impor beras kalau panen melimpah',
  ],
  passes: [
    'Pemilu digelar serentak; jadwal resmi ada di laman KPU.',
    'Pemerintah menyalurkan subsidi BBM lewat aplikasi, sumber: Kementerian ESDM.',
    'Selamat Hari Lahir Pancasila.',
    'Pendaftaran pajak kendaraan dapat dilakukan di Samsat keliling.',
    'Pertahanan negara tanggung jawab bersama: mari ikut Komponen Cadangan.',
  ],
  nearMisses: [
    'Menurut Kepala Bappeda, inflasi terkendali dan harga beras seharusnya turun bulan depan.',
    'Berkas pajak yang keliru dapat diperbaiki di loket 4.',
    'Seorang warga bertanya, "harusnya subsidi BBM untuk siapa?"; ini penjelasan kementerian.',
    'Sebaiknya bawa KTP asli saat mengurus perubahan data.',
    'Percuma gaji naik bila inflasi tinggi; pemerintah menjaga harga, tutur Presiden.',
    'Guru mengulas budaya daerah dalam kurikulum muatan lokal.',
  ],
};
