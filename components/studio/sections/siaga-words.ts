/** Words of the alert in the studio. */
import { messages } from '../../shared/words';

export const tSiaga = messages({
  id: {
    title: 'Siaga',
    help: 'Dalam keadaan darurat hanya petugas yang disebut yang mengirim. Kabar tanpa sumber atau waktu ditahan, begitu pula candaan, pantun, dan promosi. Siaga berakhir sendiri pada waktunya.',
    reach:
      'Tanda tangani dan sebarkan seperti kebijakan lain: lewat alamat sampai dalam 5 menit, pada komputer yang diatur admin seketika. Setiap petugas diberi tahu satu kali.',
    call: 'Mulai siaga',
    end: 'Akhiri siaga',
  },
  en: {
    title: 'Alert',
    help: 'In an emergency only the officers named here post. News without source or time is held, and so are jokes, rhymes and promotion. The alert ends by itself in time.',
    reach:
      'Sign and distribute it like any policy: by address it arrives within 5 minutes, on computers that the admin manages at once. Every officer is told once.',
    call: 'Call an alert',
    end: 'End the alert',
  },
});
