/** Words of what stands in the page itself: chip, what a screen reader is told, and the lines that are told once. */
import type { Text } from '../../rules/engine/types';
import { messages } from '../shared/words';

export const tPage = messages({
  id: {
    clean: 'tidak ada yang ditandai',
    imageUnseen: 'teks bersih · gambar tidak diperiksa',
    videoUnseen: 'teks bersih · video tidak diperiksa',
    unchecked: 'belum diperiksa',
    unread: 'kotak ini tidak dikenali',
    partly: 'belum dikenali sepenuhnya',
    chipHint: 'Buka temuan',
    progress: (done: number, total: number) => `${done} dari ${total} selesai`,
    checkedAgain: 'Draf berubah dan sudah diperiksa lagi',
    markedWrong: 'Ditandai keliru',
    markTakenBack: 'Tanda keliru dibatalkan',
    held: 'draf ditahan',
  },
  en: {
    clean: 'nothing is marked',
    imageUnseen: 'text is clean · picture not checked',
    videoUnseen: 'text is clean · video not checked',
    unchecked: 'not checked yet',
    unread: 'this box is not recognised',
    partly: 'not fully recognised',
    chipHint: 'Open the findings',
    progress: (done: number, total: number) => `${done} of ${total} done`,
    checkedAgain: 'The draft changed and was checked again',
    markedWrong: 'Marked as a false alarm',
    markTakenBack: 'No longer marked as a false alarm',
    held: 'draft held',
  },
});

/** Lines told once. In both languages, since the language may change while they stand. */
export const told = {
  sent: {
    id: 'Draf dikirim.',
    en: 'The draft was sent.',
  },
  sentApproved: (approver: string) => ({
    id: `Terkirim dengan persetujuan ${approver}.`,
    en: `Sent with the approval of ${approver}.`,
  }),
  changed: {
    id: 'Belum dikirim. Teks atau kebijakan kantor berubah, jadi perlu diperiksa lagi. Tekan tombol kirim sekali lagi.',
    en: 'Not sent yet. The text or the office’s policy changed, so it has to be checked again. Press send once more.',
  },
  pass: {
    id: 'Belum dikirim. Situs mengganti tombol kirimnya. Tekan tombol kirim sekali lagi; keputusan Anda berlaku satu kali untuk teks ini.',
    en: 'Not sent yet. The site has replaced its send button. Press send once more; your decision holds once for this text.',
  },
  uncheckedSend: {
    id: 'Satu kiriman keluar tanpa diperiksa. Lihat kembali kiriman itu; kotak tulisnya belum dikenali.',
    en: 'A post went out without a check. Please look at it again; its text box is not recognised yet.',
  },
  falseAlarmKept: {
    id: 'Ditandai keliru. Dicatat di jurnal tanpa teks draf; admin melihatnya saat jurnal diekspor.',
    en: 'Marked as a false alarm. Kept in the journal without the draft’s text; the admin sees it when the journal is exported.',
  },
  gone: {
    id: 'Draf yang ditahan tidak ada lagi di halaman ini. Saring tidak mengirim apa pun.',
    en: 'The held draft is no longer on this page. Saring sent nothing.',
  },
} as const satisfies Record<string, Text | ((name: string) => Text)>;

/** Where the frame cannot be shown, the browser's own dialog says that a send was held. */
export const notShown: Text = {
  id: 'Saring menahan draf ini karena ada yang perlu diperiksa, tetapi jendela Saring tidak dapat ditampilkan di halaman ini. Draf masih utuh dan belum dikirim. Muat ulang halaman, lalu kirim lagi. Bila tetap begini, buka Saring dari bilah alat peramban dan beri tahu admin kantor.',
  en: 'Saring holds this draft because something in it should be checked, but Saring’s window cannot be shown on this page. The draft is intact and has not been sent. Reload the page and send again. If it stays so, open Saring from the browser’s toolbar and tell your office’s admin.',
};
