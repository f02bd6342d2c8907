import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { dishName, lackOfTaste, otherSense, properName, relish } from '../lexicons/kata-ganda';
import {
  aboutWords,
  animalSense,
  mention,
  placeName,
  plainAnimals,
  plainSense,
  quoted,
  religiousStudy,
} from '../lexicons/penanda';
import { answeredWarmly, atThings, postedBanter, selfMocked, sighed, told } from '../lexicons/umpatan';
import { list } from '../matchers/list';

const grave: Matcher = { kind: 'terms', lexicon: 'hinaan-orang', tiers: ['always'] };
const light: Matcher = { kind: 'terms', lexicon: 'hinaan-orang', tiers: ['target'] };
const insult: Matcher = { kind: 'terms', lexicon: ['kata-kasar', 'kata-ganda'], tiers: ['always', 'target'] };
const you: Matcher = { kind: 'terms', lexicon: 'sasaran', tiers: ['always'] };
const scolding: Matcher = { kind: 'terms', lexicon: 'sasaran', tiers: ['target'] };
const people: Matcher = { kind: 'terms', lexicon: 'sasaran', tiers: ['context'] };
const leader: Matcher = { kind: 'terms', lexicon: ['pejabat', 'lembaga'], tiers: ['always', 'target'] };
const group: Matcher = { kind: 'terms', lexicon: 'golongan', tiers: ['always', 'target'] };
const affairs: Matcher = { kind: 'terms', lexicon: 'urusan-umum' };
/** Among friends, at school, in love: what is called out there is play or a sigh. */
const friendly: Matcher = { kind: 'terms', lexicon: 'suasana-akrab' };
const self: Matcher = { kind: 'terms', lexicon: 'diri-sendiri' };
/** Degree and pointing words: the insult is said of somebody here and now. */
const pointing: Matcher = list('banget, bgt, sekali, amat, pisan, betul, semua, lagi, itu, tuh, nih, ni');
/** Set phrases in which the word means nobody: indifference, brainwashing, "in vain" written apart. */
const notMeant: Matcher = list(
  'bodo amat, bodoh amat, bodo ah, cuci otak, mencuci otak, mencuci otaknya, tercuci otak, tercuci otaknya, dicuci otak, dicuci otaknya, sia sia, sia-sia, pangeran kodok, kelakuan anak, kelakuan siswa, kelakuan murid, kelakuan remaja, tidak busuk',
);
/** Rot, dirt and smell of things. */
const things: Matcher = near(
  list('busuk, bau, kotor, jelek, murahan, pesek, otaknya, kelakuan, kelakuannya, maling, kutil, kencing, tai'),
  list(
    'ikan, buah, sayur, sampah, makanan, daging, beras, telur, bau tidak sedap, limbah, sungai, kamar mandi, toilet, got, selokan, barang, cuaca, sinyal, motor, kendaraan, rumah, warung, ternak, pencegahan, cegah, waspada, ronda, siskamling, poskamling, cctv, kunci ganda, anak, remaja, siswa, murid, orang tua, operasi, dokter, kulit, obat, batu, bakar',
  ),
  4,
);
const praised: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern: 'dasar \\p{L}+ (?:tangguh|hebat|kuat|jago|rajin|keren|baik|setia|pintar|cerdas|mantap)',
};

/** "Dasar lu" to somebody who is called a friend and wished well in the same breath. */
const teased: Matcher = near(
  { kind: 'pattern', flags: 'i', pattern: '(?<!\\p{L})(?:dasar|dsr) (?:lu|lo|loe|elu|kau|kamu|ente|kowe)(?!\\p{L})' },
  list('bro, bre, sob, bestie, sehat2, sehat-sehat, sehat sehat, sehat selalu, sehat terus, kangen, sayang kamu, sayang lu'),
  16,
);

/** Pets, engines and old gangs are called fat and black with love. */
const fondly: Matcher = near(
  list('gendut, gendutan, gembrot, cungkring, pesek, jelek banget, hitam banget, item banget'),
  list(
    'kesayanganku, kesayangan, kucing, kucingku, kucing oren, anjingku, motor, motorku, supra, mobil, sapi, ikan, hamster, geng, reuni, angkatan, buntal, boneka',
  ),
  5,
);

/** Oaths that friends put after a name or before a laugh, and that scold nobody. */
function friendlyOath(): Matcher {
  return {
    kind: 'any',
    of: [
      near(insult, friendly, 2),
      list('kunyuk, anjir, njir, anjay, edan, memek, titit, jancuk, jancok, silit, pantat, bokong, sarap, bodo'),
    ],
  };
}

function near(a: Matcher, b: Matcher, within: number, order: 'any' | 'ab' | 'ba' = 'any'): Matcher {
  return { kind: 'near', a, b, within, order };
}

export const rule: Rule = {
  id: 'pelindungan/perundungan',
  pack: 'pelindungan',
  title: { id: 'Perundungan', en: 'Bullying' },
  basis: ['anak/1', 'asas/6', 'etika/7'],
  severity: 'warn',
  clauses: [
    {
      // The one who writes says what he will do to the body of the one he writes to.
      name: 'ancaman',
      severity: 'block',
      match: {
        kind: 'pattern',
        flags: 'i',
        pattern:
          "(?<!\\p{L})(?:(?:ku|tak |gue |gua |gw |aku |saya |ta'|den )(?:bunuh|pateni|gorok|tikam|tembak|bacok|habisi|bantai|cekik|rajam|bakar hidup-hidup|hajar|gebuk|patahkan leher)\\s?(?:kau|kamu|lu|lo|loe|elu|kowe|koen|mu|nyawamu|sia|maneh|kalian|anda|keluargamu|anakmu|kepalamu|lehermu)|(?:lu|lo|kau|kamu|kowe|kalian|sia) (?:bakal|akan|pasti|tinggal|siap-siap|siap siap) (?:gue|gua|gw|aku|saya|kami|tak|ku) ?(?:bunuh|pateni|gorok|tikam|tembak|bacok|habisi|bantai))(?!\\p{L})",
      },
      message: { id: 'Ini ancaman terhadap tubuh atau nyawa seseorang.', en: 'This threatens somebody’s body or life.' },
    },
    {
      // Nothing is announced and everything understood: where he lives, which way his child comes home.
      name: 'ancaman-tersirat',
      match: {
        kind: 'any',
        of: [
          {
            kind: 'pattern',
            flags: 'i',
            pattern:
              '(?<!\\p{L})(?:aku|gue|gua|gw|saya|kami|kita|awak|inyong) (?:kok |kan |sudah |udah |juga )?(?:tahu|tau|hafal|hapal|apal|ngerti|weruh) (?:kok,? |betul |persis |di mana |dimana |jalan ke )?(?:rumah|omah|alamat|anak|istri|suami|keluarga|sekolah anak|motor|mobil|kantor|jalan pulang)(?:mu|lu|lo|e kowe| kamu| lu| lo| loe| anda| kalian)(?!\\p{L})(?! (?:jauh|dekat|baru|masih direnovasi|masih jauh|sudah|udah|sedang|lagi|direnovasi|pindah|masuk|lulus|sakit|menang|juara|ulang|wisuda|kebanjiran|kena|terdampak|rusak|belum|ikut|suka|pintar|hebat)(?!\\p{L}))',
          },
          {
            kind: 'pattern',
            flags: 'i',
            // What will be broken, and where somebody will be waited for.
            pattern:
              '(?<!\\p{L})(?:gue|gua|gw|aku|saya|tak|ku) ?(?:bakal |akan )?(?:patah(?:in|kan|no)|remuk(?:in|kan)|rontok(?:in|kan)) (?:kaki|tangan|leher|gigi|tulang|jari|hidung|muka|rahang)(?:mu| kau| kamu| lu| lo| elu| loe|mu itu)(?!\\p{L})|(?<!\\p{L})tunggu (?:aja |saja |ae )?(?:kau|lu|lo|elu|loe|kowe|koen) (?:di|nang|ning) (?:parkiran|luar|gerbang|pintu belakang|gang|jalan sepi|pengkolan|terminal|belakang (?:sekolah|kantor|pasar))(?!\\p{L})(?![^.!?\\n]{0,60}(?:jemput|susul|antar|anter|bareng|ambil|sebentar|bentar|datang|dateng|nyampe|sampai|otw|traktir))',
          },
          {
            kind: 'pattern',
            flags: 'i',
            pattern:
              '(?<!\\p{L})(?:hati-hati|awas|jaga|jagalah)(?: kalau| kalo)? (?:menjaga |jaga |dengan )?(?:(?:mulut|lidah|cangkem|bacot)(?! (?:ikan|gua|goa|sungai|botol|kucing|anjing|ular|buaya|gang)(?!\\p{L}))(?:mu|nya| kamu| lu| lo| anda)?|jari(?:mu|nya| kamu| lu| lo| anda))(?!\\p{L})|(?<!\\p{L})(?:jangan sampai|sayang kalau|sayang kalo|kasihan kalau|semoga tidak) (?:anak|istri|suami|keluarga|rumah|motor|toko|warung|kaca)(?:mu|nya| kamu| lu| lo| anda) (?:kenapa-kenapa|kenapa kenapa|celaka|pecah|terbakar|hilang|yatim|menjanda)|(?<!\\p{L})(?:catat|hafalkan|ingat) (?:pelat|plat|nomor|muka|wajah|rumah|alamat|nama)(?:\\p{L}|\\s){0,20}(?:nya)?[.,][^.!?\\n]{0,60}(?:ada waktunya|giliran|hitung|balas|perhitungan)',
          },
        ],
      },
      // Scripture, health and good manners guard the tongue too.
      antipatterns: [
        list(
          'jaga lidah, menjaga lidah, jagalah lidah, jaga mulut, kebersihan mulut, kesehatan mulut, jaga mulut dan, jari saat, jarinya',
        ),
        {
          kind: 'around',
          reach: 'sentence',
          of: list('gigi, sariawan, saring, kultum, tausiah, ceramah, khotbah, hadis, puasa, pintu, mesin, pisau'),
        },
        { kind: 'draft', surfaces: ['share'] },
      ],
      message: { id: 'Kalimat ini dapat terbaca sebagai ancaman.', en: 'This may read as a threat.' },
    },
    {
      // "Dasar …!" opens a scolding; "dasar hukum", "dasar negara" and the basis of something do not.
      name: 'dasar',
      match: {
        kind: 'pattern',
        flags: 'i',
        pattern:
          '(?:^|[.!?…,:;] *|USER +)(?<mark>(?:dasar|dsr) (?!kucing|ayam|kambing|bebek|burung|hujan|cuaca|sinyal|wifi|motor|mobil|laptop|printer|mesin|skripsi|rezeki|jodoh|aku|gue|gua|gw|saya|diriku|awak|hukum|negara|pemikiran|ilmu|pengenaan|pertimbangan|laut|pelaksanaan|acuan|hidup|utama|dari|untuk|yang|penyusunan|pendirian|pembentukan|penetapan|perhitungan|nya|dan|pengetahuan|kebijakan|ini|itu|layanan|kegiatan|surat|kelompok|warga|masyarakat|(?:se|sk|uu|uud|pp|perpres|perppu|perda|pergub|perbup|perwal|perwako|perdes|keppres|kepres|inpres|ingub|inbup|permen\\p{L}*|kepmen\\p{L}*|pasal|peraturan|undang|edaran|instruksi|keputusan|putusan|juknis|juklak|mou|sprin|skep|nota|amanat|qanun)(?!\\p{L}))\\p{L}+)(?=(?: \\p{L}+){0,2}\\s*(?:[!,.…]|$))',
      },
      antipatterns: [praised, teased],
    },
    {
      name: 'sok',
      match: near(list('sok'), { kind: 'any', of: [you, mention, leader, affairs] }, 8),
      antipatterns: [
        ...properName,
        near(list('sok'), self, 4),
        // Sundanese: often, or if you please.
        near(list('sok'), list('atuh, mangga, weh, geura, kadieu, nya, teh, mah, urang, abdi, nu, deui, ka, ku, dirawat'), 3),
        near(list('sok'), list('jangan, jangan ada, gausah, ga usah, tidak usah, gak usah, ojo, aja'), 4, 'ba'),
      ],
    },
    {
      name: 'maki',
      match: {
        kind: 'any',
        of: [
          near(insult, you, 8),
          near(insult, mention, 6),
          near(
            insult,
            list(
              'dasar, dsr, si, kaum, bani, sang, mulut, mulutnya, muke, muka, mukanya, mukamu, wajah, wajahnya, otak, otaknya, kelakuan, kelakuannya, tampang, ngaku, sok, orang ini, manusia ini, nih orang, ini orang',
            ),
            1,
          ),
        ],
      },
      antipatterns: [...plainSense, ...otherSense, ...properName, plainAnimals, friendlyOath()],
    },
    {
      // An insult in a public quarrel, with somebody there whom it can hit.
      name: 'perdebatan',
      match: near(near(insult, affairs, 5), { kind: 'any', of: [you, mention, leader, group, scolding] }, 10),
      antipatterns: [...plainSense, ...otherSense, ...properName, plainAnimals],
    },
    {
      name: 'fisik',
      match: {
        kind: 'any',
        of: [
          near(
            list(
              'gendut, gendutan, gembrot, gemuk banget, makin gemuk, kurus banget, kerempeng, cungkring, pesek, tonggos, pendek banget, jelek banget, hitam banget, item banget, bulat banget, kayak gajah, kayak gentong, kayak triplek, kayak tengkorak, kaya gajah, kaya gentong, mirip badut, mirip monyet, muka pas-pasan',
            ),
            list(
              'bu, pak, mbak, mas, kak, sis, kamu, km, lu, lo, anda, mukanya, badannya, mukamu, badanmu, diet dong, si, dia, istrinya, suaminya, artis',
            ),
            3,
          ),
          near(
            list(
              'muka, mukanya, mukamu, mukalu, muka lo, muka lu, wajahnya, wajahmu, bibirnya, bibirmu, bibir mu, wajah mu, hidungnya, hidungmu, giginya, gigimu, badannya, badanmu, kulitnya, kulitmu, perutmu, kakinya, suaramu, rambutmu, rupamu, praene, praupane, beungeutna',
            ),
            list(
              'jelek, buluk, bulukan, ancur, oplas, pantat, burik, buriq, kusam, dekil, tonggos, pesek, kayak kambing, kayak babi, kayak monyet, kayak panci, kaleng rombeng, elek, goreng patut, areng, gosong, bikin mual, bikin muntah, hancur',
            ),
            3,
          ),
          near(
            list('jijik, jijay, menjijikkan, menjijikan, enek, eneg'),
            list('liatnya, lihatnya, ngeliatnya, liat dia, liat mukanya, sama dia, sama orang, sama cewek, sama artis, orangnya'),
            4,
          ),
        ],
      },
      antipatterns: [{ kind: 'context', is: 'question' }, fondly],
      message: { id: 'Kalimat ini menilai tubuh seseorang.', en: 'The sentence judges somebody’s body.' },
    },
    {
      name: 'godaan',
      match: {
        kind: 'any',
        of: [
          list('janda kembang, janda muda nih, janda baru nih, janda siap dilamar, duda keren nih, tante girang, bahenol, semok'),
          {
            kind: 'near',
            a: list(
              'minta nomornya, minta nomernya, minta no wa, minta wa nya, minta wa-nya, minta nomor wa, boleh kenalan, kenalan dong, kencan yuk, sudah punya pacar, udah punya pacar, masih jomblo, open bo, kirim foto seksi, foto seksi dong, kirim foto dong, temani aku malam, temenin malam ini',
            ),
            b: list(
              'cantik, cantiknya, seksi, manis banget, mulus, body, ganteng, ganteng banget, mbak, neng, cewek, cewe, sayang, kak, dibantu, dipermudah, urusannya, kamar, berdua',
            ),
            within: 8,
          },
        ],
      },
      message: {
        id: 'Godaan seperti ini merendahkan orangnya.',
        en: 'Flirting like this demeans the person.',
      },
    },
    {
      name: 'hinaan',
      match: {
        kind: 'any',
        of: [
          grave,
          near(light, { kind: 'any', of: [you, scolding, leader, group] }, 3),
          near(near(light, { kind: 'any', of: [mention, people, pointing] }, 4), affairs, 12),
        ],
      },
      antipatterns: [
        plainAnimals,
        animalSense,
        religiousStudy,
        ...otherSense,
        ...properName,
        things,
        near({ kind: 'any', of: [grave, light] }, { kind: 'terms', lexicon: 'cabul' }, 6),
        near({ kind: 'any', of: [grave, light] }, { kind: 'any', of: [friendly, self] }, 2),
        fondly,
        near(light, list('tidak, bukan, jangan, tak, bukanlah, janganlah, stop, hindari'), 2, 'ba'),
      ],
    },
  ],
  antipatterns: [
    quoted,
    placeName,
    aboutWords,
    notMeant,
    dishName,
    lackOfTaste,
    relish,
    postedBanter,
    told,
    answeredWarmly,
    selfMocked,
    atThings,
    sighed,
    near({ kind: 'any', of: [grave, light, insult] }, self, 2, 'ba'),
  ],
  message: { id: 'Kata ini menyerang pribadi seseorang.', en: 'These words attack a person.' },
  advice: {
    id: 'Hinaan melukai orangnya dan mengundang keributan. Tanggapi perbuatannya: hapus sebutan ini lalu tulis fakta dan saran perbaikannya.',
    en: 'Insults hurt the person and invite a quarrel. Respond to what was done: remove the name-calling, write the facts and what would put them right.',
  },
};
export const examples: RuleExamples = {
  flags: [
    { text: '@pemohon99 [[tolol]] sekali, formulir saja salah', surface: 'reply' },
    { text: 'Kamu memang [[gendut]] dan lemot, pantas tidak lulus tes', surface: 'reply' },
    'Si penyanyi itu [[pelakor]], mukanya tebal',
    '[[Dasar anak]] [[kampungan]], pulang saja ke desamu!',
    { text: 'Kowe iku [[pekok]], wis dijelasno ra mudeng', surface: 'reply' },
    { text: 'Maneh mah [[belegug]], geus puguh aturanana', surface: 'reply' },
    { text: '[[Aku tahu rumahmu]], santai saja', clause: 'ancaman-tersirat', surface: 'reply' },
    { text: 'Ketemu nanti, [[gue patahin tangan lu]]', clause: 'ancaman-tersirat', surface: 'comment' },
    { text: 'Pulang kerja [[tunggu saja lu di gerbang]].', clause: 'ancaman-tersirat', surface: 'comment' },
    { text: 'Lanjut saja komentarnya, [[jangan sampai anakmu kenapa-kenapa]]', clause: 'ancaman-tersirat', surface: 'reply' },
    { text: '[[Gendutan]] ya bu, kebanyakan jajan', clause: 'fisik', surface: 'reply' },
    { text: 'Mbak cantik sekali, boleh [[minta nomornya]]?', clause: 'godaan', surface: 'reply' },
    'Kalian semua [[munafik]], minta bantuan tapi memaki',
    { text: '@wargacontoh [[bacot]] terus, kerja nggak', surface: 'reply' },
  ],
  passes: [
    'Mari hentikan perundungan di sekolah: laporkan lewat guru atau kanal aduan kami.',
    'Seminar antiperundungan bagi siswa kelas VII digelar Kamis.',
    'Tes kebugaran diikuti 120 prajurit, nilai rata-rata naik.',
    'Terima kasih atas kritik Bapak dan Ibu, kami perbaiki hari ini.',
    'Anjing pelacak membantu tim mencari korban longsor.',
  ],
  nearMisses: [
    'Anak yang terlalu gemuk dapat berkonsultasi ke ahli gizi puskesmas.',
    'Ibu hamil jangan takut gendut; timbang rutin di posyandu.',
    'Mbak, kalau boleh kami minta nomor tiketnya ya.',
    'Panggilan "gendut" dan "bodoh" melukai anak; mari ganti dengan namanya.',
    'Jangan mengatai teman kampungan atau jelek, itu perundungan.',
    'Saya memang bodoh dalam matematika waktu kecil, cerita Kepala Dinas di depan siswa.',
    'Seorang warga menulis "petugas tolol"; kami jawab dengan jadwal baru.',
    'Kami tahu rumah Bapak jauh, jadi petugas yang datang.',
    'Kultum pagi ini: menjaga lidah agar tidak menyakiti tetangga.',
    'Awas mulut ikan lele, ada patilnya.',
    'Saring sebelum sebar. Jaga jari, jaga hati.',
    { text: 'Aku tahu rumahmu direnovasi, bagus hasilnya!', surface: 'comment' },
    'Si gendut kucing posko akhirnya divaksin.',
    {
      text: 'Kampret, lupa bawa jas hujan, padahal tadi cerah.',
      account: { standing: 'own-personal', kind: 'personal' },
    },
    'Kucing dan monyet ekor panjang itu dirawat di pusat satwa.',
    'Dalam dongeng itu si Tumang adalah anjing setia.',
    'Kajian subuh: memahami munafik dan fasik menurut tafsir.',
    'Dasar SE Bupati, pegawai memakai batik tiap Kamis.',
    {
      text: 'Dasar lu, ditraktir nambah terus 😂 sehat selalu ya bro',
      account: { standing: 'own-personal', kind: 'personal' },
    },
  ],
};
