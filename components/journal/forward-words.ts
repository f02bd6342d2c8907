/** Words of the journal page about what is forwarded. */
import type { ForwardPolicy } from '../../journal/forward/types';
import { counted } from '../shared/finding-words';
import { messages } from '../shared/words';

type Field = NonNullable<ForwardPolicy['omit']>[number] | NonNullable<ForwardPolicy['include']>[number];

export const tForwardCard = messages({
  id: {
    intro: (host: string) => `Kebijakan kantor meminta setiap entri baru dikirim ke ${host}. Isi draf tidak pernah ikut.`,
    without: (fields: string) => `Yang juga tidak ikut: ${fields}.`,
    last: (when: string, count: number) => `Terakhir terkirim ${when}; seluruhnya ${counted(count, { other: 'entri' })}.`,
    next: (when: string) => `Dicoba lagi ${when}, atau ketika Anda menekan Kirim sekarang.`,
    passedOver: (count: number) =>
      `${counted(count, { other: 'entri' })} tidak diteruskan karena terlalu lama menunggu atau terlalu panjang. Entri itu ada di ekspor selama masa simpannya.`,
    rejected: (count: number) => `${counted(count, { other: 'entri' })} ditolak oleh penerima.`,
    now: 'Kirim sekarang',
    preview: 'Lihat yang dikirim',
    waits: (bytes: string) => `Yang dikirim berikutnya, huruf demi huruf (${bytes} byte):`,
    example: (bytes: string) => `Tidak ada yang menunggu. Entri terakhir dikirim seperti ini (${bytes} byte):`,
    nothing: 'Jurnal belum berisi entri yang dapat ditunjukkan.',
    denied: 'Izin tidak diberikan; entri tetap menunggu di komputer ini.',
  },
  en: {
    intro: (host: string) =>
      `The office’s policy asks that each new entry is sent to ${host}. The text of a draft is never included.`,
    without: (fields: string) => `Also left out: ${fields}.`,
    last: (when: string, count: number) => `Last sent ${when}; ${counted(count, { one: 'entry', other: 'entries' })} in all.`,
    next: (when: string) => `Tried again ${when}, or when you press Send now.`,
    passedOver: (count: number) =>
      `${counted(count, { one: 'entry was', other: 'entries were' })} not forwarded: too long, or waiting too long. They are in exports as long as they are kept.`,
    rejected: (count: number) => `${counted(count, { one: 'entry was', other: 'entries were' })} refused by the receiver.`,
    now: 'Send now',
    preview: 'Show what is sent',
    waits: (bytes: string) => `The next request, letter by letter (${bytes} bytes):`,
    example: (bytes: string) => `Nothing is waiting. The last entry is sent like this (${bytes} bytes):`,
    nothing: 'The journal holds no entry to show yet.',
    denied: 'Permission was not given; the entries keep waiting on this computer.',
  },
});

const tField = messages<Record<Field, string>>({
  id: {
    officer: 'nama petugas',
    account: 'nama akun',
    approver: 'penyetuju',
    reasonCode: 'kode alasan',
    surface: 'jenis unggahan',
    site: 'situs',
    reasonText: 'kalimat alasan',
    textHash: 'kode draf',
  },
  en: {
    officer: 'the officer’s name',
    account: 'the account',
    approver: 'the approver',
    reasonCode: 'the code of the reason',
    surface: 'the kind of post',
    site: 'the site',
    reasonText: 'the words of the reason',
    textHash: 'the code of the draft',
  },
});

/** What stays here besides the text of a draft. */
export function leftOut({ omit = [], include = [] }: ForwardPolicy): string {
  const optional = (['reasonText', 'textHash'] as const).filter((field) => !include.includes(field));
  return [...optional, ...omit].map((field) => tField()[field]).join(', ');
}
