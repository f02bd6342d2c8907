import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, deniedVerdict, harsh, labelled, officialese, question, quoted, reported } from '../lexicons/penanda';
import { list } from '../matchers/list';
import { near } from '../matchers/near';

const people: Matcher = { kind: 'terms', lexicon: 'golongan', tiers: ['always'] };
const camp: Matcher = { kind: 'terms', lexicon: 'golongan', tiers: ['target'] };
const organisation: Matcher = { kind: 'terms', lexicon: 'golongan', tiers: ['context'] };
const group: Matcher = { kind: 'any', of: [people, camp] };
const ideology: Matcher = list('komunis, pki, komunisme');
/** Whom the name of a banned ideology is pinned on, or how. */
const branded: Matcher = list(
  'akun, rezim ini, rejim ini, pdi, pdip, mereka, kau, lu, lo, kamu, kalian, anda, ngaku, gerombolan, pro, antek, pembela, bela, membela, pendukung, kader, sarang, sarangnya, dasar, si, gaya, bau, bau-bau, bangkitkan, bangkitin, membangkitkan, keturunan, cucu, mental, biang, anjing',
);
const faith: Matcher = list(
  'allah, allah swt, muhammad, nabi, quran, alquran, al quran, islam, muslim, kitab suci, yesus, injil, alkitab, gereja, hindu, buddha, budha, kristen, katolik, solat, sholat, mengaji, ngaji, zikir',
);
const blame: Matcher = list(
  'buang, membuang, dibuang, penyesatan, menyesatkan, sesat, mencatut, berbahaya, bahaya, jahat, kejahatan, menipu, penipu, pembohong, seksis, konyol, budak, memperbudak, diperbudak, dibodohi, membodohi, pembodohan, racun, candu, teroris, terorisme, penjahat, zalim, munafik, palsu, dongeng',
);
const flood: Matcher = list(
  'banjir, kebanjiran, membanjiri, serbuan, serbu, menyerbu, jutaan, ribuan, gerombolan, dikuasai, menguasai, pulangkan, pulangin',
);
const foreigners: Matcher = list(
  'tka, tenaga kerja asing, tenaga kerja cina, tenaga kerja china, pekerja cina, pekerja china, imigran',
);
const verdict: Matcher = { kind: 'terms', lexicon: 'penilaian', tiers: ['always'] };
const doubt: Matcher = { kind: 'terms', lexicon: 'penilaian', tiers: ['target'] };
/** A people called by its descent, as sweeping statements do. */
const descent: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern:
    '(?<!\\p{L})(?:suku|orang-orang|orang|kaum|etnis|bangsa)\\s(?:papua|madura|jawa|sunda|batak|padang|minang|bugis|makassar|dayak|melayu|ambon|maluku|aceh|betawi|bali|banjar|flores|timor|nias|cina|china|tionghoa|arab|india|baduy)(?!\\p{L})',
};
const stereotype: Matcher = list(
  'keras kepala, kasar, pemabuk, tukang mabuk, suka mabuk, pemalas, malas malas, tukang tipu, penipu semua, pelit, pelit semua, terkenal pelit, terkenal kasar, terkenal malas, terkenal licik, kasar semua, memang kasar, emang kasar, emang gitu, memang begitu, emang begitu, primitif, terbelakang, bau, kampungan, maling semua, bodoh semua, tidak bisa dipercaya',
);
const worship: Matcher = list(
  'gereja, masjid, musala, pura, wihara, vihara, kelenteng, sinagoge, rumah ibadah, rumah ibadat, natalan, perayaan natal, cap go meh',
);
const mockery: Matcher = { kind: 'terms', lexicon: 'ejekan' };
const chat: Matcher = { kind: 'terms', lexicon: ['ragam-cakapan', 'ejaan-singkat'] };
const anyGroup: Matcher = {
  kind: 'any',
  of: [
    people,
    descent,
    list(
      'pendatang, warga pendatang, orang pendatang, warga asli, orang gunung, orang pesisir, orang kota, orang kampung sana, orang kampung sebelah, orang sana, orang timur, orang seberang, wong kulon, wong wetan, wong lor, wong kidul, urang gunung, urang kulon, urang lua, kubu sana, kubu sebelah, kubu kita, kelompok itu, kelompok sebelah, suku itu, suku sebelah, agama itu, agama sebelah, jemaah itu, wong liyo, halak i, to luar',
    ),
  ],
};
const trait: Matcher = list(
  'keras kepala, kasar, pelit, pelit-pelit, licik, malas, pemalas, bodoh, kotor, jorok, bau, maling, pencuri, mabuk, pemabuk, rusuh, bikin kotor, bikin rusuh, bikin ribut, bikin masalah, biang onar, biang ribut, biang perpecahan, susah diatur, susah diajak maju, susah diajak tertib, susah dibilangi, tidak tahu diri, tak tahu diri, ga tau diri, penipu, sombong, rakus, serakah, kejam, barbar, tidak beradab, sesat, benalu, perusak, merusak, teroris, suka ribut, suka berkelahi, cari gara-gara, gampang emosi, gampang ngamuk, primitif, terbelakang, tukang utang, tukang tipu, tidak bisa dipercaya, jangan dipercaya, ojo dipercoyo, ojo gampang percoyo, munafik, pengecut, culas, penjilat, tukang kawin, mata duitan, kriminal, lelet, keras hati',
);
const sweeping: Matcher = list(
  'semua, semuanya, kabeh, sadayana, kabehna, sado, sadonyo, memang, emang, pancen, mémang, iyo, pada, rata-rata, rata rata, dari dulu, sejak dulu, ket biyen, ti baheula, dari sananya, dari lahir, kebanyakan, selalu, mesti, pasti, dasarnya, turun-temurun, isinya, cuma, terkenal, dikenal, tidak pantas, jangan kasih',
);

export const rule: Rule = {
  id: 'asas/harmonis',
  pack: 'permenpanrb',
  title: { id: 'Harmonis', en: 'Harmony' },
  basis: ['asas/5'],
  severity: 'warn',
  clauses: [
    { name: 'cap', match: { kind: 'terms', lexicon: 'cap-kubu' } },
    { name: 'cap-ideologi', match: { kind: 'near', a: ideology, b: branded, within: 1 } },
    {
      name: 'penodaan',
      match: { kind: 'near', a: blame, b: faith, within: 3 },
      message: { id: 'Kalimat ini merendahkan suatu agama.', en: 'The sentence belittles a religion.' },
    },
    {
      name: 'peniadaan',
      match: list(
        'tanpa islam, tanpa kristen, tanpa agama islam, tanpa agama kristen, hapus islam, hapuskan islam, larang islam, islam dilarang di, kristen dilarang di, hapus agama, hapuskan agama',
      ),
      message: { id: 'Kalimat ini mengajak menyingkirkan suatu agama.', en: 'This sentence calls for driving out a religion.' },
    },
    {
      name: 'serbuan',
      match: { kind: 'near', a: flood, b: foreigners, within: 4, mark: 'both' },
      antipatterns: [officialese],
    },
    {
      name: 'penilaian',
      match: { kind: 'near', a: { kind: 'any', of: [verdict, harsh] }, b: group, within: 2, order: 'ba' },
      antipatterns: [deniedVerdict],
    },
    { name: 'penilaian-kubu', match: { kind: 'near', a: verdict, b: organisation, within: 3 }, antipatterns: [deniedVerdict] },
    { name: 'stereotip', match: { kind: 'near', a: stereotype, b: descent, within: 5 }, antipatterns: [deniedVerdict] },
    {
      name: 'penolakan-ibadah',
      match: {
        kind: 'near',
        a: list('tolak, tolak pembangunan, tolak pendirian, usir, bubarkan, segel, tutup paksa'),
        b: worship,
        within: 3,
        order: 'ab',
        mark: 'both',
      },
    },
    {
      name: 'penolakan',
      match: {
        kind: 'near',
        a: {
          kind: 'terms',
          terms: 'usir, bubarkan, boikot, tolak, ganyang, blokir, bubarin, hancurkan, tenggelamkan',
          affixes: false,
        },
        b: { kind: 'any', of: [group, organisation] },
        within: 2,
        order: 'ab',
        mark: 'both',
      },
    },
    {
      name: 'sindiran',
      match: {
        kind: 'any',
        of: [
          near(near(people, doubt, 5), { kind: 'any', of: [mockery, near(doubt, doubt, 4)] }, 8),
          near(
            near(camp, { kind: 'any', of: [doubt, mockery] }, 8),
            { kind: 'any', of: [chat, { kind: 'pattern', pattern: '!' }] },
            8,
          ),
        ],
      },
      antipatterns: [question],
    },
    {
      // What is said of all of a group, as if born with it.
      name: 'pukul-rata',
      match: near(near(trait, anyGroup, 5), sweeping, 6),
      antipatterns: [{ kind: 'context', is: 'negated' }, question],
      message: { id: 'Kalimat ini memukul rata satu golongan.', en: 'The sentence lumps a whole group together.' },
    },
  ],
  antipatterns: [quoted, reported, aboutWords, labelled],
  message: { id: 'Kalimat ini mempertentangkan golongan.', en: 'The sentence sets groups against each other.' },
  advice: {
    id: 'Kalimat seperti ini mudah memecah warga. Pakai sebutan yang netral dan tulis apa yang menyatukan atau yang dikerjakan bersama.',
    en: 'Such a sentence easily divides citizens. Use neutral names and write what unites, or what is being done together.',
  },
};
export const examples: RuleExamples = {
  flags: [
    { text: 'Mereka itu [[antek asing]], jangan ditemani', clause: 'cap' },
    { text: 'Orang Padang [[licik]] kalau berdagang', clause: 'penilaian' },
    { text: 'Orang madura emang [[keras kepala]]', clause: 'stereotip' },
    { text: 'Pendatang di sini rata-rata [[bikin rusuh]]', clause: 'pukul-rata' },
    { text: 'Wong kidul kuwi pancen [[licik]]', clause: 'pukul-rata' },
    { text: 'Orang Papua [[memang begitu]] dari dulu', clause: 'stereotip' },
    { text: '[[Tolak pembangunan gereja]] di kampung kita', clause: 'penolakan-ibadah' },
    { text: '[[Boikot cina]] di pasar lama', clause: 'penolakan' },
    { text: 'Kelompok sebelah cuma [[ngaku islam]]', clause: 'cap' },
    { text: 'Arab [[rakus]], tanah kita dibeli semua', clause: 'penilaian' },
    { text: 'Jangan diikuti, itu akun [[komunis]]', clause: 'cap-ideologi' },
    { text: 'Awas [[serbuan TKA]], habis kita semua', clause: 'serbuan' },
    { text: 'Rakyat akan sadar Islam itu [[berbahaya]]', clause: 'penodaan' },
    { text: '[[Ahoker]] memang sombong, wkwk parah banget', clause: 'sindiran' },
  ],
  passes: [
    'Selamat Natal bagi umat Kristen dan Katolik di Kabupaten Contoh.',
    'Umat Islam dan Hindu bergotong royong membersihkan balai desa.',
    'Warga Tionghoa dan Jawa merayakan hari jadi kota bersama.',
    'Forum kerukunan menerima tamu dari pesantren dan gereja.',
    'Pelatihan wirausaha bagi perempuan di wilayah pesisir.',
  ],
  nearMisses: [
    'Unggahan yang menyebut warga "antek asing" sudah kami laporkan.',
    'Menurut sejarawan, PKI dibubarkan tahun 1966.',
    'Ratusan tenaga kerja asing mengurus izin tinggal di kantor imigrasi.',
    'Ceramah subuh: bahaya riba dan cara menjauhinya.',
    'Suku Baduy menjaga hutan dengan aturan yang tidak tertulis.',
    'Kita tolak hoaks tentang pembakaran gereja itu.',
    'Harga cabai dari Padang naik, pedagang mengeluh.',
    'Tim bulu tangkis kita melawan China di final, semangat!',
    'Ulama dan pendeta menolak hoaks bersama.',
  ],
};
