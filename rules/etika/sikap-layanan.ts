import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, quoted, reported } from '../lexicons/penanda';
import { list } from '../matchers/list';

const rebuff: Matcher = list(
  'tinggal unfollow, unfollow saja, unfollow aja, silakan unfollow, ya unfollow, tinggal blokir, ya sudah jangan follow, tidak suka ya sudah, tidak suka tinggal, nggak suka ya jangan, jangan ribet, jangan dibuat ribet, hidup jangan dibuat ribet, baca dong, baca lagi dong, bisa baca tidak, bisa baca nggak, tidak bisa baca ya, makanya baca, makanya dibaca, baca dulu baru tanya, sudah dibilang, udah dibilangin, kan sudah dibilang, kan sudah kami tulis, sudah berapa kali dibilang, bukan urusan kami, bukan tanggung jawab kami, bukan tugas kami, itu urusan anda, urusan situ, derita lo, derita anda, salah sendiri, yang komplain itu, yang komplain paling, yang protes paling, paling cuma buzzer, cuma buzzer bayaran, ngapain ngurusin, ngapain urusin, salahmu sendiri, salah anda sendiri, siapa suruh, suruh siapa, cari sendiri, cari saja sendiri, googling sendiri, google aja, tanya saja ke google, googling dong, urus sendiri, sabar dong, sabar dong ah, bukan bapak saja, bukan ibu saja, bukan kakak saja, yang antre bukan, antre dong, jangan banyak tanya, jangan banyak omong, jangan banyak protes, jangan cerewet, jangan manja, jangan lebay, jangan baper, gitu aja repot, gitu saja kok repot, begitu saja kok repot, kalau tidak sabar, terserah anda, terserah deh, ya terserah, mau gimana lagi, kami bukan babu, kami bukan pembantu, situ siapa, siapa kamu, siapa anda, emang situ siapa, anda siapa ngatur, memangnya anda siapa, pakai otak, pakai logika dong, mikir dong, mikir pakai otak, otaknya dipakai, masa begitu saja tidak tahu, masa gitu aja gak ngerti, gitu aja tidak tahu, bodo amat, emang gue pikirin, egp, emang kami pikirin, tidak usah banyak bicara, diam saja, banyak maunya, maunya dilayani, maunya gratis, kayak gitu aja komplain, komplain mulu, protes mulu, nyinyir mulu, kurang kerjaan, wong wis dijelasno, takok wae, moco kono, maca dhewe, baca atuh, kan geus diterangkeun, laporin aja, silakan lapor saja sana, lapor sana, sana lapor, viralkan saja, silakan viralkan, mampus kamu nanti, awas kamu, awas ya kamu, nggak usah komentar, tidak usah komentar',
);

export const rule: Rule = {
  id: 'etika/sikap-layanan',
  pack: 'permenpanrb',
  title: { id: 'Sikap melayani', en: 'Service attitude' },
  basis: ['asas/4', 'asas/7', 'prinsip/4', 'etika/4'],
  severity: 'warn',
  scope: { accounts: ['official', 'unknown'] },
  clauses: [{ name: 'mengusir', match: rebuff }],
  atMost: 3,
  antipatterns: [
    quoted,
    reported,
    aboutWords,
    {
      kind: 'around',
      reach: 'sentence',
      of: list(
        'silakan hubungi, hubungi kami, dapat menghubungi, layanan aduan, kanal aduan, lapor.go.id, sp4n, loket, datang ke, berikut caranya, kami bantu, mohon maaf, terima kasih',
      ),
    },
  ],
  message: {
    id: 'Nada ini dapat terasa menolak atau menyalahkan warga.',
    en: 'This tone may feel like turning the citizen away or blaming them.',
  },
  advice: {
    id: 'Ucapkan terima kasih, jawab intinya, lalu sebutkan ke mana dan kapan warga dapat dibantu.',
    en: 'Thank the citizen, answer the point, then name where and when help is given.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: 'Tidak cocok dengan info kami? [[Tinggal unfollow]], beres.', surface: 'reply' },
    { text: '[[Baca dong]], jadwalnya kan ada di gambar', surface: 'reply' },
    { text: 'Itu [[bukan urusan kami]]', surface: 'reply' },
    { text: '[[Salah sendiri]] datang jam dua belas', surface: 'reply' },
    { text: '[[Siapa suruh]] tidak bawa KTP?', surface: 'reply' },
    { text: '[[Jangan banyak tanya]], tunggu saja', surface: 'reply' },
    { text: 'Wis ana ing poster, [[moco kono]]', surface: 'reply' },
    { text: 'Awas, [[mampus kamu nanti]]', surface: 'reply' },
  ],
  passes: [
    'Terima kasih sudah bertanya. Jadwal lengkap ada di laman resmi, dan loket 3 siap membantu.',
    { text: 'Mohon maaf atas antrean pagi ini. Silakan datang kembali pukul 13.00.', surface: 'reply' },
    { text: 'Baik, laporannya kami teruskan ke Dinas Contoh dan kami kabari besok.', surface: 'reply' },
    'Baca dan pahami syarat pendaftaran sebelum mengisi formulir.',
    'Mari antre dengan tertib dan saling menghormati.',
  ],
  nearMisses: [
    { text: 'Hal itu bukan urusan kami, tetapi silakan hubungi Dinas Contoh di nomor layanan 112.', surface: 'reply' },
    { text: 'Warga menulis "cari sendiri saja"; kami minta maaf dan sudah menegur petugas.', surface: 'reply' },
    'Buku cerita anak "Salah Sendiri" dibacakan di perpustakaan.',
    { text: 'Mohon maaf bila terasa jangan banyak tanya; loket 2 siap menjelaskan.', surface: 'reply' },
    'Kader posyandu diminta sabar menghadapi balita yang rewel.',
  ],
};
