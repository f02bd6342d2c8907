/** Words of the toolbar popup. */
import { counted } from '../shared/finding-words';
import { messages } from '../shared/words';

export const tPopup = messages({
  id: {
    thisTab: 'Tab ini',
    notASite:
      'Halaman ini tidak diperiksa. Saring bekerja di Facebook, X, Instagram, dan Threads; bila ini salah satunya, muat ulang halaman.',
    outOfSight:
      'Saring menahan sebuah draf, tetapi halaman ini tidak memperlihatkan jendela Saring. Draf masih utuh dan belum dikirim. Muat ulang halaman, lalu kirim lagi.',
    noComposer: 'Belum ada kotak tulis yang terbuka.',
    understood: 'dikenali',
    partly: 'belum dikenali sepenuhnya',
    unread: 'tidak dikenali',
    off: 'dimatikan kebijakan',
    findings: (count: number) => counted(count, { other: 'temuan' }),
    health: 'Laporan untuk admin',
    copyHealth: 'Salin laporan',
    healthHint: 'Berisi nama kotak dan sebabnya saja. Tanpa teks, tanpa nama.',
    account: 'Akun yang sedang dipakai',
    noAccount: 'Akun tampil setelah Anda mulai menulis.',
    policy: 'Kebijakan',
    revision: (number: number) => `Revisi ${number}`,
    managed: 'kebijakan grup dari admin',
    imported: 'dari berkas',
    url: 'dari alamat kebijakan',
    noPolicy: 'Belum ada kebijakan kantor. Aturan bawaan hanya memperingatkan.',
    validUntil: (day: string) => `Berlaku sampai ${day}`,
    expired: (day: string) => `Berakhir ${day}`,
    noEnd: 'Tanpa batas waktu',
    signed: 'Tanda tangan sah',
    untrusted: 'Tanda tangan belum dipercaya',
    unsigned: 'Tidak bertanda tangan',
    switchedOff: 'Aturan yang berhenti di tab ini',
    stopped: (error: string) => `Tidak ikut memeriksa sampai halaman dimuat ulang. Galat: ${error}`,
    post: 'Unggahan',
    reply: 'Balasan',
    comment: 'Komentar',
    quote: 'Kutipan',
    share: 'Bagikan ulang',
    edit: 'Suntingan',
    caption: 'Keterangan foto',
    story: 'Cerita',
    business: 'Business Suite',
    generic: 'Kotak lain',
    quick: 'Periksa teks',
    quickHint: 'Tempelkan teks di sini. Teks tidak disimpan dan tidak dikirim ke mana pun.',
    quickLabel: 'Teks yang diperiksa',
    quickClean: 'Tidak ada temuan.',
    quickFailed: 'Pemeriksaan gagal dijalankan, jadi teks ini belum diperiksa.',
    options: 'Pengaturan',
    training: 'Pelatihan',
    'no-submit': 'tombol kirim tidak ditemukan',
    'no-account': 'akun tidak terbaca',
    'account-from-page': 'akun dibaca dari halaman',
    'unread-text': 'ada teks yang tidak ikut diperiksa',
    'unknown-media': 'ada gambar yang tidak dikenali sebagai lampiran',
    'unknown-composer': 'jenis kotak belum dikenal',
    'read-back-differed': 'perbaikan otomatis ditolak situs',
    'first-step-unseen': 'dibuka sebelum Saring melihat teksnya',
    'sent-unchecked': 'ada kiriman yang tidak diperiksa',
    alternative: (number: string) => `dikenali dengan cara ke-${number}`,
  },
  en: {
    thisTab: 'This tab',
    notASite:
      'This page is not checked. Saring works on Facebook, X, Instagram and Threads; if this is one of them, reload the page.',
    outOfSight:
      'Saring holds a draft, but this page keeps Saring’s window from being seen. The draft is intact and has not been sent. Reload the page and send again.',
    noComposer: 'No text box is open yet.',
    understood: 'recognised',
    partly: 'not fully recognised',
    unread: 'not recognised',
    off: 'switched off by policy',
    findings: (count: number) => counted(count, { one: 'finding', other: 'findings' }),
    health: 'Report for the admin',
    copyHealth: 'Copy the report',
    healthHint: 'Holds the names of boxes and the causes only. No text, no names of people.',
    account: 'The acting account',
    noAccount: 'The account is shown once you start writing.',
    policy: 'Policy',
    revision: (number: number) => `Revision ${number}`,
    managed: 'group policy of the admin',
    imported: 'from a file',
    url: 'from the policy address',
    noPolicy: 'No office policy yet. The built-in rules only warn.',
    validUntil: (day: string) => `Valid until ${day}`,
    expired: (day: string) => `Ended ${day}`,
    noEnd: 'No end date',
    signed: 'Signature valid',
    untrusted: 'Signature not trusted yet',
    unsigned: 'Not signed',
    switchedOff: 'Rules that stopped in this tab',
    stopped: (error: string) => `Not checking until the page is reloaded. Error: ${error}`,
    post: 'Post',
    reply: 'Reply',
    comment: 'Comment',
    quote: 'Quote',
    share: 'Share',
    edit: 'Edit',
    caption: 'Caption',
    story: 'Story',
    business: 'Business Suite',
    generic: 'Another box',
    quick: 'Check a text',
    quickHint: 'Paste a text here. It is not stored and not sent anywhere.',
    quickLabel: 'Text to check',
    quickClean: 'No findings.',
    quickFailed: 'The check failed to run, so this text was not checked.',
    options: 'Settings',
    training: 'Training',
    'no-submit': 'send button not found',
    'no-account': 'account not readable',
    'account-from-page': 'account read from the page',
    'unread-text': 'some of the text is not checked',
    'unknown-media': 'a picture is not recognised as an attachment',
    'unknown-composer': 'kind of box not known yet',
    'read-back-differed': 'the site refused an automatic fix',
    'first-step-unseen': 'opened before Saring saw its text',
    'sent-unchecked': 'a post went out unchecked',
    alternative: (number: string) => `recognised in way ${number}`,
  },
});

/** A reason code of a composer's health in words; unknown codes are shown as they are. */
export function reasonWords(code: string): string {
  const t = tPopup();
  const way = /^alternative-(\d+)$/.exec(code)?.[1];
  if (way) return t.alternative(way);
  switch (code) {
    case 'no-submit':
    case 'no-account':
    case 'account-from-page':
    case 'unread-text':
    case 'unknown-media':
    case 'unknown-composer':
    case 'read-back-differed':
    case 'first-step-unseen':
    case 'sent-unchecked':
    case 'off':
      return t[code];
    default:
      return code;
  }
}

type RowKind = 'post' | 'reply' | 'comment' | 'quote' | 'share' | 'edit' | 'caption' | 'story' | 'business' | 'generic';

const rowKinds = new Map<string, RowKind>([
  ['home', 'post'],
  ['modal', 'post'],
  ['mobile', 'post'],
  ['post', 'post'],
  ['reply', 'reply'],
  ['reply-modal', 'reply'],
  ['comment', 'comment'],
  ['quote', 'quote'],
  ['share', 'share'],
  ['edit', 'edit'],
  ['edit-post', 'edit'],
  ['edit-comment', 'edit'],
  ['caption', 'caption'],
  ['story', 'story'],
  ['business', 'business'],
  ['generic', 'generic'],
]);

/** A row of a site table as officers call it (`x/home`: "Unggahan"); a row without a name of its own is shown as it is. */
export function rowWords(row: string): string {
  const kind = rowKinds.get(row.slice(row.indexOf('/') + 1));
  return kind ? tPopup()[kind] : row;
}
