/**
 * The report of a leak to the commander or head of the office: what was seen, when, where, by which rule. It never holds the
 * text: a report that carries the secret on would be the next leak.
 */
import { writtenIn, type Zone } from '../../policy/apply/clock';
import type { Text } from '../../rules/engine/types';

export interface LeakFacts {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The office's; without it WIB. */
  readonly zone?: Zone;
  readonly site: string;
  /** The acting account as the officer knows it. */
  readonly account: string;
  readonly rules: readonly { readonly title: Text; readonly basis?: Text }[];
  readonly officer?: string;
  readonly institution?: string;
  readonly contact?: { readonly name: string; readonly channel: string };
  /** Hash of the draft as the journal holds it, for an inspector to find the entry by. */
  readonly textHash?: string;
}

const stamp = ({ at, zone = 'WIB' }: LeakFacts, language: 'id' | 'en') =>
  writtenIn(zone, at, language === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' });

function lines(facts: LeakFacts, language: 'id' | 'en'): string {
  const id = language === 'id';
  const { contact } = facts;
  const rows: (string | undefined)[] = [
    id ? 'LAPORAN DUGAAN KEBOCORAN DOKUMEN' : 'REPORT OF A SUSPECTED DOCUMENT LEAK',
    '',
    contact
      ? `${id ? 'Kepada' : 'To'}: ${contact.name} (${contact.channel})`
      : id
        ? 'Kepada: komandan satuan atau pimpinan kantor'
        : 'To: unit commander or head of the office',
    facts.officer && `${id ? 'Dari' : 'From'}: ${facts.officer}${facts.institution ? `, ${facts.institution}` : ''}`,
    `${id ? 'Waktu' : 'Time'}: ${stamp(facts, language)}`,
    `${id ? 'Tempat' : 'Place'}: ${facts.site}, ${id ? 'akun' : 'account'} ${facts.account}`,
    '',
    id ? 'Yang dikenali sebelum unggahan dikirim:' : 'What was recognised before the post was sent:',
    ...facts.rules.map(({ title, basis }) => `- ${title[language]}${basis ? ` (${basis[language]})` : ''}`),
    '',
    id
      ? 'Isi dokumen sengaja tidak dicantumkan. Mohon petunjuk; petugas siap menunjukkannya secara langsung.'
      : 'The content is left out on purpose. Please advise; the officer can show it in person.',
    facts.textHash && `${id ? 'Kode draf di jurnal' : 'Draft code in the journal'}: ${facts.textHash}`,
  ];
  return rows.filter((row) => row !== undefined).join('\n');
}

/** The report in both languages, ready to copy or print. */
export function leakReport(facts: LeakFacts): Text {
  return { id: lines(facts, 'id'), en: lines(facts, 'en') };
}
