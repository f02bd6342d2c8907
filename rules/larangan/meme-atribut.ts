import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { quoted } from '../lexicons/penanda';
import { list } from '../matchers/list';

const attribute: Matcher = {
  kind: 'any',
  of: [
    { kind: 'terms', lexicon: 'pejabat', tiers: ['always'] },
    { kind: 'terms', lexicon: 'lembaga', tiers: ['always'] },
    list(
      'prajurit, tentara, tni, tni ad, tni al, tni au, polisi, polantas, loreng, baret, seragam, seragam dinas, pangkat, kopral, praka, pratu, serda, sersan, sertu, serka, serma, letnan, kapten, mayor, letkol, kolonel, jenderal, asn, pns, lambang, logo, atribut, upacara, apel, komandan, danton, danru, satpol pp, babinsa, bhabinkamtibmas',
    ),
  ],
};
const memeWord: Matcher = list(
  'meme, memes, meme-nya, memenya, mim, bahan meme, stiker wa, dijadiin meme, dibuat meme, edit muka, edit wajah, receh, lawak, ngelawak, caption this, kasih caption, bantu caption, caption dong, tag temanmu, tag teman kamu',
);
/** How young people begin any story of their own day. */
const frame: Matcher = list('pov, when ya, when, be like, nobody, plot twist');
/** Whom such a story makes fun of: not the one who tells it. */
const superior: Matcher = list(
  'jenderal, komandan, komandannya, atasan, pimpinan, danton, danki, danru, danyon, dandim, kapolres, kapolsek, polisi, polantas, satpol pp, pejabat, bupati, gubernur, menteri, presiden, kadis, camat, lurah, kopral, letnan, kapten, mayor, letkol, kolonel',
);
const laughter: Matcher = { kind: 'terms', lexicon: 'ejekan' };
const picture: Matcher = { kind: 'attachment', has: 'image' };

export const rule: Rule = {
  id: 'larangan/meme-atribut',
  pack: 'tni',
  title: { id: 'Meme dengan atribut', en: 'Memes with insignia' },
  basis: ['larangan/6', 'etika/1'],
  severity: 'warn',
  clauses: [
    {
      name: 'kata-meme',
      match: {
        kind: 'any',
        of: [
          { kind: 'near', a: memeWord, b: attribute, within: 8 },
          { kind: 'near', a: frame, b: superior, within: 8 },
        ],
      },
    },
    { name: 'gambar', match: { kind: 'all', of: [{ kind: 'near', a: laughter, b: attribute, within: 8 }, picture] } },
    {
      name: 'berkas',
      match: {
        kind: 'all',
        of: [
          attribute,
          { kind: 'attachment', has: 'image', named: { kind: 'pattern', flags: 'i', pattern: 'meme|lucu|ngakak|receh|lawak' } },
        ],
      },
    },
  ],
  antipatterns: [
    quoted,
    {
      kind: 'around',
      reach: 'sentence',
      of: list(
        'lomba meme, jangan membuat meme, dilarang, larangan, jangan, literasi, edukasi, pelatihan, hindari, tidak membuat meme, etika bermedia sosial, mohon, mohon maaf, tolong, sebaiknya, tidak ikut, tidak menyebarkan, berhenti, dihapus, dihapuskan, hapus, saya hapus, sudah dihapus, diturunkan, turunkan, ditegur, keterlaluan, maaf, minta maaf, pembuat meme, yang membuat meme, yang bikin meme, kreator, menghargai, menghormati, hargai, dulu saya',
      ),
    },
  ],
  message: { id: 'Candaan ini memakai prajurit, pejabat, atau lambang.', en: 'The joke uses soldiers, officials or insignia.' },
  advice: {
    id: 'Candaan tentang seragam atau lambang mudah disebar di luar maksudnya. Pakai foto resmi dengan keterangan apa adanya: siapa, di mana, kapan, kegiatan apa.',
    en: 'Jokes about a uniform or an emblem are soon passed on in another sense. Use an official photograph with a plain caption: who, where, when, what.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: '[[Meme]] jenderal yang lagi ramai, cocok buat grup', clause: 'kata-meme' },
    { text: '[[POV]]: danton cari sinyal', clause: 'kata-meme' },
    { text: '[[Bantu caption]] foto prajurit ini dong', clause: 'kata-meme' },
    { text: '[[Wkwk]] muka pak komandan waktu apel', clause: 'gambar', attachments: [{ kind: 'image', name: 'foto.jpg' }] },
    { text: 'Upacara tadi, [[ngakak]] lihat seragam dia', clause: 'gambar', attachments: [{ kind: 'image', name: 'foto.jpg' }] },
    { text: 'Babinsa dijadiin [[stiker WA]], lumayan', clause: 'kata-meme' },
  ],
  passes: [
    'Upacara bendera di Kodim 9999 diikuti 150 prajurit.',
    { text: 'Danrem 099/Contoh meninjau lumbung pangan, Selasa 4 Maret.', attachments: [{ kind: 'image', name: 'foto.jpg' }] },
    'Penyerahan baret kepada prajurit muda di Lapangan Contoh.',
    'Pelatihan desain grafis bagi pengelola akun satuan.',
    'Polisi lalu lintas membagikan helm kepada pelajar.',
  ],
  nearMisses: [
    'Jangan membuat meme dari foto prajurit atau lambang satuan.',
    'Literasi digital: mengapa meme tentang polisi mudah menyebar.',
    { text: 'Prajurit tertawa bersama anak-anak di sela kegiatan.', attachments: [{ kind: 'image', name: 'foto.jpg' }] },
    'Komunitas lawak kampung tampil di alun-alun, warga senang.',
    'Meme kucing paling lucu versi perpustakaan kota.',
  ],
};
