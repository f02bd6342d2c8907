/** The clauses that learn from examples: every rule that the model has a head for gets two, one that is sure and one that finds it likely. */
import type { Draft } from './engine/draft';
import type { Audience } from './engine/model/model';
import type { Clause, Matcher, Rule, Severity } from './engine/types';
import { organising } from './matchers/organising';

/** Names of the clauses, as policies and the journal know them. */
export const LEARNED = { sure: 'contoh', likely: 'mirip-contoh' } as const;

/** Facts that stand in the text or in the policy, or are missing there, and that no likeness can tell: identifiers, credentials, names, dates, accounts, tags, who answers. */
const WITHOUT: ReadonlySet<string> = new Set([
  'prinsip/terintegrasi',
  'prinsip/akun-keliru',
  'prinsip/siaga',
  'asas/akuntabel',
  'asas/faktual',
  'asas/keikutsertaan',
  'etika/ketelitian',
  'keamanan/tautan',
  'keamanan/kredensial',
  'pelindungan/data-pribadi',
  'pelindungan/identitas-anak',
]);
const RANK = { off: 0, note: 1, warn: 2, block: 3 };

/** By whose measure a draft is judged. An office that answers one person speaks otherwise than one that announces. */
export function audienceOf(account: 'official' | 'personal' | 'unknown', surface: string): Audience {
  return account === 'official' && (surface === 'reply' || surface === 'comment') ? 'reply' : account;
}

/** Has the rule a head of its own? */
export const hasHead = (rule: string): boolean => !WITHOUT.has(rule);

/** Heads that are told apart even from what an office says all day. */
const SURE_OF_OFFICES: ReadonlySet<string> = new Set([
  'asn/kewenangan',
  'asn/netralitas',
  'larangan/lapor-kebocoran',
  'larangan/rahasia',
]);

/** How an office serves: no measure for an account of which nobody knows whether an office writes there. */
const ONLY_OF_OFFICES: ReadonlySet<string> = new Set(['etika/sikap-layanan', 'prinsip/keterwakilan', 'etika/kode-etik-pegawai']);

/** Told apart from how people at home speak of groups only well enough for a note. */
const NOTED_AT_HOME: ReadonlySet<string> = new Set(['pelindungan/ujaran-kebencian', 'asas/harmonis', 'asas/kesetaraan']);

/** Does the model speak for a rule to such an audience, at such a level? Of an office's announcements it mostly only notes: what an office says all day has the words of what it must not say. */
export function learns(rule: Rule, audience: Audience, level: keyof typeof LEARNED): boolean {
  const accounts: readonly string[] | undefined = rule.scope?.accounts;
  if (!hasHead(rule.id) || (accounts && !accounts.includes(audience === 'reply' ? 'official' : audience))) return false;
  if (level === 'likely') return true;
  if (audience === 'unknown' && ONLY_OF_OFFICES.has(rule.id)) return false;
  if (audience === 'personal' && NOTED_AT_HOME.has(rule.id)) return false;
  return RANK[rule.severity] >= RANK.warn && (audience !== 'official' || SURE_OF_OFFICES.has(rule.id));
}

/** What judges by words that have another sense too. Threats and open calls are no such words. */
const BY_WORDS: ReadonlySet<string> = new Set([
  'etika/kata-kasar',
  'etika/kehormatan-instansi',
  'etika/informasi-benar',
  'etika/nama-baik',
  'pelindungan/perundungan',
  'pelindungan/ujaran-kebencian',
  'larangan/menentang-pimpinan',
  'larangan/merugikan-satuan',
  'larangan/ipoleksosbudhankam',
  'larangan/terprovokasi',
  'larangan/meme-atribut',
  'asas/harmonis',
  'asas/kesetaraan',
]);
const STANDING: ReadonlySet<string> = new Set([
  'pelindungan/perundungan:ancaman',
  'pelindungan/perundungan:ancaman-tersirat',
  'pelindungan/ujaran-kebencian:ajakan',
  'pelindungan/ujaran-kebencian:sebutan-hina',
  'larangan/menentang-pimpinan:penggulingan',
  'larangan/menentang-pimpinan:pembangkangan',
]);

/** An office keeps to its words whatever they mean, and in a comment they hit the one who is answered. */
export const mayYield = ({ account, surface }: Draft): boolean => account.kind !== 'official' && surface !== 'comment';

/** A sentence that ends with what was done for the one who asked sends nobody away. */
const SETTLED: Matcher = {
  kind: 'around',
  reach: 'sentence',
  of: {
    kind: 'pattern',
    flags: 'i',
    pattern:
      '(?<!\\p{L})(?:sudah|telah|sampun|tos) (?:kami )?(?:di)?(?:proses|terima|catat|perbarui|verifikasi|cetak|kirim|teruskan|aktifkan|perbaiki)(?=[ .!]*$)',
  },
};
/** Praise and a question to everybody ask for nothing and owe nothing. */
const OWES_NOTHING: Matcher = {
  kind: 'around',
  reach: 'sentence',
  of: {
    kind: 'any',
    of: [
      {
        kind: 'terms',
        affixes: false,
        terms:
          'keren, hebat, mantap, mantul, luar biasa, selamat, cantik, indah, bagus sekali, bagus banget, salut, bangga, ikut senang, turut senang, semangat, juara, inspiratif, menginspirasi',
      },
      { kind: 'pattern', flags: 'i', pattern: '\\?' },
    ],
  },
};
/** Ferries, their passengers and relief set out in public. */
const PUBLIC_TRAFFIC: Matcher = {
  kind: 'around',
  reach: 'sentence',
  of: {
    kind: 'terms',
    affixes: false,
    terms:
      'feri, ferry, penumpang, pelni, gelombang tinggi, tangki air, air bersih, bantuan bencana, bantuan pangan, bantuan logistik, sembako, pengungsi, kekeringan, banjir',
  },
};
const SPARED: Readonly<Record<string, readonly Matcher[]>> = {
  'etika/sikap-layanan': [SETTLED],
  'asn/netralitas': [{ kind: 'around', reach: 'sentence', of: organising }],
  'prinsip/responsif': [SETTLED, OWES_NOTHING],
  'larangan/rahasia': [PUBLIC_TRAFFIC],
};

const message = {
  sure: {
    id: 'Kalimat ini serupa dengan contoh yang harus dihentikan.',
    en: 'This sentence is like examples that must be stopped.',
  },
  likely: { id: 'Kalimat ini mungkin perlu dibaca sekali lagi.', en: 'This sentence may need a second look.' },
};

const atMost = (severity: Severity, most: Severity): Severity => (severity === 'block' || severity === 'warn' ? most : severity);

/** A rule with what it learned: a warning at most, a note where the model is less sure. */
export function withLearned(rule: Rule): Rule {
  if (!hasHead(rule.id)) return rule;
  const clauses = (['sure', 'likely'] as const).map(
    (level): Clause => ({
      name: LEARNED[level],
      severity: level === 'sure' ? atMost(rule.severity, 'warn') : atMost(rule.severity, 'note'),
      match: { kind: 'model', head: rule.id, level },
      message: message[level],
      ...(SPARED[rule.id] && { antipatterns: SPARED[rule.id] }),
    }),
  );
  const own = BY_WORDS.has(rule.id)
    ? rule.clauses.map((clause) => (STANDING.has(`${rule.id}:${clause.name}`) ? clause : { ...clause, yields: true }))
    : rule.clauses;
  return { ...rule, clauses: [...own, ...clauses] };
}
