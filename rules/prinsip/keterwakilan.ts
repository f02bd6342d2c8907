import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

const mine = (nouns: string): Matcher =>
  list(
    nouns
      .split(', ')
      .flatMap((noun) => [`${noun}ku`, `${noun} aku`, `${noun} gue`, `${noun} gw`])
      .join(', '),
  );

const chatPronoun = list('gue, gw, gwe, guweh, gueh, ogut');
const intimate = list('aku, akuh, aq, gua, ane, diriku, hatiku, hidupku, eike');
const speaker = list('saya');
/** The one behind the account, in person. */
const admin = list(
  'min lagi, mimin lagi, admin lagi, min mau, mimin mau, admin mau, min habis, mimin habis, min baru, mimin baru',
);
const loved: Matcher = {
  kind: 'any',
  of: [
    mine('istri, suami, bini, pacar, gebetan, mantan, sayang, cinta, bias, oshi, idola'),
    list('nyokap, bokap, ayang, ayangku, yayang, beb, bebeb'),
  ],
};
const owned = mine('anak, mama, mamah, papa, ayah, ibu, rumah, kamar, mobil, motor, kucing, hp, baju');
const chatter = list(
  'banget, dong, nih, sih, deh, loh, lho, wkwk, haha, hehe, huhu, hiks, anjay, gila, parah, baper, gemes, mager, gabut, cmiiw, kepo',
);
const excited: Matcher = {
  kind: 'any',
  of: [
    list(
      'ya ampun, astaga, omg, oh my god, omaigat, histeris, menjerit, teriak, meleleh, nangis bahagia, mimpi apa, gak nyangka, tidak nyangka, kaget banget, deg degan, deg-degan, auto senyum, baper',
    ),
    { kind: 'pattern', flags: 'i', pattern: '(?<!\\p{L})(?:a{3,}|k?ya{3,}|hu{2,}a+|aw{3,}|a{2,}h{2,}|iyaa{2,}|kyaa+)(?!\\p{L})' },
    { kind: 'pattern', pattern: '(?:[😍🥰😭😘🤩💜💕💖❤🫶🥹😻💗]\\uFE0F?){2,}' },
  ],
};
const exclaimed: Matcher = { kind: 'pattern', pattern: '!{2,}' };
const idol: Matcher = list(
  'oppa, unnie, eonni, noona, hyung, sunbae, maknae, saranghae, annyeong, bias, biasku, ultimate bias, fandom, kpop, k-pop, comeback, konsernya, konsermu, nonton konser, fanmeeting, fan meeting, fansign, lightstick, photocard, album baru, lagu barunya, drakor, oshi, idolaku, nge-fans, ngefans, fans berat, fans lama, penggemar berat, penggemar lama, army, blink, exo-l, elf, carat, nctzen, bucin, ganteng, gantengnya, cakep, cakepnya, cantiknya, imut, gemesin, visual',
);
const addressed = list(
  'kak, kakak, bang, mas, oppa, unnie, sis, cuy, guys, gaes, gengs, bestie, beb, sayang, ayang, balas dong, dibalas, dibales, dinotice, notice me, notis, follback, follow balik, folbek, mention aku, dm aku, ajak aku, ketemu kamu, kangen kamu, sayang kamu, cinta kamu, i love you, love you, luv u',
);
const privateLife: Matcher = list(
  'hobi saya, liburan saya, cuti saya, ngekos, kosan, ditinggal pacar, sama pacar, sama mantan, kangen mantan, malam mingguan, nonton drakor, nonton konser, maraton film, mabar, push rank, main game, rebahan, mager, gabut, bangun kesiangan, belum mandi, ngantor, pengen resign, mau resign, capek kerja, patah hati, jomblo, galau, diputusin, baru putus, ganti hp, beli hp, hp baru nih, naksir, pdkt, putus cinta, nangis, diet',
);
const daily: Matcher = list(
  'sarapan, makan siang, ngopi, nonton, masak, belanja, jalan-jalan, tidur, bangun, mandi, pulang kampung, nongkrong, jajan, mudik, dengar lagu',
);
const mood = list('lagi, pengen, pingin, kepingin, kangen, kesel, sebel, sedih, capek, cape, males, gabisa, tidak sabar');
const fanWords = list(
  'penggemarmu, penggemar beratmu, penggemar setiamu, penggemar lamamu, fansmu, fans beratmu, fans berat, fans garis keras, fans lama, fan berat, ngefans, nge-fans, lagumu, filmmu, aktingmu, wajahmu, senyummu, suaramu, konsermu, lagu kakak, film kakak, suara kakak, konser kakak, lagu kamu, film kamu, suara kamu, konser kamu',
);

const personalOpinion: Matcher = list(
  'menurutku, menurut aku, menurut saya pribadi, pendapat pribadi saya, opini pribadi, saya pribadi, aku sih, kalau aku, kalau saya sih, jujur saya sih',
);

export const rule: Rule = {
  id: 'prinsip/keterwakilan',
  pack: 'permenpanrb',
  title: { id: 'Suara pribadi di akun kantor', en: 'A personal voice on an official account' },
  basis: ['prinsip/6', 'kelola/3', 'asas/8'],
  severity: 'warn',
  scope: { accounts: ['official'] },
  clauses: [
    {
      name: 'suara-pribadi',
      match: {
        kind: 'all',
        within: 'line',
        of: [
          {
            kind: 'score',
            within: 'line',
            bound: 4,
            mark: 'heaviest',
            signs: [
              { name: 'kata ganti obrolan', weight: 4, match: chatPronoun },
              {
                name: 'pendapat pribadi',
                weight: 4,
                match: personalOpinion,
              },
              { name: 'orang tersayang', weight: 4, match: loved },
              { name: 'milik pribadi', weight: 3, match: owned },
              { name: 'aku', weight: 2, match: intimate },
              { name: 'kehidupan pribadi', weight: 2, times: 2, match: privateLife },
              { name: 'saya', weight: 1, match: speaker },
              { name: 'admin sendiri', weight: 1, match: admin },
              { name: 'keseharian', weight: 1, match: daily },
              { name: 'suasana hati', weight: 1, times: 2, match: mood },
              { name: 'obrolan', weight: 1, times: 2, match: chatter },
              { name: 'seru', weight: 1, match: excited },
              { name: 'sapaan akrab', weight: 1, match: addressed },
            ],
          },
          // Weak signs alone are only a playful tone: somebody has to speak of themselves.
          { kind: 'any', of: [chatPronoun, personalOpinion, loved, owned, intimate, privateLife, speaker, admin] },
        ],
      },
    },
    {
      name: 'nada-penggemar',
      match: {
        kind: 'all',
        within: 'line',
        of: [
          {
            kind: 'score',
            within: 'line',
            bound: 5,
            mark: 'heaviest',
            signs: [
              { name: 'dunia idola', weight: 2, times: 2, match: { kind: 'any', of: [idol, fanWords] } },
              { name: 'seru', weight: 2, times: 2, match: excited },
              { name: 'aku', weight: 2, match: intimate },
              { name: 'tanda seru', weight: 1, match: exclaimed },
              { name: 'sapaan akrab', weight: 1, match: addressed },
              { name: 'obrolan', weight: 1, match: chatter },
            ],
          },
          { kind: 'any', of: [idol, fanWords, addressed] },
        ],
      },
      message: {
        id: 'Nada ini seperti penggemar yang menyapa idolanya, padahal akun yang aktif adalah akun kantor.',
        en: 'This sounds like a fan greeting an idol, while the active account is the office’s.',
      },
    },
  ],
  antipatterns: [
    { kind: 'context', is: 'quoted' },
    {
      kind: 'around',
      reach: 'sentence',
      of: list(
        'ujar, ujarnya, kata, katanya, tutur, tuturnya, ungkap, ungkapnya, ucap, ucapnya, cerita, ceritanya, tegasnya, kenangnya',
      ),
    },
  ],
  atMost: 1,
  message: {
    id: 'Kalimat ini terdengar seperti suara pribadi, bukan suara kantor.',
    en: 'This sounds like a person, not like the office.',
  },
  advice: {
    id: 'Akun kantor mewakili lembaga. Tulis dengan "kami" dan isi layanan, atau kirim dari akun pribadi bila memang pesan pribadi.',
    en: 'An official account stands for the institution. Write as "kami" and about the service, or send it from your own account if it is personal.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: '[[Gue]] setuju sih sama kebijakan parkir ini.', clause: 'suara-pribadi' },
    { text: 'Hari ini anterin [[anakku]] sekolah dulu, capek banget wkwk', clause: 'suara-pribadi' },
    { text: '[[Menurut saya pribadi]], film itu jelek deh.', clause: 'suara-pribadi' },
    { text: '[[Ya ampun]] oppa akhirnya comeback!! 😭😭', clause: 'nada-penggemar', site: 'x', surface: 'reply' },
    {
      text: 'Kak, [[lagu barunya]] bagus sekali!! Aku dengar setiap hari 😍😍',
      clause: 'nada-penggemar',
      site: 'x',
      surface: 'reply',
    },
    { text: 'Mau [[mabar]] malam ini, yuk guys wkwk', clause: 'suara-pribadi', site: 'instagram', surface: 'caption' },
    { text: '[[OMG]] ganteng banget sih kamu Kak, sampai lupa waktu', clause: 'nada-penggemar', site: 'x', surface: 'reply' },
    {
      text: 'Huaaa dibales sama kak penyanyi!! [[Mimpi apa]] semalam 😍😍',
      clause: 'nada-penggemar',
      site: 'x',
      surface: 'reply',
    },
    {
      text: 'Wah Kak, [[suaramu]] bagus sekali! Aku penggemar beratmu sejak kecil 🥰',
      clause: 'nada-penggemar',
      site: 'x',
      surface: 'reply',
    },
    { text: 'Selamat ulang tahun [[istriku]] tercinta.', clause: 'suara-pribadi', site: 'instagram', surface: 'caption' },
    { text: 'Maaf ya, min lagi [[galau]] habis diputusin', clause: 'suara-pribadi' },
    { text: '[[Menurutku]] sih lagunya biasa saja.', clause: 'suara-pribadi' },
    { text: 'Coba unggah pakai hp [[gw]] dulu ya', clause: 'suara-pribadi' },
  ],
  passes: [
    'Kami siap melayani Anda setiap hari kerja pukul 08.00.',
    'Saya minta rumah sakit buka 24 jam, ujar Bupati.',
    'Terima kasih, Kak. Jadwalnya sudah kami perbarui di laman resmi.',
    '"Aku bangga jadi petani muda," tutur Jaka, peserta pelatihan.',
    { text: 'Gue nonton konser semalam, seru banget!!', account: { standing: 'own-personal', kind: 'personal' } },
  ],
  nearMisses: [
    'Konser amal untuk korban banjir digelar Sabtu di alun-alun.',
    'Aku Cinta Produk Indonesia: pameran UMKM dibuka besok.',
    'Selamat kepada idola pencarian bakat asal Kabupaten Contoh!',
    'Saya mengajak seluruh warga menjaga kebersihan. (Wali Kota)',
    'Lagi nongkrong sambil ngopi? Yuk sekalian lapor SPT, gampang banget kok, Kak!',
    'Wisata Gua Contoh dibuka kembali mulai Sabtu.',
    'Mimin mau kasih info: loket pindah ke lantai 2, ya!',
    'Jangan galau, urus SIM kini bisa dari rumah!',
    { text: 'Halo Kak, terima kasih sudah bertanya. Kami cek dulu ya 😊', surface: 'reply' },
    'Curhat bareng psikolog: layanan konseling gratis untuk remaja.',
  ],
};
