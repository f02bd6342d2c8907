import type { Matcher } from '../engine/types';
import { list } from '../matchers/list';

/** Matchers that several rules of speech share. */

/** A mention of an account; posts passed on without names write it `USER`. */
export const mention: Matcher = {
  kind: 'pattern',
  pattern: '@\\w{2,}|(?<![\\p{L}\\p{N}])USER(?![\\p{L}\\p{N}])',
  skipLinks: false,
};
export const quoted: Matcher = { kind: 'context', is: 'quoted' };
export const reported: Matcher = { kind: 'context', is: 'reported' };
export const question: Matcher = { kind: 'context', is: 'question' };

/** Words about words, and campaigns against what they name: the words beside them are shown, not used. */
export const aboutWords: Matcher = {
  kind: 'around',
  reach: 5,
  of: list(
    'kata-kata seperti, kata seperti, menulis kata, menulis kata-kata, memakai kata, menggunakan kata, mengucapkan kata, mengucap kata, kata bodoh, kata anjing, kata goblok, kata tolol, kata bangsat, stigma, stereotip, prasangka, kata kasar, kata makian, kata umpatan, istilah, dengan sebutan, dihina, dihina dengan, sebutan seperti, julukan, disebut-sebut, ucapan seperti, ujaran seperti, ejekan, makian, umpatan, hinaan, cemoohan, ujaran kebencian, perundungan, dirundung, merundung, bullying, stop bully, body shaming, cyberbullying, jangan menyebut, jangan panggil, jangan memanggil, jangan mengatai, jangan mengejek, jangan menghina, jangan bilang, jangan sebut, hindari kata, hindari sebutan, tidak menyebut, stop menyebut, dilarang menyebut, daftar kata, kata yang kami larang, kata yang dilarang, kata terlarang, berhenti menyebut, berhenti nyebut, stop nyebut, jangan nyebut, jangan lagi menyebut, tarjamahan, terjemahan, artinya apa, apa artinya, arti kata, bahasa jawanya, bahasa sundanya, dalam bahasa, bukan berarti, siapa bilang, dicap, mengecap, melabeli, label',
  ),
};

/** Warnings of fraud in somebody's name: the words of the trick are not said of that person. */
const fraudWarning: Matcher = list(
  'mengatasnamakan, catut, mencatut, dicatut, pencatutan, catut nama, modus penipuan, waspada penipuan, hati-hati penipuan, penipuan berkedok, upaya penipuan, akun palsu, akun tiruan, nomor palsu',
);
/** Quiet in the sentence that warns of a fraud; `fraudWarned` anywhere in such a draft. */
export const warnsOfFraud: Matcher = { kind: 'around', reach: 'sentence', of: fraudWarning };
export const fraudWarned: Matcher = { kind: 'around', reach: 'draft', of: fraudWarning };
/** What an office itself asks to pass on: missing persons, schedules, service information. */
export const publicNotice: Matcher = {
  kind: 'around',
  reach: 'sentence',
  of: list(
    'orang hilang, anak hilang, informasi resmi, info resmi, jadwal, layanan, pengumuman resmi, edaran, imunisasi, posyandu, jadwal vaksin, lowongan, beasiswa, pendaftaran, kebaikan, semangat, manfaat, ilmu',
  ),
};

/** The wording of laws, courts and newsrooms. */
export const officialese: Matcher = list(
  'pasal, ayat, undang-undang, uu, peraturan, perpres, perda, permen, sebagaimana dimaksud, tindak pidana, terdakwa, tersangka, terpidana, dakwaan, didakwa, divonis, vonis, majelis hakim, putusan, penyidik, penyidikan, kasus dugaan, diduga, konferensi pers, siaran pers, klarifikasi, menurut, ujarnya, katanya kepada, kata dia, jelasnya, tegasnya, tuturnya, dikutip, dilansir, dilaporkan, melaporkan',
);

/** Speaks of a label that others gave, asks about it or takes it back. */
export const labelled: Matcher = {
  kind: 'around',
  reach: 3,
  of: list(
    'dituduh, dituding, nuduh, menuding, hujat, menghujat, dihujat, mengejek, dibilang, bilang, diejek, disebut, sebutan, tuduhan, menuduh, tuduh, bukan, isu, takut, istilah, arti, artinya, sejarah, tagar, hashtag, bertulis, bertulisan, spanduk, soal, tentang, dicap, mengkafirkan, qs, quran, hadits, hadis, zaman dahulu',
  ),
};

/** Animals as animals, food, health, waste, disability: the plain sense of words that can insult. */
const plainWords: Matcher = {
  kind: 'terms',
  terms:
    'vaksin, rabies, angkut, diangkut, kebun binatang, peliharaan, pelihara, satwa, hewan, binatang, ternak, peternak, daging, kandang, kucing, ekor, seekor, liar, spesies, pelacak, sirkus, topeng, susu, jinak, gigitan, digigit, flu, sate, kurban, qurban, masak, menu, goreng, panggang, rica, kuah, bakso, restoran, halal, haram, kawanan, hutan, sawah, buah, warna, huruf, aksara, penyandang, disabilitas, tunanetra, difabel, bank, tempat, pengelolaan, buang, membuang, tumpukan, daur ulang, lahir, bawaan, produk, barang, garansi, saraf, bedah, kanker, kiamat, ayat, surah, alkitab, injil, rumah sakit, dokter, cinta, cuci, produksi, produk, pukul, gaji, pagi, tai lalat, topi, masker, penyakit, tumor, virus, bakteri, menularkan, mendatangkan, mengunyah, gurih, lezat, empuk, gigi, gusi, cuaca, lagu, film, novel, judul, rasanya, harganya',
};

/** Religious wording, in which evil spirits, hypocrites and unclean things are plain nouns. */
const religiousSense: Matcher = {
  kind: 'near',
  a: list('setan, syetan, iblis, dajjal, laknat, terkutuk, munafik, najis, babi, anjing, jahanam, sesat, hina, kotor'),
  b: list(
    'godaan, goda, berlindung, jauhkan, dijauhkan, malaikat, neraka, surga, taubat, tobat, shalat, sholat, salat, bismillah, khalifah, hadis, hadits, diharamkan, diciptakan, dikutuk, pengusiran, mengusir, exorcist, kesurupan, dibelenggu, bersuci, najisnya, kotoran, fiqih, fikih, siluman, hantu, anime, perjanjian, dosa, berdosa, pencobaan, yesus, kristus, tuhan yesus, penebus, rohani, kitab, doa, berdoa, marilah, pendosa',
  ),
  within: 6,
};

/** Lessons on scripture, in which the hypocrite stands beside other kinds of people whom it names. */
export const religiousStudy: Matcher = {
  kind: 'near',
  a: list('munafik, munafikun, fasik'),
  b: list(
    'tafsir, fasik, kafir dan fasik, menurut tafsir, memahami, kajian kitab, kultum, hadis, hadits, surah, penyuluh agama, tiga tanda, tiga ciri',
  ),
  within: 6,
};

/** Animals spoken of: what they are like, and what one does with them. */
export const animalSense: Matcher = {
  kind: 'near',
  a: list(
    'anjing, anjiang, asu, babi, monyet, beruk, baruak, bodat, kampret, bangke, taik, kodok, kecoa, kecoak, celeng, kirik, segawon, bajul, wedhus, wedus, bagong, curut, garangan, tikus, kadal, kera, kebo, cacing',
  ),
  b: list(
    'gembala, gembalaku, herder, lucu, imut, gemas, gemes, gemesin, kecil, kecilku, ras, bulu, setia, pintar, penurut, adopsi, diadopsi, mengadopsi, memelihara, melihara, pemilik, pemiliknya, jenis, induk, betina, pejantan, dijual, dijinakkan, menggonggong, takut, geli, kabur, ijo, semar, petruk, gareng, jambangan, celengan, racun, membasmi, basmi, jebakan, perangkap, lepas, terlepas, keluyuran, berkeliaran, gelantungan, turun, nyolong, mencuri, merusak, menyalak, manyalak, babuni, nyalak, tetangga, tanggane, tatangga, tanggaku, namanya, namonyo, ngaranna, jenengane, bernama, dinamai, laut, lutung, melu, masuk, naik, rampas, beranak, di got, di saluran, di atap, k9, pelacak, kompi',
  ),
  within: 3,
  order: 'ab',
};

/** Javanese for what turned out badly or rotted: marks, weather, roads, fruit. */
const badThings: Matcher = {
  kind: 'near',
  a: list('elek, bosok'),
  b: list(
    'biji, bijiku, bijimu, bijine, nilai, nilaiku, nilaimu, nilaine, rapot, rapor, rapormu, ulangan, ujian, cuaca, cuacane, dalan, dalane, sinyal, sinyale, tulisan, tulisanku, panen, panene, rega, regane, woh, iwak, sega, lombok',
  ),
  within: 3,
};

/** A thing that turned out like an animal: a cake, a drawing, a lunch box. */
const likeAnimal: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern:
    '(?<!\\p{L})(?:jadinya|hasilnya|bentuknya|gambarnya|gambarku|kuenya|bonekanya|polanya|patungnya|lukisannya)(?: (?:malah|kok|jadi|lebih)){0,2} (?:kayak|kaya|kek|mirip|seperti) \\p{L}+',
};

export const plainSense: readonly Matcher[] = [
  religiousSense,
  religiousStudy,
  animalSense,
  badThings,
  likeAnimal,
  {
    kind: 'near',
    a: list('kodok, kecoa, kecoak, tikus, celeng, cacing, kadal, monyet, jurig, setan'),
    b: list('takut, takut banget, ada, lihat, liat, semar, petruk, gareng, suka'),
    within: 3,
    order: 'ba',
  },
  { kind: 'around', reach: 5, of: plainWords },
  // What is talked about, thrown away or swept up is a thing.
  {
    kind: 'pattern',
    flags: 'i',
    pattern:
      '(?<!\\p{L})(?:soal|urusan|masalah|perkara|tentang|buang|membuang|dibuang|bakar|membakar|angkut|mengangkut|diangkut|kumpulkan|ngumpulin|pilah|memilah|sapu|menyapu|tumpukan|truk|mobil|petugas|bank|iuran|retribusi|tempat|tong|bak|kantong) sampah(?!\\p{L})',
  },
  { kind: 'pattern', flags: 'i', pattern: '(?:topeng|susu|kebun|naik|si raja|haji)\\s\\p{L}+' },
];

/** The same for words that are animals or dirt, where the insults around them still count. */
export const plainAnimals: Matcher = {
  kind: 'near',
  a: list('anjing, babi, asu, monyet, kodok, tai, taik, kencing, kotoran, bangke, onta, kirik, celeng, kambing'),
  b: plainWords,
  within: 5,
};

/** Hard on a person, and daily words of courts and newsrooms: they judge in the tone of an argument alone. */
export const harsh: Matcher = list(
  'penipu, pengkhianat, penjahat, perampok, licik, culas, curang, boneka, kejam, rakus, koruptor, menipu, merampok, menindas, gagal, payah, bodoh, ngeyel, tidak layak, tidak pantas, ga pantes, gak pantas, ga layak, korupsi, bohong, dusta, fitnah, dalang, provokator, edan, makar, pelanggar ham',
);
/** Asked and denied at once: "Bupati gagal panen? Tidak, panen tetap jalan." */
export const deniedQuestion: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern:
    '[^.!?]{1,120}\\? {0,3}(?:tidak|bukan|itu hoaks|hoaks|salah besar|tentu tidak|faktanya|keliru|itu tidak benar|ini faktanya|kabar itu|cek faktanya)(?!\\p{L})',
};

/** A verdict that is denied: "tidak pernah gagal", "bukan pembohong". */
export const deniedVerdict: Matcher = {
  kind: 'near',
  a: { kind: 'terms', lexicon: 'penilaian' },
  b: list(
    'tidak, tidak pernah, tak pernah, bukan, tanpa, jangan, bebas, cegah, mencegah, pencegahan, berantas, memberantas, pemberantasan, melawan, anti',
  ),
  within: 2,
  order: 'ba',
};

/** Villages, hills and beaches may be called anything. */
export const placeName: Matcher = {
  kind: 'pattern',
  pattern:
    '\\p{Lu}\\p{Ll}+ (?:(?:adalah|ialah|itu|memang) )?nama (?:sebuah )?(?:desa|kelurahan|dusun|kampung|kecamatan|nagari|bukit|gunung|pantai|pulau|sungai)(?!\\p{L})|(?<!\\p{L})(?:Desa|Kelurahan|Dusun|Kampung|Kecamatan|Kabupaten|Nagari|Bukit|Gunung|Pantai|Pulau|Sungai|Kali|Curug|Jalan|Gang|Pasar|Telaga|Waduk|Gua|Goa|Teluk|Tanjung|Stasiun) \\p{Lu}\\p{Ll}+',
};

/** Roads, roofs and machines are broken without anybody being judged. */
export const brokenThings: Matcher = {
  kind: 'near',
  a: list('rusak, hancur, ancur, bobol, bobrok, ambruk, gagal, tumbang, kotor, lambat, parah'),
  b: list(
    'jalan, jalannya, jembatan, rumah, sekolah, kelas, atap, gedung, bangunan, mesin, mobil, motor, kendaraan, truk, tanggul, saluran, irigasi, drainase, talut, pagar, pohon, tiang, lampu, pipa, pompa, alat, peralatan, kabel, sungai, sawah, kebun, tanaman, panen, hutan, laut, perahu, kapal, data, sistem, server, jaringan, paling, proses, koneksi',
  ),
  within: 2,
  order: 'ba',
};

/** Passes on what others say of somebody: "banyak yang menyampaikan …". */
export const saidByOthers: Matcher = {
  kind: 'around',
  reach: 8,
  of: list(
    'massa menuntut, massa mendesak, massa meminta, pengunjuk rasa, demonstran, mahasiswa menuntut, buruh menuntut, warga menuntut, pengamat menilai, pengamat, ombudsman menilai, banyak yang menyampaikan, yang menyampaikan, ada yang bilang, ada yang menyebut, ada yang menuduh, disebut sebagai, dituduh sebagai, dianggap sebagai, dituding, isu bahwa, kabar bahwa',
  ),
};

/** Judgement: what is said of an office or a post, firmly, doubtfully or in mockery. */
export const verdict: Matcher = { kind: 'terms', lexicon: 'penilaian', tiers: ['always'] };
export const doubt: Matcher = { kind: 'terms', lexicon: 'penilaian', tiers: ['target'] };
export const mockery: Matcher = { kind: 'terms', lexicon: 'ejekan' };
