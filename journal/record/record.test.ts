import { expect, it } from 'vitest';
import type { AccountCard, Verdict } from '../../policy/types';
import { hashText } from '../chain/hash';
import { parseInput } from '../store/schema';
import { safeReason } from './reason';
import { accountMark, toJournalInput } from './record';

const account: AccountCard = {
  site: 'x',
  name: 'Dinas Contoh',
  handle: 'dinas_contoh',
  standing: 'assigned',
  kind: 'official',
  confidence: 'sure',
};
const text = { id: 'a', en: 'a' };
const finding = {
  clause: 'nik',
  start: 0,
  end: 3,
  message: text,
  advice: text,
  basis: [],
  ruleTitle: text,
  citations: [],
  override: 'reason',
} as const;
const verdict: Verdict = {
  severity: 'warn',
  account,
  failedRules: [],
  findings: [{ ...finding, rule: 'prinsip/responsif', severity: 'warn', key: 'k1', trial: false }],
  trial: [{ ...finding, rule: 'asas/akuntabel', severity: 'note', key: 'k2', trial: true }],
};
const draft = {
  text: 'Ibu Sari, NIK 3174096112900001, silakan datang ke kantor besok pagi',
  site: 'x',
  surface: 'reply',
} as const;

it('keeps rules, decision and a salted hash of the draft, and none of its words', async () => {
  const details = {
    reasonCode: 'lain',
    reasonText: 'Sudah izin: silakan datang ke kantor, NIK 3174096112900001',
    falseAlarms: ['k1'],
  };
  const input = await toJournalInput(draft, verdict, 'sent-reason', details, { policy: { id: 'p', revision: 1 }, now: 5 });
  expect(input).toMatchObject({
    account: '@dinas_contoh',
    findings: [
      { rule: 'prinsip/responsif', severity: 'warn', falseAlarm: true },
      { rule: 'asas/akuntabel', severity: 'note', trial: true },
    ],
    reasonText: 'Sudah izin: [isi draf], NIK [nomor]',
  });
  expect(input.textHash).toBe(await hashText(draft.text));
  expect(JSON.stringify(input)).not.toMatch(/Sari|3174|kantor/);
  expect(parseInput(input)).toEqual(input);
  expect(parseInput({ ...input, text: draft.text })).toBeUndefined();
  expect(parseInput({ ...input, outcome: 'pruned' })).toBeUndefined();
});

it('is on record however much was found, and by the longest names a policy may hold', async () => {
  const [first] = verdict.findings;
  if (!first) throw new Error('the verdict has a finding');
  const rule = `kantor/${'a'.repeat(89)}`;
  const many: Verdict = {
    ...verdict,
    account: { ...account, handle: `@${'d'.repeat(99)}` },
    findings: [...Array.from({ length: 9000 }, () => first), { ...first, rule, severity: 'block' }],
  };
  const details = { approver: 'k'.repeat(200), reasonCode: 'c'.repeat(64), reasonText: '😀'.repeat(400) };
  const context = { policy: { id: 'p'.repeat(64), revision: 2_147_483_647 }, officer: 'o'.repeat(64), now: 5 };
  const input = await toJournalInput(draft, many, 'sent-approved', details, context);
  expect(parseInput(input)).toEqual(input);
  expect(input.findings).toHaveLength(2000);
  expect(new Set(input.findings.map((finding) => finding.rule))).toEqual(new Set(['prinsip/responsif', rule, 'asas/akuntabel']));
});

it('names the office’s accounts only', () => {
  expect(accountMark(account)).toBe('@dinas_contoh');
  expect(accountMark({ ...account, kind: 'personal', standing: 'own-personal' })).toBe('personal');
  expect(accountMark({ ...account, kind: 'unknown', standing: 'unknown' })).toBe('unknown');
  expect(accountMark({ ...account, kind: 'unknown', standing: 'unreadable' })).toBe('unreadable');
});

it.each([
  ['Sudah disetujui Kabid', 'Sudah disetujui Kabid'],
  ['NIK 3174096112900001 milik sendiri', 'NIK [nomor] milik sendiri'],
  ['hubungi 0812-3456-7890 atau sari@contoh.go.id', 'hubungi [nomor] atau [surel]'],
  ['teksnya "silakan datang ke kantor besok" memang benar', 'teksnya "[isi draf]" memang benar'],
  ['datang ke kantor', 'datang ke kantor'],
  ['  banyak \n spasi ', 'banyak spasi'],
])('keeps of the reason %j only %j', (reason, kept) => {
  expect(safeReason(reason, draft.text)).toBe(kept);
});

it('keeps at most 300 characters of a reason', () => {
  expect([...safeReason('😀'.repeat(500), '')]).toHaveLength(300);
});
