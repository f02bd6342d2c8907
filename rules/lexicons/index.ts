import type { Lexicon } from '../engine/types';
import { cabul } from './cabul';
import { kataKasar } from './kata-kasar';
import { gerakan, kegiatanSipil, satuan } from './kekuatan';
import { kanal, kapan, pengumuman } from './pengumuman';
import { diriSendiri, ragamCakapan, sasaran } from './sasaran';

/** Every lexicon; a rule names them by id. */
export const lexicons: readonly Lexicon[] = [
  // Speech.
  kataKasar,
  cabul,
  sasaran,
  diriSendiri,
  ragamCakapan,
  // Force data.
  satuan,
  gerakan,
  kegiatanSipil,
  // Announcements.
  pengumuman,
  kapan,
  kanal,
];
