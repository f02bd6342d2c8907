import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { otherSense, properName } from '../lexicons/kata-ganda';
import {
  aboutWords,
  brokenThings,
  deniedQuestion,
  deniedVerdict,
  doubt,
  harsh,
  mention,
  mockery,
  placeName,
  plainSense,
  question,
  quoted,
  reported,
  saidByOthers,
  verdict,
} from '../lexicons/penanda';
import { list } from '../matchers/list';
import { near } from '../matchers/near';

const institution: Matcher = { kind: 'terms', lexicon: 'lembaga', tiers: ['always'] };
const insult: Matcher = { kind: 'terms', lexicon: ['kata-kasar', 'kata-ganda'], tiers: ['always', 'target'] };

const argument: Matcher = {
  kind: 'any',
  of: [{ kind: 'terms', lexicon: ['ragam-cakapan', 'ejaan-singkat', 'ragam-debat'] }, mention, { kind: 'pattern', pattern: '!' }],
};
const rude: Matcher = { kind: 'terms', lexicon: 'ragam-cakapan' };
const place: Matcher = list(
  'kantor itu, kantor ini, kantor sebelah, lembaga itu, lembaga ini, lembaga kayak gini, instansi itu, pengadilan, hakim, jaksa, bpn, samsat, imigrasi, bea cukai, pajak, rumah sakit itu, rsud itu, balai kota, pemda sebelah, dinas sebelah, sekolah itu',
);
const figure: Matcher = list(
  'sarang pungli, sarang mafia, sarang koruptor, sarang maling, sarang calo, sarang preman, sarang tikus, isinya maling, isinya calo, isinya titipan, isinya penjilat, isinya preman, isinya orang malas, isinya tukang tidur, tukang palak, tukang peras, tukang stempel, macan ompong, tajam ke bawah, tumpul ke atas, bisa dibeli, bisa ditawar, bisa diatur pakai uang, ujung-ujungnya duit, wani piro, percuma lapor, lapor percuma, makan gaji buta, dioper-oper, dipingpong, lempar tanggung jawab, lempar bola, kayak kandang, kaya kandang, kayak pasar, jadi sapi perah, jadi alat kekuasaan, jadi tukang pukul, jadi satpam, beban apbd, beban apbn, beban negara, beban rakyat, tidak ada gunanya, ga ada gunanya, gak ada gunanya, mending ditutup, mending bubar, kerjanya tidur, kerjanya main hp, kerjanya rapat melulu, kerjanya foto-foto, sibuk pencitraan, mati suri, jago kandang, hanya melayani orang kaya, cuma melayani orang kaya, orang dagang proyek, bagi-bagi proyek',
);

export const rule: Rule = {
  id: 'etika/kehormatan-instansi',
  pack: 'permenpanrb',
  title: { id: 'Kehormatan instansi', en: 'Honour of institutions' },
  basis: ['etika/1', 'etika/7'],
  severity: 'warn',
  clauses: [
    {
      name: 'penilaian',
      match: {
        kind: 'any',
        of: [near(verdict, institution, 3), near(near(harsh, institution, 3), argument, 8)],
      },
      antipatterns: [deniedVerdict, brokenThings, question, deniedQuestion],
    },
    { name: 'hinaan', match: near(insult, institution, 4), antipatterns: [...plainSense, ...otherSense, ...properName] },
    {
      // Figures of speech for offices that are for sale, idle, or no use.
      name: 'ungkapan',
      match: near(figure, { kind: 'any', of: [institution, place] }, 7),
      antipatterns: [{ kind: 'context', is: 'negated' }, question],
    },
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
      match: near(near(institution, mockery, 6), { kind: 'any', of: [doubt, harsh, rude] }, 8),
      // Trouble that the office itself reports or mends, and what is fun there.
      antipatterns: [
        {
          kind: 'around',
          reach: 'sentence',
          of: list(
            'lucu pisan, lucu-lucu, lucuu, anak-anak, bu tani, panen, soto, durian, harumnyo, harumnya, jangan disalahtafsirkan, nomor satu, saya ini, aku ini, padi saya, muka saya, muka gue, muka gw, eh, eh salah, jualan, jajan, kuliner, kucing, ruwatan, festival',
          ),
        },
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
    en: 'Branding an institution costs the trust of citizens and solves nothing. Say just what happened and what should be improved.',
  },
};
export const examples: RuleExamples = {
  flags: [
    { text: '[[Bubarkan]] DPRD, habis-habiskan anggaran', clause: 'pembubaran' },
    { text: 'Puskesmas [[bobrok]], dokternya tidak pernah ada', clause: 'penilaian' },
    { text: 'Kelurahan [[brengsek]], urus surat saja seminggu', clause: 'hinaan' },
    { text: 'BPJS [[ngawur]] lagi, datanya dobel', clause: 'penilaian' },
    { text: 'Polres sebelah [[payah]], berkas hilang terus', clause: 'penilaian' },
    { text: 'Kantor pajak [[ujung-ujungnya duit]]', clause: 'ungkapan' },
    { text: 'Kepolisian itu [[macan ompong]], laporan saya hilang', clause: 'ungkapan' },
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
    'Gedung DPRD yang rusak berat akibat kebakaran mulai dibangun lagi.',
    'Kantor Camat Contoh rusak ringan, pelayanan pindah ke balai desa.',
    'Menurut hasil survei, pelayanan kelurahan kami masih payah di hari Senin.',
  ],
};
