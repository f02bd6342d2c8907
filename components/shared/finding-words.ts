/** Words about findings and the account, shared by the overlay, the toolbar popup and the stage. */
import type { Within } from '../../policy/types';
import type { Severity } from '../../rules/engine/types';
import { dateLocale, type Locale, locale, messages } from './words';

/** `{one: 'warning', other: 'warnings'}` with the number before it, by the plural rules of the language on screen. */
export function counted(count: number, forms: { readonly one?: string; readonly other: string }): string {
  const language = locale.value;
  const form = isOne[language](count) ? (forms.one ?? forms.other) : forms.other;
  return `${count < 1000 ? count : count.toLocaleString(language)} ${form}`;
}

/** The plural rules of CLDR for whole numbers. To ask `Intl` the first time costs a frame, in the middle of typing. */
const isOne: Readonly<Record<Locale, (count: number) => boolean>> = { id: () => false, en: (count) => count === 1 };

/** An ISO day or a year as people write it: "21 November 2026", "2012". */
export function written(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(day)) return day;
  return new Intl.DateTimeFormat(dateLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );
}

/** A video or a document, and where in it. */
type Place = Pick<Within, 'of'> & Partial<Within>;

export const tFinding = messages({
  id: {
    note: 'Catatan',
    warn: 'Peringatan',
    block: 'Wajib diperbaiki',
    off: 'Dimatikan',
    whatIsThis: 'Apa ini?',
    noteIs: 'Catatan hanya mengingatkan. Draf tetap dapat dikirim tanpa ditanya.',
    warnIs: 'Peringatan menahan draf sebentar. Perbaiki dulu, atau tetap kirim dengan alasan.',
    blockIs: 'Yang wajib diperbaiki menahan draf sampai diperbaiki atau, bila ditawarkan, disetujui orang lain.',
    offIs: 'Aturan ini dimatikan oleh kebijakan kantor.',
    wholeDraft: 'Seluruh draf',
    /** `within`: it is a video or a document, at which second or page where that is known. */
    picture: (number: number, within?: Place) =>
      within?.of === 'video'
        ? `Video ${number}${within.at === undefined ? '' : `, detik ke-${within.at}`}`
        : within?.of === 'pdf'
          ? `PDF ${number}${within.at === undefined ? '' : `, halaman ${within.at}`}`
          : `Gambar ${number}`,
    wholePicture: 'Seluruh gambar',
    basis: 'Dasar hukum',
    also: 'Ditandai pula',
    since: (day: string) => `Berlaku sejak ${day}`,
    until: (day: string) => `sampai ${day}`,
    inForce: 'masih berlaku',
    why: 'Mengapa',
    replaceWith: (text: string) => `Ganti dengan “${text}”`,
    add: (text: string) => `Tambahkan “${text}”`,
    remove: 'Hapus bagian ini',
    fixed: 'Sudah diperbaiki',
    differs: 'Teks tidak dapat diganti otomatis di sini. Salin teks yang sudah diperbaiki, lalu tempelkan sendiri:',
    copyFixed: 'Salin perbaikan',
    copied: 'Tersalin',
    notCopied: 'Tidak bisa menyalin. Pilih teksnya, lalu salin sendiri.',
    falseAlarm: 'Tandai keliru',
    falseAlarmMarked: 'Ditandai keliru',
    undo: 'Batalkan',
    part: (number: number, of: number) => `Bagian ${number} dari ${of}`,
    box: (name: string) => `Kotak ${name}`,
    falseAlarmKept:
      'Ditandai keliru. Dicatat di jurnal tanpa teks draf; admin melihatnya saat jurnal diekspor. Hal ini tetap perlu diselesaikan.',
    showWords: 'Lihat di draf',
    official: 'akun resmi',
    personal: 'akun pribadi',
    unknown: 'akun tidak terdaftar',
    assigned: 'Ditugaskan kepada Anda',
    'other-assigned': 'Ditugaskan kepada petugas ini',
    'other-unassigned': 'Bukan akun yang ditugaskan kepada petugas ini',
    'other-own-personal': 'Akun pribadi petugas ini',
    'other-shared': 'Akun kantor, tanpa petugas khusus',
    'other-colleague-personal': 'Akun pribadi rekan petugas ini',
    'other-unasked': 'Petugas belum memilih nama',
    shared: 'Akun kantor, tanpa petugas khusus',
    unassigned: 'Bukan akun yang ditugaskan kepada Anda',
    assignedTo: (names: string) => `Ditugaskan kepada ${names}`,
    'own-personal': 'Akun pribadi Anda',
    'colleague-personal': 'Akun pribadi rekan',
    personalOf: (names: string) => `Akun pribadi ${names}`,
    andOthers: (count: number) => `dan ${counted(count, { other: 'petugas lain' })}`,
    unasked: 'Anda belum memilih nama',
    unaskedShort: 'nama Anda belum dipilih',
    unaskedHow: 'Tekan ikon Saring di bilah peramban, lalu pilih nama Anda.',
    mayPost: 'Yang boleh mengirim',
    ownHere: 'Akun Anda di situs ini',
    'unknown-standing': 'Tidak ada dalam daftar akun kantor',
    unreadable: 'Lihat sendiri akun yang dipakai sebelum mengirim',
    lagging: 'Bila Anda baru berganti akun, pastikan nama ini benar.',
    nameless: 'Akun tidak terbaca',
    plan: 'Profil akun',
    institution: 'Instansi',
    responsible: 'Penanggung jawab',
    officer: 'Petugas',
    audience: 'Khalayak',
    objectives: 'Tujuan',
    strategy: 'Cara',
    topics: 'Topik',
    tone: 'Gaya bahasa',
    hours: 'Jam layanan',
    outsideHours: 'Sekarang di luar jam layanan',
    onHoliday: (name: string) => `Sekarang libur: ${name}`,
    tags: 'Tagar wajib',
    links: 'Tautan resmi',
    hotlines: 'Nomor layanan',
    ppid: 'PPID',
    target: 'Waktu tanggap',
    late: 'Komentar lama',
    overDays: (days: number) => `Lebih dari ${days} hari`,
    listening: 'menyerap aspirasi',
    talking: 'menyebarkan informasi',
    energizing: 'mengajak',
    supporting: 'melayani',
    embracing: 'melibatkan warga',
    formal: 'formal',
    'santun-santai': 'santun, santai',
  },
  en: {
    note: 'Note',
    warn: 'Warning',
    block: 'Must be fixed',
    off: 'Off',
    whatIsThis: 'What is this?',
    noteIs: 'A note only reminds you. The draft can be sent without being asked.',
    warnIs: 'A warning holds the draft for a moment. Fix it first, or send it anyway with a reason.',
    blockIs: 'What must be fixed holds the draft until it is fixed or, where offered, somebody else approves.',
    offIs: 'The office policy has switched this rule off.',
    wholeDraft: 'Whole draft',
    picture: (number: number, within?: Place) =>
      within?.of === 'video'
        ? `Video ${number}${within.at === undefined ? '' : `, second ${within.at}`}`
        : within?.of === 'pdf'
          ? `PDF ${number}${within.at === undefined ? '' : `, page ${within.at}`}`
          : `Picture ${number}`,
    wholePicture: 'Whole picture',
    basis: 'Legal basis',
    also: 'Also marked',
    since: (day: string) => `In force since ${day}`,
    until: (day: string) => `until ${day}`,
    inForce: 'still in force',
    why: 'Why',
    replaceWith: (text: string) => `Replace with “${text}”`,
    add: (text: string) => `Add “${text}”`,
    remove: 'Remove this part',
    fixed: 'Fixed',
    differs: 'The text can’t be replaced automatically here. Copy the corrected text and paste it yourself:',
    copyFixed: 'Copy the correction',
    copied: 'Copied',
    notCopied: 'Copying failed. Select the text and copy it yourself.',
    falseAlarm: 'Mark as false alarm',
    falseAlarmMarked: 'Marked as a false alarm',
    undo: 'Undo',
    part: (number: number, of: number) => `Part ${number} of ${of}`,
    box: (name: string) => `${name} box`,
    falseAlarmKept:
      'Marked as a false alarm. Kept in the journal without the draft’s text; the admin sees it when the journal is exported. It still has to be settled.',
    showWords: 'Show in the draft',
    official: 'official account',
    personal: 'personal account',
    unknown: 'account not listed',
    assigned: 'Assigned to you',
    'other-assigned': 'Assigned to this officer',
    'other-unassigned': 'Not an account assigned to this officer',
    'other-own-personal': 'Personal account of this officer',
    'other-shared': 'Office account, no officer named',
    'other-colleague-personal': 'Personal account of a colleague of this officer',
    'other-unasked': 'The officer has not chosen a name yet',
    shared: 'Office account, no officer named',
    unassigned: 'Not an account assigned to you',
    assignedTo: (names: string) => `Assigned to ${names}`,
    'own-personal': 'Your personal account',
    'colleague-personal': 'A colleague’s personal account',
    personalOf: (names: string) => `Personal account of ${names}`,
    andOthers: (count: number) => `and ${counted(count, { one: 'other officer', other: 'other officers' })}`,
    unasked: 'You have not chosen your name yet',
    unaskedShort: 'your name is not chosen',
    unaskedHow: 'Press the Saring icon in the toolbar and choose your name.',
    mayPost: 'Who may post',
    ownHere: 'Your accounts on this site',
    'unknown-standing': 'Not in the office’s list of accounts',
    unreadable: 'Check the account yourself before sending',
    lagging: 'If you have just switched accounts, make sure this name is right.',
    nameless: 'Account not readable',
    plan: 'Account profile',
    institution: 'Institution',
    responsible: 'Responsible person',
    officer: 'Officer',
    audience: 'Audience',
    objectives: 'Objectives',
    strategy: 'Strategy',
    topics: 'Topics',
    tone: 'Tone',
    hours: 'Service hours',
    outsideHours: 'Now outside service hours',
    onHoliday: (name: string) => `Holiday today: ${name}`,
    tags: 'Required tags',
    links: 'Official links',
    hotlines: 'Service numbers',
    ppid: 'Information officer (PPID)',
    target: 'Response time',
    late: 'Old comments',
    overDays: (days: number) => `Over ${days} ${days === 1 ? 'day' : 'days'}`,
    listening: 'listening to citizens',
    talking: 'informing',
    energizing: 'inviting to join in',
    supporting: 'serving',
    embracing: 'involving citizens',
    formal: 'formal',
    'santun-santai': 'polite, relaxed',
  },
});

/** "1 wajib diperbaiki · 2 peringatan · 3 catatan", gravest first; empty when there is nothing. */
export function countsOf(findings: readonly { readonly severity: Severity }[]): { severity: Severity; text: string }[] {
  const forms = {
    id: { block: { other: 'wajib diperbaiki' }, warn: { other: 'peringatan' }, note: { other: 'catatan' } },
    en: {
      block: { other: 'must be fixed' },
      warn: { one: 'warning', other: 'warnings' },
      note: { one: 'note', other: 'notes' },
    },
  }[locale.value];
  return (['block', 'warn', 'note'] as const)
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => ({ severity, text: counted(count, forms[severity]) }));
}
