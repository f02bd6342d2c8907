import { describe, expect, it } from 'vitest';
import type { JudgedFinding, Verdict } from '../policy/types';
import type { Severity } from '../rules/engine/types';
import { decisionsOnThisPage } from './decided';
import type { ComposerDraft } from './types';

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
    for (const other of [
      { text: 'halo!' },
      { site: 'facebook' },
      { surface: 'reply' },
      { attachments: [{ kind: 'image' }] },
    ] as const)
      expect(decided.get({ ...draft, ...other }, verdict), JSON.stringify(other)).toBeUndefined();
    for (const other of [{ site: 'facebook' }, { name: 'Lain' }, { handle: 'lain' }, { standing: 'unassigned' }] as const) {
      const account = { ...verdict.account, ...other };
      expect(decided.get(draft, { ...verdict, account }), JSON.stringify(other)).toBeUndefined();
    }
  });

  it('hold for the same findings only, and notes are none', () => {
    const decided = decisionsOnThisPage();
    const finding = (key: string, severity: Severity) => ({ key, severity }) as JudgedFinding;
    const found = (...findings: JudgedFinding[]): Verdict => ({ ...verdict, findings });
    decided.add(draft, found(finding('a', 'warn')), { outcome: 'sent-reason' });
    expect(decided.get(draft, found(finding('a', 'warn'), finding('b', 'note')))).toBeDefined();
    expect(decided.get(draft, found(finding('a', 'warn'), finding('b', 'warn')))).toBeUndefined();
    expect(decided.get(draft, found(finding('a', 'block')))).toBeUndefined();
    expect(decided.get(draft, found())).toBeUndefined();
    expect(decided.get(draft, { ...found(finding('a', 'warn')), unchecked: 'failed' } as Verdict)).toBeUndefined();
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
    expect(decided.get({ ...draft, text: '9' }, verdict)).toBeUndefined();
    expect(decided.get({ ...draft, text: '10' }, verdict)).toBeDefined();
    for (const text of ['10', 'lain']) decided.add({ ...draft, text }, verdict, { outcome: 'sent-reason' });
    expect(decided.get({ ...draft, text: '10' }, verdict)).toBeDefined();
    expect(decided.get({ ...draft, text: '11' }, verdict)).toBeUndefined();
  });
});
