/** Words of what stands in the page itself: chip, what a screen reader is told, and the lines that are told once. */
import type { Replaced } from '../../pictures/answer';
import type { Text } from '../../rules/engine/types';
import { sendControl } from '../shared/send-control';
import { messages } from '../shared/words';

export const tPage = messages({
  id: {
    clean: 'tidak ada yang ditandai',
    imageUnseen: 'teks bersih · gambar tidak diperiksa',
    videoUnseen: 'teks bersih · video tidak diperiksa',
    partUnseen: 'teks bersih · lampiran diperiksa sebagian',
    pdfUnseen: 'teks bersih · PDF tidak diperiksa',
    fileUnseen: 'teks bersih · dokumen tidak diperiksa',
    unclearUnseen: 'teks bersih · gambar sulit dibaca',
    formatUnseen: 'teks bersih · jenis gambar tidak terbaca',
    readingUnseen: 'memeriksa gambar…',
    pictured: 'teks dan lampiran bersih',
    unchecked: 'belum diperiksa',
    unread: 'tidak diperiksa',
    partly: 'diperiksa sebagian',
    chipHint: 'Lihat yang ditandai',
    progress: (done: number, total: number) => `${done} dari ${total} selesai`,
    answers: (count: number) => `${count} jawaban siap pakai`,
    inserted: 'Jawaban dimasukkan',
    checkedAgain: 'Draf berubah dan sudah diperiksa lagi',
    markedWrong: 'Ditandai keliru',
    markTakenBack: 'Tanda keliru dibatalkan',
    held: 'draf ditahan',
  },
  en: {
    clean: 'nothing is marked',
    imageUnseen: 'text is clean · picture not checked',
    videoUnseen: 'text is clean · video not checked',
    partUnseen: 'text is clean · attachment checked in part',
    pdfUnseen: 'text is clean · PDF not checked',
    fileUnseen: 'text is clean · document not checked',
    unclearUnseen: 'text is clean · picture hard to read',
    formatUnseen: 'text is clean · kind of picture not readable',
    readingUnseen: 'checking the picture…',
    pictured: 'text and attachments are clean',
    unchecked: 'not checked yet',
    unread: 'not checked',
    partly: 'checked in part',
    chipHint: 'See what is marked',
    progress: (done: number, total: number) => `${done} of ${total} done`,
    answers: (count: number) => `${count} approved ${count === 1 ? 'answer' : 'answers'}`,
    inserted: 'The answer was put in',
    checkedAgain: 'The draft changed and was checked again',
    markedWrong: 'Marked as a false alarm',
    markTakenBack: 'No longer marked as a false alarm',
    held: 'draft held',
  },
});

/** Lines told once. In both languages, since the language may change while they stand. */
export const told = {
  sent: (isScheduled: boolean) => ({
    id: `Draf ${isScheduled ? 'dijadwalkan' : 'dikirim'}.`,
    en: `The draft was ${isScheduled ? 'scheduled' : 'sent'}.`,
  }),
  sentApproved: (approver: string, isScheduled: boolean) => ({
    id: `${isScheduled ? 'Dijadwalkan' : 'Terkirim'} dengan persetujuan ${approver}.`,
    en: `${isScheduled ? 'Scheduled' : 'Sent'} with the approval of ${approver}.`,
  }),
  changed: (send?: string) => ({
    id: `Belum dikirim karena teks atau kebijakan kantor berubah. Tekan ${sendControl.id(send)} sekali lagi.`,
    en: `Not sent yet because the text or the office’s policy changed. Press ${sendControl.en(send)} once more.`,
  }),
  pass: (send?: string) => ({
    id: `Belum dikirim. Tekan ${sendControl.id(send)} sekali lagi; alasan tidak perlu diisi ulang.`,
    en: `Not sent yet. Press ${sendControl.en(send)} once more; the reason need not be given again.`,
  }),
  uncheckedSend: {
    id: 'Satu unggahan terkirim tanpa diperiksa. Baca kembali unggahan itu.',
    en: 'A post was sent without a check. Please read it again.',
  },
  falseAlarmKept: {
    id: 'Ditandai keliru. Dicatat di jurnal tanpa teks draf; admin melihatnya saat jurnal diekspor.',
    en: 'Marked as a false alarm. Kept in the journal without the draft’s text; the admin sees it when the journal is exported.',
  },
  gone: {
    id: 'Draf yang ditahan tidak ada lagi di halaman ini. Saring tidak mengirim apa pun.',
    en: 'The held draft is no longer on this page. Saring sent nothing.',
  },
} as const satisfies Record<string, Text | ((...about: never[]) => Text)>;

/** What became of a picture that was to be replaced, told of as what can be seen. */
export const replaced: Record<Replaced, (number: number) => Text> = {
  replaced: (number) => ({
    id: `Gambar ${number} di draf sudah diganti, dan gambar barunya diperiksa lagi. Berkas asli di komputer Anda tidak diubah.`,
    en: `Picture ${number} of the draft was replaced, and the new one is checked again. The original file on your computer is as it was.`,
  }),
  beside: (number) => ({
    id: `Gambar baru sudah terpasang, tetapi gambar ${number} yang lama masih ada di draf. Hapus gambar lama itu sebelum mengirim.`,
    en: `The new picture is attached, but the old picture ${number} is still in the draft. Remove the old one before you send.`,
  }),
  removed: (number) => ({
    id: `Gambar ${number} sudah dilepas dari draf, tetapi situs tidak menerima gambar barunya. Simpan gambar baru ini, lalu lampirkan sendiri.`,
    en: `Picture ${number} was taken out of the draft, but the site did not take the new one. Save the new picture, then attach it yourself.`,
  }),
  refused: (number) => ({
    id: `Situs ini tidak menerima gambar dari Saring; gambar ${number} yang lama masih ada di draf. Simpan gambar baru ini, hapus yang lama, lalu lampirkan yang disimpan.`,
    en: `This site takes no picture from Saring; the old picture ${number} is still in the draft. Save the new picture, remove the old one, then attach the saved one.`,
  }),
};

/** Where the frame cannot be shown, the browser's own dialog says that a send was held. */
export const notShown: Text = {
  id: 'Saring menahan draf ini karena ada yang perlu diperiksa, tetapi jendela Saring tidak dapat ditampilkan di halaman ini. Draf masih utuh dan belum dikirim. Muat ulang halaman, lalu kirim lagi. Bila tetap begini, buka Saring dari bilah peramban dan beri tahu admin kantor.',
  en: 'Saring holds this draft because something in it should be checked, but Saring’s window cannot be shown on this page. The draft is intact and has not been sent. Reload the page and send again. If it stays so, open Saring from the browser’s toolbar and tell your office’s admin.',
};
