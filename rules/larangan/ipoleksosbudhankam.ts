import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, quoted, reported } from '../lexicons/penanda';
import { list } from '../matchers/list';

const topic: Matcher = list(
  'ideologi, pancasila, komunisme, khilafah, liberalisme, politik, pemilu, pilkada, pilpres, partai, parpol, koalisi, oposisi, reshuffle, dpr, mpr, ruu, undang-undang, kebijakan, pajak, bbm, subsidi, inflasi, rupiah, utang negara, utang luar negeri, apbn, impor, ekspor, harga beras, upah minimum, umr, ump, investor asing, tenaga kerja asing, tka, ibu kota negara, ikn, agama, toleransi, sara, budaya, adat, lgbt, miras, pendidikan, kurikulum, pertahanan, keamanan, alutsista, separatis, papua merdeka, kkb, terorisme, laut natuna, perbatasan, wajib militer, dwifungsi, ham, rezim, pemerintah, demokrasi, korupsi, hukum',
);
const opinion: Matcher = list(
  'menurut saya, menurut gue, menurutku, menurut pendapat saya, pendapat saya, saya pikir, saya rasa, saya yakin, saya setuju, saya tidak setuju, setuju banget, tidak setuju, saya menolak, saya tolak, kami tolak, saya dukung, saya mendukung, harusnya, seharusnya, mestinya, semestinya, sebaiknya pemerintah, lebih baik pemerintah, jangan-jangan, jelas-jelas, opini saya, buat apa, ngapain, percuma, payah, kacau, ngawur, salah besar, omong kosong, setop, tolak ruu, dukung ruu, bikin susah, mending, mendingan, imho, unpopular opinion',
);

export const rule: Rule = {
  id: 'larangan/ipoleksosbudhankam',
  pack: 'tni',
  title: { id: 'Berpendapat soal ipoleksosbudhankam', en: 'Opinion on politics, economy, society or defence' },
  basis: ['larangan/4', 'norma/dandim-0414-2019'],
  severity: 'warn',
  clauses: [{ name: 'pendapat', match: { kind: 'near', a: opinion, b: topic, within: 10 } }],
  antipatterns: [
    quoted,
    aboutWords,
    reported,
    {
      kind: 'around',
      reach: 'sentence',
      of: list('menegaskan, pernyataan, bertanya, menanyakan'),
    },
    // "Yang seharusnya …" says which one is meant, not what the writer thinks.
    { kind: 'pattern', flags: 'i', pattern: '(?<!\\p{L})(?:yang|dari|sebagaimana|tidak|sudah) (?:se)?(?:harusnya|mestinya)' },
  ],
  message: {
    id: 'Kalimat ini berpendapat tentang politik, ekonomi, sosial, atau pertahanan.',
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
    'Guru mengulas budaya daerah dalam kurikulum muatan lokal.',
  ],
};
