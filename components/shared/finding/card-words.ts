/** Longer words of the card of a finding; apart from those that the page itself needs. */
import { messages } from '../words';

export const tCard = messages({
  id: {
    differs: 'Teks tidak dapat diganti otomatis di sini. Salin teks yang sudah diperbaiki, lalu tempelkan sendiri:',
    falseAlarmKept:
      'Ditandai keliru. Dicatat di jurnal tanpa teks draf; admin melihatnya saat jurnal diekspor. Hal ini tetap perlu diselesaikan.',
  },
  en: {
    differs: 'The text can’t be replaced automatically here. Copy the corrected text and paste it yourself:',
    falseAlarmKept:
      'Marked as a false alarm. Kept in the journal without the draft’s text; the admin sees it when the journal is exported. It still has to be settled.',
  },
});
