import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { dishName, lackOfTaste, otherSense, properName, relish } from '../lexicons/kata-ganda';
import { aboutWords, animalSense, mention, placeName, plainAnimals, plainSense, quoted } from '../lexicons/penanda';
import { answeredWarmly, atThings, banter, exclamation, oneself, selfMocked, sighed, told } from '../lexicons/umpatan';
import { list } from '../matchers/list';
import { near } from '../matchers/near';

/** No other sense in any dictionary, so nothing has to stand beside it. */
const certain: Matcher = { kind: 'terms', lexicon: ['kata-kasar', 'cabul'], tiers: ['always'] };
const twofold: Matcher = { kind: 'terms', lexicon: 'kata-ganda' };
const everyday: Matcher = { kind: 'terms', lexicon: ['kata-kasar', 'cabul'], tiers: ['target'] };
const ordinary: Matcher = { kind: 'terms', lexicon: 'kata-kasar', tiers: ['context'] };
const secondPerson: Matcher = { kind: 'terms', lexicon: 'sasaran', tiers: ['always'] };
const scolding: Matcher = { kind: 'terms', lexicon: 'sasaran', tiers: ['target'] };
const chat: Matcher = { kind: 'terms', lexicon: 'ragam-cakapan' };
const somebody: Matcher = { kind: 'any', of: [secondPerson, scolding, mention] };

/** Oaths of delight or surprise about what is liked: they are aimed at nobody. */
const delight: Matcher = {
  kind: 'all',
  of: [
    { kind: 'account', accountKind: ['personal', 'unknown'] },
    near(
      { kind: 'any', of: [certain, everyday] },
      list(
        'ganteng banget, ganteng bgt, ganteng pisan, ganteng parah, cantik banget, cantik bgt, lucu banget, lucu bgt, gemes, gemes banget, seru, seru banget, suka banget, suka bgt, kaget, baper, bagus banget, bagus bgt, keren banget, keren bgt, sayang banget, viral, ngiler, kangen banget, deg-degan, cakep banget, apik, gede banget',
      ),
      3,
    ),
  ],
};
/** Minang for the dog: vaccinated, bitten by, hunting with. */
const minangDog: Matcher = near(
  list('anjiang'),
  list(
    'vaksin, rabies, kuciang, kucing, dokter hewan, peternakan, dipaliharo, paliharo, digigik, manggigik, baburu, buru babi, pamburu, kandang, satwa, hewan',
  ),
  5,
);
const selfBefore: Matcher = near({ kind: 'any', of: [everyday, ordinary] }, { kind: 'terms', lexicon: 'diri-sendiri' }, 3, 'ba');
const explained: readonly Matcher[] = [...otherSense, ...properName, plainAnimals, animalSense];

export const rule: Rule = {
  id: 'etika/kata-kasar',
  pack: 'permenpanrb',
  title: { id: 'Kata kasar', en: 'Abusive language' },
  basis: ['etika/1', 'asas/6', 'etika/4'],
  severity: 'warn',
  clauses: [
    {
      name: 'selalu',
      severity: 'block',
      match: certain,
      antipatterns: [exclamation, animalSense],
      message: {
        id: 'Kata ini makian di kamus mana pun, siapa pun yang dituju.',
        en: 'Every dictionary knows this word as an insult alone, whoever is meant.',
      },
    },
    {
      name: 'seruan',
      match: exclamation,
      antipatterns: [minangDog, animalSense],
      message: {
        id: 'Kata seru ini kasar di telinga banyak pembaca, walau tidak menuju siapa pun.',
        en: 'Many readers hear an oath here, even if nobody is meant.',
      },
    },
    {
      name: 'ganda',
      match: twofold,
      antipatterns: explained,
      message: {
        id: 'Kata ini biasanya makian; di sini tidak ada yang memberinya makna lain.',
        en: 'The word is mostly an insult, and nothing here gives it another sense.',
      },
    },
    {
      name: 'diarahkan',
      match: {
        kind: 'any',
        of: [
          near(everyday, somebody, 10),
          near(everyday, chat, 10),
          near(everyday, { kind: 'pattern', pattern: '!{2,}' }, 4),
          near(near(ordinary, somebody, 10), chat, 10),
        ],
      },
      antipatterns: [...plainSense, ...explained, selfBefore, { kind: 'context', is: 'negated' }],
      message: {
        id: 'Kata ini dapat menghina orang yang dituju.',
        en: 'The word may insult whom it is aimed at.',
      },
    },
    {
      name: 'disandingkan',
      match: near(ordinary, { kind: 'any', of: [secondPerson, scolding] }, 2),
      antipatterns: [...plainSense, ...explained, selfBefore],
      message: {
        id: 'Kata biasa ini menjadi hinaan karena disandingkan dengan orangnya.',
        en: 'Right beside a person this plain word becomes an insult.',
      },
    },
  ],
  antipatterns: [
    quoted,
    placeName,
    aboutWords,
    dishName,
    lackOfTaste,
    banter,
    told,
    answeredWarmly,
    selfMocked,
    atThings,
    sighed,
    delight,
    relish,
    {
      // A post speaks of its writer; a comment may speak of the one it answers.
      kind: 'all',
      of: [
        { kind: 'account', accountKind: ['personal'] },
        { kind: 'draft', surfaces: ['post', 'caption', 'thread'] },
        { kind: 'any', of: [selfBefore, oneself] },
      ],
    },
    list(
      'bodo amat, bodoh amat, bodo ah, sia-sia, mata-mata, otak-otak, kuda-kuda, otak kanan, otak kiri, otak besar, otak kecil, fungsi otak, sel otak, kerja otak, perkembangan otak, kanker otak, merangsang otak, otak anak, otak manusia, mulut rahim, mulut gua, penyakit mulut, buah bibir, muka air, muka bumi',
    ),
  ],
  message: { id: 'Ada kata kasar di kalimat ini.', en: 'This sentence holds abusive language.' },
  advice: {
    id: 'Kata ini melukai pembaca dan menurunkan wibawa kantor. Tulis kejadian atau permintaannya tanpa kata itu.',
    en: 'The word hurts readers and lowers the standing of the office. Write what happened or what is asked without it.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: '[[Brengsek]], petugas loketnya tidur semua.', account: { kind: 'personal' } },
    'Yang mengeluh terus itu memang [[goblok]].',
    { text: '@wargacontoh [[anjing]] lu, sudah dijawab masih tanya', surface: 'reply', clause: 'diarahkan' },
    'Dasar [[k3parat]], antre saja tidak bisa!',
    'Petugas loketnya [[g o b l o k]] semua.',
    { text: 'Lho kok ngene, [[ndasmu]] iku piye', clause: 'ganda' },
    { text: '[[Jancok]], antreane suwe tenan', clause: 'seruan' },
    { text: 'Kumaha ieu teh, [[belegug]] pisan petugasna', clause: 'selalu' },
    'Pelayanannya lambat, [[anjiiir]].',
    { text: 'Admin [[t0l0l]] balas dong', clause: 'ganda' },
    { text: 'Operator loket ini [[bego]], kerja dari pagi tidak selesai', clause: 'ganda' },
    { text: '[[Anjiang]], antri dari pagi alun juo dipanggia', clause: 'seruan' },
    { text: '[[Kampret]], baru ditambal sudah berlubang lagi', clause: 'ganda' },
    { text: 'Kalian ini [[sampah]] semua', clause: 'disandingkan' },
  ],
  passes: [
    'Vaksin rabies gratis untuk anjing dan kucing di kantor kelurahan, Sabtu pukul 08.00.',
    'Tes buta warna menjadi syarat pendaftaran taruna.',
    'Pasukan pengibar bendera berlatih di lapangan sosial desa.',
    'Kasus demam berdarah turun setelah kerja bakti.',
    'Pameran kebun binatang menampilkan monyet ekor panjang.',
    'Pengelolaan sampah dimulai dari rumah.',
    'Warga kami sering lupa urusan sampah, dong dibantu ya Pak RT.',
  ],
  nearMisses: [
    { text: 'Brengsek, tukang tahu lewat pas aku mandi.', account: { kind: 'personal' } },
    { text: 'Cuk, apik tenan gambarmu!', account: { kind: 'personal' }, surface: 'comment' },
    'Babi panggang dan lawar disajikan pada lomba masak antarbanjar.',
    'Hindari kata kasar seperti bodoh atau goblok ketika menegur anak.',
    'Warga menulis "kalian goblok semua"; kami jawab dengan jadwal perbaikan jalan.',
    'Pemeriksaan tai lalat gratis di puskesmas.',
    'Peternak babi di Kecamatan Contoh menerima obat cacing.',
    'Penyandang cacat netra kini dapat membaca buku layanan dengan huruf braille.',
    'Desa Goblokan dan Bukit Asu dialiri air bersih.',
    'Anjing kecil ini lucu banget, yuk adopsi lewat dinas!',
    'Kami berlindung dari godaan setan yang terkutuk.',
    'Truk sedot tinja dan wedang bajigur hadir di festival kampung!',
    'Bapak Tai Hong Contoh menerima piagam donor darah.',
    'Dua bego mengeruk sedimen saluran induk, warga diminta menjauh.',
    'Sumur pantek untuk tiga kelompok tani mulai mengalir.',
    'Panen bunga sundal malam di lereng Desa Contoh naik dua kali lipat.',
    'Periksa matamu selagi gratis di puskesmas!',
    'Lurah Meki Contoh membuka posyandu remaja.',
    'Sego jancuk dan rawon setan meramaikan festival kuliner.',
    { text: 'Cok, suwe gak ketemu, kapan ngopi?', account: { standing: 'own-personal', kind: 'personal' } },
    'Teror itu tindakan biadab; korban kini dirawat.',
    'Jalan tertutup longsor, bego mini milik Dinas PU sudah bekerja.',
    'Menonton bego bekerja jadi hiburan warga satu RT.',
    'Vaksin rabies untuak anjiang jo kuciang di kantua nagari.',
    'Modus sextortion: pelaku merekam VCS lalu memeras, segera lapor.',
    'Telur itu setengah matang, bukan kurang ajar.',
    'Anjing gembala itu pintar sekali ya, nggak pernah salah jalan.',
    { text: 'Kue ulang tahunnya bentuk beruang, jadinya kayak monyet.', account: { standing: 'own-personal', kind: 'personal' } },
    { text: 'Dari matamu aku jatuh hati', account: { standing: 'own-personal', kind: 'personal' } },
    { text: 'Seru banget anjir konsernya', account: { standing: 'own-personal', kind: 'personal' } },
    'Nilaimu elek ora apa-apa, sesuk sinau maneh.',
  ],
};
