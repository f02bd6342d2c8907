import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, labelled, officialese, quoted, reported } from '../lexicons/penanda';
import { list } from '../matchers/list';

const person: Matcher = {
  kind: 'any',
  of: [
    { kind: 'terms', lexicon: 'pejabat', tiers: ['target'] },
    {
      kind: 'pattern',
      pattern:
        '(?<!\\p{L})(?:[Pp]ak|[Bb]u|[Bb]apak|[Ii]bu|[Bb]ang|[Mm]as|[Mm]bak|[Kk]ang|[Ss]i|[Kk]ades|[Ll]urah|[Cc]amat|[Bb]upati|[Ss]dr\\.?|[Ss]audara) (?!Guru|Polisi|Tani|RT|RW)\\p{Lu}\\p{Ll}+',
    },
  ],
};
const accusation: Matcher = list(
  'korupsi, koruptor, maling, garong, rampok, narkoba, pecandu, selingkuh, pelakor, penipu, menipu, tipu, ditipu, bohong, pembohong, kebohongan, fitnah, tukang fitnah, memfitnah, penista, menista, suap, disuap, makan suap, pungli, terima uang, makan uang rakyat, dalang, curang, makar, pengkhianat, antek, penjarakan, dipenjara, masuk penjara, hoax, dibayar, bayaran, pembunuh, pembunuhan, pelanggar ham, pelanggaran ham, culik, penculik, haram, kafir, komunis, pki, saracen, penyebar kebencian, kebencian, munafik, ditangkap, terlibat, dicokok, mangkrak, pencitraan, antek asing, napi, gagal, kalah',
);

/** Who signs a post is not who it is about: `… -Jkw`. */
const signature: Matcher = { kind: 'pattern', pattern: '(?<=\\s)[-–—] ?\\p{Lu}\\p{L}{1,15}\\.?\\s*$' };
/** A wrong that is fought, not laid at somebody's door. */
const fought: Matcher = {
  kind: 'near',
  a: accusation,
  b: list(
    'pemberantasan, memberantas, berantas, pencegahan, mencegah, cegah, anti, bebas dari, stop, melawan, perang melawan, tolak, jauhi, bahaya',
  ),
  within: 2,
  order: 'ba',
};

export const rule: Rule = {
  id: 'etika/nama-baik',
  pack: 'permenpanrb',
  title: { id: 'Nama baik orang', en: 'Good name of persons' },
  basis: ['etika/7', 'asas/6'],
  severity: 'warn',
  clauses: [
    { name: 'tuduhan', match: { kind: 'near', a: accusation, b: person, within: 7, unless: signature }, antipatterns: [fought] },
  ],
  antipatterns: [quoted, reported, aboutWords, labelled, { kind: 'around', of: officialese, reach: 'sentence' }],
  message: { id: 'Kalimat ini menuduh seseorang.', en: 'The sentence accuses a person.' },
  advice: {
    id: 'Tuduhan yang belum terbukti melukai orangnya dan sulit ditarik. Tulis hanya yang sudah diputuskan atau diumumkan pihak berwenang, beserta sumbernya.',
    en: 'An unproven accusation hurts the person and is hard to take back. Write only what the authorities decided or announced, with its source.',
  },
};
export const examples: RuleExamples = {
  flags: [
    'Pak Sarmidi memang [[maling]], semua juga tahu',
    'Bu Wartini [[pembohong]] sejak dulu',
    'Si Karso [[penipu]], jangan mau diajak usaha',
    'Lurah Parmin terima [[suap]] dari pengembang',
    'Mas Jarwo [[selingkuh]], fotonya ada',
    'Hati-hati, Bang Rudin itu [[penculik]]',
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
    'Unggahan "Bu Wartini penipu" adalah hoaks, demikian hasil cek fakta.',
  ],
};
