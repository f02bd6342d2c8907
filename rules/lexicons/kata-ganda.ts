import type { Lexicon, Matcher } from '../engine/types';
import { list } from '../matchers/list';
import { near } from '../matchers/near';

/** Insults that dictionaries know in another sense too: a tool, an animal, a dish, a flower, a part of the body, a name. They warn, and only where nothing beside them explains them. */
export const kataGanda: Lexicon = {
  id: 'kata-ganda',
  title: { id: 'Kata kasar yang punya makna lain', en: 'Abusive words with another sense' },
  groups: [
    {
      tier: 'always',
      lang: 'id',
      source: 'KBBI',
      respelled: true,
      terms:
        'bajingan, bangsat, kampret, bego, geblek, kunyuk, sontoloyo, sompret, semprul, kecebong, cebong, bencong, jongos, kacung, anak haram, biadab, somplak, gembel, banci, sinting, idiot, tolol, dungu, maho, mampus, kentir',
    },
    {
      tier: 'always',
      lang: 'id',
      source: 'KBBI and own',
      affixes: false,
      terms: 'jingan, sempak, tai kucing, tai ayam, budek, tai, taik, oon, sundal, stupid, cuih, cuihh, sarap, dasar buta',
    },
    {
      tier: 'always',
      lang: 'jv',
      source: 'Bausastra Jawa and own',
      affixes: false,
      terms: 'asu, asuu, picek, pitek, modar, silit, bedes, munyuk, ndasmu, matamu, lambemu',
    },
    {
      tier: 'always',
      lang: 'reg',
      source: 'own',
      affixes: false,
      terms:
        'gelo, kanyut, bengeut, kehed, pantek, bongak, rento, pilat, lanji, naskleng, nas kleng, nani bojog, bojog iba, cicing iba, cicing cai, polon iba, leklekan, kongkong ko, kongkong mu, lolo ko, lolo mu, patek be, patek kowe, patek kowa, tang pokeh, pokeh, kancut mu, puki mai, puki ang, paja gilo, paja kanciang, pler, pler lu, kelaso, asu kon, cuki ko, celeng kon, celeng kowe, celeng sia',
    },
    {
      tier: 'always',
      lang: 'id',
      source: 'own',
      respelled: true,
      affixes: false,
      terms: 'memek, memeknya, titit, tititnya, peler, pelir, pepek, tempik, turuk, meki',
    },
    { tier: 'always', lang: 'en', source: 'own', affixes: false, terms: 'vcs, porn, dick, pussy' },
  ],
};

/** Words, and the company in which they have their other sense. */
const senses: readonly (readonly [words: string, company: string])[] = [
  [
    'bego',
    'ekskavator, excavator, alat berat, keruk, mengeruk, dikeruk, sedimen, normalisasi, unit, galian, menggali, irigasi, saluran, backhoe, timbunan, pengadaan, solar, longsoran, longsor, material, buldoser, bulldozer, dump truck, bronjong, tanggul, talut',
  ],
  ['vcs', 'sextortion, pemerasan, memeras, diperas, pemeras, peras, merekam, modus, penipuan, waspada'],
  ['pantek', 'sumur, pompa, air, bor, petani, kelompok tani, irigasi, sawah, pipa, bambu, kedalaman'],
  ['tempik', 'sorak, surak'],
  ['bangsat', 'kutu, kutu busuk, hama, kasur, dipan, ranjang, gigitan, membasmi, basmi, fumigasi, seprai, serangga'],
  ['kampret', 'kelelawar, gua, goa, codot, guano, satwa, terbang, mamalia, habitat, penyerbukan'],
  ['bajingan', 'gerobak, sapi, kusir, cikar, pedati, sais, grobak'],
  ['memek', 'nasi, kuliner, simeulue, aceh, makanan, khas, penganan, beras'],
  ['jancok, jancuk', 'sego, nasi, sambal, kuliner, warung, menu'],
  ['sundal, sundel', 'malam, bolong, bunga, sedap malam, film'],
  ['kecebong, cebong', 'katak, kodok, berudu, telur, daur hidup, kolam, metamorfosis, sawah, insang, akuarium'],
  ['titit', 'burung, sangkar, dilepasliarkan, ekor, sunat, khitan, sunatan'],
  ['pepek', 'palembang, berarti, lengkap, sedulur, adat, artinya'],
  ['geblek', 'renteng, kulon progo, kulonprogo, wates, singkong, tepung, tempe, benguk, motif, makanan, camilan'],
  ['sontoloyo', 'bebek, angon, cuaca, cuacae, cuacane'],
  ['kacung', 'lakon, wayang, topeng, tokoh, diperankan, lenong, bernama'],
  ['banci', 'penduduk, sensus, malaysia, statistik, cacah jiwa'],
  [
    'biadab, keji, pengecut',
    'terorisme, teroris, tindakan, perbuatan, aksi, kekejaman, penjajahan, penjajah, serangan, bom, pembantaian, kejahatan, perlakuan, mengutuk, munkar',
  ],
  [
    'tolol, dungu, goblok, bego, gila, dungu, sontoloyo, idiot',
    'tokoh, diperankan, lakon, dongeng, puisi, judul, novel, cerpen, lagu, film, komik, karakter, pentas, teater, abunawas',
  ],
  [
    'matamu, ndasmu, lambemu, raimu, ndasmu, silit, picek, budek',
    'kesehatan, periksa, lindungi, melindungi, nglindungi, jaga, jagalah, cek, helm, kacamata, katarak, minus, dokter, klinik, rsud, puskesmas, ambeien, telinga, wasir, operasi',
  ],
  [
    'matamu',
    'dari matamu, di matamu, pada matamu, jatuh cinta, cinta, jatuh hati, indah, indahnya, menatap, tatap, tatapan, bening, teduh, lirik, sendu, sayu, berbinar, sorot, kerlingan, senyummu, bibirmu, pejamkan, terpejam, air mata, berkaca-kaca',
  ],
  ['gembel', 'rambut, dieng, ruwatan, dicukur, cukur, gimbal, bocah, anak'],
  [
    'kunyuk, munyuk, bedes, asu',
    'satwa, kera, kethek, hewan, kebun binatang, rabies, vaksin, pulau, wayang, kirik, nyolong, galak, galake',
  ],
  ['kanyut', 'arus, hanyut, sungai, kali'],
  ['tai', 'lalat, chi, lung, chung, kok, minyak, gergaji, mata, kuku, hidung, lantung, kambing, sapi, ayam, kompos, pupuk'],
  ['edan, sinting, gendeng', 'jaranan, barongan, kuliner, pedas, sambal, jathilan'],
  ['sempak', 'celana, jemuran, cuci, ukuran, katun'],
  ['garong', 'musang, kucing'],
  ['tai kucing, tai ayam, tai', 'pupuk, selokan, buang, membuang, kandang, pasir, kompos, penyakit, parasit'],
  ['autis', 'anak, hari peduli, penyandang, terapi, terapis, sekolah, belajar, dampingi, sedunia, inklusi'],
  [
    'kodok, kecebong, cebong, monyet, kera',
    'kaki, ekor, sungai, kolam, ikan, anak katak, pisang, hutan, sepatu, pangeran, bahagia',
  ],
  ['babi', 'guling, panggang, rica, kecap, chasiu, samcan, saksang, lawar'],
  ['kecoa, kecoak', 'terbang, kamar mandi, dapur, sandal, semprot, sarang'],
  ['jongos', 'lakon, tokoh, sejarah, zaman belanda, kolonial, naskah'],
  [
    'setan, iblis, jurig',
    'merasuki, kesurupan, pocong, pocongan, kuntilanak, hantu, kaget, rawon, mie, mi, bakso, ceker, sambal, seblak, pedas, level, jembatan, film, tasmania, lorong, pasar',
  ],
];

/** The digger by whose it is, of what kind, and what people do with it. */
const digger: Matcher = list(
  'operator bego, bego mini, bego amfibi, bego pinjaman, bego sewaan, bego rental, bego dinas, bego proyek, sewa bego, menyewa bego, pinjam bego, meminjam bego, nonton bego, menonton bego, sopir bego, supir bego, naik bego, pakai bego, memakai bego',
);

/** A double-edged word in the company that gives it its other sense. */
export const otherSense: readonly Matcher[] = [digger, ...senses.map(([words, company]) => near(list(words), list(company), 5))];

/** "Setengah matang bukan kurang ajar": a play on what is lacking in a dish. */
export const lackOfTaste: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern:
    '(?<!\\p{L})(?:setengah|kurang) (?:matang|masak|garam|bumbu|asin|manis),? (?:itu )?(?:bukan|bukannya|dudu) kurang ajar',
};

/** Dishes may be called anything: "nasi goreng jancuk", "bakso setan". */
export const dishName: Matcher = near(
  { kind: 'terms', lexicon: ['kata-kasar', 'kata-ganda', 'cabul'] },
  list(
    'nasi, sego, nasi goreng, mi, mie, bakso, rawon, soto, sambal, sambel, seblak, ceker, oseng, ayam geprek, keripik, kopi, es, tahu, sate, rujak, warung, depot, kedai, kuliner',
  ),
  1,
  'ba',
);

/** Strong words for a strong taste. */
export const relish: Matcher = near(
  { kind: 'terms', lexicon: ['kata-kasar', 'kata-ganda', 'hinaan-orang'] },
  list(
    'enaknya, enak banget, enake, enak sekali, pedas, pedasnya, pedes, pedesnya, sambal, sambel, sambele, lezat, lezatnya, nikmat, gurih, gurihnya, ngeunah, lamak, durian, durennyo, rasanya, nambah, wareg, lada, nagih, segarnya, seger',
  ),
  4,
);

const title =
  '(?:Bapak|Bpk|Ibu|Pak|Bu|Mbah|Haji|Hajah|H|Hj|KH|Gus|Kiai|Kyai|Ustaz|Ustadz|Mas|Mbak|Bang|Kang|Mang|Sdr|Sdri|Saudara|Saudari|Tn|Ny|Nn|An|dr|Dr|Ir|Drs|Presiden|Menteri|Gubernur|Bupati|Wali Kota|Camat|Sekcam|Lurah|Kades|Kepala Desa|Keuchik|Kepala Dusun|Ketua|Kapten|Mayor|Letkol|Kolonel|Letda|Lettu|Serda|Sertu|Serka|Serma|Kopda|Koptu|Praka|Pratu|Prada|Bripka|Bripda|Briptu|Aipda|Aiptu|Ipda|Iptu|AKP|Kompol|AKBP|siswa|siswi|atlet|pemain|grup|band)';
/** Somebody's name behind a title, and names of several words in a sentence that is not all capitals: `Lurah Ciketing Udik`, `Pussy Riot`. */
export const properName: readonly Matcher[] = [
  { kind: 'pattern', pattern: `(?<!\\p{L})${title}\\.? (?:\\p{Lu}[\\p{Ll}'.]+[ -]?){1,5}` },
  {
    kind: 'pattern',
    pattern: "(?<=[\\p{Ll}\\d,)] )\\p{Lu}[\\p{Ll}']+(?: (?:bin |binti |van |de )?\\p{Lu}[\\p{Ll}']+){1,4}",
  },
  { kind: 'pattern', pattern: '\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2}-\\p{Ll}{2,}(?!\\p{L})' },
  {
    kind: 'pattern',
    pattern:
      '(?<!\\p{L})(?:Tai \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ Tai(?!\\p{L})|Pussy Riot|Moby Dick|Philip K\\.? Dick|Dick \\p{Lu}\\p{Ll}+)',
  },
];
