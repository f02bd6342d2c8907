import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

/** Force and guard, without which a map is one of the district. */
const guarded: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern: String.raw`\b(?:gelar pasukan|pasukan|pos (?:jaga|perbatasan|tempur|komando|pengamatan|satgas)|penjagaan|perbatasan|markas|gudang (?:senjata|amunisi)|kompi|batalyon|yonif|kodim|koramil|pangkalan|satgas|patroli)\b`,
};
/** Degrees, of which the sign is read as another or not at all, or the numbers of a grid. */
const position: Matcher = {
  kind: 'any',
  of: [
    {
      kind: 'pattern',
      pattern: String.raw`(?:\d{1,3}[°º"”“]\s?\d{1,2}|\d{3,6})['’′]\s?\d{1,2}["”“″'’]{0,2}(?:\s?(?:LS|LU|BT)\b)?`,
    },
    { kind: 'pattern', pattern: String.raw`\bL[SU]\b[^\n]{0,24}\bBT\b` },
    { kind: 'pattern', pattern: String.raw`(?<![\d.])-?\d{1,3}\.\d{5,7}(?!\d)` },
    { kind: 'pattern', pattern: String.raw`(?<!\d)(?:4[6-9]|5[0-4]) ?[LMN] ?\d{6} ?\d{7}(?!\d)` },
  ],
};
/** Maps that are made for everybody. */
const open: Matcher = list(
  'wisata, mudik, gempa, bmkg, banjir, longsor, rawan bencana, evakuasi, titik kumpul, parkir, pengungsian, sebaran penduduk, tata ruang, museum, sejarah, lomba, jalan sehat, pendaftaran, rute bus',
);

export const rule: Rule = {
  id: 'gambar/peta',
  pack: 'tni',
  title: { id: 'Peta dengan letak pos atau pasukan', en: 'Map with positions of posts or forces' },
  basis: ['larangan/5'],
  severity: 'warn',
  clauses: [
    {
      name: 'letak',
      match: {
        kind: 'all',
        of: [
          position,
          { kind: 'pattern', flags: 'i', pattern: String.raw`\b(?:peta|sketsa|denah|oleat|overlay)\b` },
          guarded,
          { kind: 'not', of: open },
        ],
      },
    },
  ],
  atMost: 1,
  message: {
    id: 'Gambar ini tampak sebagai peta dengan letak pos atau pasukan.',
    en: 'The picture looks like a map with the positions of posts or forces.',
  },
  advice: {
    id: 'Letak pos, jalur patroli, dan gudang adalah data pertahanan. Pakai gambar tanpa peta itu, atau peta umum tanpa tanda.',
    en: 'Where posts, patrols and stores are is defence data. Use a picture without the map, or a public map without marks.',
  },
};

const picture = {};
export const examples: RuleExamples = {
  flags: [
    { text: 'PETA LOKASI POS PERBATASAN\nPos 1\n3°12\'44" [[LS 128°10\'09" BT]]', picture },
    { text: 'SKETSA GELAR PASUKAN\nPos 2\n[[49M 493167 9104359]]', picture },
    { text: 'DENAH POS JAGA\n[[-6.197219]], 128.777577', picture },
    { text: 'PETA TITIK PENJAGAAN\n1220\'35" [[LS 11854\'59" BT]]', picture },
    { text: 'SKETSA jalur patroli satgas\nPos 3\n[[49M 526619 9494317]]', picture },
  ],
  passes: [
    'PETA WISATA KABUPATEN CONTOH\n-7.123456, 112.123456',
    'DENAH LOKASI PAMERAN\nPintu masuk, parkir, musala',
    'Pasukan paskibra siap',
  ],
  nearMisses: [
    'Gempa 5,1 SR\nPusat 3°12\'44" LS 128°10\'09" BT\nperbatasan laut',
    'PETA JALUR MUDIK\nPos perbatasan provinsi\n-7.123456, 112.123456',
    'Denah stan lomba masak batalyon',
  ],
};
