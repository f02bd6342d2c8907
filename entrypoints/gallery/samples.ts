/** Invented drafts, accounts and findings for the gallery. The words are found by plain search, not by the engine. */
import type { ReplyView } from '../../compose/overlay';
import type { AccountCard, DecisionTerms, JudgedFinding, PicturePlace, Verdict } from '../../policy/types';
import type { Severity, Text } from '../../rules/engine/types';

const text = (id: string, en: string): Text => ({ id, en });

export const office: AccountCard = {
  site: 'x',
  name: 'Dinas Contoh Kabupaten Cermin',
  handle: 'dinascontoh',
  institution: 'Pemerintah Kabupaten Cermin',
  unit: 'Dinas Contoh',
  responsible: 'Ratna Wulandari',
  officers: ['Bima Prakoso'],
  audience: 'Warga Kabupaten Cermin',
  objectives: ['talking', 'supporting'],
  topics: ['layanan', 'jadwal', 'pengaduan'],
  tone: 'santun-santai',
  serviceHours: '08.00–16.00 WIB',
  withinServiceHours: true,
  responseTarget: '1 hari kerja',
  standing: 'assigned',
  kind: 'official',
  confidence: 'sure',
};

export const accounts = {
  office,
  outside: { ...office, withinServiceHours: false, confidence: 'likely' },
  wrong: {
    site: 'x',
    name: 'Setda Kabupaten Cermin',
    handle: 'setdacermin',
    institution: 'Pemerintah Kabupaten Cermin',
    responsible: 'Hadi Santoso',
    officers: ['Hadi Santoso'],
    own: ['@dinascontoh'],
    standing: 'unassigned',
    kind: 'official',
    confidence: 'sure',
  },
  personal: { site: 'x', name: 'Bima', handle: 'bimaprks', standing: 'own-personal', kind: 'personal', confidence: 'sure' },
  unasked: { ...office, standing: 'unasked' },
  unlisted: {
    site: 'x',
    name: 'Bima',
    handle: 'bimaprks',
    key: 'x @bimaprks',
    standing: 'unknown',
    kind: 'unknown',
    confidence: 'sure',
  },
  unreadable: { site: 'x', name: '', standing: 'unreadable', kind: 'unknown', confidence: 'unreadable' },
  colleague: {
    site: 'x',
    name: 'Hadi Santoso',
    handle: 'hadisantoso',
    officers: ['Hadi Santoso'],
    standing: 'colleague-personal',
    kind: 'personal',
    confidence: 'sure',
  },
  shared: { ...office, standing: 'shared' },
  alert: {
    ...office,
    siaga: 'held',
    alert: {
      reason: text('Banjir bandang di Cermin Hilir', 'Flash flood in Cermin Hilir'),
      until: Date.UTC(2026, 10, 27, 11),
      zone: 'WIB',
      officers: ['Ratna Wulandari', 'Hadi Santoso'],
      accounts: ['@dinascontoh'],
      contact: 'Kalak BPBD, 0800-1-000-112',
    },
  },
  rtl: { ...office, name: 'مكتب الخدمات', handle: 'مكتب_الخدمات', responsible: 'أحمد بن سالم' },
} satisfies Record<string, AccountCard>;

interface Sample {
  readonly words: string;
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly override: JudgedFinding['override'];
  readonly title: Text;
  readonly message: Text;
  readonly advice: Text;
  readonly norm: { readonly label: Text; readonly summary: Text; readonly since?: string; readonly until?: string };
  readonly fix?: string;
}

const samples: readonly Sample[] = [
  {
    words: '3578010203040005',
    rule: 'pelindungan/data-pribadi',
    severity: 'block',
    override: 'approval',
    title: text('Data pribadi', 'Personal data'),
    message: text('Ada NIK seseorang di draf ini.', 'There is someone’s national identity number in this draft.'),
    advice: text(
      'Nomor ini bisa disalahgunakan. Samarkan nomornya, atau minta warga mengirimkannya lewat pesan pribadi.',
      'This number can be misused. Mask it, or ask the citizen to send it in a private message.',
    ),
    norm: {
      label: text('UU 27/2022, Pasal 65', 'Law 27/2022, Article 65'),
      summary: text(
        'Data pribadi orang lain tidak diungkapkan tanpa hak.',
        'Other people’s personal data is not disclosed without right.',
      ),
      since: '2022-10-17',
    },
    fix: '3578********0005',
  },
  {
    words: 'STR/118/VII/2026',
    rule: 'larangan/rahasia',
    severity: 'block',
    override: 'never',
    title: text('Berita rahasia', 'Classified news'),
    message: text('Nomor surat telegram rahasia tertulis di sini.', 'The number of a secret telegram is written here.'),
    advice: text(
      'Surat dengan kode ini tidak untuk umum. Tulis kegiatannya setelah selesai, tanpa nomor surat, tempat, dan waktu.',
      'Letters with this code are not for the public. Write about the activity afterwards, without number, place and time.',
    ),
    norm: {
      label: text('Tujuh larangan, butir 5', 'Seven prohibitions, item 5'),
      summary: text('Jangan mengirim berita berderajat rahasia.', 'Do not send classified news.'),
    },
  },
  {
    words: 'katanya',
    rule: 'etika/informasi-benar',
    severity: 'warn',
    override: 'reason',
    title: text('Informasi benar', 'True information'),
    message: text('Kabar ini ditulis tanpa sumber.', 'This news is written without a source.'),
    advice: text(
      'Sebut sumbernya, misalnya nama kantor atau tautan resmi. Bila belum pasti, tunda dulu.',
      'Name the source, such as the office or an official link. If it is not certain yet, wait.',
    ),
    norm: {
      label: text('PermenPANRB 83/2012, etika', 'PermenPANRB 83/2012, ethics'),
      summary: text(
        'Informasi publik yang disampaikan benar, tepat, dan akurat.',
        'Public information is true, right and accurate.',
      ),
      since: '2012',
    },
  },
  {
    words: 'orang cacat',
    rule: 'asas/kesetaraan',
    severity: 'warn',
    override: 'reason',
    title: text('Kesetaraan', 'Equality'),
    message: text('Sebutan ini dapat merendahkan.', 'This term can be degrading.'),
    advice: text('Pakai sebutan yang menghormati orangnya.', 'Use the term that respects the person.'),
    norm: {
      label: text('UU 8/2016, Pasal 1', 'Law 8/2016, Article 1'),
      summary: text('Sebutan resmi adalah penyandang disabilitas.', 'The official term is persons with disabilities.'),
      since: '2016-04-15',
    },
    fix: 'penyandang disabilitas',
  },
  {
    words: 'anjing',
    rule: 'etika/kata-kasar',
    severity: 'block',
    override: 'approval',
    title: text('Kata kasar', 'Abusive language'),
    message: text('Ada kata kasar yang ditujukan kepada seseorang.', 'There is an abusive word aimed at somebody.'),
    advice: text('Tulis ulang dengan kata yang sopan.', 'Write it again in polite words.'),
    norm: {
      label: text('PermenPANRB 83/2012, etika', 'PermenPANRB 83/2012, ethics'),
      summary: text('Media sosial dipakai dengan bahasa yang santun.', 'Social media is used in polite language.'),
      since: '2012',
    },
  },
  {
    words: 'anjing',
    rule: 'pelindungan/perundungan',
    severity: 'warn',
    override: 'reason',
    title: text('Perundungan', 'Bullying'),
    message: text('Sebutan ini merendahkan orang yang diajak bicara.', 'This name belittles the person addressed.'),
    advice: text(
      'Jawab pertanyaannya, bukan orangnya. Bila percakapan memanas, lanjutkan lewat pesan pribadi.',
      'Answer the question, not the person. Where a conversation heats up, go on in a private message.',
    ),
    norm: {
      label: text('UU 1/2024, Pasal 27A', 'Law 1/2024, Article 27A'),
      summary: text(
        'Kehormatan atau nama baik orang lain tidak diserang di muka umum.',
        'Nobody’s honour or good name is attacked in public.',
      ),
      since: '2024-01-02',
    },
  },
  {
    words: 'gue',
    rule: 'prinsip/keterwakilan',
    severity: 'warn',
    override: 'reason',
    title: text('Keterwakilan', 'Representation'),
    message: text('Suara pribadi di akun resmi.', 'A personal voice on an official account.'),
    advice: text('Akun ini berbicara atas nama kantor. Tulis “kami”.', 'This account speaks for the office. Write “we”.'),
    norm: {
      label: text('PermenPANRB 83/2012, prinsip', 'PermenPANRB 83/2012, principles'),
      summary: text('Pesan mewakili lembaga, bukan perorangan.', 'The message stands for the institution, not the person.'),
      since: '2012',
    },
    fix: 'kami',
  },
  {
    words: '!!!',
    rule: 'prinsip/profesional',
    severity: 'note',
    override: 'free',
    title: text('Profesional', 'Professional'),
    message: text('Tanda seru berderet.', 'A row of exclamation marks.'),
    advice: text('Satu tanda seru sudah cukup.', 'One exclamation mark is enough.'),
    norm: {
      label: text('PermenPANRB 83/2012, prinsip', 'PermenPANRB 83/2012, principles'),
      summary: text('Akun dikelola secara profesional.', 'The account is run professionally.'),
      since: '2012',
    },
    fix: '!',
  },
];

export const drafts = {
  clean:
    'Layanan perekaman KTP dibuka Senin, 23 November 2026, pukul 08.00–15.00 di kantor kecamatan. Tanya kami di nomor 150-000.',
  note: 'Layanan perekaman KTP dibuka lagi hari Senin!!! Tanya kami di nomor 150-000.',
  warn: 'Info penting: katanya besok layanan untuk orang cacat ditutup, jadi gue sarankan datang hari ini!!!',
  double: 'Dasar anjing, baca dulu pengumumannya sebelum bertanya.',
  mended: 'Info penting: menurut Dinas Contoh, besok layanan penyandang disabilitas tutup, jadi kami sarankan datang hari ini.',
  block: 'Atas nama Ibu Sari, NIK 3578010203040005, silakan datang besok. katanya berkasnya sudah lengkap.',
  thread:
    'Layanan kecamatan pekan ini, utas singkat.\n\nLoket untuk orang cacat ada di lantai satu, dan orang cacat tidak perlu antre.\n\nSelain orang cacat, warga lansia juga didahulukan. Atas nama Ibu Sari, NIK 3578010203040005.',
  empty: '',
  answer: 'Loket untuk orang cacat dibuka lagi Senin, Kak. Silakan datang pukul 08.00.',
  invitation: 'Kami mengundang warga hadir di balai desa hari Senin, pukul 09.00.',
  secret: 'Bocor di grup: STR/118/VII/2026 perintah gerak, katanya berangkat malam ini.',
} as const;

/** What is answered, and what the office has to say to it. */
export const reply: ReplyView = {
  ageMinutes: 3 * 24 * 60,
  answers: [
    {
      title: 'Perekaman KTP',
      text: 'Halo [NAMA WARGA], perekaman KTP dibuka Senin–Jumat pukul 08.00–15.00. Syaratnya ada di https://cermin.go.id/ktp.',
      isFitting: true,
    },
    {
      title: 'Pengaduan',
      text: 'Terima kasih sudah mengabari kami. Mohon kirim nomor aduannya lewat pesan pribadi.',
      isFitting: false,
    },
  ],
};

const judgedFrom = ({ words: _, title, norm, fix: __, ...said }: Sample) => ({
  ...said,
  clause: 'galeri',
  basis: ['galeri'],
  ruleTitle: title,
  citations: [{ id: 'galeri', ...norm }],
  trial: false,
});

/** The words of a sample, in a picture. */
export function foundInPicture(words: string, picture: PicturePlace): JudgedFinding {
  const sample = samples.find((each) => each.words === words);
  if (!sample) throw new Error(`No sample of the words ${words}.`);
  return { ...judgedFrom(sample), start: 0, end: 0, whole: true, key: `${sample.rule}@1`, picture };
}

/** The verdict on a text of the gallery: every sample's words, wherever they stand. */
export function verdictOn(draft: string, account: AccountCard, inPicture: readonly JudgedFinding[] = []): Verdict {
  const inText = samples.flatMap((sample) =>
    [...draft.matchAll(new RegExp(sample.words.replaceAll(/\W/g, '\\$&'), 'g'))].map(({ index: start }, nth): JudgedFinding => {
      const { words, rule, fix } = sample;
      const end = start + words.length;
      return {
        ...judgedFrom(sample),
        start,
        end,
        key: nth === 0 ? rule : `${rule}#${nth}`,
        ...(fix === undefined ? {} : { fix: { start, end, replacement: fix } }),
      };
    }),
  );
  const findings = [...inText, ...inPicture];
  const worst = (['block', 'warn', 'note'] as const).find((severity) => findings.some((each) => each.severity === severity));
  return { severity: worst ?? 'off', findings, trial: [], account, failedRules: [] };
}

export const terms: DecisionTerms = {
  reasons: [
    { code: 'sumber-ada', label: text('Sumbernya sudah diperiksa', 'The source has been checked') },
    { code: 'informasi-publik', label: text('Informasi publik menurut undang-undang', 'Public information by law') },
    { code: 'arahan', label: text('Atas arahan pimpinan', 'By order of my superior') },
  ],
  minReasonLength: 20,
  leakContact: { name: 'Kapten Surya Wijaya', channel: 'pesan ke nomor dinas' },
  approvers: [{ id: 'kabag', name: 'Ratna Wulandari' }],
  onEngineFailure: 'ask',
};
