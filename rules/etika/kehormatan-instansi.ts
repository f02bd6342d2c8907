import type { Matcher, Rule, RuleExamples } from '../engine/types';
import {
  aboutWords,
  brokenThings,
  deniedVerdict,
  judgementSigns,
  placeName,
  plainSense,
  quoted,
  reported,
  saidByOthers,
  verdict,
} from '../lexicons/penanda';
import { list } from '../matchers/list';

const institution: Matcher = { kind: 'terms', lexicon: 'lembaga', tiers: ['always'] };
const insult: Matcher = { kind: 'terms', lexicon: 'kata-kasar', tiers: ['always', 'target'] };

export const rule: Rule = {
  id: 'etika/kehormatan-instansi',
  pack: 'permenpanrb',
  title: { id: 'Kehormatan instansi', en: 'Honour of institutions' },
  basis: ['etika/1', 'etika/7'],
  severity: 'warn',
  clauses: [
    {
      name: 'penilaian',
      match: { kind: 'near', a: verdict, b: institution, within: 3 },
      antipatterns: [deniedVerdict, brokenThings],
    },
    { name: 'hinaan', match: { kind: 'near', a: insult, b: institution, within: 4 }, antipatterns: plainSense },
    {
      name: 'pembubaran',
      match: {
        kind: 'near',
        a: { kind: 'terms', terms: 'bubarkan, bubarin, bubar, dibubarkan', affixes: false },
        b: institution,
        within: 3,
      },
    },
    {
      name: 'ejekan',
      match: {
        kind: 'score',
        within: 14,
        bound: 15,
        mark: 'heaviest',
        signs: [{ name: 'lembaga', weight: 10, match: institution }, ...judgementSigns],
      },
      // Trouble that the office itself reports or mends.
      antipatterns: [
        {
          kind: 'around',
          reach: 'sentence',
          of: list(
            'kami teruskan, kami sampaikan, kami perbaiki, kami tindak lanjuti, ditindaklanjuti, tindak lanjut, mohon maaf, memperbaiki, diperbaiki, perbaikan, menyiapkan, menyediakan, menjadwalkan, mengirim, menyalurkan, mengimbau, mengajak, membantu, menyelenggarakan, paling lambat',
          ),
        },
      ],
    },
  ],
  antipatterns: [
    quoted,
    placeName,
    reported,
    saidByOthers,
    aboutWords,
    {
      kind: 'around',
      reach: 3,
      of: list('rumah dinas, mobil dinas, kendaraan dinas, pakaian dinas, perjalanan dinas'),
    },
  ],
  message: { id: 'Kalimat ini merendahkan sebuah lembaga.', en: 'The sentence belittles an institution.' },
  advice: {
    id: 'Cap buruk mengurangi kepercayaan warga dan tidak memperbaiki apa pun. Sebutkan saja kejadian dan perbaikan yang diminta.',
    en: 'Branding an institution costs the trust of citizens and mends nothing. Name just what happened and what should be mended.',
  },
};
export const examples: RuleExamples = {
  flags: [
    { text: '[[Bubarkan]] DPRD, habis-habiskan anggaran', clause: 'pembubaran' },
    { text: 'Puskesmas [[bobrok]], dokternya tidak pernah ada', clause: 'penilaian' },
    { text: 'Kelurahan [[brengsek]], urus surat saja seminggu', clause: 'hinaan' },
    { text: 'BPJS [[ngawur]] lagi, datanya dobel', clause: 'penilaian' },
    { text: 'Polres sebelah [[payah]], berkas hilang terus', clause: 'penilaian' },
    { text: 'Wkwk [[puskesmas]] kayak badut gitu, lucu banget', clause: 'ejekan' },
  ],
  passes: [
    'Kami mohon maaf atas gangguan layanan puskesmas pagi ini; loket dibuka lagi pukul 10.00.',
    'Ralat: jadwal Dinas Contoh yang benar adalah hari Rabu.',
    'DPRD membahas rancangan anggaran bersama pemerintah kota.',
    'Polres Contoh menggelar layanan SIM keliling di alun-alun.',
    'Pertamina menambah pasokan elpiji di tiga kecamatan.',
  ],
  nearMisses: [
    'Warga menyebut "puskesmas bobrok"; atapnya kami perbaiki pekan ini.',
    'Rumah dinas yang bobrok di kompleks lama dibongkar bulan depan.',
    'Kepolisian mengingatkan: jangan terpancing kabar bohong.',
    'KPK dan dinas pendidikan mengajar cara melawan korupsi sejak dini.',
    'Laporan jalan rusak kami teruskan ke Dinas PU, paling lambat Jumat ada jawaban. Jangan malas lapor!',
    'Harga cabai anjlok dan petani menjerit! Dinas Pertanian menyiapkan gudang dingin.',
    'Menurut hasil survei, pelayanan kelurahan kami masih payah di hari Senin.',
  ],
};
