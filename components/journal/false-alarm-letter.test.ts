import { expect, it } from 'vitest';
import type { JournalEntry } from '../../journal/types';
import { falseAlarmLetter } from './false-alarm-letter';

/** The 11th in Jakarta, the 12th in Jayapura. */
const at = Date.UTC(2026, 10, 11, 15, 30);
const wrong = (eventId: string, rules: readonly string[], reasonText?: string): JournalEntry => ({
  eventId,
  at,
  outcome: 'false-alarm',
  findings: [
    ...rules.map((rule) => ({ rule, severity: 'warn' as const, falseAlarm: true })),
    { rule: 'etika/sara', severity: 'warn' },
  ],
  ...(reasonText ? { reasonText } : {}),
  policy: { id: 'dinas', revision: 1 },
  seq: 1,
  prev: '',
  hash: '',
});

it('tells the admin which rules were wrong, the most frequent first, and why', () => {
  const title = (rule: string) => (rule === 'etika/kata-kasar' ? { id: 'Kata kasar', en: 'Rude words' } : undefined);
  const entries = [
    wrong('a', ['etika/hoaks']),
    wrong('b', ['etika/kata-kasar', 'etika/kata-kasar'], 'Nama jalan'),
    wrong('c', ['etika/kata-kasar']),
  ];
  expect(falseAlarmLetter(entries, title, 'Rina', 'WIT').id).toBe(
    [
      'Temuan Saring yang ditandai keliru (3): Rina',
      '',
      'Kata kasar (etika/kata-kasar): 2',
      '- 12 Nov 2026: Nama jalan',
      '- 12 Nov 2026: tanpa alasan',
      '',
      'etika/hoaks (etika/hoaks): 1',
      '- 12 Nov 2026: tanpa alasan',
    ].join('\n'),
  );
});
