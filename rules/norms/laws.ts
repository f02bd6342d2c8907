/** Laws, circulars and service orders that a policy may cite besides the decree. */
import type { Citation } from '../engine/types';

export const norms: readonly Citation[] = [
  {
    id: 'norma/permenpanrb-83-2012',
    title: {
      id: 'Permen PANRB Nomor 83 Tahun 2012, Pedoman Pemanfaatan Media Sosial Instansi Pemerintah',
      en: 'Regulation of the Minister for PANRB 83 of 2012, guideline on the use of social media by government offices',
    },
    summary: {
      id: 'Asas, prinsip, dan etika pemakaian media sosial oleh instansi pemerintah.',
      en: 'Principles and ethics for the use of social media by government offices.',
    },
    since: '2012',
  },
  {
    id: 'norma/uu-14-2008',
    title: { id: 'UU 14/2008 Keterbukaan Informasi Publik', en: 'Law 14/2008 on public information' },
    article: 'Pasal 17',
    summary: {
      id: 'Informasi yang dikecualikan, antara lain identitas saksi dan korban serta jumlah, susunan, dan penempatan kekuatan pertahanan.',
      en: 'Exempt information, such as the identity of witnesses and victims and the number, composition and placing of forces.',
    },
    since: '2008',
  },
  {
    id: 'norma/kemhan-info',
    title: { id: 'Permenhan 14/2011 dan KEP/1040/M/XII/2011', en: 'Ministry of Defence 14/2011 and KEP/1040/M/XII/2011' },
    summary: {
      id: 'Daftar informasi pertahanan yang dikecualikan.',
      en: 'List of exempt defence information.',
    },
    since: '2011',
  },
  {
    id: 'norma/uu-27-2022',
    title: { id: 'UU 27/2022 Pelindungan Data Pribadi', en: 'Law 27/2022 on personal data' },
    article: 'Pasal 4 dan 65',
    summary: {
      id: 'Data pribadi orang lain tidak diungkap tanpa hak; data kesehatan, anak, dan keuangan bersifat khusus.',
      en: "Others' personal data is not disclosed without right; data on health, children and finance is specific data.",
    },
    since: '2022',
  },
  {
    id: 'norma/uu-1-2024',
    title: { id: 'UU 1/2024 (perubahan kedua UU ITE)', en: 'Law 1/2024 (second amendment of the law on electronic information)' },
    article: 'Pasal 28',
    summary: {
      id: 'Ujaran kebencian atas dasar SARA dan kabar bohong yang menimbulkan kerusuhan.',
      en: 'Hatred by ethnicity, religion or race, and false news that causes riot.',
    },
    since: '2024',
  },
  {
    id: 'norma/mk-115-2024',
    title: { id: 'Putusan MK 115/PUU-XXII/2024', en: 'Constitutional Court 115/PUU-XXII/2024' },
    summary: {
      id: 'Kerusuhan dalam Pasal 28 ayat (3) berarti kerusuhan di ruang fisik.',
      en: 'Riot in article 28(3) means riot in physical space.',
    },
    since: '2025-04-29',
  },
  {
    id: 'norma/mk-105-2024',
    title: { id: 'Putusan MK 105/PUU-XXII/2024', en: 'Constitutional Court 105/PUU-XXII/2024' },
    summary: {
      id: 'Tentang siapa yang dimaksud dengan orang lain dalam Pasal 27A UU ITE.',
      en: 'On who is meant by another person in article 27A of the law on electronic information.',
    },
    since: '2025',
  },
  {
    id: 'norma/uu-1-2023',
    title: { id: 'UU 1/2023 (KUHP)', en: 'Law 1/2023 (criminal code)' },
    summary: {
      id: 'Ketentuan tentang penghinaan, kabar bohong, dan kebencian; kritik dikecualikan.',
      en: 'Provisions on insult, false news and hatred; criticism is excepted.',
    },
    since: '2026-01-02',
  },
  {
    id: 'norma/se-137-2018',
    title: { id: 'SE MenPANRB 137/2018', en: 'Circular MenPANRB 137/2018' },
    summary: {
      id: 'Delapan pesan bagi ASN: setia dan netral, menjaga rahasia, sumber jelas dan benar, tanpa hoaks dan kebencian.',
      en: 'Eight points for civil servants: loyal and neutral, discreet, clear and true sources, no hoaxes or hatred.',
    },
    since: '2018-05-21',
  },
  {
    id: 'norma/skb-2-2022',
    title: { id: 'SKB netralitas ASN 2/2022', en: 'Joint decision 2/2022 on neutrality' },
    summary: {
      id: 'ASN tidak mengunggah, mengomentari, membagikan, atau menyukai konten calon dan partai.',
      en: 'Civil servants do not post, comment on, share or like content of candidates and parties.',
    },
    since: '2022',
  },
  {
    id: 'norma/skb-11-2019',
    title: { id: 'SKB sebelas menteri dan lembaga 2019', en: 'Joint decision of eleven ministries and agencies 2019' },
    summary: {
      id: 'Sebelas jenis pelanggaran ASN di media sosial, termasuk kabar menyesatkan.',
      en: 'Eleven kinds of offence on social media, misleading news among them.',
    },
    since: '2019-11-12',
  },
  {
    id: 'norma/bkn-k26-30',
    title: { id: 'Surat BKN K.26-30/V.72-2/99', en: 'Letter BKN K.26-30/V.72-2/99' },
    summary: {
      id: 'ASN tidak menyuarakan kebencian terhadap Pancasila, UUD 1945, Bhinneka Tunggal Ika, dan NKRI.',
      en: 'Civil servants voice no hatred against Pancasila, the constitution, unity in diversity and the republic.',
    },
  },
  {
    id: 'norma/tniad-2020',
    title: { id: 'Lima perintah Kasad tentang media sosial', en: 'Five orders of the army chief on social media' },
    summary: {
      id: 'Antara lain tidak membuka informasi kedinasan rahasia dan tidak mengunggah kegiatan dinas tanpa izin atasan.',
      en: 'Among them: no confidential service information, and no service activity without permission of a superior.',
    },
    since: '2020-09-02',
  },
  {
    id: 'norma/dandim-0414-2019',
    title: { id: 'Arahan Dandim 0414/Belitung', en: 'Instruction of the commander of Kodim 0414' },
    summary: {
      id: 'Menjaga kerahasiaan satuan dan materiil, tanpa opini tentang kebijakan dan pimpinan.',
      en: 'Secrecy of unit and material, no opinion on policy and leaders.',
    },
    since: '2019-10',
  },
  {
    id: 'norma/tnial-2016',
    title: { id: 'Aturan media sosial TNI AL', en: 'Navy rules on social media' },
    summary: {
      id: 'Tidak menentang pimpinan, tidak berswafoto dengan atribut, pangkalan, kapal, atau senjata.',
      en: 'No opposing of leaders, no selfies with attributes, bases, ships or weapons.',
    },
    since: '2016',
  },
  {
    id: 'norma/tniau-2015',
    title: { id: 'Aturan media sosial TNI AU', en: 'Air force rules on social media' },
    summary: {
      id: 'Tidak menentang pimpinan dan tidak mengumumkan kegiatan tugas.',
      en: 'No opposing of leaders and no publishing of duty activity.',
    },
    since: '2015',
  },
  {
    id: 'norma/uu-25-2014',
    title: { id: 'UU 25/2014 Hukum Disiplin Militer', en: 'Law 25/2014 on military discipline' },
    summary: { id: 'Aturan disiplin prajurit.', en: 'Discipline of soldiers.' },
    since: '2014',
  },
  {
    id: 'norma/polri-se-11-2016',
    title: { id: 'SE Polri 11/VI/2016', en: 'Police circular 11/VI/2016' },
    summary: {
      id: 'Tidak mengunggah pornografi, kebencian, tugas rahasia, dan kemewahan.',
      en: 'No pornography, hatred, secret duty or luxury.',
    },
    since: '2016-06',
  },
  {
    id: 'norma/polri-st-30-2019',
    title: { id: 'Telegram Divpropam Polri 30/XI/2019', en: 'Police telegram 30/XI/2019' },
    summary: { id: 'Hidup sederhana dan tidak memamerkan kemewahan.', en: 'A plain life, no show of luxury.' },
    since: '2019-11',
  },
  {
    id: 'norma/daerah',
    title: { id: 'Peraturan kepala daerah tentang media sosial', en: 'Rules of governors and regents on social media' },
    summary: {
      id: 'Aturan daerah dapat berbeda di tiap kantor, misalnya Pergub Jatim 18/2016 dan Perbup Bandung 73/2018.',
      en: 'Local rules differ by office, such as those of East Java (2016) and Bandung (2018).',
    },
    since: '2016',
  },
];
