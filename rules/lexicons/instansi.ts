import type { Lexicon } from '../engine/types';

/** The office's own names. Empty here: a policy adds them, and a draft that uses them speaks for the office. */
export const namaInstansi: Lexicon = {
  id: 'nama-instansi',
  title: { id: 'Nama instansi sendiri', en: 'Names of the own institution' },
  groups: [],
};
