import type { Matcher } from '../engine/types';
import { list } from './list';

/** Who organises an election, or keeps others from taking sides in one, says what otherwise takes sides. */
export const organising: Matcher = list(
  'kpu, kpud, kip, bawaslu, panwaslu, panwaslih, netral, netralitas, jadwal, tahapan pemilu, pengawasan, sosialisasi pemilih, logistik pemilu, pencoblosan serentak, jaga kerukunan, pemilu damai, mantan calon, ketua osis, osis, ketua kelas, calon siswa, calon jemaah, yang selanjutnya disebut, sebagaimana dimaksud, pasal, satpol pp, ditertibkan, menertibkan',
);
