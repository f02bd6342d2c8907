/** What officers called wrong, by rule and with their reasons, as a message to the admin. It never holds a draft. */

import type { JournalEntry } from '../../journal/types';
import { dateIn, type Zone } from '../../policy/apply/clock';
import type { Text } from '../../rules/engine/types';

const dayOf = (zone: Zone, at: number, language: 'id' | 'en') =>
  dateIn(zone, at, language === 'id' ? 'id-ID' : 'en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** Rules most often called wrong first, each with the entries that say so, newest first. */
function byRule(entries: readonly JournalEntry[]): readonly (readonly [rule: string, entries: readonly JournalEntry[]])[] {
  const found = new Map<string, JournalEntry[]>();
  for (const entry of entries)
    for (const rule of new Set(entry.findings.filter(({ falseAlarm }) => falseAlarm).map((finding) => finding.rule)))
      found.set(rule, [...(found.get(rule) ?? []), entry]);
  return [...found].sort(([, a], [, b]) => b.length - a.length);
}

/** `from`: who sends it; `zone`: the office's, in which days are told. The first line says all that fits a subject. */
export function falseAlarmLetter(
  entries: readonly JournalEntry[],
  ruleTitle: (rule: string) => Text | undefined,
  from: string,
  zone: Zone,
): Text {
  const rules = byRule(entries);
  const written = (language: 'id' | 'en') => {
    const isId = language === 'id';
    const head = isId ? 'Temuan Saring yang ditandai keliru' : 'Findings of Saring marked as false alarms';
    const groups = rules.map(([rule, all]) =>
      [
        `${ruleTitle(rule)?.[language] ?? rule} (${rule}): ${all.length}`,
        ...all.map(
          ({ at, reasonText }) => `- ${dayOf(zone, at, language)}: ${reasonText ?? (isId ? 'tanpa alasan' : 'no reason given')}`,
        ),
      ].join('\n'),
    );
    return [`${head} (${entries.length})${from ? `: ${from}` : ''}`, ...groups].join('\n\n');
  };
  return { id: written('id'), en: written('en') };
}
