/** Words of the toolbar popup. */
import { counted } from '../shared/finding-words';
import { siteList } from '../shared/site-names';
import { messages } from '../shared/words';

export const tPopup = messages({
  id: {
    thisTab: 'Halaman ini',
    active: 'Aktif di tab ini.',
    reload: (site: string) => `Muat ulang halaman ini supaya Saring bekerja di ${site}.`,
    denied: (site: string) => `Tidak diberi izin di ${site}`,
    grant: 'Beri izin',
    unreadBoxes: (count: number) =>
      `${counted(count, { other: 'kotak tulis' })} tidak diperiksa. Baca sekali lagi sebelum mengirim.`,
    partlyBoxes: (count: number) => `${counted(count, { other: 'kotak tulis' })} hanya diperiksa sebagian.`,
    unasked: 'Anda belum memilih nama. Pilih nama Anda, supaya Saring tahu akun mana yang Anda kelola.',
    personal: 'Ini akun pribadi saya',
    personalHelp: 'Gaya bahasa dan kata kasar tidak lagi ditandai di akun ini.',
    notPersonal: 'Bukan akun pribadi saya',
    personalNow: 'Di akun ini hanya hal yang merugikan orang lain yang ditandai.',
    inDrafts: 'Draf yang terbuka',
    clean: 'Tidak ada yang ditandai',
    show: 'Lihat',
    waiting: 'Menunggu persetujuan',
    waitingHow: 'Sudah ada jawabannya? Tekan tombol kirim di situs sekali lagi, lalu tempelkan jawabannya.',
    waitingAll: 'Lihat daftar',
    keys: 'Pintasan papan ketik',
    step: 'Buka yang ditandai, lalu berikutnya',
    check: 'Periksa draf ini sekarang',
    noKey: 'belum ada',
    changeKeys: 'Ubah pintasan',
    more: 'Lainnya',
    help: 'Bantuan',
    ownSetup: 'dibuat sendiri',
    notASite: `Tidak aktif di halaman ini. Saring bekerja di ${siteList.id}.`,
    outOfSight:
      'Saring menahan sebuah draf, tetapi halaman ini tidak memperlihatkan jendela Saring. Draf masih utuh dan belum dikirim. Muat ulang halaman, lalu kirim lagi.',
    noComposer: 'Belum ada kotak tulis yang terbuka.',
    understood: 'diperiksa',
    partly: 'diperiksa sebagian',
    unread: 'tidak diperiksa',
    off: 'dimatikan kebijakan',
    findings: (count: number) => `${counted(count, { other: 'hal' })} ditandai`,
    health: 'Info teknis untuk admin',
    copyHealth: 'Salin info teknis',
    healthHint: 'Berisi nama kotak, sebabnya, dan susunan kotak yang tidak dikenali. Tanpa teks, tanpa nama.',
    policy: 'Kebijakan',
    revision: (number: number) => `revisi ${number}`,
    status: 'Status untuk admin',
    statusHint: 'Versi, kebijakan, dan nama Anda di kantor; ditandatangani kunci komputer ini. Tanpa isi draf.',
    copyStatus: 'Salin status',
    noStatus: 'Status tidak dapat ditandatangani: peramban ini tidak menyimpan data Saring. Beri tahu admin.',
    noPolicy: 'Belum ada kebijakan kantor. Saring hanya memberi peringatan; semua unggahan tetap dapat dikirim.',
    expired: (day: string) => `Berakhir ${day}. Mintalah yang baru kepada admin.`,
    signed: 'bertanda tangan',
    untrusted: 'tanda tangan belum dipercaya',
    unsigned: 'tidak bertanda tangan',
    switchedOff: (count: number) => `${counted(count, { other: 'aturan' })} sedang bermasalah dan dilewati. Muat ulang halaman.`,
    stopped: (rule: string, error: string) => `${rule}: berhenti (${error})`,
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
    quickClean: 'Tidak ada yang ditandai.',
    quickFailed: 'Saring gagal memeriksa teks ini.',
    options: 'Pengaturan',
    training: 'Pelatihan',
    studio: 'Studio kebijakan',
    'no-submit': 'tombol kirim tidak ditemukan',
    'no-account': 'akun tidak terbaca',
    'account-from-page': 'akun dibaca dari halaman',
    'unread-text': 'ada teks yang tidak ikut diperiksa',
    'unknown-media': 'ada gambar yang tidak dikenali sebagai lampiran',
    'unknown-composer': 'jenis kotak belum dikenal',
    'read-back-differed': 'teks tidak dapat diganti otomatis',
    'first-step-unseen': 'langkah pertama tidak terbaca',
    'not-loaded': 'Saring belum selesai dimuat',
    'sent-unchecked': 'ada unggahan yang terkirim tanpa diperiksa',
    alternative: (number: string) => `dikenali dengan cara ke-${number}`,
  },
  en: {
    thisTab: 'This page',
    active: 'Active in this tab.',
    reload: (site: string) => `Reload this page so that Saring works on ${site}.`,
    denied: (site: string) => `Not allowed on ${site}`,
    grant: 'Allow',
    unreadBoxes: (count: number) =>
      `${counted(count, { one: 'text box is', other: 'text boxes are' })} not checked. Read ${count === 1 ? 'it' : 'them'} once more before sending.`,
    partlyBoxes: (count: number) => `${counted(count, { one: 'text box is', other: 'text boxes are' })} checked only in part.`,
    unasked: 'You have not chosen your name. Choose it, so that Saring knows which accounts you manage.',
    personal: 'This is my personal account',
    personalHelp: 'Style and swear words are no longer marked on this account.',
    notPersonal: 'Not my personal account',
    personalNow: 'On this account only what harms others is marked.',
    inDrafts: 'Open drafts',
    clean: 'Nothing is marked',
    show: 'Show',
    waiting: 'Waiting for approval',
    waitingHow: 'Got the answer? Press send on the site once more, then paste it.',
    waitingAll: 'See the list',
    keys: 'Keyboard shortcuts',
    step: 'Open what is marked, then the next',
    check: 'Check this draft now',
    noKey: 'none yet',
    changeKeys: 'Change the shortcuts',
    more: 'More',
    help: 'Help',
    ownSetup: 'made by yourself',
    notASite: `Not active on this page. Saring works on ${siteList.en}.`,
    outOfSight:
      'Saring holds a draft, but this page keeps Saring’s window from being seen. The draft is intact and has not been sent. Reload the page and send again.',
    noComposer: 'No text box is open yet.',
    understood: 'checked',
    partly: 'checked in part',
    unread: 'not checked',
    off: 'switched off by policy',
    findings: (count: number) => `${counted(count, { one: 'thing', other: 'things' })} marked`,
    health: 'Technical details for the admin',
    copyHealth: 'Copy the details',
    healthHint:
      'Contains the names of boxes, the causes, and the structure of boxes that are not recognised. No text, no names of people.',
    policy: 'Policy',
    revision: (number: number) => `revision ${number}`,
    status: 'Status for the admin',
    statusHint: 'Version, policy and your name at the office, signed with this computer’s key. No text of drafts.',
    copyStatus: 'Copy the status',
    noStatus: 'The status can’t be signed: this browser keeps no data for Saring. Please tell the admin.',
    noPolicy: 'No office policy yet. Saring only warns; every post can still be sent.',
    expired: (day: string) => `Expired on ${day}. Ask the admin for a new one.`,
    signed: 'signed',
    untrusted: 'signature not trusted yet',
    unsigned: 'not signed',
    switchedOff: (count: number) =>
      `${counted(count, { one: 'rule has a problem and is', other: 'rules have a problem and are' })} skipped. Reload the page.`,
    stopped: (rule: string, error: string) => `${rule}: stopped (${error})`,
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
    quickClean: 'Nothing is marked.',
    quickFailed: 'Saring could not check this text.',
    options: 'Settings',
    training: 'Training',
    studio: 'Policy studio',
    'no-submit': 'send button not found',
    'no-account': 'account not readable',
    'account-from-page': 'account read from the page',
    'unread-text': 'some of the text is not checked',
    'unknown-media': 'a picture is not recognised as an attachment',
    'unknown-composer': 'kind of box not known yet',
    'read-back-differed': 'text can’t be replaced automatically',
    'first-step-unseen': 'first step not read',
    'not-loaded': 'Saring has not finished loading',
    'sent-unchecked': 'a post was sent unchecked',
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
    case 'not-loaded':
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
