/** Which picture, video or document is meant; apart from the other words about findings, since nothing in the page itself names one. */
import type { Within } from '../../policy/types';
import { messages } from './words';

/** A video or a document, and where in it. */
type Place = Pick<Within, 'of'> & Partial<Within>;

export const tPicture = messages({
  id: {
    /** `within`: it is a video or a document, at which second or page where that is known. */
    picture: (number: number, within?: Place) =>
      within?.of === 'video'
        ? `Video ${number}${within.at === undefined ? '' : `, detik ke-${within.at}`}`
        : within?.of === 'pdf'
          ? `PDF ${number}${within.at === undefined ? '' : `, halaman ${within.at}`}`
          : `Gambar ${number}`,
    wholePicture: 'Seluruh gambar',
  },
  en: {
    picture: (number: number, within?: Place) =>
      within?.of === 'video'
        ? `Video ${number}${within.at === undefined ? '' : `, second ${within.at}`}`
        : within?.of === 'pdf'
          ? `PDF ${number}${within.at === undefined ? '' : `, page ${within.at}`}`
          : `Picture ${number}`,
    wholePicture: 'Whole picture',
  },
});
