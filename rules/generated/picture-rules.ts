// Made by `npm run -s manifest` of the files in rules/. Do not edit.
import type { Rule } from '../engine/types';
import { rule as gambarDaftarJaga } from '../gambar/daftar-jaga';
import { rule as gambarKartuIdentitas } from '../gambar/kartu-identitas';
import { rule as gambarKodeQr } from '../gambar/kode-qr';
import { rule as gambarMeme } from '../gambar/meme';
import { rule as gambarNaskahDinas } from '../gambar/naskah-dinas';
import { rule as gambarPercakapan } from '../gambar/percakapan';
import { rule as gambarPeta } from '../gambar/peta';
import { rule as gambarPosisiFoto } from '../gambar/posisi-foto';

/** Every built-in rule for what is read in a picture. */
export const rules: readonly Rule[] = [
  gambarDaftarJaga,
  gambarKartuIdentitas,
  gambarKodeQr,
  gambarMeme,
  gambarNaskahDinas,
  gambarPercakapan,
  gambarPeta,
  gambarPosisiFoto,
];
