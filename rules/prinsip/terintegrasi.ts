import type { Rule, RuleExamples } from '../engine/types';

export const rule: Rule = {
  id: 'prinsip/terintegrasi',
  pack: 'permenpanrb',
  title: { id: 'Tagar dan tautan resmi', en: 'Official tags and links' },
  basis: ['prinsip/5'],
  severity: 'note',
  scope: { accounts: ['official'], surfaces: ['post', 'caption', 'thread'] },
  clauses: [
    {
      name: 'tagar',
      match: { kind: 'account', missing: 'tags' },
      message: { id: 'Tagar yang diminta kantor belum ada.', en: 'A tag that the office asks for is missing.' },
    },
    {
      name: 'tautan',
      match: { kind: 'account', missing: 'links' },
      message: { id: 'Tautan resmi kantor belum ada.', en: 'The official link of the office is missing.' },
    },
  ],
  atMost: 1,
  message: { id: 'Tagar atau tautan wajib belum dicantumkan.', en: 'A required hashtag or link is missing.' },
  advice: {
    id: 'Tambahkan dengan sekali tekan, agar warga dapat mencocokkan dengan saluran lain.',
    en: 'Add it with one press, so that citizens can compare with the other channels.',
  },
};

const tags = { requiredTags: ['#ContohMelayani'] } as const;
const links = { officialLinks: ['dinascontoh.go.id'] } as const;

export const examples: RuleExamples = {
  flags: [
    { text: '[[Layanan buka pukul 08.00.]]', account: tags, clause: 'tagar' },
    { text: '[[Selamat pagi! #Contoh]]', account: tags, clause: 'tagar' },
    { text: '[[Daftar di loket dua.]]', account: links, clause: 'tautan' },
    { text: '[[Formulir ada di bit.ly/contoh99]]', account: links, clause: 'tautan' },
    { text: '[[Panen raya berjalan lancar.]]', account: tags, site: 'instagram', surface: 'caption', clause: 'tagar' },
    { text: '[[Daftar hari ini. #ContohMelayani2026]]', account: tags, clause: 'tagar' },
    { text: '[[Formulir ada di https://dinascontoh.go.id.evil.example]]', account: links, clause: 'tautan' },
    { text: '[[Formulir ada di https://dinascontoh.go.id@evil.example]]', account: links, clause: 'tautan' },
    { text: '[[Surel humas@dinascontoh.go.id]]', account: links, clause: 'tautan' },
    {
      text: '[[Formulir ada di dinascontoh.go.id/lain]]',
      account: { officialLinks: ['https://dinascontoh.go.id/izin'] },
      clause: 'tautan',
    },
  ],
  passes: [
    { text: 'Layanan buka pukul 08.00. #ContohMelayani', account: tags },
    { text: 'Formulir ada di https://dinascontoh.go.id/formulir', account: links },
    'Layanan buka pukul 08.00.',
    { text: 'Panen raya berjalan lancar. #contohmelayani', account: tags },
    { text: 'Terima kasih, Kak.', account: tags, surface: 'reply' },
  ],
  nearMisses: [
    { text: 'Cek dinascontoh.go.id ya.', account: links },
    { text: 'Cek www.dinascontoh.go.id.', account: links },
    { text: 'Cek layanan.dinascontoh.go.id/syarat ya.', account: links },
    { text: 'Cek https://dinascontoh.go.id/izin/usaha?a=1', account: { officialLinks: ['https://dinascontoh.go.id/izin/'] } },
    { text: 'Kopi pagi.', account: { ...tags, kind: 'personal', standing: 'own-personal' } },
  ],
};
