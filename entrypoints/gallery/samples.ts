/** Invented drafts, accounts and findings for the gallery. The words are found by plain search, not by the engine; what is said of them is the rules'. */
import type { ReplyView } from '../../compose/overlay';
import { catalogOf, citationsOf } from '../../policy/apply/judge';
import { embedded } from '../../policy/keep/embedded';
import type { AccountCard, DecisionTerms, JudgedFinding, PicturePlace, Verdict } from '../../policy/types';
import { rules } from '../../rules';
import { citations } from '../../rules/citations';
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

/** What is found where, as the shipped rules would say it. */
interface Sample {
  readonly words: string;
  readonly rule: string;
  readonly clause?: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly override: JudgedFinding['override'];
  readonly fix?: string;
}

const samples: readonly Sample[] = [
  {
    words: '3578010203040005',
    rule: 'pelindungan/data-pribadi',
    clause: 'nik',
    severity: 'block',
    override: 'approval',
    fix: '3578********0005',
  },
  { words: 'STR/118/VII/2026', rule: 'larangan/rahasia', clause: 'surat-rahasia', severity: 'block', override: 'never' },
  { words: 'katanya', rule: 'etika/informasi-benar', severity: 'warn', override: 'reason' },
  {
    words: 'orang cacat',
    rule: 'asas/kesetaraan',
    severity: 'warn',
    override: 'reason',
    fix: 'penyandang disabilitas',
  },
  { words: 'anjing', rule: 'etika/kata-kasar', clause: 'diarahkan', severity: 'block', override: 'approval' },
  { words: 'anjing', rule: 'pelindungan/perundungan', severity: 'warn', override: 'reason' },
  { words: 'gue', rule: 'prinsip/keterwakilan', severity: 'warn', override: 'reason', fix: 'kami' },
  {
    words: '!!!',
    rule: 'prinsip/profesional',
    clause: 'deret-tanda-seru',
    severity: 'note',
    override: 'free',
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

const catalog = catalogOf(rules, citations, embedded);

function judgedFrom({ rule: id, clause: name, severity, override }: Sample) {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`No rule ${id}.`);
  const clause = name === undefined ? undefined : rule.clauses.find((each) => each.name === name);
  if (name !== undefined && !clause) throw new Error(`No clause ${name} in ${id}.`);
  return {
    rule: id,
    clause: name ?? 'galeri',
    severity,
    override,
    ruleTitle: rule.title,
    message: clause?.message ?? rule.message,
    advice: rule.advice,
    basis: rule.basis,
    citations: citationsOf(rule.basis, catalog, '2026-11-21'),
    trial: false,
  };
}

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
