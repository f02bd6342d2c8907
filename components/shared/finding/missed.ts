/** A text that should have been marked, as an example that the admin can take over. */
import { locale } from '../words';

export interface MissedText {
  readonly text: string;
  readonly site: string;
  /** Ids of the rules that marked something in it. */
  readonly rules: readonly string[];
  /** The policy it was checked with, and the version of Saring where it is known. */
  readonly policy: { readonly id: string; readonly revision: number };
  readonly version?: string;
}

/** Plain lines for people, and the example in the form of an own rule's `flags` below them. */
export function missedExample({ text, site, rules, policy, version }: MissedText): string {
  const isId = locale.value === 'id';
  const marked = [...new Set(rules)].join(', ') || (isId ? 'tidak ada' : 'nothing');
  const example = { text: `[[${text.trim()}]]`, site };
  return [
    isId
      ? 'Contoh untuk admin Saring: teks ini seharusnya ditandai.'
      : 'An example for the admin of Saring: this text should be marked.',
    '',
    text.trim(),
    '',
    `${isId ? 'Yang ditandai sekarang' : 'Marked now'}: ${marked}`,
    `${version === undefined ? '' : `Saring ${version}, `}${policy.id} ${isId ? 'revisi' : 'revision'} ${policy.revision}`,
    '',
    JSON.stringify(example),
  ].join('\n');
}
