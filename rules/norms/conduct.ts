/** The seven prohibitions for soldiers and civil servants of a military district, and how official accounts are run. */
import type { Citation } from '../engine/types';

/** One of the seven; the article that lists them bears no date. */
function prohibition(number: number, summaryId: string, summaryEn: string): Citation {
  return {
    id: `larangan/${number}`,
    title: {
      id: `Tujuh larangan bermedia sosial Kodim 0818, butir ${number}`,
      en: `Seven prohibitions of Kodim 0818, no. ${number}`,
    },
    summary: { id: summaryId, en: summaryEn },
  };
}

/** How the decree's readers describe the running of official accounts. */
function practice(id: string, name: string, nameEn: string, summaryId: string, summaryEn: string): Citation {
  return {
    id,
    title: { id: `Pedoman pengelolaan media sosial: ${name}`, en: `Guidance on running official accounts: ${nameEn}` },
    summary: { id: summaryId, en: summaryEn },
    since: '2012',
  };
}

export const prohibitions: readonly Citation[] = [
  prohibition(
    1,
    'Tidak menulis komentar yang menentang kebijakan pemerintah atau pimpinan TNI.',
    'No comments that oppose decisions of the government or of TNI leaders.',
  ),
  prohibition(2, 'Tidak mengunggah berita yang merugikan satuan.', 'No news that harms the unit.'),
  prohibition(3, 'Tidak mudah terpancing berita negatif.', 'Do not let negative news provoke you.'),
  prohibition(
    4,
    'Tidak berkomentar tentang ideologi, politik, ekonomi, sosial budaya, pertahanan, dan keamanan.',
    'No comment on ideology, politics, economy, society, culture, defence and security.',
  ),
  prohibition(5, 'Tidak mengirim berita yang berklasifikasi rahasia.', 'No classified news.'),
  prohibition(
    6,
    'Tertib bermedia sosial dan tidak membuat meme dari gambar prajurit, pejabat, lembaga, atau atribut TNI.',
    'Orderly use, and no memes from pictures of soldiers, officials, the institution or its attributes.',
  ),
  prohibition(
    7,
    'Melaporkan tanda kebocoran dokumen kepada komandan satuan.',
    'Report signs of leaked documents to the commander.',
  ),
];

export const practices: readonly Citation[] = [
  practice(
    'kelola/1',
    'akun resmi dan penanggung jawab',
    'official account and its responsible manager',
    'Setiap instansi memakai akun resmi dengan penanggung jawab yang mewakili pimpinan.',
    'Each office uses an official account with a responsible manager who acts for its head.',
  ),
  practice(
    'kelola/2',
    'petugas khusus',
    'appointed officer',
    'Pekerjaan sehari-hari dilakukan petugas yang ditunjuk.',
    'Daily work is done by an appointed officer.',
  ),
  practice(
    'kelola/3',
    'akun resmi bukan akun pribadi',
    'official is not private',
    'Akun lembaga dikelola dengan prinsip dan etika yang berbeda dari akun pribadi.',
    'An institutional account follows other principles than a private one.',
  ),
  practice(
    'kelola/10',
    'mudah dipahami',
    'easy to understand',
    'Unggahan mudah dipahami agar mendapat perhatian dan tanggapan.',
    'A post is easy to grasp, so that it gains attention and response.',
  ),
  practice(
    'kelola/11',
    'komunikasi dua arah',
    'two-way communication',
    'Pemerintah menyampaikan program dan kegiatan secara terbuka dan membuka percakapan dua arah.',
    'Government informs openly about programmes and activities and prefers two-way communication.',
  ),
  practice(
    'kelola/12',
    'tahu apa yang boleh disampaikan',
    'know what may be told',
    'Petugas memahami apa yang patut dipublikasikan dan bagaimana caranya.',
    'Staff know what is fit to publish and how.',
  ),
  practice(
    'anak/1',
    'pelindungan anak dan perundungan',
    'protection of children, bullying',
    'Anak juga menjadi korban di dunia maya; unggahan yang merendahkan menyakiti lebih lama dan lebih luas.',
    'Children are victims on-line too; a degrading post hurts for longer and reaches further.',
  ),
  practice(
    'hoaks/1',
    'menangkal hoaks',
    'countering hoaxes',
    'Bantahan menandai klaim yang keliru dan menyebut sumbernya.',
    'A rebuttal labels the false claim and names its source.',
  ),
  practice(
    'bukti/1',
    'nilai bukti',
    'value as evidence',
    'Yang diunggah terekam dan dapat menjadi bukti; menghapus tidak membatalkannya.',
    'What is posted is recorded and can serve as evidence; deleting does not undo it.',
  ),
];
