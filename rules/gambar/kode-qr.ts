import type { Rule, RuleExamples } from '../engine/types';

export const rule: Rule = {
  id: 'gambar/kode-qr',
  pack: 'keamanan',
  title: { id: 'Kode QR ke alamat lain', en: 'QR code to another address' },
  basis: ['etika/4', 'asas/1'],
  severity: 'warn',
  scope: { accounts: ['official'] },
  clauses: [
    {
      name: 'alamat',
      match: { kind: 'picture', has: 'elsewhere' },
    },
  ],
  message: {
    id: 'Kode QR pada gambar ini menuju alamat yang bukan milik pemerintah dan tidak dikenal.',
    en: 'The QR code in this picture leads to an address that is neither the government’s nor known.',
  },
  advice: {
    id: 'Warga memindai kode dari akun resmi tanpa curiga. Buka alamatnya dulu, pastikan milik kantor, atau ganti dengan alamat .go.id.',
    en: 'People scan a code of an official account without a doubt. Open its address first, make sure that it is the office’s, or use one under .go.id.',
  },
};

const picture = { elsewhere: true };
export const examples: RuleExamples = {
  flags: [
    { text: 'Pindai untuk mendaftar', picture },
    { text: 'Scan di sini', picture },
    { text: 'Unduh aplikasinya', picture },
    { text: 'Isi survei', picture },
    { text: 'Klaim hadiah', picture },
  ],
  passes: ['Pindai kode di loket', 'Isi survei kepuasan', { text: 'Unduh formulir', picture: {} }],
  nearMisses: [
    { text: 'Pindai untuk mendaftar lomba', picture: {} },
    { text: 'Pindai menu', picture, account: { kind: 'personal', standing: 'own-personal' } },
  ],
};
