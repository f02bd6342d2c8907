/** What the officer is told when the journal cannot be written. */
import type { Text } from '../../rules/engine/types';

export const troubles: Readonly<Record<'disk-full' | 'unavailable', Text>> = {
  'disk-full': {
    id: 'Catatan Saring belum tersimpan karena penyimpanan komputer ini penuh. Kosongkan sebagian ruang; Saring mencoba lagi sendiri.',
    en: 'Saring could not save its journal because this computer’s storage is full. Free some space; Saring tries again by itself.',
  },
  unavailable: {
    id: 'Catatan Saring belum tersimpan. Saring mencoba lagi sendiri; bila pesan ini sering muncul, beri tahu admin kantor.',
    en: 'Saring could not save its journal yet. It tries again by itself; tell your office’s admin if this keeps appearing.',
  },
};
