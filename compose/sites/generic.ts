/** For a composer that no row describes. Kept apart from the tables, so that a broken table cannot break it. */
import { findLabel, labelsOf } from './labels';
import type { SurfaceRow } from './types';

/** Labels of buttons that publish, on any of the sites. */
export const sendLabels: readonly string[] = [
  ...['Post', 'Post all', 'Tweet', 'Reply', 'Share', 'Share now', 'Publish', 'Schedule', 'Comment', 'Post comment', 'Send'],
  ...['Save', 'Done', 'Update', 'Answer', 'Repost', 'Posting', 'Posting semua', 'Balas', 'Bagikan', 'Bagikan sekarang'],
  ...['Terbitkan', 'Publikasikan', 'Jadwalkan', 'Komentari', 'Kirim komentar', 'Posting komentar', 'Kirim', 'Komentar', 'Simpan'],
  ...[
    'Selesai',
    'Perbarui',
    'Jawab',
    'Kirim balasan',
    'Unggah',
    'Submit',
    'Submit post',
    'Ajukan',
    'Publish now',
    'Terbitkan sekarang',
    'Post now',
    'Posting sekarang',
    'Upload',
    'Share to story',
    'Bagikan ke cerita',
    'Create event',
    'Buat acara',
    'Go live',
    'Siarkan langsung',
    'Minta persetujuan',
  ],
];

const scheduleLabels: readonly string[] = ['Schedule', 'Schedule *', 'Jadwalkan', 'Jadwalkan *'];

/** Does a send control publish later, by its name? */
export const isSchedule = (control: Element | undefined): boolean =>
  control !== undefined && findLabel(labelsOf(control), scheduleLabels) !== undefined;

/** Buttons that leave a composer without publishing. */
export const leaveLabels: readonly string[] = [
  ...['Close', 'Cancel', 'Discard', 'Back', 'Delete', 'Leave', 'Go back', 'Clear', 'Remove', 'Not now', 'Dismiss', 'Undo', 'No'],
  ...[
    'Tutup',
    'Batal',
    'Batalkan',
    'Buang',
    'Kembali',
    'Hapus',
    'Tinggalkan',
    'Bersihkan',
    'Nanti saja',
    'Belakang',
    'Mundur',
    'Membatalkan',
    'Menutup',
    'Urungkan',
    'Tidak',
  ],
];

/** Buttons that change a draft or show something, in the words of the sites and of a browser that translates them. */
export const neutralLabel =
  /^(add|edit|choose|select|insert|upload|tag|help|see|tambah|ubah|pilih|sisipkan|tandai|lihat|emoji|poll|jajak|preview|pratinjau|bantuan|follow|ikuti|translate|terjemahkan|filter|hashtag|[#@+]|(more|photos?|foto|videos?|gifs?|location|lokasi|musi[ck]|stic?kers?|stiker|feeling|perasaan|publi[ck]|everyone|semua|friends|teman|lainnya|draf|save draft|simpan draf|finish later|selesaikan nanti|skip|lewati|likes?|suka|alt|bold|tebal|italic|miring|media|record|rekam|attach|lampirkan|mention|sebut|camera|kamera|voice|suara|ai|grok|undo|redo)\b)/i;

/** The row of a composer that the table does not know. */
export function genericRow(enter: boolean): SurfaceRow {
  return { id: 'generic', surface: 'post', root: ['[role="dialog"]', 'form'], submitLabels: sendLabels, enter, account: [] };
}
