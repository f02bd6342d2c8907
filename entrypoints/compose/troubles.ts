/** What the officer is told when the journal cannot be written. */
import type { StorageTrouble } from '../../compose/session/sends';
import type { Text } from '../../rules/engine/types';

export const troubles: Readonly<Record<StorageTrouble, Text>> = {
  'disk-full': {
    id: 'Jurnal Saring belum tersimpan karena penyimpanan komputer ini penuh. Kosongkan sebagian ruang; Saring mencoba lagi sendiri.',
    en: 'Saring could not save its journal because this computer’s storage is full. Free some space; Saring tries again by itself.',
  },
  unavailable: {
    id: 'Jurnal Saring belum tersimpan. Saring mencoba lagi sendiri; bila pesan ini sering muncul, beri tahu admin kantor.',
    en: 'Saring could not save its journal yet. It tries again by itself; tell your office’s admin if this keeps appearing.',
  },
};

/** The same where the policy wants every send on record first: nothing was sent. */
export const heldBack: typeof troubles = {
  'disk-full': {
    id: 'Belum dikirim. Kebijakan kantor meminta setiap unggahan dicatat dulu, dan penyimpanan komputer ini penuh. Draf masih utuh. Kosongkan sebagian ruang, lalu kirim lagi.',
    en: 'Not sent yet. The office’s policy requires every post to be recorded first, and this computer’s storage is full. The draft is intact. Free some space, then send again.',
  },
  unavailable: {
    id: 'Belum dikirim. Kebijakan kantor meminta setiap unggahan dicatat dulu, dan jurnal Saring belum dapat disimpan. Draf masih utuh. Coba kirim lagi; bila tetap sama, beri tahu admin kantor.',
    en: 'Not sent yet. The office’s policy requires every post to be recorded first, and Saring could not save its journal. The draft is intact. Try sending again; tell your office’s admin if it stays so.',
  },
};

export const pressAgain: Text = {
  id: 'Belum dikirim. Tekan tombol kirim sekali lagi.',
  en: 'Not sent yet. Please press send once more.',
};

export const readingPictures: Text = {
  id: 'Gambar sedang diperiksa di komputer ini. Draf terkirim sendiri setelah selesai, bila tidak ada yang ditandai.',
  en: 'The picture is being checked on this computer. The draft is sent by itself when that is done, if nothing is marked.',
};
