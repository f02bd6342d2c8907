import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { aboutWords, quoted, reported } from '../lexicons/penanda';
import { answered, complaint, distress } from '../matchers/asked';
import { list } from '../matchers/list';
import { near } from '../matchers/near';
import { pattern } from '../matchers/pattern';

const rebuff: Matcher = list(
  'tinggal unfollow, unfollow saja, unfollow aja, ya unfollow, tinggal blokir, ya sudah jangan follow, tidak suka ya sudah, tidak suka tinggal, nggak suka ya jangan, jangan ribet, jangan dibuat ribet, hidup jangan dibuat ribet, baca dong, baca lagi dong, bisa baca tidak, bisa baca nggak, tidak bisa baca ya, makanya baca, makanya dibaca, baca dulu baru tanya, sudah dibilang, udah dibilangin, kan sudah dibilang, kan sudah kami tulis, sudah berapa kali dibilang, bukan urusan kami, bukan tanggung jawab kami, bukan tugas kami, itu urusan anda, urusan situ, derita lo, derita anda, salah sendiri, yang komplain itu, yang komplain paling, yang protes paling, paling cuma buzzer, cuma buzzer bayaran, ngapain ngurusin, ngapain urusin, salahmu sendiri, salah anda sendiri, siapa suruh, suruh siapa, cari sendiri, cari saja sendiri, googling sendiri, google aja, tanya saja ke google, googling dong, sabar dong, sabar dong ah, bukan bapak saja, bukan ibu saja, bukan kakak saja, yang antre bukan, antre dong, jangan banyak tanya, jangan banyak omong, jangan banyak protes, jangan cerewet, jangan manja, jangan lebay, jangan baper, gitu aja repot, gitu saja kok repot, begitu saja kok repot, kalau tidak sabar, terserah anda, terserah deh, ya terserah, mau gimana lagi, kami bukan babu, kami bukan pembantu, situ siapa, siapa kamu, siapa anda, emang situ siapa, anda siapa ngatur, memangnya anda siapa, pakai otak, pakai logika dong, mikir dong, mikir pakai otak, otaknya dipakai, masa begitu saja tidak tahu, masa gitu aja gak ngerti, gitu aja tidak tahu, bodo amat, emang gue pikirin, egp, emang kami pikirin, tidak usah banyak bicara, diam saja, banyak maunya, maunya dilayani, maunya gratis, kayak gitu aja komplain, komplain mulu, protes mulu, nyinyir mulu, kurang kerjaan, wong wis dijelasno, takok wae, moco kono, maca dhewe, baca atuh, kan geus diterangkeun, laporin aja, silakan lapor saja sana, lapor sana, sana lapor, viralkan saja, silakan viralkan, mampus kamu nanti, awas kamu, awas ya kamu, nggak usah komentar, tidak usah komentar',
);

const reply: Matcher = { kind: 'draft', surfaces: ['reply', 'comment'] };
const goAway: Matcher = {
  kind: 'any',
  of: [
    pattern(
      '(?<!\\p{L})(?:kalau|kalo|klo|jika|bila|nek|lamun|kok) (?:\\p{L}+ ){0,2}(?:tidak|nggak|gak|ga|tdk|ora|teu|ndak|indak) (?:suka|mau|sabar|puas|terima|cocok|percaya|setuju|senang|betah)(?:[ ,]+\\p{L}+){0,3}[ ,]+(?:jangan (?:datang|ke sini|minta|pakai|tanya)|silakan (?:pindah|pergi|cari|keluar)|pindah saja|pindah aja|pergi saja|cari (?:tempat|kantor|yang) lain|ya sudah|yo wis|tinggal pergi|mundur saja|pulang saja)',
    ),
    pattern(
      '(?<!\\p{L})(?:silakan|silahkan|monggo|mangga|coba) (?:urus|cari|pindah|pergi|tanya|protes|mengadu|lapor)(?: \\p{L}+){0,3} (?:di kabupaten lain|di kota lain|di tempat lain|ke tempat lain|ke kantor lain|ke tuhan|ke langit|ke google|ke mbah google|ke dukun|ke presiden|ke polisi kalau berani|kalau berani|sana)(?!\\p{L})',
    ),
    list(
      'coba peruntungan di tempat lain, mana kami tahu, mana saya tahu, mana kutahu, meneketehe, bukan problem kami, bukan masalah kami, urusan masing-masing, itu derita bapak, itu derita ibu, terima nasib saja, terima saja nasibnya, pasrah saja, sudah nasib, siapa peduli, kami tidak peduli, ora urus, teu paduli, indak urusan den, kami juga manusia, kami sibuk, kami banyak kerjaan, jangan ganggu kami, jangan chat lagi, tidak usah chat lagi, kami blokir saja, siap-siap kami blokir, pintunya di sana, pintu keluar di sana, tidak ada yang menyuruh bapak datang, tidak ada yang menyuruh anda datang, memangnya kami dukun, memangnya kami google, emang kami dukun, emang kami google, emang kami babu, memangnya kami babu, memangnya kami robot',
    ),
  ],
};
const lecture: Matcher = {
  kind: 'all',
  of: [
    {
      kind: 'any',
      of: [
        pattern(
          '(?<!\\p{L})(?:makanya|mangkanya|makane|mbok|lain kali) (?:\\p{L}+ ){0,3}(?:baca|dibaca|maca|diwaca|disimak|simak|dengar|dengarkan|nyimak|perhatikan|diperhatikan|melek|bangun pagi|datang pagi|sabar|mikir|belajar|jangan malas)(?!\\p{L})',
        ),
        // Reads first who may ask.
        pattern(
          '(?<!\\p{L})(?:baca|dibaca|simak|disimak|lihat|dilihat|cek|dicek|buka|dibuka|pelajari|dipelajari) (?:dulu|dong|lagi|yang bener|yang benar)(?!\\p{L})[^.!?\\n]{0,40}(?<!\\p{L})(?:baru|sebelum) (?:tanya|bertanya|nanya|ditanyakan|komentar|komen|protes|ngomel|mengeluh|ngeluh)(?!\\p{L})',
        ),
        pattern(
          '(?<!\\p{L})(?:kan|wong|padahal) (?:udah|sudah|dah|wis|tadi|di situ)(?: \\p{L}+){0,3} (?:jelas|ada|tertulis|ditulis|diumumkan|dijelaskan|dibilang|dikasih tahu|dibahas|dijawab)(?!\\p{L})',
        ),
        pattern(
          '(?<!\\p{L})masih (?:saja |aja |juga |sempat )?(?:tanya|nanya|bertanya|ditanya|ditanyakan|ngeyel|protes|komplain|ngotot|nggak paham|tidak paham|ga paham|gak ngerti|tidak mengerti)(?!\\p{L})',
        ),
        pattern(
          '(?<!\\p{L})(?:masa|masak|mosok|piye|kok) (?:\\p{L}+ ){0,4}(?:tidak|nggak|gak|ga|ndak|ra|ora|teu) (?:tahu|tau|paham|ngerti|mengerti|bisa baca|mudeng|nyaho|dibaca)(?!\\p{L})',
        ),
        pattern(
          '(?<!\\p{L})(?:kalau|kalo|nek) (?:sudah |mau )?(?:baca|membaca|dibaca|maca|datang lebih pagi|tertib)(?: \\p{L}+){0,5} (?:pasti |mesti )?(?:tidak|nggak|gak|ga|ora) (?:akan |bakal )?(?:tanya|nanya|bertanya|bingung|salah|ditolak|takon)(?!\\p{L})',
        ),
        pattern(
          '(?<!\\p{L})(?:itu |kan |lho,? |ya )?(?:salah|salahnya) (?:ibu|bapak|pak|bu|anda|kakak|kak|situ|kamu) sendiri|(?<!\\p{L})(?:bapak|ibu|anda|kakak|situ)(?:nya)? yang (?:tidak|kurang|nggak|gak) (?:teliti|sabar|baca|membaca|paham|hati-hati|cermat)(?!\\p{L})',
        ),
        pattern(
          '(?<!\\p{L})(?:emang|memang|memangnya|emangnya) (?:bapak|ibu|anda|situ|kamu|kakak) (?:siapa|pejabat|raja|bos)|(?<!\\p{L})memangnya kami (?:\\p{L}+ ){0,2}(?:cuma|hanya)(?!\\p{L})',
        ),
        pattern(
          '(?<!\\p{L})mau (?:komplain|protes|nangis|menangis|marah|marah-marah|ngomel|teriak)(?: \\p{L}+){0,3} (?:sampai|juga|pun|tetap|salah tempat)(?!\\p{L})|(?<!\\p{L})(?:jangan|tidak usah|nggak usah|ga usah|gak usah) (?:ngeluh|mengeluh|marah|marah-marah|nangis|ngoceh|ngomel|komplain|curhat|tag|menandai)(?: \\p{L}+){0,3} (?:di sini|terus|akun kami|kami terus)(?!\\p{L})',
        ),
        pattern(
          '(?<!\\p{L})(?:wis|wes|uwis) (?:dikandani|diomongi|ditulis|dijelasno|diterangno)|(?<!\\p{L})(?:isih|sik|tetep) (?:takon|takok)(?!\\p{L})|(?<!\\p{L})(?:moco|maca|diwoco|diwaca) (?:dhisik|ndhisik|disik|sik)(?!\\p{L})|(?<!\\p{L})(?:baca|maca) heula|(?<!\\p{L})(?:tong|ulah) loba (?:tanya|tatanya|omong)(?!\\p{L})|(?<!\\p{L})(?:baco|bacolah) (?:dulu|daulu) (?:baru|mangko)',
        ),
        list(
          'malas baca, admin bukan pembantu, introspeksi diri dulu, jangan gaptek, lapor sana, silakan blokir akun ini, risiko tanggung sendiri',
        ),
        list(
          'jam segini baru, hari gini masih, ke mana aja, ke mana saja kemarin, dari mana saja, baru tahu sekarang, ketinggalan zaman, tidak baca ya, nggak baca ya, ga baca ya, matanya dipakai, telinganya dipakai, punya mata kan, bisa membaca kan, sudah tua kok, sudah besar kok, anak kecil saja tahu, anak sd saja tahu, anak sd juga tahu, sudah berkali-kali kami jelaskan, sudah kami jelaskan berkali-kali, berapa kali harus kami, berapa kali lagi, harus berapa kali, capek jawabnya, capek menjawab, bosan menjawab, itu-itu saja yang ditanya, pertanyaan begini lagi, pertanyaan ini lagi, tanya itu terus, tanya terus, nanya terus, nanya mulu',
        ),
      ],
    },
    reply,
  ],
};
const sigh: Matcher = list(
  'hadeh, hadeuh, yaelah, yaealah, halah, alah, duh, aduh, capek deh, plis deh, please deh, ampun deh, astaga, ya ampun, hmm, oalah, ealah, buset',
);
const asked: Matcher = list(
  'pertanyaan, pertanyaannya, tanya, nanya, ditanya, bertanya, komplain, dikomplain, dilaporin, lapor, protes, baca, dibaca, keluhan, mengeluh, ngeluh, minta, warga, bapak, ibu',
);
const belittle: Matcher = list(
  'gitu doang, begitu doang, cuma gitu doang, gitu aja dilaporin, gitu doang dilaporin, cuma anda yang, cuma bapak yang, cuma ibu yang, hanya anda yang protes, hanya bapak yang protes, yang lain saja bisa, yang lain tidak ada yang, orang lain tidak ada yang protes, orang lain bisa kok, warga lain tidak ribut, bukan anda saja yang, bukan cuma anda, bukan hanya bapak, masih untung dilayani, untung masih kami layani, sudah untung, sudah bagus dibantu, sudah gratis masih, gratis kok minta, gratis kok protes, bayar pajak berapa, pajaknya berapa sih, orang awam mana paham, orang kecil mana tahu, rakyat kecil mana tahu, anda tidak akan paham, tidak akan nyampai otaknya, ga nyampe otaknya, belajar dulu baru, sekolah dulu baru, sekolah lagi ya, lucu sekali pertanyaannya, pertanyaan bodoh, pertanyaan konyol, pertanyaan aneh, tidak penting, kurang penting, sepele begini, hal sepele begini',
);
const threat: Matcher = {
  kind: 'any',
  of: [
    list(
      'kami catat nama anda, kami catat namanya, kami catat akun anda, kami tandai akun anda, kami tandai ya, kami ingat wajah anda, kami tahu rumah anda, kami tahu rumah bapak, kami tahu alamat anda, alamat anda kami punya, data anda ada di kami, bisa kami polisikan, kami polisikan, bisa kami pidanakan, bisa kami tuntut, bisa kami laporkan balik, siap-siap dipanggil, siap-siap berurusan, siap-siap dijemput, hati-hati kalau bicara, hati-hati kalau komentar, hati-hati kalau ngomong, hati-hati berkomentar, awas kalau protes, awas kalau lapor, awas kalau komentar, berkasnya kami tahan, berkas anda kami tahan, berkas bapak kami tahan, kami persulit, bisa kami persulit, kami coret dari daftar, nama anda kami coret, bantuannya kami cabut, bantuan anda kami cabut, jangan salahkan kami kalau, jangan macam-macam, jangan coba-coba, tunggu saja akibatnya, tanggung sendiri akibatnya, menyesal nanti, nanti menyesal',
    ),
    pattern(
      '(?<!\\p{L})(?:ktp|berkas|surat|bantuan|izin|antrean|urusan)(?:nya|mu| anda| bapak| ibu)? (?:bisa |akan |nanti |tinggal )?kami (?:tahan|persulit|cabut|coret|perlambat|blokir|hambat|lama-lamain)(?!\\p{L})',
    ),
  ],
};

export const rule: Rule = {
  id: 'etika/sikap-layanan',
  pack: 'permenpanrb',
  title: { id: 'Sikap melayani', en: 'Service attitude' },
  basis: ['asas/4', 'asas/7', 'prinsip/4', 'etika/4'],
  severity: 'warn',
  scope: { accounts: ['official', 'unknown'] },
  clauses: [
    { name: 'mengusir', match: { kind: 'any', of: [rebuff, goAway] } },
    {
      // He has been told: what he asks was said, written and read out.
      name: 'menggurui',
      match: { kind: 'any', of: [lecture, near(sigh, asked, 8)] },
      message: { id: 'Nada ini menggurui orang yang bertanya.', en: 'This lectures the one who asks.' },
    },
    {
      name: 'mengecilkan',
      match: {
        kind: 'all',
        of: [
          {
            kind: 'any',
            of: [
              belittle,
              near(
                list(
                  'lebay, cerewet, bawel, rewel, manja, ribet, drama, baper, bikin ribut, cari perhatian, kurang kerjaan, sok tahu, sok paling benar',
                ),
                list('banget, amat, deh, sekali, ya, sih, kok, anda, bapak, ibu, kamu, situ, jadi, warga'),
                2,
              ),
            ],
          },
          reply,
        ],
      },
      message: { id: 'Nada ini mengecilkan keluhan warga.', en: 'This belittles the complaint.' },
    },
    {
      name: 'mengancam',
      match: threat,
      antipatterns: [{ kind: 'context', is: 'negated' }],
      message: {
        id: 'Jawaban ini mengancam orang yang bertanya atau mengadu.',
        en: 'The answer threatens the one who asks or complains.',
      },
    },
    {
      name: 'menertawakan',
      match: {
        kind: 'all',
        of: [
          {
            kind: 'any',
            of: [
              list('wkwk, wkwkwk, wkwkwkwk, wk wk, haha, hahaha, hahahaha, lol, ngakak, ngakaks, xixixi'),
              pattern('[😂🤣😆😹😜🤪]'),
            ],
          },
          answered({ kind: 'any', of: [complaint, distress] }),
        ],
      },
      message: {
        id: 'Komentar yang dijawab mengadu atau minta tolong; tawa terasa mengejek.',
        en: 'The comment complains or asks for help; laughter feels like mockery.',
      },
    },
  ],
  atMost: 3,
  antipatterns: [
    quoted,
    reported,
    aboutWords,
    {
      kind: 'around',
      reach: 'sentence',
      of: list(
        'silakan hubungi, hubungi kami, dapat menghubungi, layanan aduan, kanal aduan, lapor.go.id, sp4n, loket, datang ke, berikut caranya, kami bantu, mohon maaf, terima kasih',
      ),
    },
  ],
  message: {
    id: 'Nada ini dapat terasa menolak atau menyalahkan warga.',
    en: 'This tone may feel like turning the citizen away or blaming them.',
  },
  advice: {
    id: 'Ucapkan terima kasih, jawab intinya, lalu sebutkan ke mana dan kapan warga dapat dibantu.',
    en: 'Thank the citizen, answer the point, then name where and when help is given.',
  },
};

export const examples: RuleExamples = {
  flags: [
    { text: '[[Dicek dulu lamannya baru protes]] ya, Pak.', clause: 'menggurui', surface: 'reply' },
    { text: '[[Itu salah Bapak sendiri]], berkas ditinggal di rumah', surface: 'reply' },
    { text: 'Tidak cocok dengan info kami? [[Tinggal unfollow]], beres.', surface: 'reply' },
    { text: '[[Baca dong]], jadwalnya kan ada di gambar', surface: 'reply' },
    { text: 'Itu [[bukan urusan kami]]', surface: 'reply' },
    { text: '[[Salah sendiri]] datang jam dua belas', surface: 'reply' },
    { text: '[[Siapa suruh]] tidak bawa KTP?', surface: 'reply' },
    { text: '[[Jangan banyak tanya]], tunggu saja', surface: 'reply' },
    { text: 'Wis ana ing poster, [[moco kono]]', surface: 'reply' },
    { text: '[[Silakan urus sendiri ke kantor lain]] kalau mau cepat', surface: 'reply', clause: 'mengusir' },
    { text: '[[Masih saja tanya]], syaratnya di spanduk', surface: 'reply', clause: 'menggurui' },
    { text: '[[Makanya lain kali baca]] dulu pengumumannya', surface: 'reply', clause: 'menggurui' },
    { text: '[[Hadeh]], pertanyaan kayak gini lagi', surface: 'reply', clause: 'menggurui' },
    { text: '[[Gitu doang]] dibikin ramai', surface: 'reply', clause: 'mengecilkan' },
    { text: 'Sudah dilayani, [[bayar pajak berapa]] sih?', surface: 'reply', clause: 'mengecilkan' },
    { text: 'Teruskan protesnya, [[berkas Anda kami tahan]]', surface: 'reply', clause: 'mengancam' },
    { text: '[[Hati-hati kalau komentar]], kami punya datanya', surface: 'reply', clause: 'mengancam' },
    { text: 'Awas, [[mampus kamu nanti]]', surface: 'reply' },
    {
      text: 'Iya nih belum sempat [[wkwkwk]]',
      surface: 'reply',
      replyTo: { text: 'Sampah di depan pasar belum diangkut tiga hari' },
      clause: 'menertawakan',
    },
    {
      text: 'Sabar, Pak [[😂]]',
      surface: 'comment',
      replyTo: { text: 'Lapor min, jalan berlubang di Desa Contoh' },
      clause: 'menertawakan',
    },
  ],
  passes: [
    'Terima kasih sudah bertanya. Jadwal lengkap ada di laman resmi, dan loket 3 siap membantu.',
    { text: 'Mohon maaf atas antrean pagi ini. Silakan datang kembali pukul 13.00.', surface: 'reply' },
    { text: 'Baik, laporannya kami teruskan ke Dinas Contoh dan kami kabari besok.', surface: 'reply' },
    'Baca dan pahami syarat pendaftaran sebelum mengisi formulir.',
    'Mari antre dengan tertib dan saling menghormati.',
  ],
  nearMisses: [
    { text: 'Silakan cek dulu jadwalnya sebelum berangkat, supaya tidak kecewa.', surface: 'reply' },
    'Mohon maaf, itu kesalahan kami; berkas Ibu sudah kami perbaiki.',
    { text: 'Hal itu bukan urusan kami, tetapi silakan hubungi Dinas Contoh di nomor layanan 112.', surface: 'reply' },
    { text: 'Warga menulis "cari sendiri saja"; kami minta maaf dan sudah menegur petugas.', surface: 'reply' },
    'Buku cerita anak "Salah Sendiri" dibacakan di perpustakaan.',
    { text: 'Mohon maaf bila terasa jangan banyak tanya; loket 2 siap menjelaskan.', surface: 'reply' },
    'Urus sendiri KTP-mu, mudah dan gratis!',
    'Waspada calo! Urus sendiri berkas Anda di MPP, gratis.',
    { text: 'Silakan unfollow akun palsu yang meniru kami.', surface: 'reply' },
    { text: 'Bila masih bertanya soal syarat, silakan hubungi kami di loket 2.', surface: 'reply' },
    'Kader posyandu diminta sabar menghadapi balita yang rewel.',
    { text: 'Wkwkwk bisa saja, Kak. Ditunggu kedatangannya!', surface: 'reply', replyTo: { text: 'Admin ganteng nggak nih?' } },
  ],
};
