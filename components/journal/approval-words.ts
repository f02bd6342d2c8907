/** Words of the approver's view. */

import { counted } from '../shared/finding-words';
import { messages } from '../shared/words';

export const tApproval = messages({
  id: {
    title: 'Persetujuan',
    intro:
      'Rekan Anda dapat meminta persetujuan untuk draf yang tertahan. Periksa permintaannya di sini, lalu kirim balik jawabannya.',
    keyTitle: 'Menyetujui dari komputer ini',
    noKey:
      'Anda belum punya kunci. Kunci dibuat di peramban ini, tersimpan terkunci dengan kata sandi Anda, dan tidak pernah keluar dari sini.',
    makeKey: 'Aktifkan komputer ini untuk menyetujui',
    passphrase: (least: number) => `Kata sandi baru, paling sedikit ${least} huruf`,
    passphraseAgain: 'Kata sandi itu sekali lagi',
    tooShort: (least: number) => `Kata sandi ini terlalu pendek; pakai paling sedikit ${least} huruf, misalnya empat kata.`,
    notTheSame: 'Kedua kata sandi belum sama.',
    kept: 'Kunci rahasianya tersimpan di peramban ini, terkunci dengan kata sandi Anda. Kata sandi diminta setiap kali Anda menjawab.',
    forgotten: 'Lupa kata sandi?',
    forgottenHint:
      'Kata sandi tidak dapat dipulihkan. Buat yang baru di bawah; kunci lama tidak dapat dipakai lagi, dan admin harus mencantumkan kunci baru di kebijakan.',
    ownPassphrase: 'Kata sandi kunci Anda',
    'wrong-passphrase': 'Kata sandi ini salah. Ketik lagi dengan teliti.',
    'not-here': 'Jawaban tidak dapat ditandatangani di sini: kunci Anda belum tercantum, atau ini permintaan Anda sendiri.',
    fingerprint: 'Kode kunci',
    unlisted:
      'Kunci ini belum tercantum di kebijakan kantor. Kirim kunci publik di bawah kepada admin, dan cocokkan kode kuncinya lewat telepon.',
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
    byBytes: (count: number) =>
      `Jawaban Anda terikat pada isi berkas ${counted(count, { other: 'lampiran' })}: berkas lain tidak akan terbuka.`,
    byAddress: (count: number) =>
      `Isi berkas ${counted(count, { other: 'lampiran' })} tidak dapat dibaca Saring; jawaban Anda hanya terikat pada alamatnya di halaman petugas.`,
    byKind: (count: number) =>
      `Alamat ${counted(count, { other: 'lampiran' })} tidak terbaca; jawaban Anda hanya terikat pada jenisnya, jadi dapat ditukar.`,
    text: 'Isi draf',
    findings: 'Hasil pemeriksaan di komputer Anda',
    noFindings: 'Tidak ada yang ditandai di komputer ini.',
    unchecked: 'Saring gagal memeriksanya di komputer ini. Baca isinya dengan teliti.',
    window: 'Berlaku selama',
    hours: (count: number) => counted(count, { other: 'jam' }),
    approve: 'Setujui draf ini',
    note: 'Catatan untuk petugas (boleh kosong)',
    refuse: 'Tolak dengan catatan ini',
    refusalHint:
      'Tidak disetujui. Kirim jawaban ini kepada petugas: permintaannya ditutup dan catatan Anda ditunjukkan kepadanya.',
    waitingTitle: 'Menunggu jawaban',
    waitingHint: 'Permintaan dari komputer ini yang belum dijawab. Jawabannya hanya dapat dipakai di sini, satu kali.',
    withdraw: 'Batalkan',
    discard: 'Tutup tanpa menjawab',
    answer: 'Kirim balik jawabannya. Isi draf tidak ada di dalamnya.',
    answerHint: 'Disetujui. Jawaban ini hanya membuka draf, akun, dan waktu ini, satu kali.',
    copyAnswer: 'Salin jawaban',
    another: 'Periksa permintaan lain',
  },
  en: {
    title: 'Approval',
    intro: 'Colleagues can ask for approval of a draft that was stopped. Check the request here and send the answer back.',
    keyTitle: 'Approving on this computer',
    noKey: 'You have no key yet. It is made in this browser, kept locked with your passphrase, and never leaves it.',
    makeKey: 'Activate this computer for approving',
    passphrase: (least: number) => `New passphrase, at least ${least} letters`,
    passphraseAgain: 'The passphrase once more',
    tooShort: (least: number) => `This passphrase is too short; use at least ${least} letters, four words for example.`,
    notTheSame: 'The two passphrases are not the same yet.',
    kept: 'Its secret half is kept in this browser, locked with your passphrase, which is asked for each time you answer.',
    forgotten: 'Forgot the passphrase?',
    forgottenHint:
      'A passphrase can’t be recovered. Make a new key below; the old one can’t be used any more, and the admin has to put the new one into the policy.',
    ownPassphrase: 'Passphrase of your key',
    'wrong-passphrase': 'This passphrase is wrong. Type it again carefully.',
    'not-here': 'The answer can’t be signed here: your key is not listed yet, or this is your own request.',
    fingerprint: 'Key code',
    unlisted:
      'This key is not in the office’s policy yet. Send the public key below to the admin and compare the key code by telephone.',
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
    byBytes: (count: number) =>
      `Your answer is bound to the file contents of ${counted(count, { one: 'attachment', other: 'attachments' })}: no other file opens.`,
    byAddress: (count: number) =>
      `Saring can’t read the file of ${counted(count, { one: 'attachment', other: 'attachments' })}; your answer is bound only to the address on the officer’s page.`,
    byKind: (count: number) =>
      `No address could be read of ${counted(count, { one: 'attachment', other: 'attachments' })}; your answer is bound only to the kind, so another could take the place.`,
    text: 'Text of the draft',
    findings: 'Result of the check on your computer',
    noFindings: 'Nothing is marked on this computer.',
    unchecked: 'The check failed on this computer. Read the text carefully.',
    window: 'Valid for',
    hours: (count: number) => counted(count, { one: 'hour', other: 'hours' }),
    approve: 'Approve this draft',
    note: 'Note to the officer (optional)',
    refuse: 'Refuse with this note',
    refusalHint: 'Not approved. Send this answer to the officer: the request is closed and your note is shown.',
    waitingTitle: 'Waiting for an answer',
    waitingHint: 'Requests from this computer that were not answered yet. An answer can be used here only, once.',
    withdraw: 'Withdraw',
    discard: 'Close without answering',
    answer: 'Send the answer back. The text is not in it.',
    answerHint: 'Approved. This answer opens only this draft, account and time, once.',
    copyAnswer: 'Copy the answer',
    another: 'Check another request',
  },
});
