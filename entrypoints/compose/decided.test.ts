import { describe, expect, it } from 'vitest';
import type { ComposerDraft } from '../../compose/types';
import type { Verdict } from '../../policy/types';
import { decisionsOnThisPage } from './decided';

const draft = { text: 'halo', site: 'x', surface: 'post', attachments: [] } as unknown as ComposerDraft;
const verdict = {
  account: { site: 'x', name: 'Dinas', standing: 'assigned' },
  findings: [],
  severity: 'warn',
} as unknown as Verdict;

describe('decisions on this page', () => {
  it('hold for the same text and account only', () => {
    const decided = decisionsOnThisPage();
    decided.add(draft, verdict, { outcome: 'sent-reason', reasonCode: 'mendesak' });
    expect(decided.get(draft, verdict)?.reasonCode).toBe('mendesak');
    expect(decided.get({ ...draft, text: 'halo!' }, verdict)).toBeUndefined();
    expect(decided.get(draft, { ...verdict, account: { ...verdict.account, name: 'Lain' } })).toBeUndefined();
    expect(decided.get({ ...draft, attachments: [{ kind: 'image' }] }, verdict)).toBeUndefined();
  });

  it('use up an approval, and keep a reason', () => {
    const decided = decisionsOnThisPage();
    decided.add(draft, verdict, { outcome: 'sent-approved', approver: 'Kepala' });
    expect(decided.take(draft, verdict)?.approver).toBe('Kepala');
    expect(decided.take(draft, verdict)).toBeUndefined();
    decided.add(draft, verdict, { outcome: 'sent-reason', reasonCode: 'mendesak' });
    expect(decided.take(draft, verdict)).toEqual(decided.take(draft, verdict));
  });

  it('know once that the journal holds their send', () => {
    const decided = decisionsOnThisPage();
    decided.add(draft, verdict, { outcome: 'sent-reason', reasonCode: 'mendesak', isWritten: true });
    expect(decided.take(draft, verdict)).toMatchObject({ isWritten: true });
    expect(decided.take(draft, verdict)).toMatchObject({ outcome: 'sent-reason', isWritten: false });
    decided.add(draft, verdict, { outcome: 'sent-clean', isWritten: true });
    decided.take(draft, verdict);
    expect(decided.get(draft, verdict)).toBeUndefined();
  });

  it('are forgotten in the order they came', () => {
    const decided = decisionsOnThisPage();
    for (let index = 0; index < 60; index += 1) decided.add({ ...draft, text: `${index}` }, verdict, { outcome: 'sent-reason' });
    expect(decided.get({ ...draft, text: '0' }, verdict)).toBeUndefined();
    expect(decided.get({ ...draft, text: '59' }, verdict)).toBeDefined();
  });
});
