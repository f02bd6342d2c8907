/** The rule catalogue as a page for people. */
import { packsInOrder, packTitles } from '../components/shared/pack-words';
import { reasons } from '../rules/blocks';
import type { CatalogueEntry } from '../rules/catalogue';
import type { AccountStanding, Example, Severity } from '../rules/engine/types';
import { precision } from './catalogue-precision';
import { wilson } from './train/card';

const severities: Readonly<Record<Severity, string>> = {
  off: 'dimatikan',
  note: 'catatan',
  warn: 'peringatan',
  block: 'wajib diperbaiki',
};
const shown = { flags: 4, silent: 3 };
/** Of fewer drafts a share says nothing. */
const fewest = 20;
const standings: Readonly<Record<AccountStanding, string>> = {
  assigned: '',
  shared: '',
  unassigned: 'akun resmi milik petugas lain',
  'own-personal': 'akun pribadi',
  'colleague-personal': 'akun pribadi rekan',
  unasked: 'nama petugas belum dipilih',
  unknown: 'akun tidak terdaftar',
  unreadable: 'akun tidak terbaca',
};

/** What has to be known beside the text: another account than one's own official one, a reply, attachments. */
function circumstances(example: Example): string {
  if (typeof example === 'string') return '';
  const { account = {}, surface, attachments = [], replyTo } = example;
  const parts = [
    account.standing && standings[account.standing],
    account.withinServiceHours === false && 'di luar jam layanan',
    account.requiredTags && `tagar wajib ${account.requiredTags.join(' ')}`,
    account.officialLinks && `tautan wajib ${account.officialLinks.join(' ')}`,
    (surface === 'reply' || surface === 'comment') && 'balasan',
    replyTo?.ageMinutes !== undefined && `menjawab komentar ${Math.round(replyTo.ageMinutes / 60)} jam lalu`,
    attachments.length > 0 && 'dengan lampiran',
  ];
  const told = parts.filter(Boolean).join(', ');
  return told && ` _(${told})_`;
}

/** One line, safe inside a list: no line break, flagged words in bold, characters that Markdown would read made plain. */
function line(example: Example): string {
  const text = typeof example === 'string' ? example : example.text;
  const plain = text.replace(/\s*\n\s*/g, ' / ').replace(/[*_`<>|#~\\]/g, (sign) => `\\${sign}`);
  return plain.replaceAll('[[', '**').replaceAll(']]', '**') + circumstances(example);
}

/** Examples of different clauses first, so that a few show the whole width of a rule. */
function varied(examples: readonly Example[]): readonly Example[] {
  const clauseOf = (example: Example) => (typeof example === 'string' ? undefined : example.clause);
  const first = examples.filter((one, i) => examples.findIndex((other) => clauseOf(other) === clauseOf(one)) === i);
  return [...first, ...examples.filter((one) => !first.includes(one))];
}

/** A list with an empty line on both sides, or nothing. */
function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${title}:`, '', ...items.map((item) => `- ${item}`), ''];
}

function basisLine({ title, article, since, until }: CatalogueEntry['basis'][number]): string {
  const dates = [since && `berlaku sejak ${since}`, until && `sampai ${until}`].filter(Boolean).join(', ');
  return `${title.id}${article ? `, ${article}` : ''}${dates ? ` (${dates})` : ''}`;
}

/** How often a rule is right when it holds a draft up; nothing of a rule that held up too few to say. */
function precisionLine(id: string): string[] {
  const [stopped, harmful] = precision[id] ?? [0, 0];
  if (stopped < fewest) return [];
  const [low, high] = wilson(harmful, stopped).map((share) => Math.round(100 * share));
  return [
    `Ketepatan: dari ${stopped} draf yang dihentikannya, ${harmful} memang bermasalah (${Math.round((100 * harmful) / stopped)} %, selang ${low}–${high}).`,
    '',
  ];
}

function ruleSection(entry: CatalogueEntry): string[] {
  const clauses = entry.clauses.map(({ name, severity, message }) =>
    [`\`${name}\``, severity !== entry.severity && `(${severities[severity]})`, message && `: ${message.id}`]
      .filter(Boolean)
      .join(' ')
      .replace(' : ', ': '),
  );
  return [
    `### ${entry.title.id}`,
    '',
    `\`${entry.id}\` · ${severities[entry.severity]}`,
    '',
    `${entry.message.id} ${entry.advice.id}`,
    '',
    ...precisionLine(entry.id),
    ...list('Dasar', entry.basis.map(basisLine)),
    ...list('Yang dikenali', clauses),
    ...list('Contoh yang ditandai', varied(entry.flags).slice(0, shown.flags).map(line)),
    ...list('Contoh yang lolos', [...entry.nearMisses, ...entry.passes].slice(0, shown.silent).map(line)),
  ];
}

/** What blocks, with the reason why it may. */
function blocksSection(entries: readonly CatalogueEntry[]): string[] {
  const items = entries.flatMap(({ id, clauses }) =>
    clauses.flatMap(({ name, severity }) => {
      const why = reasons[`${id}:${name}`];
      return severity === 'block' && why !== undefined ? [`\`${id}:${name}\`: ${why}`] : [];
    }),
  );
  if (items.length === 0) return [];
  return [
    '## Yang wajib diperbaiki, dan mengapa',
    '',
    'Menahan adalah janji: hanya yang pasti dari dirinya sendiri. Kata yang punya arti lain, nama, dan pendapat paling jauh memperingatkan.',
    '',
    ...items.map((item) => `- ${item}`),
    '',
  ];
}

/** Measured on 28 November 2026 by `npm run bench:quality -- --dir DIR`, on labelled drafts of other writers that are no part of the project. */
const measured = [
  '## Berapa yang tertangkap',
  '',
  'Diukur 28 November 2026 pada draf berlabel dari penulis lain yang bukan bagian proyek (`npm run bench:quality -- --dir DIR`). Di dalam kurung: selang 95 %.',
  '',
  '| draf | jumlah | ditahan | tanpa model |',
  '| --- | ---: | ---: | ---: |',
  '| pendek, harus dihentikan | 1.405 | 67 % (64–69) | 40 % (37–42) |',
  '| pendek, harus dihentikan, di antaranya dari akun resmi | 364 | 52 % (47–57) | 46 % (41–51) |',
  '| pendek, harus dihentikan: ditahan atau diberi catatan oleh aturan yang tepat | 1.405 | 79 % (77–81) | 42 % (39–45) |',
  '| klaim yang dinilai hoaks | 894 | 39 % (36–42) | 39 % (36–42) |',
  '| pendek, tidak apa-apa | 444 | 1,1 % (0,5–2,6) | 0,0 % (0,0–0,9) |',
  '| unggahan resmi | 1.549 | 0,2 % (0,1–0,6) | 0,2 % (0,1–0,6) |',
  '| pidato, peraturan, berita, cuitan resmi | 3.319 | 0,1 % (0,0–0,3) | 0,1 % (0,0–0,3) |',
  '| percakapan sehari-hari, akun pribadi | 2.500 | 1,9 % (1,5–2,5) | 1,4 % (1,0–1,9) |',
  '| percakapan sehari-hari, akun yang tidak dikenal | 2.500 | 2,6 % (2,0–3,3) | 1,4 % (1,0–1,9) |',
  '',
  '**Satu dari tiga draf yang bermasalah masih lolos tanpa ditahan; dua dari lima yang lolos diberi catatan.** Jenis yang banyak lolos pada draf ini sudah dipakai untuk menambah aturan, jadi pada tulisan baru angkanya dapat lebih rendah. "Tidak ada yang ditandai" berarti tidak ada yang dikenali, bukan bahwa drafnya aman.',
  '',
  'Di bawah setiap aturan tertulis **ketepatannya** bila sedikitnya 20 draf dihentikannya: berapa yang memang bermasalah, di antara 10.605 draf berlabel itu (1.405 bermasalah).',
  'Percakapan sehari-hari dihitung tidak bermasalah walaupun memuat makian, jadi ketepatan aturan kata kasar dan perundungan pada unggahan kantor lebih tinggi daripada angkanya.',
  '',
];

/** What stands where; a heading's address as GitHub makes it. */
const packsOf = (entries: readonly CatalogueEntry[]) =>
  packsInOrder.filter((pack) => entries.some((entry) => entry.pack === pack));

function contents(entries: readonly CatalogueEntry[]): string[] {
  const address = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-');
  return [
    '## Isi',
    '',
    '- [Berapa yang tertangkap](#berapa-yang-tertangkap)',
    '- [Membetulkan aturan lewat kebijakan](#membetulkan-aturan-lewat-kebijakan)',
    '- [Yang wajib diperbaiki, dan mengapa](#yang-wajib-diperbaiki-dan-mengapa)',
    ...packsOf(entries).map((pack) => {
      const rules = entries.filter((entry) => entry.pack === pack).map(({ title }) => `[${title.id}](#${address(title.id)})`);
      return `- [${packTitles[pack].id}](#${address(`${packTitles[pack].id} (${pack})`)}): ${rules.join(' · ')}`;
    }),
    '',
  ];
}

const correcting = [
  '## Membetulkan aturan lewat kebijakan',
  '',
  'Aturan yang terlalu sering keliru, atau yang kurang tegas bagi sebuah kantor, dibetulkan dalam berkas kebijakan: tingkatnya diubah, dimatikan dengan',
  'alasan, atau dihitung dulu tanpa ditunjukkan (`trial`). Kode aturan ada di bawah judulnya.',
  '',
  '```json',
  '"rules": {',
  '  "larangan/rahasia": { "severity": "block", "reason": "Rahasia negara dijaga oleh semua instansi." },',
  '  "prinsip/profesional": { "severity": "off", "reason": "Gaya santai disepakati untuk akun wisata." }',
  '}',
  '```',
  '',
  'Aturan kantor sendiri, pengecualian, dan cara memeriksa berkasnya: [panduan admin](panduan-admin.md).',
  '',
];

/** The whole page, ending in a line break. Rules stand by pack, within it in the order of the ruleset. */
export function toMarkdown(entries: readonly CatalogueEntry[]): string {
  const lines = [
    '# Daftar aturan',
    '',
    'Halaman ini dibuat dari aturannya sendiri dengan `npm run -s aturan`; jangan diubah dengan tangan.',
    '',
    'Tingkat tiap aturan di bawah ini adalah bawaan; kebijakan kantor dapat mengubahnya. **Wajib diperbaiki**: tidak dapat dikirim tanpa',
    'persetujuan. **Peringatan**: dapat dikirim setelah ada keputusan dan alasannya. **Catatan**: tampil saat menulis dan',
    'tidak menahan draf. Semua orang, kantor, dan nomor dalam contoh adalah rekaan.',
    '',
    ...contents(entries),
    ...measured,
    ...correcting,
  ];
  lines.push(...blocksSection(entries));
  for (const pack of packsOf(entries)) {
    lines.push(`## ${packTitles[pack].id} (\`${pack}\`)`, '');
    for (const entry of entries) if (entry.pack === pack) lines.push(...ruleSection(entry));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
