/** Words for a signed file that is looked at in the studio. */
import { messages } from '../../shared/words';

export const tVerify = messages({
  id: {
    title: 'Periksa berkas bertanda tangan',
    help: 'Asli atau tidak, kunci siapa, terbit kapan, dan apa bedanya dengan yang ditulis di sini. Berkas itu hanya dibaca.',
    choose: 'Pilih berkas kebijakan',
    genuine: 'Asli: isinya tidak berubah sejak ditandatangani.',
    ownKey: 'Kuncinya kunci kantor yang disimpan di sini:',
    otherKey: 'Kuncinya bukan kunci yang disimpan di sini; cocokkan kodenya:',
    unsigned: 'Tidak bertanda tangan: siapa pun dapat mengubahnya.',
    refused: (name: string) => `“${name}” akan ditolak komputer petugas:`,
    which: (office: string, id: string, revision: number, issued: string, until: string | undefined) =>
      `${office} (${id}), revisi ${revision}, terbit ${issued}${until ? `, berlaku sampai ${until}` : ''}.`,
    same: 'Sama dengan kebijakan yang ditulis di sini.',
    differs: 'Dari berkas itu ke kebijakan yang ditulis di sini:',
  },
  en: {
    title: 'Check a signed file',
    help: 'Genuine or not, whose key, of when, and how it differs from what is written here. The file is only read.',
    choose: 'Choose a policy file',
    genuine: 'Genuine: nothing changed since it was signed.',
    ownKey: 'The key is the office’s, kept here:',
    otherKey: 'The key is not the one kept here; compare the code:',
    unsigned: 'Not signed: anybody can change it.',
    refused: (name: string) => `Officers’ computers will refuse “${name}”:`,
    which: (office: string, id: string, revision: number, issued: string, until: string | undefined) =>
      `${office} (${id}), revision ${revision}, issued ${issued}${until ? `, valid until ${until}` : ''}.`,
    same: 'The same as the policy written here.',
    differs: 'From that file to the policy written here:',
  },
});
