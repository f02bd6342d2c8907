/** What is said of attachments that were not read, where there is room for a sentence. */
import type { Unseen } from '../../policy/types';
import { messages } from './words';

const tNotRead = messages({
  id: {
    image: 'Gambar pada draf ini tidak diperiksa; lihat sendiri sekali lagi.',
    video: 'Video pada draf ini tidak diperiksa; tonton sendiri sekali lagi.',
    long: 'Video lebih dari satu menit tidak diperiksa; tonton sendiri sekali lagi.',
    codec: 'Peramban ini tidak dapat membuka videonya, jadi video tidak diperiksa; tonton sendiri sekali lagi.',
    stills: 'Dari video diperiksa satu gambar tiap lima detik; suara dan selebihnya tidak. Tonton sendiri sekali lagi.',
    pdf: 'PDF pada draf ini tidak diperiksa; baca sendiri sekali lagi.',
    pages: 'Hanya halaman-halaman pertama PDF yang diperiksa; baca sendiri selebihnya.',
    file: 'Dokumen pada draf ini tidak diperiksa; baca sendiri sekali lagi.',
    unclear: 'Tulisan pada gambar sulit dibaca; lihat sendiri sekali lagi.',
    format: 'Jenis gambar ini tidak terbaca; lihat sendiri sekali lagi.',
    reading: '',
  },
  en: {
    image: 'The picture in this draft is not checked; look at it once more yourself.',
    video: 'The video in this draft is not checked; watch it once more yourself.',
    long: 'A video of more than a minute is not checked; watch it once more yourself.',
    codec: 'This browser can’t open the video, so the video is not checked; watch it once more yourself.',
    stills: 'Of the video one picture in five seconds is checked; the sound and all else is not. Watch it once more yourself.',
    pdf: 'The PDF in this draft is not checked; read it once more yourself.',
    pages: 'Only the first pages of the PDF are checked; read the rest yourself.',
    file: 'The document in this draft is not checked; read it once more yourself.',
    unclear: 'The writing in the picture is hard to read; look at it once more yourself.',
    format: 'This kind of picture can’t be read; look at it once more yourself.',
    reading: '',
  },
});

/** One sentence; empty where everything was read or still is being read. */
export const notReadIn = ({ unseen }: { readonly unseen?: Unseen }): string => (unseen ? tNotRead()[unseen] : '');
