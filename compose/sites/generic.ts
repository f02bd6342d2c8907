/** For a composer that no row describes. Kept apart from the tables, so that a broken table cannot break it. */
import type { SurfaceRow } from './types';

/** Labels of buttons that publish, on any of the sites. */
export const sendLabels: readonly string[] = [
  ...['Post', 'Post all', 'Tweet', 'Reply', 'Share', 'Share now', 'Publish', 'Schedule', 'Comment', 'Post comment', 'Send'],
  ...['Save', 'Done', 'Update', 'Answer', 'Repost', 'Posting', 'Posting semua', 'Balas', 'Bagikan', 'Bagikan sekarang'],
  ...['Terbitkan', 'Publikasikan', 'Jadwalkan', 'Komentari', 'Kirim komentar', 'Posting komentar', 'Kirim', 'Komentar', 'Simpan'],
  ...['Selesai', 'Perbarui', 'Jawab', 'Kirim balasan', 'Unggah', 'Upload', 'Share to story', 'Bagikan ke cerita'],
];

/** Buttons that leave a composer without publishing. */
export const leaveLabels: readonly string[] = [
  ...['Close', 'Cancel', 'Discard', 'Back', 'Delete', 'Leave', 'Go back', 'Clear', 'Remove'],
  ...['Tutup', 'Batal', 'Batalkan', 'Buang', 'Kembali', 'Hapus', 'Tinggalkan', 'Bersihkan'],
];

/** The row of a composer that the table does not know. */
export function genericRow(enter: boolean): SurfaceRow {
  return { id: 'generic', surface: 'post', root: ['[role="dialog"]', 'form'], submitLabels: sendLabels, enter, account: [] };
}
