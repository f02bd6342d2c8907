import { messages } from '../words';

export const tHandOver = messages({
  id: {
    whatsapp: 'WhatsApp',
    mail: 'Surel',
    tooLongCopied: 'Pesan ini terlalu panjang untuk tautan dan sudah disalin. Tempelkan di percakapan yang terbuka.',
    tooLong: 'Pesan ini terlalu panjang untuk tautan. Salin pesannya di bawah, lalu tempelkan di percakapan yang terbuka.',
    byOtherWay: 'Kirim dengan cara lain',
  },
  en: {
    whatsapp: 'WhatsApp',
    mail: 'Mail',
    tooLongCopied: 'This message is too long for a link and has been copied. Paste it into the conversation that opens.',
    tooLong: 'This message is too long for a link. Copy it below and paste it into the conversation that opens.',
    byOtherWay: 'Send it in another way',
  },
});
