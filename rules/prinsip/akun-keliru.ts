import type { Matcher, Rule, RuleExamples } from '../engine/types';
import { list } from '../matchers/list';

/** The office speaks: a formula that only an office uses, or several weaker signs. */
const officialVoice: Matcher = {
  kind: 'score',
  within: 25,
  bound: 3,
  mark: 'span',
  signs: [
    {
      name: 'rumusan dinas',
      weight: 3,
      match: list(
        'dengan ini diumumkan, kami informasikan, kami sampaikan bahwa, kami beritahukan, kami umumkan, segenap jajaran, segenap pimpinan, segenap pegawai, dengan ini kami, diumumkan kepada, diberitahukan kepada, diimbau kepada, kami mengimbau, kami imbau, kami mengumumkan, layanan kami, pelayanan kami, kantor kami, instansi kami, dinas kami, satuan kami, unit kami, loket kami, petugas kami, tim humas, siaran pers, pengumuman resmi, mewakili dinas, mewakili kantor, atas nama dinas, atas nama kantor, atas nama instansi, segenap keluarga besar, jajaran kami',
      ),
    },
    { name: 'nama instansi', weight: 2, match: { kind: 'terms', lexicon: 'nama-instansi' } },
    {
      name: 'judul pengumuman',
      weight: 2,
      match: {
        kind: 'pattern',
        flags: 'i',
        pattern: '^[^\\p{L}\\p{N}]{0,8}(?:pengumuman|pemberitahuan|imbauan|maklumat|siaran pers)(?!\\p{L})',
      },
    },
    { name: 'sapaan dinas', weight: 1, match: list('yth, kepada yth, sobat, rekan media') },
    { name: 'kami', weight: 1, match: list('kami') },
    {
      name: 'lembaga',
      weight: 1,
      match: list(
        'dinas, kementerian, kodim, koramil, korem, polres, polsek, pemkab, pemkot, pemprov, kecamatan, kelurahan, kantor, badan, instansi, sekretariat, puskesmas, rsud, satpol pp, bpbd, kpp, kanwil',
      ),
    },
    {
      name: 'layanan',
      weight: 1,
      match: list(
        'layanan, pelayanan, loket, jadwal, pendaftaran, sosialisasi, persyaratan, permohonan, pemohon, warga, masyarakat, seleksi',
      ),
    },
  ],
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
        id: 'Akun ini resmi, tetapi tidak ditugaskan kepada Anda.',
        en: 'This is an official account that is not assigned to you.',
      },
    },
    {
      name: 'akun-pribadi',
      // The account first: for the office's own accounts nothing else has to be read.
      match: { kind: 'all', of: [{ kind: 'account', standing: ['own-personal'] }, officialVoice] },
      message: {
        id: 'Tulisan ini berbicara atas nama kantor, tetapi akun yang aktif adalah akun pribadi.',
        en: 'The text speaks for the office, but the active account is a personal one.',
      },
    },
    {
      name: 'tidak-dikenal',
      severity: 'warn',
      // Most accounts that no policy lists are private ones; they concern the office only when they speak for it.
      match: { kind: 'all', of: [{ kind: 'account', standing: ['unknown'] }, officialVoice] },
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
    id: 'Pastikan nama akun di kotak tulisan. Bila bukan akun yang dimaksud, salin tulisannya, ganti akun, lalu kirim dari sana.',
    en: 'Check the account shown at the composer. If it is not the one you meant, copy the text, switch the account and send it from there.',
  },
};

const personal = { standing: 'own-personal', kind: 'personal' } as const;
const unlisted = { standing: 'unknown', kind: 'unknown' } as const;

export const examples: RuleExamples = {
  flags: [
    { text: '[[Layanan SIM tutup hari ini.]]', account: { standing: 'unassigned' }, clause: 'bukan-tugas' },
    { text: '[[Selamat pagi!]]', account: { standing: 'unassigned' }, site: 'x', clause: 'bukan-tugas' },
    { text: '[[Dengan ini diumumkan hasil seleksi]] tahap satu.', account: personal, clause: 'akun-pribadi' },
    { text: 'Besok [[kantor kami]] tutup pukul 12.00.', account: personal, clause: 'akun-pribadi' },
    { text: '[[Pendaftaran di Dinas Contoh kami]] buka sampai Jumat.', account: personal, clause: 'akun-pribadi' },
    { text: '[[Terima kasih atas masukannya.]]', account: { standing: 'unreadable', kind: 'unknown' }, clause: 'tidak-terbaca' },
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
  ],
  nearMisses: [
    { text: 'Tadi antre di kantor kelurahan cuma lima menit, mantap.', account: personal },
    { text: 'Kami sekeluarga mengucapkan selamat Idulfitri.', account: personal },
    { text: 'Ada yang tahu jadwal layanan puskesmas?', account: personal },
  ],
};
