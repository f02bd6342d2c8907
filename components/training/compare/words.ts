/** Words of the comparison. */

import { counted } from '../../shared/finding-words';
import { messages } from '../../shared/words';

export const words = messages({
  id: {
    text: 'Satu teks, dua kebijakan',
    hint: 'Tulis teks yang dibandingkan.',
    left: 'Kebijakan kiri',
    right: 'Kebijakan kanan',
    role: 'Akun',
    addFile: 'Buka berkas kebijakan…',
    refused: (count: number) => `Berkas ini tidak dipakai. ${counted(count, { other: 'hal' })} perlu diperbaiki:`,
    sends: 'Dapat dikirim',
    sendsNote: 'Ada catatan, tetapi dapat dikirim',
    warns: 'Perlu keputusan sebelum dikirim',
    blocks: 'Tidak dapat dikirim',
    onlyHere: 'hanya di sini',
    other: (severity: string) => `di sebelah: ${severity}`,
    same: 'Kedua kebijakan memberi hasil yang sama.',
    differs: (count: number) => `${counted(count, { other: 'hal berbeda' })}.`,
    none: 'Tidak ada yang ditandai.',
    account: 'Akun',
    revision: (revision: number) => `revisi ${revision}`,
  },
  en: {
    text: 'One text, two policies',
    hint: 'Write the text to compare.',
    left: 'Policy on the left',
    right: 'Policy on the right',
    role: 'Account',
    addFile: 'Open a policy file…',
    refused: (count: number) => `This file is not used. ${counted(count, { one: 'thing', other: 'things' })} to fix:`,
    sends: 'Can be sent',
    sendsNote: 'Has a note, but can be sent',
    warns: 'Needs a decision before it is sent',
    blocks: 'Cannot be sent',
    onlyHere: 'only here',
    other: (severity: string) => `on the other side: ${severity}`,
    same: 'Both policies give the same result.',
    differs: (count: number) => `${counted(count, { one: 'thing differs', other: 'things differ' })}.`,
    none: 'Nothing is marked.',
    account: 'Account',
    revision: (revision: number) => `revision ${revision}`,
  },
});
