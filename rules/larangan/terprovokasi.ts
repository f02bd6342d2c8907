import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, mention, publicNotice, quoted, reported } from '../lexicons/penanda';
import { list } from '../matchers/list';

const call: Matcher = { kind: 'terms', lexicon: 'hasutan', tiers: ['always'] };
const removal: Matcher = { kind: 'terms', lexicon: 'hasutan', tiers: ['target'] };

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
        kind: 'score',
        within: 8,
        bound: 7,
        mark: 'heaviest',
        signs: [
          { name: 'ajakan menyerang', weight: 6, match: call },
          { name: 'ajakan menurunkan', weight: 5, match: removal },
          { name: 'tanda seru', weight: 1, match: { kind: 'pattern', pattern: '!' } },
          {
            name: 'ajakan bersama',
            weight: 1,
            match: list(
              'ayo, mari, kita, harus, segera, wajib, saja, aja, ajah, tunggu apa lagi, bersatu, rakyat, umat, saatnya',
            ),
          },
          { name: 'huruf besar', weight: 1, match: { kind: 'terms', lexicon: 'hasutan', written: 'capitals' } },
          { name: 'sebutan akun', weight: 1, match: mention },
          { name: 'sasaran', weight: 1, match: { kind: 'terms', lexicon: ['golongan', 'pejabat', 'lembaga'] } },
        ],
      },
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
      // "Jangan viralkan" calms, and a missing person or an office's own notice is to be passed on.
      antipatterns: [{ kind: 'context', is: 'negated' }, publicNotice],
      match: list(
        'viralkan, viralkan sebelum dihapus, sebarkan sebelum dihapus, share sebelum dihapus, bagikan sebelum dihapus, bantu viralkan, mohon viralkan, tolong viralkan, bantu sebarkan, tolong sebarkan, mohon disebarkan, harap disebarkan, sebarkan ke semua, sebarkan seluas-luasnya',
      ),
    },
  ],
  antipatterns: [
    quoted,
    reported,
    aboutWords,
    {
      kind: 'pattern',
      flags: 'i',
      pattern:
        'bunuh diri|(?:tangkap|adili|usut|hukum)[^.!?]{0,24}pelaku|(?:perang melawan|perangi|lawan|basmi|berantas|hajar|usir|gebuk|serbu|serang|bantai|ganyang|tumbangkan|habisi|sikat habis|kepung|binasakan) (?:narkoba|korupsi|koruptor|hoaks?|hoax|teroris\\p{L}*|stunting|nyamuk|jentik|tikus|hama|malas|kantuk|sarang|kemiskinan|radikalisme|judi|pungli|malaria|covid|corona|rokok|diskon|promo|bazar|pasar|takjil|lawan)',
    },
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
