import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, labelled, officialese, question, quoted, reported } from '../lexicons/penanda';
import { list } from '../matchers/list';

const name = "\\p{Lu}[\\p{Ll}']+(?: (?:bin |binti )?\\p{Lu}[\\p{Ll}']+){0,2}";
/** Somebody by title and name, or pointed at: `Pak Sarmidi`, `Si Karso`, `guru bernama Rini`. */
const person: Matcher = {
  kind: 'pattern',
  pattern: `(?<!\\p{L})(?:(?:[Pp]ak|[Bb]u|[Bb]apak|[Ii]bu|[Bb]ang|[Mm]as|[Mm]bak|[Kk]ang|[Tt]eh|[Cc]ak|[Nn]ing|[Mm]ang|[Mm]bah|[Uu]stad[zh]?|[Uu]staz|[Dd]okter(?: gigi)?|[Dd]irektur|[Kk]epala [Ss]ekolah|[Gg]uru|[Bb]idan|[Ss]atpam|[Kk]ades|[Ll]urah|[Cc]amat|[Bb]upati|[Kk]adis|[Ss]dr\\.?|[Ss]audara|[Ss]i) (?!Guru|Polisi|Tani|RT|RW|Camat|Lurah|Bupati)${name}|[Kk]epala (?:SD|SDN|SMP|SMPN|SMA|SMAN|SMK|SMKN|MI|MTs|MAN|[Dd]esa|[Dd]usun|[Pp]uskesmas|[Pp]asar|[Cc]abang|[Dd]inas) [\\p{Lu}\\d][\\p{L}\\d]*|[Bb]endahara (?:[Dd]esa|[Dd]inas|[Ss]ekolah|[Mm]asjid|RT|RW) [\\p{Lu}\\d][\\p{L}\\d]*|(?:[Bb]ernama|[Aa]tas nama|a\\.n\\.) ${name})`,
};
/** What it would take a court to say. */
const crime: Matcher = list(
  'maling, pencuri, mencuri, garong, rampok, perampok, begal, jambret, menjambret, copet, penadah, koruptor, korupsi, mengorupsi, nilep, menilep, ngembat, menggelapkan, penipu, menipu, tukang tipu, bandar narkoba, pengedar, pecandu, pemakai narkoba, pembunuh, membunuh, penculik, pemerkosa, memerkosa, mencabuli, pedofil, penganiaya, dukun santet, provokator, dalangnya, penadahnya, terima suap, makan suap, disuap, menyuap, terima uang, minta jatah, makan uang, makan dana desa, makan uang rakyat, memeras, pungli, jual kunci, ijazahnya palsu, ijazah palsu, gelarnya beli, gelar palsu, dokter palsu, itu palsu, jelas bersalah, pasti bersalah, pasti pelakunya, pelakunya, dia orangnya, dia pelakunya, kabur bawa uang, bawa kabur, ngemplang, penyebar fitnah',
);
/** What concerns nobody but the two of them. */
const shame: Matcher = list(
  'selingkuh, selingkuhan, selingkuhannya, pelakor, pebinor, istri simpanan, punya simpanan, simpanan, hamil duluan, hamil di luar nikah, main gila, main perempuan, tukang kawin, kumpul kebo, jual diri, homo, lesbi, mandul, pembohong, tukang bohong, munafik, pezina, tukang fitnah',
);
/** A wrong that is fought, not laid at somebody's door. */
const fought: Matcher = {
  kind: 'near',
  a: { kind: 'any', of: [crime, shame] },
  b: list(
    'pemberantasan, memberantas, berantas, pencegahan, mencegah, cegah, anti, bebas dari, stop, melawan, perang melawan, tolak, jauhi, bahaya, menangkap, tangkap, mengejar, kejar, menggagalkan, melaporkan, korban, kasus, laporan, waspada, dari, soal, materi, melatih, menangani, membekuk, meringkus',
  ),
  within: 2,
  order: 'ba',
};
const accused = (what: Matcher): Matcher => ({ kind: 'near', a: what, b: person, within: 5, order: 'ba' });

export const rule: Rule = {
  id: 'etika/nama-baik',
  pack: 'permenpanrb',
  title: { id: 'Nama baik orang', en: 'Good name of persons' },
  basis: ['etika/7', 'asas/6'],
  severity: 'warn',
  clauses: [
    {
      name: 'tuduhan',
      match: {
        kind: 'any',
        of: [
          accused(crime),
          {
            kind: 'near',
            a: list('maling, pencuri, penipu, koruptor, pelakunya, begal, jambret, pembunuh, penculik'),
            b: person,
            within: 2,
            order: 'ab',
          },
        ],
      },
    },
    {
      name: 'aib',
      match: accused(shame),
      message: { id: 'Kalimat ini membuka aib seseorang.', en: 'The sentence lays open somebody’s private life.' },
    },
  ],
  antipatterns: [
    quoted,
    reported,
    question,
    aboutWords,
    labelled,
    fought,
    { kind: 'context', is: 'negated' },
    { kind: 'around', of: officialese, reach: 'sentence' },
  ],
  message: { id: 'Kalimat ini berisi tuduhan terhadap seseorang.', en: 'The sentence accuses a person.' },
  advice: {
    id: 'Tuduhan yang belum terbukti melukai orangnya dan sulit ditarik. Tulis hanya yang sudah diputuskan atau diumumkan pihak berwenang, beserta sumbernya.',
    en: 'An unproven accusation hurts the person and is hard to take back. Write only what the authorities decided or announced, with its source.',
  },
};
export const examples: RuleExamples = {
  flags: [
    'Kepala SMP Tunas itu jelas [[maling]] dana sekolah',
    'Pak Sarmidi memang [[maling]], semua juga tahu',
    { text: 'Bu Wartini [[pembohong]] sejak dulu', clause: 'aib' },
    'Si Karso [[penipu]], jangan mau diajak usaha',
    'Lurah Parmin [[terima suap]] dari pengembang',
    { text: 'Mas Jarwo [[selingkuh]], fotonya ada', clause: 'aib' },
    'Hati-hati, Bang Rudin itu [[penculik]]',
    { text: 'Guru bernama Rini Contoh [[hamil di luar nikah]]', clause: 'aib' },
    'Dokter Contoh Waluyo [[gelarnya beli]]',
  ],
  passes: [
    'Pak Sarmidi membuka pameran seni di balai desa.',
    'Majelis hakim memutus perkara itu pada 3 Maret; salinan putusan ada di laman pengadilan.',
    'Selamat bertugas kepada pejabat yang dilantik hari ini.',
    'Polres Contoh: terduga pelaku berinisial A masih diperiksa.',
    'Kami meluruskan kabar tentang kepala desa: dana sudah dilaporkan terbuka.',
  ],
  nearMisses: [
    'Bupati Suharno divonis karena korupsi dana desa, menurut putusan hakim.',
    'Menurut keterangan pers, Lurah Parmin menerima laporan pencegahan korupsi.',
    'Kejaksaan memeriksa laporan harta; klarifikasi Camat Wagiman tentang kabar suap ada di tautan.',
    'Bersama Bupati Suharno, kita dukung pemberantasan korupsi dan perang melawan narkoba.',
    'Proyek pembangkit di Maluku mangkrak sejak 2014, kini kami lanjutkan.',
    'Pak Sarmidi melatih warga mencegah narkoba dan korupsi.',
    'Pak Karso menangkap maling ayam bersama warga.',
    'Unggahan "Bu Wartini penipu" adalah hoaks, demikian hasil cek fakta.',
  ],
};
