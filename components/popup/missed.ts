/** A text that should have been marked, as an example that the admin can take over. */
import type { Verdict } from '../../policy/types';
import { locale } from '../shared/words';
import type { PopupPolicy } from './types';

/** Plain lines for people, and the example in the form of an own rule's `flags` below them. */
export function missedExample(text: string, verdict: Verdict, policy: PopupPolicy, version: string): string {
  const isId = locale.value === 'id';
  const rules = [...new Set(verdict.findings.map(({ rule }) => rule))];
  const marked = rules.length === 0 ? (isId ? 'tidak ada' : 'nothing') : rules.join(', ');
  const example = { text: `[[${text.trim()}]]`, site: verdict.account.site };
  return [
    isId
      ? 'Contoh untuk admin Saring: teks ini seharusnya ditandai.'
      : 'An example for the admin of Saring: this text should be marked.',
    '',
    text.trim(),
    '',
    `${isId ? 'Yang ditandai sekarang' : 'Marked now'}: ${marked}`,
    `Saring ${version}, ${policy.id} ${isId ? 'revisi' : 'revision'} ${policy.revision}`,
    '',
    JSON.stringify(example),
  ].join('\n');
}
