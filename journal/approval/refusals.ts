/** Why an answer does not open a draft, and what to do about it, in the officer's words. */
import type { Text } from '../../rules/engine/types';
import type { Refusal } from './types';

export const refusals: Record<Refusal, Text> = {
  malformed: {
    id: 'Jawaban ini tidak lengkap atau bukan jawaban persetujuan Saring. Salin seluruh pesan dari penyetuju, lalu tempelkan lagi.',
    en: 'This answer is incomplete or not an approval from Saring. Copy the whole message from the approver and paste it again.',
  },
  'wrong-key': {
    id: 'Tanda tangan ini bukan dari penyetuju yang tercantum di kebijakan kantor. Minta jawaban dari orang yang tercantum.',
    en: 'This signature is not from an approver named in the office’s policy. Ask a person who is named there.',
  },
  'own-approval': {
    id: 'Persetujuan harus dari orang lain, bukan dari petugas yang mengirim. Mintalah kepada rekan yang berwenang.',
    en: 'An approval must come from somebody else than the officer who sends. Please ask a colleague who may approve.',
  },
  'other-policy': {
    id: 'Persetujuan ini dibuat dengan kebijakan yang berbeda dari yang berlaku sekarang. Buat permintaan baru.',
    en: 'This approval was made under a policy other than the one in force now. Make a new request.',
  },
  'other-officer': {
    id: 'Persetujuan ini diberikan untuk permintaan petugas lain. Buat permintaan dari komputer ini.',
    en: 'This approval was given for another officer’s request. Make a request from this computer.',
  },
  'other-account': {
    id: 'Persetujuan ini untuk akun atau situs lain. Pindah ke akun yang disetujui, atau buat permintaan baru.',
    en: 'This approval is for another account or site. Switch to the approved account, or make a new request.',
  },
  'altered-text': {
    id: 'Teks atau lampiran sudah berbeda dari yang disetujui, atau gambarnya tidak dapat dibaca lagi. Kembalikan seperti semula, atau buat permintaan baru.',
    en: 'Text or attachments differ from what was approved, or a picture can’t be read any more. Restore them, or make a new request.',
  },
  expired: {
    id: 'Waktu persetujuan ini belum mulai atau sudah lewat. Buat permintaan baru.',
    en: 'The time of this approval has not begun or is over. Make a new request.',
  },
  'not-asked': {
    id: 'Jawaban ini sudah dipakai, atau permintaannya dibuat di komputer lain. Satu jawaban membuka satu draf di komputer yang meminta; buat permintaan baru.',
    en: 'This answer has been used, or its request was made on another computer. One answer opens one send on the computer that asked; make a new request.',
  },
  'clock-back': {
    id: 'Jam komputer ini mundur dari waktu yang sudah tercatat di jurnal. Betulkan jamnya, lalu tempelkan lagi jawabannya.',
    en: 'This computer’s clock stands before a time that the journal has already seen. Set it right, then paste the answer again.',
  },
  refused: {
    id: 'Permintaan ini tidak disetujui. Perbaiki draf, lalu minta lagi bila masih perlu.',
    en: 'This request was not approved. Fix the draft, and ask again if it is still needed.',
  },
  'no-storage': {
    id: 'Pemakaian persetujuan tidak dapat dicatat di komputer ini, jadi belum dapat dibuka. Periksa ruang penyimpanan, lalu coba lagi.',
    en: 'The use of this approval can’t be recorded on this computer, so it can’t be opened yet. Check the disk space and try again.',
  },
};
