import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

/** Big narrow letters stand so close that words are read as one. */
const glued = (words: string): Matcher => ({
  kind: 'pattern',
  pattern: String.raw`(?=\p{Lu}{10})\p{Lu}{0,24}(?:${words})\p{Lu}{0,24}`,
});
const attribute: Matcher = {
  kind: 'any',
  of: [
    glued('TENTARA|POLISI|PRAJURIT|KOMANDAN|DANTON|DANRU|BABINSA|SERSAN|KOPRAL|JENDERAL|KOLONEL|KAPTEN'),
    { kind: 'terms', lexicon: 'pejabat', tiers: ['always'] },
    { kind: 'terms', lexicon: 'lembaga', tiers: ['always'] },
    list(
      'prajurit, tentara, tni, tni ad, tni al, tni au, polisi, polantas, komandan, danton, danru, danki, danyon, dandim, danramil, jenderal, kolonel, letkol, mayor, kapten, letnan, sersan, kopral, praka, pratu, babinsa, bhabinkamtibmas, satpol pp, asn, pns, kodim, koramil, batalyon',
    ),
  ],
};
const joke: Matcher = {
  kind: 'any',
  of: [
    glued('KETIKA|KALAU|AUTO|GAJI|CUMA|PADAHAL|KATANYA|TANGGALTUA|DISURUH|LANGSUNG|PURAPURA'),
    { kind: 'terms', lexicon: 'ejekan' },
    list(
      'ketika, pas, kapan, kalo, kalau, auto, pov, when, when ya, nobody, gak, nggak, enggak, ga, cuma, padahal, katanya, langsung, plot twist, be like, gaji, tanggal tua, mager, bang, cuy, bro, gue, gua, lu, lo, mantan, jomblo, disuruh, pura pura, pura-pura',
    ),
  ],
};

export const rule: Rule = {
  id: 'gambar/meme',
  pack: 'tni',
  title: { id: 'Gambar meme dengan atribut', en: 'Meme picture with insignia' },
  basis: ['larangan/6', 'etika/1'],
  severity: 'warn',
  clauses: [{ name: 'susunan', match: { kind: 'all', of: [attribute, joke, { kind: 'picture', has: 'captions' }] } }],
  atMost: 1,
  message: {
    id: 'Gambar ini bersusun seperti meme dan menyebut prajurit, pejabat, atau satuan.',
    en: 'The picture is laid out as a meme and names service members, officials or units.',
  },
  advice: {
    id: 'Meme tentang seragam atau pejabat mudah disebar di luar maksudnya. Pakai foto resmi dengan keterangan apa adanya.',
    en: 'Memes about a uniform or an official are soon passed on in another sense. Use an official photograph with a plain caption.',
  },
};

const picture = { captions: true };
export const examples: RuleExamples = {
  flags: [
    { text: 'KETIKA [[KOMANDAN]] BILANG\n\nAPEL CUMA SEBENTAR', picture },
    { text: 'POV [[DANTON]] CARI SINYAL\n\nPADAHAL DI HUTAN', picture },
    { text: 'GAJI [[TENTARA]] TANGGAL TUA\n\nAUTO MIE INSTAN', picture },
    { text: 'PAS [[BABINSA]] DATANG\n\nLANGSUNG RAPI', picture },
    { text: 'KALO [[SERSAN]] MARAH\n\nWKWKWK', picture },
    { text: '[[GAJITENTARATANGGALTUA]]\n\nSENINKAMIS', picture },
  ],
  passes: [
    { text: 'KETIKA KUCING LAPAR\n\nAUTO MANJA', picture },
    { text: 'DIRGAHAYU TNI\n\nBERSAMA RAKYAT TNI KUAT', picture },
    'Ketika komandan memberi arahan kepada prajurit, semua mencatat',
  ],
  nearMisses: [
    { text: 'SELAMAT HARI BHAYANGKARA\n\nPOLISI UNTUK MASYARAKAT', picture },
    { text: 'UPACARA HUT TNI\n\nLAPANGAN CONTOH', picture },
    'PAS BABINSA DATANG LANGSUNG RAPI',
  ],
};
