import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { properName } from '../lexicons/kata-ganda';
import {
  aboutWords,
  brokenThings,
  deniedQuestion,
  deniedVerdict,
  doubt,
  harsh,
  labelled,
  mention,
  mockery,
  placeName,
  plainSense,
  question,
  quoted,
  reported,
  saidByOthers,
  verdict,
  warnsOfFraud,
} from '../lexicons/penanda';
import { list } from '../matchers/list';
import { near } from '../matchers/near';

const leader: Matcher = { kind: 'terms', lexicon: 'pejabat', tiers: ['always', 'target'] };
const state: Matcher = { kind: 'terms', lexicon: 'lembaga', tiers: ['context'] };
const target: Matcher = { kind: 'any', of: [leader, state] };
const named: Matcher = {
  kind: 'any',
  of: [
    { kind: 'terms', lexicon: 'pejabat', tiers: ['target'] },
    // Small, these are a town, a girl or a job; in capitals a leader.
    { kind: 'terms', terms: 'sby, ahy, jk', affixes: false, written: 'capitals' },
  ],
};
const addressed: Matcher = { kind: 'terms', lexicon: 'pejabat', tiers: ['context'] };
const insult: Matcher = { kind: 'terms', lexicon: ['kata-kasar', 'kata-ganda'], tiers: ['always', 'target'] };
const exclaimed: Matcher = { kind: 'pattern', pattern: '!' };
const argument: Matcher = {
  kind: 'any',
  of: [{ kind: 'terms', lexicon: ['ragam-cakapan', 'ejaan-singkat', 'ragam-debat'] }, mention, exclaimed],
};
/** Notices, news and thanks speak of leaders too. */
const sober: Matcher = { kind: 'terms', lexicon: 'ragam-dinas' };
const era: Matcher = list('rezim, rejim, era, zaman, jaman, kubu, geng, gerombolan, antek, kaum, bani, tukang, si, sang');
const illWish: Matcher = list(
  'mati, modar, mampus, nyungsep, musnah, hancur, tumbang, binasa, azab, laknat, neraka, bangkrut, ambruk, karma, kualat, cepat ambruk, cepet ambruk',
);
const overthrow: Matcher = list(
  'gulingkan, tumbangkan, ayo kudeta, kita kudeta, bunuh, bunuh saja, bunuh aja, gantung, gantung saja, penggal, gorok, tembak mati saja, tembak saja, bakar hidup-hidup, bantai, habisi, halal darahnya, rajam, binasakan',
);
const chase: Matcher = list(
  'usir, usir saja, usir aja, seret, seret saja, gebuk, gebukin, hajar, kepung, geruduk, serbu, ganyang, arak keliling, enyahkan, tendang',
);
const removal: Matcher = list(
  'lengserkan, turunkan, pecat, copot, penjarakan, adili, makzulkan, singkirkan, jatuhkan, ganti saja, ayo ganti, saatnya ganti, dilengserkan',
);
/** What opponents pin on a leader. */
const pinned: Matcher = list(
  'korupsi, koruptor, maling, garong, rampok, narkoba, selingkuh, penipu, menipu, tipu, tipuan, bohong, kebohongan, dusta, fitnah, memfitnah, penista, menista, suap, disuap, dalang, curang, kecurangan, makar, pengkhianat, antek, penjarakan, dipenjara, penjara, hoax, hoaks, dibayar, bayaran, pembunuh, pelanggar ham, pelanggaran ham, culik, penculik, kafir, komunis, pki, saracen, munafik, mangkrak, pencitraan, utang, ngutang, gagal, kalah, keok, panik, jijik, muak, sok suci, haus kuasa, pikun, planga-plongo, boneka, petruk, cebong, kampret, kadrun',
);
const order: Matcher = list(
  'perintah, perintahnya, perintah atasan, perintah komandan, perintah pimpinan, instruksi, instruksinya, arahan, arahannya, komando, surat perintah, perintah harian, komandan, atasan, pimpinan, danton, danki, danyon, dandim, danrem',
);
const matters: Matcher = list(
  'kebijakan, kebijakannya, kebijakan ini, aturan baru, aturan itu, aturan ini, perintah, instruksi, arahan, surat edaran, edaran, keputusan, program, programnya, efisiensi, efisiensi anggaran, mutasi, makan bergizi gratis, mbg, ikn, apel pagi, seragam baru, perwal, perbup, perda, perpres',
);
const contempt: Matcher = list(
  'ngawur, ngaco, ngasal, asal-asalan, asal jadi, tidak masuk akal, ga masuk akal, gak masuk akal, nggak masuk akal, ora nalar, ora mutu, ora masuk akal, teu asup akal, indak masuak aka, seenak perut, seenak jidat, seenak udel, seenaknya, semaunya, sekarepe dewe, dipikir pakai dengkul, dari dengkul, cuma pencitraan, cuma proyek, proyek bancakan, buang-buang duit, buang-buang uang, buang-buang anggaran, bikin sengsara, nyusahin, bikin susah, bikin repot, mencekik rakyat, tidak pernah turun ke lapangan, tidak becus, ga becus, gak becus, nggak becus, konyol, dagelan, lucu-lucuan, setengah hati, plin-plan, plinplan, mencla-mencle, salah kaprah, zalim, goblok, tolol, bodoh, percuma, omong kosong, tidak berpihak pada rakyat, tidak pro rakyat, menindas',
);
const idiom: Matcher = list(
  'bisanya cuma, cuma bisa, kerjanya cuma, kerjanya apa, kerjanya ngapain, omon-omon, omon omon, omong doang, omdo, tidur mulu, jalan-jalan mulu, jalan-jalan terus, lempar bodi, cuci tangan, tutup mata, tutup kuping, buta hati, gaji buta, asal bapak senang, tebar pesona, karbitan, kelas teri, gila hormat, gila jabatan, gila kuasa, lupa daratan, pagar makan tanaman, makan janji, janji surga, janji doang, janji tinggal janji, sibuk selfie, sibuk foto, sibuk pencitraan, dapat jatah, kebal hukum, anak emas, boneka, badut, pelawak, raja kecil, sok kuasa, sok berkuasa, sok jago, mimpi di siang bolong, kacang lupa kulit, mati rasa, muka dua, bermuka dua, plonga-plongo, ora becus, ora mutu, ora ngerti apa-apa, ra mudeng, kakehan omong, kakean omong, loba bacot, gadang ota',
);

export const rule: Rule = {
  id: 'larangan/menentang-pimpinan',
  pack: 'tni',
  title: { id: 'Menentang kebijakan atau pimpinan', en: 'Opposing policy or leaders' },
  basis: ['larangan/1', 'norma/tniad-2020', 'norma/dandim-0414-2019'],
  severity: 'warn',
  clauses: [
    {
      name: 'penggulingan',
      severity: 'block',
      match: near(overthrow, target, 3, 'ab'),
      message: {
        id: 'Ini ajakan terbuka menggulingkan atau mencelakai pemimpin.',
        en: 'This is an open call to overthrow or harm a leader.',
      },
    },
    {
      name: 'pembangkangan',
      severity: 'block',
      match: {
        kind: 'any',
        of: [
          near(
            list(
              'jangan patuhi, jangan patuh pada, jangan taati, jangan turuti, jangan laksanakan, jangan mau diperintah, jangan mau patuh, tolak perintah, lawan perintah, lawan komandan, lawan atasan, lawan pimpinan, abaikan perintah, abaikan instruksi, abaikan arahan, bangkang, membangkang, ayo membangkang, bareng-bareng membangkang, mogok massal, mbalela, ojo gelem diperintah, aja gelem diperintah, ulah nurut, jan nio disuruah',
            ),
            order,
            3,
          ),
          list(
            'tolak perintah komandan, tolak perintah atasan, tolak perintah pimpinan, lawan perintah atasan, lawan perintah komandan',
          ),
        ],
      },
      message: { id: 'Ini ajakan terbuka untuk tidak patuh.', en: 'This is an open call to disobey.' },
    },
    {
      name: 'keengganan',
      match: near(
        list(
          'ogah nurut, ogah ikut, ogah patuh, males nurut, malas nurut, ngapain nurut, ngapain patuh, ngapain diturut, ga usah diikuti, gak usah diikuti, nggak usah diikuti, tidak usah diikuti, tidak perlu diikuti, tidak perlu ditaati, tidak usah ditaati, ga usah digubris, tidak usah digubris, tidak akan saya jalankan, tidak akan kami jalankan, tidak mau menjalankan, tidak sudi, saya tolak, kami tolak, cuek saja, cuekin aja, masa bodoh, masuk kuping kiri, anggap angin lalu, anggap saja angin lalu',
        ),
        { kind: 'any', of: [order, matters] },
        5,
      ),
      message: { id: 'Kalimat ini menolak perintah atau aturan.', en: 'The sentence refuses an order or a rule.' },
    },
    { name: 'semboyan', match: { kind: 'terms', lexicon: 'semboyan-lawan' }, antipatterns: [labelled] },
    { name: 'pengusiran', match: near(chase, target, 3, 'ab') },
    {
      name: 'pencopotan',
      match: {
        kind: 'any',
        of: [
          near(removal, target, 3, 'ab'),
          near(
            near(list('mundur, mundur saja, mundur aja, mundurlah, lengser, dipecat, dicopot, diganti'), target, 4),
            {
              kind: 'any',
              of: [
                exclaimed,
                list('harus, segera, wajib, sudah waktunya, saatnya, mending, lebih baik, sebaiknya, kapan, dong, saja, aja'),
              ],
            },
            4,
          ),
        ],
      },
    },
    {
      name: 'penilaian',
      match: {
        kind: 'any',
        of: [near(verdict, target, 4), { kind: 'near', a: near(harsh, target, 4), b: argument, within: 8, unless: sober }],
      },
      antipatterns: [deniedVerdict, brokenThings, question, ...properName],
    },
    {
      name: 'sapaan',
      match: {
        kind: 'any',
        of: [
          near(
            list(
              'percitraan, otoriter, diktator, diktaktor, zalim, zolim, dzalim, tukang utang, tukang ngutang, ngutang mulu, ingkar janji, janji palsu, mundur saja, mundur aja, mundurlah, tidak becus, gagal total, antek asing, boneka, planga-plongo, gila jabatan',
            ),
            { kind: 'any', of: [mention, addressed] },
            8,
          ),
          // Image-making is said of nobody to his praise, but also of satellites and scanners.
          {
            kind: 'near',
            a: list('pencitraan'),
            b: argument,
            within: 8,
            unless: list('satelit, radar, medis, citra, mri, ct scan, resonansi, radiologi, drone, penginderaan'),
          },
        ],
      },
    },
    {
      name: 'cap',
      match: near(
        list('komunis, pki, antek, pro komunis, pro cina, pro asing, zionis, penista, firaun, hitler, nazi'),
        { kind: 'any', of: [state, named] },
        2,
      ),
      antipatterns: [labelled, list('rezim nazi, pemerintahan nazi, pemerintahan komunis')],
    },
    { name: 'hinaan', match: near(insult, target, 6), antipatterns: [...plainSense, ...properName, placeName] },
    {
      name: 'kebijakan',
      match: near(contempt, matters, 6),
      message: { id: 'Kalimat ini mencela suatu kebijakan.', en: 'The sentence disparages a policy.' },
    },
    {
      name: 'ungkapan',
      match: near(idiom, target, 7),
      message: { id: 'Ungkapan ini mencela seorang pemimpin.', en: 'The figure of speech disparages a leader.' },
    },
    {
      name: 'keluhan',
      match: near(near(doubt, target, 8), mockery, 10),
      antipatterns: [deniedVerdict, brokenThings],
    },
    {
      // On an account of one's own the tone of an argument about a leader is enough.
      name: 'debat',
      match: {
        kind: 'all',
        of: [
          { kind: 'account', accountKind: ['personal'] },
          {
            kind: 'near',
            a: {
              kind: 'near',
              a: named,
              b: {
                kind: 'any',
                of: [
                  { kind: 'terms', lexicon: 'ragam-debat' },
                  doubt,
                  { kind: 'terms', lexicon: 'golongan', tiers: ['context', 'target'] },
                  { kind: 'context', is: 'negated' },
                  pinned,
                  era,
                ],
              },
              within: 14,
            },
            b: { kind: 'any', of: [{ kind: 'terms', lexicon: ['ragam-cakapan', 'ejaan-singkat'] }, mention, exclaimed] },
            within: 18,
            unless: {
              kind: 'any',
              of: [
                { kind: 'terms', lexicon: 'dukungan' },
                list('resmi, meresmikan, kunjungan, hadir, menghadiri, bertemu, ganteng, cantik, kangen, cinta'),
              ],
            },
          },
        ],
      },
      antipatterns: [deniedVerdict, question],
      message: { id: 'Kalimat ini berdebat tentang seorang pemimpin.', en: 'The sentence argues about a leader.' },
    },
    {
      // A leader by name, with judgement, mockery or an ill wish, in the tone of an argument.
      name: 'sindiran',
      match: {
        kind: 'near',
        a: {
          kind: 'any',
          of: [
            near(
              named,
              {
                kind: 'any',
                of: [
                  verdict,
                  mockery,
                  insult,
                  illWish,
                  { kind: 'terms', lexicon: 'hasutan' },
                  { kind: 'terms', lexicon: 'golongan', tiers: ['target'] },
                ],
              },
              10,
            ),
            near(named, pinned, 8),
            {
              kind: 'near',
              a: near(named, doubt, 10),
              b: { kind: 'any', of: [{ kind: 'terms', lexicon: ['ragam-cakapan', 'ejaan-singkat'] }, exclaimed] },
              within: 10,
              unless: sober,
            },
            near(era, named, 1, 'ab'),
          ],
        },
        b: argument,
        within: 12,
        mark: 'a',
      },
      antipatterns: [deniedVerdict, question],
      message: { id: 'Kalimat ini menyindir seorang pemimpin.', en: 'The sentence makes jibes at a leader.' },
    },
  ],
  antipatterns: [
    quoted,
    reported,
    saidByOthers,
    warnsOfFraud,
    aboutWords,
    deniedQuestion,
    {
      kind: 'pattern',
      flags: 'i',
      pattern: '(?:maju mundur|(?<!\\p{L})mundur (?:se|satu|dua|tiga|beberapa|\\d)|masa jabatan \\p{L}+|mengundurkan diri)',
    },
  ],
  message: { id: 'Kalimat ini menyerang pimpinan atau kebijakan.', en: 'The sentence attacks leaders or policy.' },
  advice: {
    id: 'Tulisan seperti ini dibaca sebagai sikap satuan. Sampaikan keberatan lewat jalur dinas; di sini cukup terangkan kebijakan atau teruskan pertanyaan warga.',
    en: 'Such words are read as the stance of the unit. Raise an objection through the service; here, explain the policy or pass the question on.',
  },
};
export const examples: RuleExamples = {
  flags: [
    { text: 'Mugo rezim [[ndang tumbang]]', clause: 'semboyan' },
    { text: 'Komandan kami [[pembohong]], janji rumah dinas mana', clause: 'penilaian' },
    '[[Lengserkan]] menteri itu sekarang juga!',
    { text: 'Gubernur [[goblok]] bikin aturan begini', clause: 'hinaan' },
    { text: '[[Copot]] panglima, cari yang berani!', clause: 'pencopotan' },
    { text: 'Bupati wis tuwa, [[pikun]], ora ngerti opo-opo', clause: 'penilaian' },
    { text: 'Wkwk pak menteri [[panik]] lagi nih, kebijakannya [[kacau]]', clause: 'keluhan' },
    { text: '[[Tolak perintah komandan]], jangan mau jaga malam', clause: 'pembangkangan' },
    { text: 'Rek, [[ojo gelem diperintah]] danki maneh', clause: 'pembangkangan' },
    { text: 'Surat edaran itu [[tidak usah digubris]]', clause: 'keengganan' },
    { text: '[[Gulingkan]] menteri yang itu', clause: 'penggulingan' },
    { text: 'Camat kita [[sibuk selfie]], jalan longsor dibiarkan', clause: 'ungkapan' },
    { text: 'Aturan baru soal apel pagi [[dari dengkul]] semua', clause: 'kebijakan' },
    { text: '[[#2029GantiPresiden]] harga mati', clause: 'semboyan' },
    { text: '[[Megawati]] dulu katanya mau, ternyata gak ada bukti..', clause: 'sindiran' },
  ],
  passes: [
    'Presiden meresmikan bendungan di Kabupaten Contoh pagi ini.',
    'Dandim 9999/Contoh memimpin apel pagi dan menyampaikan arahan Panglima.',
    'Kebijakan baru Kementerian Contoh: pendaftaran cukup lewat laman resmi.',
    'Gubernur menerima kritik warga soal jalan rusak dan menjadwalkan perbaikan.',
    'Terima kasih, Komandan, atas kepemimpinan yang mengayomi.',
  ],
  nearMisses: [
    'Seorang warga menulis "menteri pembohong"; kami lampirkan data penyaluran bantuannya.',
    'Menurut pengamat, kebijakan menteri gagal menekan harga; pemerintah menyiapkan perbaikan.',
    'Bupati turun ke lokasi banjir dan menutup kekurangan tenaga medis.',
    'Wakil Gubernur mundur satu langkah saat foto bersama anak-anak.',
    'Bupati: "Jangan ada pegawai yang malas, itu memalukan!"',
    'Waspada modus penipuan yang mengatasnamakan Bupati!',
    'Massa menuntut gubernur mundur; polisi mengawal aksi dengan tertib.',
    'Jalan rusak. Wakil Bupati meminta laporan sebelum Jumat.',
    'Presiden menegaskan pemberantasan korupsi tanpa pandang bulu.',
    'Rumah dinas bupati rusak diterjang angin, tidak ada korban.',
    'Kantor camat rusak ringan akibat gempa, pelayanan pindah ke balai desa.',
    'Bupati gagal panen bersama? Tidak, panen raya tetap jalan.',
    'Narkoba merusak anak bangsa. Kita tegaskan perang melawan narkoba, kata Presiden.',
    'Tim kesenian kita tidak kalah meriah dari tahun lalu, pesan Wali Kota.',
    'Jangan patuhi pesan yang mengaku dari komandan; itu penipuan.',
    'Jangan salah baca: Bokong adalah nama desa di Kecamatan Contoh.',
    'Pak Camat menangkap ikan bersama warga, seru!',
    'Terima kasih Pak Prabowo sudah datang, warga kampung kami senang banget nih!',
  ],
};
