/** What can be done about a finding in a picture, short of taking the picture out. */
import type { PicturePlace } from '../../policy/types';

/**
 * Where the words themselves do the harm, it is gone with them. A secrecy mark, a letterhead or a roster's title only tells what the
 * picture is: to cover that would hide the mark and publish the secret.
 */
const inWords: ReadonlySet<string> = new Set([
  'etika/kata-kasar',
  'gambar/kartu-identitas',
  'gambar/kode-qr',
  'gambar/percakapan',
  'keamanan/kredensial',
  'pelindungan/data-pribadi',
  'pelindungan/identitas-anak',
]);

export function mendOf(rule: string, boxes: PicturePlace['boxes']): Pick<PicturePlace, 'mend'> {
  if (rule === 'gambar/posisi-foto') return { mend: 'position' };
  return inWords.has(rule) && boxes.length > 0 ? { mend: 'cover' } : {};
}
