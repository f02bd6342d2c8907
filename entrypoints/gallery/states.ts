/** Every state the overlay can be in, by the name used in the gallery's links. */

import type { ReplyView } from '../../compose/overlay';
import type { ReleaseOutcome } from '../../compose/types';
import type { AccountCard, DecisionTerms } from '../../policy/types';
import { drawings, findingIn } from './pictures';
import { accounts, type drafts, reply, terms, verdictOn } from './samples';

export interface GalleryState {
  readonly title: string;
  readonly draft: keyof typeof drafts;
  readonly account?: AccountCard;
  readonly textarea?: true;
  /** The composer stands in a modal dialog that pulls the focus back into itself. */
  readonly dialog?: true;
  readonly health?: 'partly' | 'unread';
  readonly refuses?: true;
  readonly failed?: true;
  readonly terms?: Partial<DecisionTerms>;
  readonly hold?: true;
  /** What was pressed has the post published later. */
  readonly isScheduled?: true;
  /** Approval was asked for before. */
  readonly isAsked?: true;
  /** What is pressed after the popup stands, in order: values of `data-action`. */
  readonly press?: readonly string[];
  /** The draft the officer has written by the time the popup stands. */
  readonly edit?: keyof typeof drafts;
  readonly key?: 'step';
  readonly notice?: 'policy' | 'unchecked';
  readonly outcome?: ReleaseOutcome;
  readonly place?: 'left';
  /** The draft answers a citizen. */
  readonly reply?: ReplyView;
  /** The draft holds this picture. */
  readonly picture?: keyof typeof drawings;
}

export const states = {
  bersih: { title: 'Tidak ada temuan', draft: 'clean' },
  catatan: { title: 'Catatan selagi menulis', draft: 'note' },
  peringatan: { title: 'Tanda peringatan selagi menulis', draft: 'warn' },
  wajib: { title: 'Tanda wajib diperbaiki', draft: 'block' },
  textarea: { title: 'Tanda pada kotak teks biasa', draft: 'warn', textarea: true },
  sebagian: { title: 'Kotak diperiksa sebagian', draft: 'note', health: 'partly' },
  'tidak-dikenali': { title: 'Kotak tidak diperiksa', draft: 'clean', health: 'unread' },
  kartu: { title: 'Kartu satu temuan', draft: 'warn', key: 'step' },
  daftar: { title: 'Semua temuan, dibuka dari chip', draft: 'warn', press: ['chip'] },
  'tahan-peringatan': { title: 'Pengiriman ditahan: peringatan', draft: 'warn', hold: true },
  'tahan-wajib': { title: 'Pengiriman ditahan: wajib diperbaiki', draft: 'block', hold: true },
  'tahan-samping': { title: 'Pengiriman ditahan, jendela di samping kotak', draft: 'warn', hold: true, place: 'left' },
  'dua-aturan': { title: 'Dua aturan pada kata yang sama', draft: 'double', hold: true, press: ['also'] },
  utas: { title: 'Satu kartu untuk semua kata satu aturan, dalam utas', draft: 'thread', hold: true },
  dijadwalkan: { title: 'Dijadwalkan, bukan dikirim', draft: 'warn', hold: true, isScheduled: true },
  dialog: { title: 'Di dalam dialog situs', draft: 'warn', hold: true, dialog: true, press: ['send'] },
  kebocoran: { title: 'Dugaan kebocoran dan laporannya', draft: 'secret', hold: true, press: ['leak'] },
  dasar: { title: 'Dasar aturan terbuka', draft: 'block', hold: true, press: ['basis'] },
  alasan: { title: 'Tetap kirim dengan alasan', draft: 'warn', hold: true, press: ['send'] },
  'alasan-singkat': {
    title: 'Alasan yang ditekan langsung mengirim',
    draft: 'warn',
    hold: true,
    press: ['send'],
    terms: { minReasonLength: 0 },
  },
  persetujuan: { title: 'Minta persetujuan', draft: 'block', hold: true, press: ['approval'] },
  'persetujuan-terjadwal': {
    title: 'Minta persetujuan untuk yang dijadwalkan',
    draft: 'block',
    hold: true,
    isScheduled: true,
    press: ['approval'],
  },
  'jawaban-penyetuju': { title: 'Menempelkan jawaban penyetuju', draft: 'block', hold: true, isAsked: true },
  'salah-deteksi': { title: 'Ditandai keliru', draft: 'warn', hold: true, press: ['false-alarm'] },
  'salah-deteksi-dicatat': { title: 'Ditandai keliru pada temuan wajib', draft: 'secret', hold: true, press: ['false-alarm'] },
  'sebagian-selesai': { title: 'Diperiksa lagi setelah perbaikan', draft: 'warn', hold: true, press: ['apply'] },
  'hampir-selesai': { title: 'Dua dari tiga selesai', draft: 'warn', hold: true, press: ['apply', 'apply'] },
  selesai: { title: 'Semua selesai', draft: 'warn', hold: true, edit: 'mended' },
  'salin-perbaikan': { title: 'Situs menolak perbaikan otomatis', draft: 'warn', hold: true, refuses: true, press: ['apply'] },
  gagal: { title: 'Pemeriksaan gagal', draft: 'warn', hold: true, failed: true },
  'gagal-ditahan': {
    title: 'Pemeriksaan gagal, kebijakan menahan',
    draft: 'warn',
    hold: true,
    failed: true,
    terms: { onEngineFailure: 'block' },
  },
  'bukan-akun': { title: 'Bukan akun yang ditugaskan', draft: 'warn', hold: true, account: accounts.wrong },
  'akun-pribadi': { title: 'Akun pribadi', draft: 'warn', hold: true, account: accounts.personal },
  'akun-tidak-terbaca': { title: 'Akun tidak terbaca', draft: 'warn', hold: true, account: accounts.unreadable },
  'akun-tanpa-nama': { title: 'Nama petugas belum dipilih', draft: 'warn', hold: true, account: accounts.unasked },
  'akun-rekan': { title: 'Akun pribadi rekan', draft: 'warn', hold: true, account: accounts.colleague },
  'akun-bersama': { title: 'Akun kantor tanpa petugas', draft: 'warn', hold: true, account: accounts.shared },
  'akun-tidak-terdaftar': { title: 'Akun tidak terdaftar', draft: 'warn', hold: true, account: accounts.unlisted },
  'luar-jam': { title: 'Di luar jam layanan', draft: 'warn', hold: true, account: accounts.outside },
  siaga: { title: 'Kantor sedang siaga, bukan giliran petugas ini', draft: 'warn', hold: true, account: accounts.alert },
  'kanan-ke-kiri': { title: 'Nama yang ditulis dari kanan', draft: 'warn', hold: true, account: accounts.rtl },
  'tekan-sendiri': {
    title: 'Tombol kirim situs hilang',
    draft: 'warn',
    hold: true,
    outcome: 'pass',
    press: ['false-alarm', 'false-alarm', 'false-alarm', 'send-false-alarm'],
  },
  berubah: {
    title: 'Teks berubah setelah keputusan',
    draft: 'warn',
    hold: true,
    outcome: 'changed',
    press: ['false-alarm', 'false-alarm', 'false-alarm', 'send-false-alarm'],
  },
  balasan: { title: 'Jawaban siap pakai untuk komentar tiga hari lalu', draft: 'empty', reply, press: ['chip'] },
  'balasan-disalin': {
    title: 'Situs menolak jawaban siap pakai',
    draft: 'empty',
    reply,
    refuses: true,
    press: ['chip', 'insert'],
  },
  'balasan-ditahan': { title: 'Balasan ditahan', draft: 'answer', reply, hold: true },
  gambar: { title: 'Pengiriman ditahan karena isi gambar', draft: 'invitation', picture: 'kartu', hold: true },
  'gambar-rahasia': {
    title: 'Gambar yang tidak cukup disamarkan',
    draft: 'invitation',
    picture: 'telegram',
    hold: true,
  },
  'gambar-disimpan': {
    title: 'Situs menolak gambar pengganti',
    draft: 'invitation',
    picture: 'kartu',
    hold: true,
    refuses: true,
    press: ['cover'],
  },
  'tanpa-pemeriksaan': { title: 'Kiriman keluar tanpa diperiksa', draft: 'note', notice: 'unchecked' },
  'kebijakan-berubah': { title: 'Kebijakan kantor berubah', draft: 'clean', notice: 'policy' },
} as const satisfies Record<string, GalleryState>;

export type StateName = keyof typeof states;
export const isState = (name: string | null): name is StateName => name !== null && name in states;

/** `isCovered`: its picture was replaced. */
export const verdictFor = (state: GalleryState, text: string, isCovered: boolean) => {
  const inPicture = state.picture && !isCovered ? [findingIn(drawings[state.picture])] : [];
  const verdict = verdictOn(text, state.account ?? accounts.office, inPicture);
  return state.failed ? { ...verdict, severity: 'warn' as const, findings: [], unchecked: 'gallery' } : verdict;
};

export const termsFor = (state: GalleryState): DecisionTerms => ({ ...terms, ...state.terms });
