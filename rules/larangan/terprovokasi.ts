import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, mention, publicNotice, quoted, reported } from '../lexicons/penanda';
import { list } from '../matchers/list';

const call: Matcher = { kind: 'terms', lexicon: 'hasutan', tiers: ['always'] };
const removal: Matcher = { kind: 'terms', lexicon: 'hasutan', tiers: ['target'] };

const exclaimed: Matcher = { kind: 'pattern', pattern: '!' };
const together: Matcher = list(
  'ayo, mari, kita, harus, segera, wajib, saja, aja, ajah, tunggu apa lagi, bersatu, rakyat, umat, saatnya, rame-rame, ramai-ramai, bareng-bareng, malam ini, ayo lah, yok, yuk',
);
const somebody: Matcher = { kind: 'terms', lexicon: ['golongan', 'pejabat', 'lembaga'], tiers: ['always', 'target'] };
/** What is fought, stormed and slaughtered in peace: ills, pests, dirt, bargains, food, beasts for a feast. */
const peaceful: Matcher = near(
  { kind: 'terms', lexicon: 'hasutan' },
  list(
    'narkoba, korupsi, koruptor, hoaks, hoax, teroris, terorisme, stunting, nyamuk, jentik, tikus, hama, gulma, eceng gondok, malas, kantuk, kemiskinan, kebodohan, radikalisme, judi, judol, judi online, pungli, calo, mafia, malaria, covid, corona, rokok, pinjol, diskon, promo, bazar, bazaar, pasar, pasar murah, takjil, stan, stand, perpustakaan, buku, kuliner, makanan, sate, bakso, menu, promo, kurban, qurban, sapi, kambing, ayam, angsa, hewan, ternak, sampah, got, selokan, parit, rumput, lumpur, tugas, pr, soal, ujian, skripsi, rasa malas, jerawat, kalori, lemak, pelaku, pencuri, maling, begal, uu, undang-undang, kerja sama, jadwal, panen, donor, donor darah, tukang sayur, sayur, kangkung, juru sembelih, iduladha, halal, tiket, war tiket, konser, obralan, diskonan, lapak, panggung, dagangan, kebun, hutan, kayu, ladang, ayam, transmigrasi, bakar batu',
  ),
  5,
);
/** Play is fought with the words of war. */
const sport: Matcher = near(
  { kind: 'terms', lexicon: 'hasutan' },
  {
    kind: 'any',
    of: [
      { kind: 'pattern', pattern: '(?<![\\d.])\\d{1,2} ?[-–] ?\\d{1,2}(?![\\d.])' },
      list(
        'gol, skor, timnas, tim, klub, laga, liga, turnamen, pertandingan, gawang, kiper, striker, babak, penalti, final, semifinal, derbi, derby, lawan, tandang, kandang, set, smash, ronde, gim, game, mabar, rank, boss, level, catur, voli, futsal, badminton, tanding, suporter, juara, medali, medalinya, emas, musim, musim depan, peluit, garuda, persija, persib, persebaya, arema, psm, psis, pss, persis, persik, borneo fc, bali united, persid, psms, persiba, barito, bola, nonton bola, main bola, mainnya, pelatih, pelatihnya, wasit, tribun, balapan, balap, dayung, perahu, bidar, pacu jalur, suporternya, liverpool, madrid, barca, arsenal, chelsea',
      ),
    ],
  },
  8,
);
function near(a: Matcher, b: Matcher, within: number): Matcher {
  return { kind: 'near', a, b, within };
}

export const rule: Rule = {
  id: 'larangan/terprovokasi',
  pack: 'tni',
  title: { id: 'Terprovokasi', en: 'Passing on provocation' },
  basis: ['larangan/3', 'norma/se-137-2018'],
  severity: 'warn',
  clauses: [
    {
      name: 'seruan',
      match: {
        kind: 'any',
        of: [
          near(call, { kind: 'any', of: [exclaimed, together, mention, somebody] }, 5),
          { kind: 'terms', lexicon: 'hasutan', tiers: ['always'], written: 'capitals' },
          near(near(removal, somebody, 4), { kind: 'any', of: [exclaimed, together, mention] }, 6),
        ],
      },
      antipatterns: [peaceful, sport, { kind: 'context', is: 'negated' }],
    },
    {
      // Revenge, and threats that a crowd is to carry out.
      name: 'balas-dendam',
      match: list(
        'balas dendam, nyawa dibayar nyawa, darah dibayar darah, mata ganti mata, hutang nyawa, jangan kasih ampun, jangan beri ampun, tak ada ampun bagi, arak keliling kampung, hakimi saja, hakimi rame-rame, bakar rame-rame, keroyok rame-rame, ramai-ramai keroyok, kumpulkan massa, kumpul massa, turun semua malam ini, ayo kumpul cari pelakunya, cari pelakunya ramai-ramai, sweeping rumahnya, kita sweeping, kita serbu, kita bakar, kita hajar, kita habisi, kita lawan dengan darah, siapkan parang, bawa parang, bawa bambu runcing, angkat senjata',
      ),
      antipatterns: [{ kind: 'context', is: 'negated' }, peaceful, sport],
    },
    {
      // Crowds and races are dispersed, and the police does it; what else is to be dissolved is somebody's house.
      name: 'pembubaran',
      match: list('bubarkan, bubarin'),
      antipatterns: [
        {
          kind: 'around',
          reach: 4,
          of: {
            kind: 'terms',
            terms:
              'massa, kerumunan, kumpul-kumpul, nongkrong, balap, balapan, tawuran, unjuk rasa, pengunjung, warga, konser, pesta, hajatan, polisi, polres, polsek, petugas, satpol, aparat, satgas, brimob, gugus tugas, barisan, pasukan, rapat',
          },
        },
      ],
    },
    {
      name: 'viralkan',
      // "Jangan viralkan" calms; a missing person, an office's own notice and what went well are to be passed on.
      antipatterns: [
        { kind: 'context', is: 'negated' },
        { kind: 'pattern', flags: 'i', pattern: '(?<!\\p{L})(?:jan|jang|ojo|aja|ulah|tong) \\p{L}+' },
        publicNotice,
        {
          kind: 'around',
          reach: 6,
          of: list(
            'perbaikannya, perbaikan, hasilnya, hasil kerjanya, kebaikannya, kabar baik, kabar baiknya, berita baik, prestasi, prestasinya, karya, karyanya, kisah inspiratif, inspirasi, inspiratif, keindahan, wisata, kuliner, umkm, dagangannya, jualannya, produk lokal, lagunya, tarian, kejujurannya, jasanya, gotong royong, gotong royongnya, kelakuan baik, yang baik-baik, senyumnya',
          ),
        },
      ],
      match: list(
        'viralkan, viralkan sebelum dihapus, sebarkan sebelum dihapus, share sebelum dihapus, bagikan sebelum dihapus, bantu viralkan, mohon viralkan, tolong viralkan, bantu sebarkan, tolong sebarkan, mohon disebarkan, harap disebarkan, sebarkan ke semua, sebarkan seluas-luasnya',
      ),
    },
  ],
  antipatterns: [
    quoted,
    reported,
    aboutWords,
    { kind: 'pattern', flags: 'i', pattern: 'bunuh diri|(?:tangkap|adili|usut|hukum)[^.!?]{0,24}pelaku' },
  ],
  message: { id: 'Kalimat ini dapat memancing kemarahan.', en: 'The sentence can stir up anger.' },
  advice: {
    id: 'Ajakan yang ditulis saat marah mudah menyulut orang lain. Jeda sebentar, periksa sumbernya, lalu tulis dengan tenang apa yang diketahui dan ke mana warga dapat melapor.',
    en: 'A call written in anger easily inflames others. Pause, check the source, then write calmly what is known and where citizens can report.',
  },
};
export const examples: RuleExamples = {
  flags: [
    { text: '[[Viralkan sebelum dihapus]]', clause: 'viralkan' },
    { text: '[[Bubarkan]] panitia ini, isinya orang mereka semua', clause: 'pembubaran' },
    { text: 'Ayo [[serbu]] kantor itu!', clause: 'seruan' },
    { text: 'Rakyat bersatu, [[kepung]] istana!', clause: 'seruan' },
    { text: 'Kita harus [[hajar]] mereka malam ini', clause: 'seruan' },
    { text: '[[Mohon viralkan]] video pengeroyokan ini', clause: 'viralkan' },
    { text: '[[GANYANG]] mereka, jangan kasih ampun!', clause: 'seruan' },
  ],
  passes: [
    'Jangan mudah terprovokasi; tunggu keterangan resmi.',
    'Mari jaga kampung dengan ronda bersama.',
    'Petugas mengusir kawanan gajah dengan obor.',
    'Korban dievakuasi, warga diminta tenang.',
    'Nobar final piala dunia di alun-alun, ayo datang!',
  ],
  nearMisses: [
    'Warga diimbau tidak ikut menulis "serbu kantor itu".',
    'Ganyang kemiskinan lewat pelatihan kerja!',
    'Ayo serang sarang nyamuk dengan 3M!',
    'Petugas bubarkan balap liar di jalan lingkar, tujuh motor diamankan.',
    'Pasukan lama menyerbu benteng pada 1825, demikian catatan museum.',
    'Kami menerima pesan "viralkan sebelum dihapus"; itu hoaks.',
    'Polisi menurut Kapolsek mengimbau massa pulang.',
  ],
};
