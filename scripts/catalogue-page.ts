/** The rule catalogue as a page for people. */
import type { CatalogueEntry } from '../rules/catalogue';
import type { Severity } from '../rules/engine/types';

const severities: Readonly<Record<Severity, string>> = { off: 'mati', note: 'catatan', warn: 'peringatan', block: 'cegah' };
const packs: Readonly<Record<CatalogueEntry['pack'], string>> = {
  permenpanrb: 'Asas, prinsip, dan etika (`permenpanrb`)',
  tni: 'Tujuh larangan (`tni`)',
  asn: 'Netralitas dan kewenangan ASN (`asn`)',
  pelindungan: 'Pelindungan orang dan data (`pelindungan`)',
  keamanan: 'Keamanan akun (`keamanan`)',
  instansi: 'Aturan instansi (`instansi`)',
};
const shown = { flags: 3, silent: 3 };

/** One line, safe inside a list: no line break, flagged words in bold, characters that Markdown would read made plain. */
function line(example: string): string {
  const plain = example.replace(/\s*\n\s*/g, ' / ').replace(/[*_`<>|#~\\]/g, (sign) => `\\${sign}`);
  return plain.replaceAll('[[', '**').replaceAll(']]', '**');
}

/** A list with an empty line on both sides, or nothing. */
function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${title}:`, '', ...items.map((item) => `- ${item}`), ''];
}

function basisLine({ title, article, since, until }: CatalogueEntry['basis'][number]): string {
  const dates = [since && `berlaku sejak ${since}`, until && `sampai ${until}`].filter(Boolean).join(', ');
  return `${title.id}${article ? `, ${article}` : ''}${dates ? ` (${dates})` : ''}`;
}

function ruleSection(entry: CatalogueEntry): string[] {
  const clauses = entry.clauses.map(({ name, severity, message }) => `\`${name}\` (${severities[severity]}): ${message.id}`);
  return [
    `### ${entry.title.id}`,
    '',
    `\`${entry.id}\` · ${severities[entry.severity]}`,
    '',
    `${entry.message.id} ${entry.advice.id}`,
    '',
    ...list('Dasar', entry.basis.map(basisLine)),
    ...list('Yang dikenali', clauses),
    ...list('Contoh yang ditandai', entry.flags.slice(0, shown.flags).map(line)),
    ...list('Contoh yang lolos', [...entry.nearMisses, ...entry.passes].slice(0, shown.silent).map(line)),
  ];
}

/** The whole page, ending in a line break. Rules stand by pack, in the order of the ruleset. */
export function toMarkdown(entries: readonly CatalogueEntry[]): string {
  const lines = [
    '# Daftar aturan',
    '',
    'Halaman ini dibuat dari aturannya sendiri dengan `npm run -s aturan`; jangan diubah dengan tangan.',
    '',
    'Tingkat tiap aturan di bawah ini adalah bawaan; kebijakan kantor dapat mengubahnya. **Cegah**: tidak dapat dikirim tanpa',
    'persetujuan. **Peringatan**: dapat dikirim setelah ada keputusan dan alasannya. **Catatan**: tampil pelan saat menulis dan',
    'tidak menahan kiriman. Semua orang, kantor, dan nomor dalam contoh adalah rekaan.',
    '',
  ];
  for (const pack of [...new Set(entries.map((entry) => entry.pack))]) {
    lines.push(`## ${packs[pack]}`, '');
    for (const entry of entries) if (entry.pack === pack) lines.push(...ruleSection(entry));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
