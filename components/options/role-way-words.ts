/** Words for what each role is offered first. */
import { messages } from '../shared/words';

export const tRoleWay = messages({
  id: {
    'as-admin': 'Sebagai admin',
    admin: 'Ubah kebijakan di Studio',
    'as-pelatih': 'Sebagai pelatih',
    pelatih: 'Buka soal sendiri di Pelatihan',
    'as-penanggung-jawab': 'Sebagai penanggung jawab',
    'penanggung-jawab': 'Jawab permintaan persetujuan',
  },
  en: {
    'as-admin': 'As admin',
    admin: 'Change the policy in the Studio',
    'as-pelatih': 'As trainer',
    pelatih: 'Open your own questions',
    'as-penanggung-jawab': 'As the one responsible',
    'penanggung-jawab': 'Answer requests for approval',
  },
});
