/** Words of the approver's view. */

import { counted } from '../shared/finding-words';
import { messages } from '../shared/words';

export const tApproval = messages({
  id: {
    title: 'Persetujuan',
    intro:
      'Rekan Anda dapat meminta persetujuan untuk draf yang tertahan. Periksa permintaannya di sini, lalu kirim balik jawabannya.',
    keyTitle: 'Kunci Anda',
    noKey: 'Anda belum punya kunci. Kunci dibuat di peramban ini dan tidak pernah keluar dari sini.',
    makeKey: 'Buat kunci',
    fingerprint: 'Sidik kunci',
    unlisted:
      'Kunci ini belum tercantum di kebijakan kantor. Kirim kunci publik di bawah kepada admin, dan bacakan sidiknya lewat telepon.',
    listed: (name: string) => `Tercantum di kebijakan sebagai ${name}.`,
    copyKey: 'Salin kunci publik',
    request: 'Permintaan dari petugas',
    requestHint: 'Tempelkan seluruh pesan yang Anda terima.',
    read: 'Periksa permintaan',
    malformed: 'Permintaan ini tidak lengkap atau bukan permintaan Saring. Salin seluruh pesannya, lalu tempelkan lagi.',
    own: 'Ini permintaan Anda sendiri. Persetujuan harus diberikan orang lain.',
    otherPolicy: (asked: string, mine: string) =>
      `Permintaan ini dibuat dengan kebijakan ${asked}, sedangkan komputer ini memakai ${mine}. Samakan kebijakan dulu; jawaban dari kebijakan lain akan ditolak.`,
    asks: (name: string) => `${name} meminta persetujuan`,
    made: 'Dibuat',
    unreadable: 'Akun tidak terbaca saat permintaan dibuat. Tanyakan langsung akun mana yang dipakai.',
    attachments: (count: number) =>
      `Ada ${counted(count, { other: 'lampiran' })} yang tidak ikut terkirim dalam permintaan ini. Mintalah gambarnya secara terpisah.`,
    text: 'Isi draf',
    findings: 'Hasil pemeriksaan di komputer Anda',
    noFindings: 'Tidak ada temuan dengan aturan di komputer ini.',
    unchecked: 'Pemeriksaan gagal dijalankan di komputer ini. Baca isinya dengan teliti.',
    window: 'Berlaku selama',
    hours: (count: number) => counted(count, { other: 'jam' }),
    approve: 'Setujui draf ini',
    discard: 'Tutup tanpa menyetujui',
    answer: 'Jawaban untuk dikirim balik',
    answerHint: 'Jawaban ini hanya membuka draf, akun, dan waktu ini, satu kali. Isi draf tidak ada di dalamnya.',
    copyAnswer: 'Salin jawaban',
    another: 'Periksa permintaan lain',
  },
  en: {
    title: 'Approval',
    intro: 'Colleagues can ask for approval of a draft that was stopped. Check the request here and send the answer back.',
    keyTitle: 'Your key',
    noKey: 'You have no key yet. It is made in this browser and never leaves it.',
    makeKey: 'Make a key',
    fingerprint: 'Fingerprint',
    unlisted:
      'This key is not in the office’s policy yet. Send the public key below to the admin and read the fingerprint out by telephone.',
    listed: (name: string) => `Listed in the policy as ${name}.`,
    copyKey: 'Copy the public key',
    request: 'Request from an officer',
    requestHint: 'Paste the whole message that you received.',
    read: 'Check the request',
    malformed: 'This request is incomplete or not one of Saring. Copy the whole message and paste it again.',
    own: 'This is your own request. An approval must come from somebody else.',
    otherPolicy: (asked: string, mine: string) =>
      `This request was made under policy ${asked}, this computer uses ${mine}. Bring them in line first; an answer under another policy is refused.`,
    asks: (name: string) => `${name} asks for approval`,
    made: 'Made',
    unreadable: 'The account could not be read when the request was made. Ask which account is used.',
    attachments: (count: number) =>
      `${counted(count, { one: 'attachment does', other: 'attachments do' })} not travel with this request. Ask for the pictures separately.`,
    text: 'Text of the draft',
    findings: 'What this computer finds',
    noFindings: 'Nothing found with the rules on this computer.',
    unchecked: 'The check failed on this computer. Read the text with care.',
    window: 'Valid for',
    hours: (count: number) => counted(count, { one: 'hour', other: 'hours' }),
    approve: 'Approve this draft',
    discard: 'Close without approving',
    answer: 'Answer to send back',
    answerHint: 'This answer opens only this draft, account and time, once. The text is not in it.',
    copyAnswer: 'Copy the answer',
    another: 'Check another request',
  },
});
