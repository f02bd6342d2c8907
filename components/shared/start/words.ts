/** Words of the first day, on the start page and in the toolbar popup. */
import { counted } from '../finding-words';
import { messages } from '../words';

export const tStart = messages({
  id: {
    title: 'Mulai memakai Saring',
    checklist: 'Tiga langkah pertama',
    left: (count: number) => `Tinggal ${counted(count, { other: 'langkah' })}`,
    policy: 'Pasang kebijakan kantor',
    name: 'Pilih nama Anda',
    nameAlone: 'Isi nama dan akun kantor',
    try: 'Coba dengan satu kalimat',
    done: 'selesai',
    todo: 'belum',
    open: 'Lanjutkan',
    chooseName: 'Pilih nama Anda',
    nameHint: 'Ketik beberapa huruf, lalu pilih dari daftar.',
    noSuchName: 'Nama ini tidak ada dalam daftar kebijakan. Pilih salah satu dari daftar, atau tanyakan kepada admin.',
    notChosen: 'Belum dipilih',
    thisIsMe: 'Ini saya',
  },
  en: {
    title: 'Start using Saring',
    checklist: 'The first three steps',
    left: (count: number) => `${counted(count, { one: 'step', other: 'steps' })} left`,
    policy: 'Install the office’s policy',
    name: 'Choose your name',
    nameAlone: 'Enter your name and the office’s accounts',
    try: 'Try it with one sentence',
    done: 'done',
    todo: 'not done',
    open: 'Continue',
    chooseName: 'Choose your name',
    nameHint: 'Type a few letters, then choose from the list.',
    noSuchName: 'This name is not on the policy’s list. Choose one of the list, or ask the admin.',
    notChosen: 'Not chosen',
    thisIsMe: 'This is me',
  },
});
