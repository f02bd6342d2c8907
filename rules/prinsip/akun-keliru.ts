import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';
import { both } from '../matchers/near';

const we: Matcher = list('kami');
/** What an office is called. */
const office: Matcher = {
  kind: 'any',
  of: [
    { kind: 'terms', lexicon: 'nama-instansi' },
    list(
      'dinas, kementerian, kodim, koramil, korem, kodam, polres, polsek, polda, pemkab, pemkot, pemprov, pemerintah kabupaten, pemerintah kota, pemerintah provinsi, pemerintah kecamatan, pemerintah desa, kecamatan, kelurahan, kantor, badan, instansi, sekretariat, puskesmas, rsud, satpol pp, bpbd, kpp, kanwil, samsat, disdukcapil, bpjs, lanud, lanal, batalyon',
    ),
  ],
};
/** Words that only the one who runs the service says of it. "Kantor kami" alone is where one works. */
const ours: Matcher = list(
  'layanan kami, pelayanan kami, loket kami, petugas kami, jajaran kami, aplikasi kami, jam layanan kami, hotline kami, instansi kami, dinas kami',
);
const whereOneWorks: Matcher = list(
  'kantor kami, satuan kami, unit kami, bidang kami, puskesmas kami, kelurahan kami, kecamatan kami, posko kami, polres kami, polsek kami',
);
/** What is offered there to the public. */
const offered: Matcher = list(
  'layanan, pelayanan, loket, pendaftaran, persyaratan, permohonan, pemohon, seleksi, pengaduan, aduan, jam kerja, silakan datang, silakan, buka sampai, dibuka, buka setiap, melayani, siap melayani, gratis, masyarakat, pengumuman, mengimbau, imbau, mengumumkan, menyampaikan, membuka, buka, tutup, libur',
);
const announced: Matcher = list(
  'dengan ini diumumkan, dengan ini kami, kami informasikan, kami sampaikan bahwa, kami beritahukan, kami umumkan, kami mengumumkan, kami mengimbau, kami imbau, kami tetapkan, kami tegaskan, kami menegaskan, kami klarifikasi, kami luruskan, pengumuman resmi, siaran pers, tim humas, rilis resmi kami, mewakili dinas, mewakili kantor, atas nama dinas, atas nama kantor, atas nama instansi, atas nama pemerintah kabupaten, selaku humas, selaku admin, selaku panitia, selaku juru bicara, selaku kepala dinas, diimbau kepada, diberitahukan kepada, diumumkan kepada seluruh',
);
/** Answers that close or pass on somebody's case. */
const handled: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern:
    '(?<!\\p{L})(?:(?:laporan|aduan|pengaduan|permohonan|berkas|pertanyaan|masukan|keluhan|usulan)(?:nya| anda| bapak| ibu| kakak)?(?: tersebut| ini)? (?:sudah |telah |akan |sedang )?kami (?:terima|teruskan|tindak ?lanjuti|proses|sampaikan|catat|verifikasi|disposisikan)|(?:akan|sudah|segera) kami (?:teruskan|tindak ?lanjuti|sampaikan|disposisikan)(?: kepada| ke)? ?(?:bidang|bagian|dinas|seksi|pimpinan|tim|petugas|upt|unit)|(?:nomor|no\\.?) tiket(?:nya)? ?:? ?#?\\d+|terima ?kasih (?:atas|sudah) (?:laporan|aduan|pengaduan|melapor|menghubungi)\\p{L}*)',
};
/** "Sebagai … saya umumkan": a single officer takes the office's word. Neighbours and families have their speakers too. */
const declared: Matcher = {
  kind: 'any',
  of: [
    {
      kind: 'pattern',
      flags: 'i',
      pattern:
        '(?<!\\p{L})(?:sebagai|selaku|sabagai|mewakili|wakil|atas nama|as your|kami dari|ulun dari|gua dari|kami pemerintah|ambo sabagai) (?!orang dalam keluarga|ketua rt|ketua rw|ketua kelas|ketua arisan|panitia|keluarga|anak|ayah|ibu|orang tua|suami|istri|warga|pribadi|teman|tuan rumah|alumni|manusia|penonton|penggemar|pembeli|pelanggan)[^.!?\\n]{2,60}? (?:umumkan|mengumumkan|ngumumno|nyatakan|menyatakan|manyatokan|sampaikan|menyampaikan|manyampaiakan|putuskan|memutuskan|bantah|membantah|tegaskan|menegaskan|hereby announce|kujawab|kubalas|kujelaskan|saya jawab|aku jawab|kamek jawab)(?!\\p{L})',
    },
    {
      kind: 'pattern',
      flags: 'i',
      pattern:
        '(?<!\\p{L})(?:(?:lewat|dari|melalui|nang|di|neng) (?:akun|status)(?: pribadi)? (?:ini|saya|gue)[^.!?\\n]{0,30} (?:umumkan|nyatakan|menyatakan|putuskan|sampaikan|tegaskan)|anggap (?:saja )?(?:ini )?(?:rilis|resmi|pengumuman|jawaban (?:dinas|kantor))|(?:dianggap|anggap) (?:resmi|jawaban (?:dinas|kantor)))(?!\\p{L})',
    },
  ],
};
const greeted: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern:
    '(?:^|[.!] )(?<mark>(?:segenap (?:jajaran |pimpinan dan )?|keluarga besar )?(?:pemerintah (?:kabupaten|kota|provinsi|kecamatan|desa|kelurahan)|dinas|kementerian|kodim|koramil|polres|polsek|kantor|badan)[^.!?\\n]{0,60} mengucapkan (?:selamat|dirgahayu|terima kasih))',
};
const headed: Matcher = {
  kind: 'pattern',
  flags: 'i',
  pattern: '^[^\\p{L}\\p{N}]{0,8}(?:pengumuman|pemberitahuan|imbauan|maklumat|siaran pers)(?!\\p{L})',
};
const service: Matcher = list(
  'layanan, pelayanan, loket, jadwal, pendaftaran, sosialisasi, persyaratan, permohonan, pemohon, warga, masyarakat, seleksi, posko, pengaduan, hasil verifikasi, papan pengumuman, jam kerja, silakan datang, buka sampai, dibuka',
);
/** The office speaks: in its own formulas, of its own service, or of a case it handles. */
const officialVoice: Matcher = {
  kind: 'any',
  of: [
    announced,
    ours,
    handled,
    declared,
    greeted,
    both(headed, { kind: 'any', of: [office, service] }, 25),
    { kind: 'near', a: whereOneWorks, b: offered, within: 8 },
    both({ kind: 'terms', lexicon: 'nama-instansi' }, service, 10),
    both(both(office, we, 3), service, 10),
  ],
};
/** Whoever passes on condolences or congratulations of an office speaks as a friend of it, and memories are told by anybody. */
const passedOn: Matcher = {
  kind: 'around',
  reach: 'draft',
  of: list(
    'tunggu siaran pers, baca siaran pers, menunggu siaran pers, tempelkan siaran pers, bukan siaran pers, siaran pers kementerian, siaran pers polres, berduka cita, berdukacita, turut berduka, belasungkawa, duka cita, dukacita, innalillahi, almarhum, almarhumah, repost, dari akun resmi, bagikan ulang, copas dari, sumber, teman sekantor, ngopi, mancing, futsal, rekan sekantor, waktu saya, pensiun',
  ),
};

export const rule: Rule = {
  id: 'prinsip/akun-keliru',
  pack: 'permenpanrb',
  title: { id: 'Akun yang sedang dipakai', en: 'The account in use' },
  basis: ['prinsip/6', 'kelola/1', 'asas/9'],
  severity: 'block',
  clauses: [
    {
      name: 'bukan-tugas',
      match: { kind: 'account', standing: ['unassigned'] },
      message: {
        id: 'Akun kantor ini ditugaskan kepada petugas lain.',
        en: 'This office account is assigned to another officer.',
      },
    },
    {
      name: 'akun-pribadi',
      // The account first: for the office's own accounts nothing else has to be read.
      severity: 'warn',
      match: { kind: 'all', of: [{ kind: 'account', accountKind: ['personal'] }, officialVoice] },
      antipatterns: [passedOn, { kind: 'context', is: 'quoted' }],
      message: {
        id: 'Tulisan ini berbicara atas nama kantor, tetapi akun yang aktif adalah akun pribadi.',
        en: 'The text speaks for the office, but the active account is a personal one.',
      },
    },
    {
      name: 'tidak-dikenal',
      severity: 'note',
      // Most accounts that no policy lists are private ones; they concern the office only when they speak for it.
      match: { kind: 'all', of: [{ kind: 'account', standing: ['unknown'] }, officialVoice] },
      antipatterns: [passedOn, { kind: 'context', is: 'quoted' }],
      message: {
        id: 'Tulisan ini berbicara atas nama kantor, tetapi akun ini tidak ada dalam daftar kantor.',
        en: 'The text speaks for the office, but this account is not on its list.',
      },
    },
    {
      name: 'tidak-terbaca',
      severity: 'warn',
      match: { kind: 'account', standing: ['unreadable'] },
      message: { id: 'Akun yang aktif tidak terbaca di halaman ini.', en: 'The active account cannot be read on this page.' },
    },
    {
      name: 'di-luar-jam',
      severity: 'note',
      match: { kind: 'account', withinServiceHours: false, accountKind: ['official'] },
      message: {
        id: 'Sekarang di luar jam layanan akun ini.',
        en: 'It is outside the service hours of this account.',
      },
    },
  ],
  atMost: 1,
  message: { id: 'Periksa lagi akun yang sedang dipakai.', en: 'Look again at which account is active.' },
  advice: {
    id: 'Lihat nama akun di kotak tulis. Bila bukan akun yang dimaksud, salin drafnya, ganti akun, lalu kirim dari sana.',
    en: 'Check the account name at the text box. If it is not the one you meant, copy the text, switch the account and send it from there.',
  },
};

const personal = { standing: 'own-personal', kind: 'personal' } as const;
const unlisted = { standing: 'unknown', kind: 'unknown' } as const;

export const examples: RuleExamples = {
  flags: [
    { text: '[[Layanan SIM tutup hari ini.]]', account: { standing: 'unassigned' }, clause: 'bukan-tugas' },
    { text: '[[Selamat pagi!]]', account: { standing: 'unassigned' }, site: 'x', clause: 'bukan-tugas' },
    { text: '[[Dengan ini diumumkan]] hasil seleksi tahap satu.', account: personal, clause: 'akun-pribadi' },
    { text: 'Besok [[kantor kami]] tutup pukul 12.00.', account: personal, clause: 'akun-pribadi' },
    { text: '[[Selaku staf perizinan saya nyatakan]] izin toko itu batal.', account: personal, clause: 'akun-pribadi' },
    { text: 'Pendaftaran di [[Dinas Contoh kami buka sampai]] Jumat.', account: personal, clause: 'akun-pribadi' },
    {
      text: 'Besok [[kantor kami]] tutup pukul 12.00.',
      account: { standing: 'colleague-personal', kind: 'personal' },
      clause: 'akun-pribadi',
    },
    { text: '[[Terima kasih atas masukannya.]]', account: { standing: 'unreadable', kind: 'unknown' }, clause: 'tidak-terbaca' },
    {
      text: '[[Laporan Bapak sudah kami teruskan]] ke bidang jalan, nomor tiket 8831.',
      account: personal,
      clause: 'akun-pribadi',
    },
    { text: '[[Pemerintah Kota Contoh mengucapkan selamat]] Hari Raya Nyepi.', account: personal, clause: 'akun-pribadi' },
    { text: '[[Layanan kami]] di Jalan Contoh sudah buka lagi.', account: unlisted, clause: 'tidak-dikenal' },
    {
      text: '[[Selamat malam, Sobat.]]',
      account: { withinServiceHours: false },
      clause: 'di-luar-jam',
    },
  ],
  passes: [
    { text: 'Selamat sore, Sobat.', account: { withinServiceHours: true } },
    'Layanan SIM tutup hari ini.',
    { text: 'Dengan ini diumumkan hasil seleksi tahap satu.', site: 'x' },
    { text: 'Kantor kami tutup pukul 12.00.', surface: 'reply' },
    { text: 'Selamat ulang tahun, Bu!', account: personal },
    { text: 'Jalan ke rumah nenek sudah bisa dilewati.', account: unlisted },
    { text: 'Kopi pagi ini enak sekali.', account: personal },
    { text: 'Layanan SIM tutup hari ini.', account: { standing: 'unasked' } },
    { text: 'Layanan SIM tutup hari ini.', account: { standing: 'shared' } },
    { text: 'Kopi pagi ini enak sekali.', account: { standing: 'colleague-personal', kind: 'personal' } },
  ],
  nearMisses: [
    { text: 'Tadi antre di kantor kelurahan cuma lima menit, mantap.', account: personal },
    { text: 'Kami sekeluarga mengucapkan selamat Idulfitri.', account: personal },
    { text: 'Segenap jajaran Dinas Contoh turut berduka cita atas wafatnya Bapak Suparjo.', account: personal },
    { text: 'Laporan saya soal lampu jalan akhirnya diteruskan kelurahan, mantap.', account: personal },
    { text: 'Ada yang tahu jadwal layanan puskesmas?', account: personal },
  ],
};
