import type { Lexicon } from '../engine/types';
import { cabul } from './cabul';
import { capKubu, golongan, hinaanGolongan } from './golongan';
import { hasutan } from './hasutan';
import { hinaanOrang } from './hinaan-orang';
import { namaInstansi } from './instansi';
import { iming, kabarAngin, kabarGempar, kabarJalanan, obatAjaib, persekongkolan, pesanBerantai } from './kabar';
import { calon, kampanye } from './kampanye';
import { kataGanda } from './kata-ganda';
import { kataKasar } from './kata-kasar';
import { gerakan, kegiatanSipil, satuan } from './kekuatan';
import { lembaga, pejabat, satuanSendiri } from './pejabat';
import { kanal, kapan, pengumuman } from './pengumuman';
import { ejekan, penilaian } from './penilaian';
import { diriSendiri, ejaanSingkat, ragamCakapan, sasaran } from './sasaran';
import { semboyanLawan } from './semboyan';
import { dukungan, ragamDebat, ragamDinas, suasanaAkrab, urusanUmum } from './suasana';

/** Every lexicon; a rule names them by id. */
export const lexicons: readonly Lexicon[] = [
  // Speech.
  ejaanSingkat,
  calon,
  kampanye,
  pesanBerantai,
  kabarGempar,
  kabarJalanan,
  persekongkolan,
  suasanaAkrab,
  urusanUmum,
  ragamDebat,
  ragamDinas,
  dukungan,
  semboyanLawan,
  ejekan,
  penilaian,
  satuanSendiri,
  lembaga,
  pejabat,
  iming,
  obatAjaib,
  kabarAngin,
  hinaanOrang,
  hasutan,
  capKubu,
  hinaanGolongan,
  golongan,
  kataKasar,
  kataGanda,
  cabul,
  sasaran,
  diriSendiri,
  ragamCakapan,
  // Force data.
  satuan,
  gerakan,
  kegiatanSipil,
  // Announcements.
  namaInstansi,
  pengumuman,
  kapan,
  kanal,
];
