/** What has really happened, told anew with invented offices and people. The pattern is real, nothing else is. */
import type { Text } from '../../../rules/engine/types';
import { type Deck, passes, type Scenario } from './types';

const both = (id: string, en: string): Text => ({ id, en });

const scenarios: readonly Scenario[] = [
  {
    id: 'penggemar',
    title: both('Balasan untuk idola', 'A reply to an idol'),
    story: both(
      'Pukul 15.24, petugas membalas unggahan penyanyi kesukaannya. Yang terbuka di ponsel ternyata akun kantor.',
      'At 15:24 an officer answers a favourite singer. The account open on the phone turns out to be the office’s.',
    ),
    draft: { text: 'Aaaa kak, aku ngefans banget! Lagunya nemenin aku tiap malem 😍', site: 'x', role: 'assigned' },
    answers: ['prinsip/keterwakilan'],
    choices: ['etika/kata-kasar', 'prinsip/akun-keliru', 'prinsip/keterwakilan', passes],
    lesson: both(
      'Kalimat yang sama wajar di akun pribadi. Tidak ada daftar kata kasar yang menangkapnya; yang salah adalah siapa yang berbicara.',
      'The same sentence is fine on a personal account. No list of rude words catches it; what is wrong is who speaks.',
    ),
    better: { text: 'Aaaa kak, aku ngefans banget! Lagunya nemenin aku tiap malem 😍', role: 'own-personal' },
    notes: both(
      'Tanyakan: apa yang dilihat di kotak tulis sebelum menekan kirim? Tunjukkan kartu akun. Lalu ganti akun ke pribadi: tandanya hilang.',
      'Ask: what in the box is looked at before sending? Show the account card. Then switch to the personal account: the mark goes.',
    ),
  },
  {
    id: 'akun-tertukar',
    title: both('Akun yang tertukar', 'The switched account'),
    story: both(
      'Ponsel petugas masuk ke dua akun. Ia mengumumkan layanan kantornya, tetapi yang aktif akun kantor lain yang dikelola rekannya.',
      'An officer’s phone is signed in twice. She announces her office’s service, but the active account is another office’s.',
    ),
    draft: {
      text: 'Layanan loket kami pindah ke lantai 2 mulai Senin, 4 Januari 2027 pukul 08.00. Info: 150 000.',
      site: 'x',
      role: 'unassigned',
    },
    answers: ['prinsip/akun-keliru'],
    choices: ['asas/faktual', 'prinsip/akun-keliru', 'prinsip/keterwakilan', passes],
    lesson: both(
      'Teksnya benar. Akunnya bukan akun yang ditugaskan kepada petugas ini, jadi pengumuman muncul di tempat yang salah.',
      'The text is right. The account is not one assigned to this officer, so the announcement stands in the wrong place.',
    ),
    better: {
      text: 'Layanan loket kami pindah ke lantai 2 mulai Senin, 4 Januari 2027 pukul 08.00. Info: 150 000.',
      role: 'assigned',
    },
    notes: both(
      'Perbaikannya bukan pada kata. Minta kelas menyebut dua cara memastikan akun: foto di samping kotak tulis, dan nama pada kartu Saring.',
      'The fix is not in the words. Ask for two ways to make sure of the account: the picture beside the box, the name on the card.',
    ),
  },
  {
    id: 'makian',
    title: both('Kata yang lolos', 'The word that slipped'),
    story: both(
      'Larut malam, akun resmi sebuah kantor mengunggah satu kalimat kasar. Akunnya tidak dibajak, dan petugasnya tidak merasa salah akun.',
      'Late at night an office’s account posts one rude sentence. It was not hijacked, and the officer did not mistake the account.',
    ),
    draft: { text: 'Dasar b4ngs4t, bisanya cuma protes!', site: 'x', role: 'assigned' },
    answers: ['etika/kata-kasar', 'pelindungan/perundungan'],
    choices: ['etika/kata-kasar', 'prinsip/profesional', 'pelindungan/perundungan', passes],
    lesson: both(
      'Samaran angka tidak menolong: hurufnya disamakan dulu, baru dibaca. Peringatan mana yang akan Anda lihat lebih dulu?',
      'Digits for letters do not help: the text is folded before it is read. Which warning would you have seen first?',
    ),
    better: { text: 'Terima kasih atas kritiknya. Kami periksa dan kabari melalui layanan 150 000.' },
    notes: both(
      'Buka Cara kerja dan tunjukkan langkah Ejaan disamakan.',
      'Open How it works and show the step “Spelling evened out”.',
    ),
  },
  {
    id: 'dini-hari',
    title: both('Tautan pukul empat pagi', 'A link at four in the morning'),
    story: both(
      'Pukul 04.25, akun resmi membagikan dukungan untuk seorang calon. Jam ganjil saja belum apa-apa; isinya yang menentukan.',
      'At 04:25 an official account shares support for a candidate. The hour alone is nothing; the content decides.',
    ),
    draft: {
      text: 'Ayo coblos paslon 2, pemimpin yang amanah! https://paslon-dua.example/berita',
      site: 'x',
      role: 'assigned',
    },
    answers: ['asn/netralitas'],
    choices: ['asn/netralitas', 'etika/informasi-benar', 'pelindungan/hoaks', passes],
    lesson: both(
      'Netralitas berlaku setiap saat, dan lebih ketat pada tanggal yang ditetapkan kebijakan kantor.',
      'Neutrality holds at all times, and more strictly on the dates the office’s policy sets.',
    ),
    better: { text: 'Jadwal tahapan pemilihan dapat dilihat di laman resmi KPU.' },
    notes: both(
      'Bandingkan dengan jadwal KPU: menyebut pemilihan tidak dilarang, berpihak yang dilarang.',
      'Set it against the election schedule: naming an election is fine, taking sides is not.',
    ),
  },
  {
    id: 'unfollow',
    title: both('Tinggal unfollow saja', 'Just unfollow'),
    story: both(
      'Warga mengkritik sebuah unggahan. Akun Dinas Contoh menjawab dengan gaya santai.',
      'A citizen criticises a post. The account of Dinas Contoh answers in a casual way.',
    ),
    draft: {
      text: 'Nggak suka? Tinggal unfollow aja, gitu aja kok repot, bro!',
      site: 'facebook',
      surface: 'comment',
      role: 'assigned',
      replyTo: { text: 'Unggahannya kurang jelas, Min.' },
    },
    answers: ['etika/sikap-layanan'],
    choices: ['etika/kata-kasar', 'etika/sikap-layanan', 'prinsip/responsif', passes],
    lesson: both(
      'Tidak ada kata kasar, tetapi warga disuruh pergi. Ucapkan terima kasih, jawab, lalu beri saluran.',
      'There is no rude word, but the citizen is sent away. Thank, answer, and give a channel.',
    ),
    better: { text: 'Terima kasih masukannya, Kak. Kami perjelas hari ini. Bila masih ada pertanyaan, hubungi 150 000.' },
    notes: both(
      'Minta setiap tim menulis ulang balasan dalam satu menit, lalu ketik hasil terbaik di layar.',
      'Let each team rewrite the reply in one minute, then type the best one on screen.',
    ),
  },
  {
    id: 'mampus',
    title: both('Ancaman di ujung balasan', 'A threat at the end'),
    story: both(
      'Akun Instagram seorang pejabat di Kabupaten Contoh membalas pengkritik. Balasannya ditutup dengan ancaman.',
      'An official’s Instagram account in Contoh answers a critic. The reply ends with a threat.',
    ),
    draft: {
      text: 'Terus saja menghina, mampus kamu nanti!',
      site: 'instagram',
      surface: 'comment',
      role: 'assigned',
    },
    answers: ['pelindungan/perundungan', 'etika/kata-kasar'],
    choices: ['etika/kata-kasar', 'etika/nama-baik', 'pelindungan/perundungan', passes],
    lesson: both(
      'Kata yang sama di dalam kutipan berita boleh lewat; yang ditahan adalah kata yang diarahkan kepada orang.',
      'The same word quoted in the news may pass; what is held is a word aimed at a person.',
    ),
    better: { text: 'Kami mendengar kritiknya. Mohon sampaikan datanya melalui layanan 150 000 agar dapat kami periksa.' },
    notes: both(
      'Tulis di Latihan: Warga menulis "mampus" di kolom komentar. Lihat bahwa kutipan tidak ditahan.',
      'Type in Practice a sentence that only quotes the word. See that a quotation is not held.',
    ),
  },
  {
    id: 'hujan-es',
    title: both('Bercanda saat bencana', 'A joke at a disaster'),
    story: both(
      'Hujan es merusak rumah warga di Kota Contoh. Pengelola akun pejabat menulis lelucon dalam bahasa Jawa.',
      'Hail has damaged homes in Contoh. The manager of an official’s account jokes in Javanese.',
    ),
    draft: { text: 'Hujan es merusak puluhan rumah, tinggal cari sirupe wkwkwk 😂', site: 'instagram', surface: 'caption' },
    answers: ['pelindungan/duka-bencana'],
    choices: ['asas/harmonis', 'pelindungan/duka-bencana', 'prinsip/profesional', passes],
    lesson: both(
      'Bencana dan tawa tidak satu unggahan. Setiap bagian sendirian tidak salah; berdekatan, keduanya melukai.',
      'Disaster and laughter do not share a post. Alone neither part is wrong; side by side they hurt.',
    ),
    better: {
      text: 'Hujan es merusak puluhan rumah di Kecamatan Contoh, Sabtu 21 November 2026 pukul 14.00, menurut BPBD. Butuh bantuan? Hubungi 112.',
    },
    notes: both(
      'Hapus bagian tawa saja, lalu periksa lagi. Setelah itu lengkapi apa, kapan, di mana, sumber.',
      'Take out the laughter alone and check again. Then complete what, when, where and the source.',
    ),
  },
  {
    id: 'keluarga',
    title: both('Unggahan istri prajurit', 'A soldier’s wife posts'),
    story: both(
      'Seorang tokoh diserang. Istri seorang prajurit Kodim 9999 menulis di akunnya sendiri, dan prajurit itu ikut diperiksa.',
      'A public figure is attacked. The wife of a soldier of Kodim 9999 writes on her own account, and he answers for it.',
    ),
    draft: { text: 'Biar tahu rasa! Lengserkan menteri itu, dia pembohong.', site: 'facebook', role: 'own-personal' },
    answers: ['larangan/menentang-pimpinan'],
    choices: ['larangan/menentang-pimpinan', 'larangan/merugikan-satuan', 'pelindungan/ujaran-kebencian', passes],
    lesson: both(
      'Unggahan keluarga ikut berakibat. Saring hanya melihat peramban petugas; untuk keluarga, yang menolong adalah percakapan di rumah.',
      'A family’s posts have consequences. Saring sees only the officer’s browser; for the family, talking at home is what helps.',
    ),
    better: { text: 'Semoga beliau lekas pulih.' },
    notes: both(
      'Berhenti sejenak di sini. Ini tentang yang tidak dapat dilihat Saring.',
      'Pause here. This is about what Saring cannot see.',
    ),
  },
  {
    id: 'rezim-jawa',
    title: both('Doa dalam bahasa Jawa', 'A wish in Javanese'),
    story: both(
      'Satu kalimat pendek dalam bahasa Jawa di akun keluarga prajurit berujung penahanan dua pekan.',
      'One short Javanese sentence on the account of a soldier’s family led to two weeks of detention.',
    ),
    draft: { text: 'Mugo-mugo rezim iki ndang tumbang.', site: 'facebook', role: 'own-personal' },
    answers: ['larangan/menentang-pimpinan'],
    choices: ['asas/harmonis', 'larangan/ipoleksosbudhankam', 'larangan/menentang-pimpinan', passes],
    lesson: both(
      'Daftar kata yang hanya berbahasa Indonesia tidak melihat kalimat ini.',
      'A word list in Indonesian alone does not see this sentence.',
    ),
    better: { text: 'Mugo-mugo kabeh sehat lan rukun.' },
    notes: both('Minta peserta menyebut padanan dalam bahasa daerahnya.', 'Ask for the like in the class’s own languages.'),
  },
  {
    id: 'kabar-bohong',
    title: both('Kabar yang membakar', 'News that stirs people up'),
    story: both(
      'Seorang anggota mengabarkan dirinya dikeroyok. Ternyata tidak benar, tetapi kabarnya sudah beredar dan massa bergerak.',
      'A member says he was beaten up. It was not true, but the word had spread and a crowd moved.',
    ),
    draft: {
      text: 'Katanya anggota kita dikeroyok tadi malam, info A1 dari grup sebelah. Sebarkan, ayo serbu dan balas!',
      site: 'facebook',
      role: 'own-personal',
    },
    answers: ['larangan/terprovokasi', 'etika/informasi-benar'],
    choices: ['etika/informasi-benar', 'larangan/merugikan-satuan', 'larangan/terprovokasi', passes],
    lesson: both(
      'Sebelum menyebarkan: siapa sumbernya, kapan, di mana? Ajakan membalas dihentikan lebih dulu.',
      'Before passing on: who says so, when, where? A call to retaliate is stopped first.',
    ),
    better: { text: 'Mari menunggu keterangan resmi. Jangan mudah terprovokasi.' },
    notes: both(
      'Kaitkan dengan tiga pertanyaan: sumber, waktu, tempat. Dua aturan menandainya; bahas yang mana lebih berat.',
      'Tie it to three questions: source, time, place. Two rules mark it; talk about which is graver.',
    ),
  },
  {
    id: 'geser-pasukan',
    title: both('Geser pasukan', 'Moving troops'),
    story: both(
      'Anggota Yonif 9999 menulis status sambil menunggu berangkat. Tiga potong kabar dalam satu kalimat.',
      'A member of Yonif 9999 writes a status while waiting to leave. Three pieces of news in one sentence.',
    ),
    draft: {
      text: 'Malam ini 1 kompi Yonif 9999 geser pasukan ke Pelabuhan Contoh pukul 22.00.',
      site: 'facebook',
      role: 'own-personal',
    },
    answers: ['larangan/rahasia'],
    choices: ['larangan/ipoleksosbudhankam', 'larangan/lapor-kebocoran', 'larangan/rahasia', passes],
    lesson: both(
      'Kekuatan, satuan, tempat dan waktu bersama-sama menjadi keterangan gerak pasukan. Kegiatan sosial yang sudah lewat boleh.',
      'Strength, unit, place and time together tell a troop movement. Community work that is over may be told.',
    ),
    better: { text: 'Yonif 9999 telah membantu warga membersihkan Pasar Contoh pada Minggu pagi.' },
    notes: both(
      'Kurangi satu potong demi satu potong, dan lihat kapan tingkatnya turun.',
      'Take away piece by piece and see when the severity falls.',
    ),
  },
  {
    id: 'telegram-bocor',
    title: both('Telegram yang beredar', 'The leaked telegram'),
    story: both(
      'Foto telegram pimpinan beredar di grup. Seorang petugas hendak meneruskannya supaya rekan lain tahu.',
      'A photo of a telegram goes round. An officer is about to pass it on so that colleagues know.',
    ),
    draft: {
      text: 'Bocoran telegram STR/123/XI/2026, cek gambarnya sebelum dihapus.',
      site: 'x',
      role: 'own-personal',
      attachments: [{ kind: 'image', name: 'IMG_0042.jpg' }],
    },
    answers: ['larangan/lapor-kebocoran', 'larangan/rahasia'],
    choices: ['larangan/lapor-kebocoran', 'larangan/meme-atribut', 'larangan/rahasia', passes],
    lesson: both(
      'Tidak setiap nomor surat rahasia, tetapi kebocoran selalu dilaporkan, bukan diteruskan. Saring menyiapkan laporannya.',
      'Not every letter number is secret, but a leak is always reported, never passed on. Saring prepares the report.',
    ),
    better: { text: 'Bila menemukan dokumen dinas beredar, laporkan kepada pimpinan. Jangan diteruskan.' },
    notes: both(
      'Kirim dari Latihan untuk menunjukkan laporan siap salin kepada komandan.',
      'Send it from Practice to show the ready report for the commander.',
    ),
  },
];

export const incidents: Deck = {
  id: 'kejadian',
  title: both('Dari kejadian nyata', 'From real incidents'),
  scenarios,
};
