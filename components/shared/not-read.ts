/** What is said of attachments that were not read, where there is room for a sentence. */
import type { Unseen } from '../../policy/types';
import { messages } from './words';

const tNotRead = messages({
  id: {
    image: 'Gambar pada draf ini tidak diperiksa; lihat sendiri sekali lagi.',
    video: 'Video pada draf ini tidak diperiksa; tonton sendiri sekali lagi.',
    pdf: 'PDF pada draf ini tidak diperiksa; baca sendiri sekali lagi.',
    file: 'Dokumen pada draf ini tidak diperiksa; baca sendiri sekali lagi.',
    unclear: 'Tulisan pada gambar sulit dibaca; lihat sendiri sekali lagi.',
    format: 'Jenis gambar ini tidak terbaca; lihat sendiri sekali lagi.',
    reading: '',
  },
  en: {
    image: 'The picture in this draft is not checked; look at it once more yourself.',
    video: 'The video in this draft is not checked; watch it once more yourself.',
    pdf: 'The PDF in this draft is not checked; read it once more yourself.',
    file: 'The document in this draft is not checked; read it once more yourself.',
    unclear: 'The writing in the picture is hard to read; look at it once more yourself.',
    format: 'This kind of picture can’t be read; look at it once more yourself.',
    reading: '',
  },
});

/** One sentence; empty where everything was read or still is being read. */
export const notReadIn = ({ unseen }: { readonly unseen?: Unseen }): string => (unseen ? tNotRead()[unseen] : '');
