import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, officialese, quoted, reported } from '../lexicons/penanda';

const person: Matcher = { kind: 'terms', lexicon: 'pejabat', tiers: ['target'] };
const accusation: Matcher = {
  kind: 'terms',
  affixes: false,
  terms:
    'korupsi, koruptor, maling, garong, rampok, narkoba, pecandu, selingkuh, pelakor, penipu, menipu, tipu, ditipu, bohong, pembohong, kebohongan, fitnah, tukang fitnah, memfitnah, penista, menista, suap, disuap, makan suap, pungli, terima uang, makan uang rakyat, dalang, curang, makar, pengkhianat, antek, penjarakan, dipenjara, masuk penjara, hoax, dibayar, bayaran, pembunuh, pembunuhan, pelanggar ham, pelanggaran ham, culik, penculik, haram, kafir, komunis, pki, saracen, penyebar kebencian, kebencian, munafik, ditangkap, terlibat, dicokok, mangkrak, pencitraan, antek asing, calon napi, napi, gagal, kalah',
};

export const rule: Rule = {
  id: 'etika/nama-baik',
  pack: 'permenpanrb',
  title: { id: 'Nama baik orang', en: 'Good name of persons' },
  basis: ['etika/7', 'asas/6'],
  severity: 'warn',
  clauses: [{ name: 'tuduhan', match: { kind: 'near', a: accusation, b: person, within: 7 } }],
  antipatterns: [quoted, reported, aboutWords, { kind: 'around', of: officialese, reach: 'sentence' }],
  message: { id: 'Kalimat ini menuduh seseorang.', en: 'The sentence accuses a person.' },
  advice: {
    id: 'Tulis hanya yang sudah diputuskan atau diumumkan pihak berwenang, beserta sumbernya.',
    en: 'Write only what the authorities decided or announced, with its source.',
  },
};
export const examples: RuleExamples = {
  flags: [
    'Setnov memang [[maling]], semua juga tahu',
    'Anies [[pembohong]] sejak dulu',
    'Jokowi [[komunis]], buka mata kalian',
    'Prabowo [[penculik]], sudah jelas',
    'Risma terima [[suap]] dari pengembang',
    'Ridwan Kamil [[selingkuh]], fotonya ada',
  ],
  passes: [
    'Ridwan Kamil membuka pameran seni di Bandung.',
    'Majelis hakim memutus perkara itu pada 3 Maret; salinan putusan ada di laman pengadilan.',
    'Selamat bertugas kepada pejabat yang dilantik hari ini.',
    'Polres Contoh: terduga pelaku berinisial A masih diperiksa.',
    'Kami meluruskan kabar tentang kepala desa: dana sudah dilaporkan terbuka.',
  ],
  nearMisses: [
    'Setya Novanto divonis 15 tahun karena korupsi KTP elektronik, menurut putusan hakim.',
    'Menurut keterangan pers, Prabowo menerima laporan pencegahan korupsi.',
    'KPK memeriksa laporan harta; klarifikasi Ridwan Kamil tentang kabar suap ada di tautan.',
    'Unggahan "Anies penipu" adalah hoaks, demikian hasil cek fakta.',
  ],
};
