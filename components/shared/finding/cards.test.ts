import { expect, it } from 'vitest';
import type { JudgedFinding } from '../../../policy/types';
import { cardsOn, partOf, saidAlike } from './cards';

const text = (words: string) => ({ id: words, en: words });
const found = (rule: string, severity: JudgedFinding['severity'], start: number, message = rule): JudgedFinding => ({
  rule,
  clause: 'uji',
  severity,
  start,
  end: start + 4,
  message: text(message),
  advice: text(message),
  basis: [],
  key: `${rule} ${start}`,
  ruleTitle: text(rule),
  citations: [],
  trial: false,
  override: 'reason',
});
const starts = (cards: ReturnType<typeof cardsOn>) => cards.map((card) => card.map(({ place: [{ start }] }) => start));

it('one card tells a rule with all its words, the gravest card first', () => {
  const findings = [found('kasar', 'warn', 0), found('nik', 'block', 40), found('kasar', 'warn', 20), found('kasar', 'warn', 60)];
  expect(starts(cardsOn('', findings))).toEqual([[40], [0, 20, 60]]);
});

it('what must be mended is not told with what may be, and each message is told once', () => {
  const cards = cardsOn('', [
    found('data', 'block', 0, 'NIK'),
    found('data', 'warn', 20, 'tanggal'),
    found('data', 'block', 40, 'KK'),
  ]);
  expect(starts(cards)).toEqual([[0, 40], [20]]);
  expect(cards.map((card) => saidAlike(card).length)).toEqual([2, 1]);
});

it('a place is in one box of several', () => {
  const parts = [
    { start: 0, end: 10 },
    { start: 12, end: 30 },
  ];
  expect(partOf([found('a', 'warn', 14)], parts)).toEqual({ number: 2, of: 2 });
  expect(partOf([found('a', 'warn', 4)], parts.slice(0, 1))).toBeUndefined();
  expect(partOf([{ ...found('a', 'warn', 0), whole: true }], parts)).toBeUndefined();
});
