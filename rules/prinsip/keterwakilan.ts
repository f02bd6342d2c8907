import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';
import { near } from '../matchers/near';

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
/** What happens in a family, told of one's own. */
const family = list(
  'ultah, ulang tahun, lahiran, wisuda, khitanan, sunatan, lamaran, nikahan, menikah, rapotan, juara kelas, yang ke-2, yang ke-3, yang ke-4, yang ke-5',
);
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
  'hobi saya, liburan saya, cuti saya, ngekos, kosan, ditinggal pacar, sama pacar, sama mantan, kangen mantan, malam mingguan, nonton drakor, nonton konser, maraton film, mabar, push rank, main game, rebahan, mager, gabut, bangun kesiangan, belum mandi, ngantor, pengen resign, mau resign, capek kerja, patah hati, jomblo, galau, diputusin, baru putus, ganti hp, beli hp, hp baru nih, naksir, pdkt, putus cinta, nangis, dietku, diet lagi, gagal diet, program diet aku, incaranku, keracunan tiktok, healing, staycation, liburan keluarga, belanja bulanan, arisan keluarga, pernikahanku, cicilan rumah, cicilan motor, tetanggaku',
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

const taste: Matcher = list(
  'lebih suka, suka banget, pilih tim, tim bubur, nggak suka, ga suka, gak suka, bosen, bosan, kecewa, sih yes, yes, fix, favoritku, favorit aku, setuju, titik',
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
        kind: 'any',
        of: [
          chatPronoun,
          personalOpinion,
          loved,
          near(owned, { kind: 'any', of: [chatter, mood, daily, excited, speaker, family] }, 14),
          // "Aku" is also in titles and slogans: it needs something of a life beside it.
          near(intimate, { kind: 'any', of: [privateLife, daily, mood, chatter, excited, addressed, taste] }, 14),
          near(privateLife, { kind: 'any', of: [chatter, mood, admin, intimate, speaker, excited, addressed] }, 14),
          near(
            speaker,
            { kind: 'any', of: [near(mood, chatter, 10), near(daily, chatter, 10), near(privateLife, privateLife, 10)] },
            12,
          ),
          near(admin, { kind: 'any', of: [privateLife, near(mood, daily, 8), near(mood, chatter, 8)] }, 10),
        ],
      },
    },
    {
      name: 'nada-penggemar',
      match: {
        kind: 'any',
        of: [
          near(fanWords, { kind: 'any', of: [excited, intimate, exclaimed, chatter, addressed] }, 14),
          near(
            idol,
            {
              kind: 'any',
              of: [
                near(excited, { kind: 'any', of: [addressed, exclaimed, intimate] }, 14),
                near(intimate, addressed, 14),
                near(exclaimed, { kind: 'any', of: [addressed, intimate] }, 14),
              ],
            },
            16,
          ),
          near(excited, near(addressed, { kind: 'any', of: [exclaimed, intimate] }, 14), 14),
          near(near(idol, addressed, 12), { kind: 'any', of: [chatter, excited] }, 12),
          near(near(idol, excited, 12), { kind: 'any', of: [chatter, exclaimed] }, 12),
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
    { text: 'OMG [[ganteng]] banget sih kamu Kak, sampai lupa waktu', clause: 'nada-penggemar', site: 'x', surface: 'reply' },
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
    { text: 'Maaf ya, [[min lagi]] galau habis diputusin', clause: 'suara-pribadi' },
    { text: '[[Menurutku]] sih lagunya biasa saja.', clause: 'suara-pribadi' },
    { text: 'Doakan ya, [[anakku]] wisuda hari ini.', clause: 'suara-pribadi' },
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
    'Anakku demam, harus bagaimana? Kenali tanda bahaya demam berdarah.',
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
