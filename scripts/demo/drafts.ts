/** The scripted drafts of the demonstration: what is typed where, and what must come of it. */
export interface DemoDraft {
  /** File name of the screenshot, and how the draft is called in print. */
  readonly name: string;
  readonly title: string;
  readonly composer: 'x/post' | 'facebook/post' | 'facebook/comment' | 'instagram/caption' | 'instagram/comment';
  readonly account: 'assigned' | 'unassigned' | 'own-personal';
  readonly text: string;
  /** Rules of which each must be among the findings of the stopped draft; none: the draft goes out at once. */
  readonly stoppedBy: readonly string[];
  /** What the officer does about a stopped draft. */
  readonly decision?: 'leave' | 'fix' | 'reason';
  /** The text that must have been sent in the end; none: nothing may be sent. */
  readonly sent?: string;
}

const announcement =
  'Pelayanan KTP keliling hadir Senin, 23 November 2026, pukul 08.00–12.00 WIB di Balai Desa Contoh. ' +
  'Syarat: fotokopi KK. Informasi: (0341) 000111.';

export const drafts: readonly DemoDraft[] = [
  {
    name: '1-telegram-bocor',
    title: 'Telegram rahasia yang bocor',
    composer: 'facebook/post',
    account: 'assigned',
    text: 'Beredar STR/9902/VII/2025: 1 SST berangkat besok pukul 05.00 dari Pos A ke Pos B.',
    stoppedBy: ['larangan/rahasia'],
    decision: 'leave',
  },
  {
    name: '2-nik-warga',
    title: 'NIK seorang warga, disamarkan lalu dikirim',
    composer: 'facebook/comment',
    account: 'assigned',
    text: 'Terima kasih, Bapak. Permohonan dengan NIK 3507991708859901 sudah kami teruskan, hasilnya besok pukul 10.00.',
    stoppedBy: ['pelindungan/data-pribadi'],
    decision: 'fix',
    sent: 'Terima kasih, Bapak. Permohonan dengan NIK 3507********9901 sudah kami teruskan, hasilnya besok pukul 10.00.',
  },
  {
    name: '3-cuitan-penggemar',
    title: 'Cuitan penggemar dari akun resmi',
    composer: 'x/post',
    account: 'assigned',
    text: 'Huaaa aku nangis lihat konser oppa semalam, gemes banget! Love you so much sayangku 😍😍',
    stoppedBy: ['prinsip/keterwakilan'],
    decision: 'leave',
  },
  {
    name: '4-akun-petugas-lain',
    title: 'Pengumuman benar, akun petugas lain',
    composer: 'x/post',
    account: 'unassigned',
    text: announcement,
    stoppedBy: ['prinsip/akun-keliru'],
    decision: 'leave',
  },
  {
    name: '5-kirim-dengan-alasan',
    title: 'Peringatan, dikirim dengan alasan',
    composer: 'instagram/comment',
    account: 'assigned',
    text: 'Katanya sih listrik padam sampai malam, info dari grup sebelah.',
    stoppedBy: ['etika/informasi-benar'],
    decision: 'reason',
    sent: 'Katanya sih listrik padam sampai malam, info dari grup sebelah.',
  },
  {
    name: '6-pengumuman-bersih',
    title: 'Pengumuman yang bersih',
    composer: 'instagram/caption',
    account: 'assigned',
    text: announcement,
    stoppedBy: [],
    sent: announcement,
  },
];
