/** Words for what each role is offered first. */
import { messages } from '../shared/words';

export const tRoleWay = messages({
  id: {
    'as-admin': 'Sebagai admin',
    admin: 'Tulis atau ubah kebijakan di Studio',
    'as-pelatih': 'Sebagai pelatih',
    pelatih: 'Buat dan buka kumpulan soal di Pelatihan',
    'as-penanggung-jawab': 'Sebagai penanggung jawab',
    'penanggung-jawab': 'Jawab permintaan persetujuan',
  },
  en: {
    'as-admin': 'As admin',
    admin: 'Write or change the policy in the Studio',
    'as-pelatih': 'As trainer',
    pelatih: 'Make and open decks of questions on the training page',
    'as-penanggung-jawab': 'As the one responsible',
    'penanggung-jawab': 'Answer requests for approval',
  },
});
