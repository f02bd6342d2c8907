import type { Lexicon } from '../engine/types';
import { gerakan, kegiatanSipil, satuan } from './kekuatan';
import { kanal, kapan, pengumuman } from './pengumuman';

/** Every lexicon; a rule names them by id. */
export const lexicons: readonly Lexicon[] = [
  // Force data.
  satuan,
  gerakan,
  kegiatanSipil,
  // Announcements.
  pengumuman,
  kapan,
  kanal,
];
