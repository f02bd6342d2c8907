/** Words about journal entries on their way to the office, for popup and options page. */
import type { ForwardProblem } from '../../journal/forward/types';
import { counted } from './finding-words';
import { messages } from './words';

export const tForward = messages({
  id: {
    title: 'Jurnal diteruskan ke kantor',
    waiting: (count: number) =>
      count === 0 ? 'Tidak ada entri yang menunggu.' : `${counted(count, { other: 'entri' })} menunggu.`,
    permission: (host: string) => `Peramban belum mengizinkan Saring mengirim ke ${host}.`,
    header: 'Kunci pengenal penerima belum dipasang di komputer ini. Beri tahu admin.',
    unreachable: (host: string) => `${host} tidak dapat dihubungi. Entri tetap tersimpan dan dikirim lagi nanti.`,
    refused: (host: string, status: number) =>
      `${host} menolak menerima entri (kode ${status}). Entri tetap tersimpan; beri tahu admin bila ini berlanjut.`,
    allow: 'Izinkan',
    open: 'Lihat',
  },
  en: {
    title: 'Journal forwarded to the office',
    waiting: (count: number) =>
      count === 0 ? 'No entries are waiting.' : `${counted(count, { one: 'entry is waiting', other: 'entries are waiting' })}.`,
    permission: (host: string) => `The browser does not allow Saring to send to ${host} yet.`,
    header: 'The key for the receiver is not installed on this computer. Tell your admin.',
    unreachable: (host: string) => `${host} cannot be reached. The entries stay here and are sent later.`,
    refused: (host: string, status: number) =>
      `${host} refuses the entries (code ${status}). They stay here; tell your admin if this continues.`,
    allow: 'Allow',
    open: 'Show',
  },
});

/** Why entries wait, in a sentence. */
export function sayProblem(problem: ForwardProblem, host: string): string {
  const t = tForward();
  switch (problem.kind) {
    case 'permission':
      return t.permission(host);
    case 'header':
      return t.header;
    case 'unreachable':
      return t.unreachable(host);
    case 'refused':
      return t.refused(host, problem.status);
  }
}
