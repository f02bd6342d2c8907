import { expect, it } from 'vitest';
import { mostWrong, sentParts } from './learned';

const rule = (id: string, warn: number, falseAlarms: number) => ({
  ...{ rule: id, block: 0, warn, note: 0, trial: 0, entries: warn, overridden: 0, falseAlarms },
});
const wrong = (rules: string[], reasonText?: string) => ({
  ...{ at: 0, officer: '', account: '', outcome: 'false-alarm' as const, rules, ...(reasonText ? { reasonText } : {}) },
});

it('names the rules that were wrong in the largest share, with the different reasons given', () => {
  const learned = mostWrong({
    rules: [rule('etika/hoaks', 20, 2), rule('etika/kata-kasar', 4, 2), rule('etika/sara', 9, 0)],
    falseAlarms: [wrong(['etika/kata-kasar'], 'Nama jalan'), wrong(['etika/kata-kasar'], 'Nama jalan'), wrong(['etika/hoaks'])],
  });
  expect(learned).toEqual([
    { rule: 'etika/kata-kasar', wrong: 2, found: 4, reasons: ['Nama jalan'] },
    { rule: 'etika/hoaks', wrong: 2, found: 20, reasons: [] },
  ]);
});

it('adds up what was checked over all accounts', () => {
  const account = (clean: number) => ({ account: '@dinas', clean, decided: 1, held: 2 });
  expect(sentParts({ accounts: [account(3), account(4)] })).toEqual({ clean: 7, decided: 2, held: 4 });
});
