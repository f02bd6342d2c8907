import { describe, expect, it } from 'vitest';
import { embedded } from '../policy/keep/embedded';
import type { ActivePolicy } from '../policy/types';
import { openOffice } from './office';
import type { ComposerDraft } from './types';

const policy: ActivePolicy = {
  ...embedded,
  rules: {},
  source: 'imported',
  institution: { name: 'Dinas Contoh', kind: 'pemda' },
  accounts: [
    { id: 'dinas', platform: 'x', handle: 'dinas_contoh', name: 'Dinas Contoh', kind: 'official', officers: ['sari'] },
    { id: 'humas', platform: 'x', handle: 'humas_contoh', name: 'Humas Contoh', kind: 'official', officers: ['budi'] },
  ],
  officers: [{ id: 'sari', name: 'Sari', role: 'petugas' }],
};

const draft = (text: string, handle = 'dinas_contoh'): ComposerDraft => ({
  text,
  parts: [{ start: 0, end: text.length }],
  site: 'x',
  surface: 'post',
  identity: { site: 'x', handle, confidence: 'sure', source: 'avatar', readAt: 0 },
  attachments: [],
});
const rulesOf = (office: ReturnType<typeof openOffice>, given: ComposerDraft) =>
  office.look(given).verdict.findings.map(({ rule }) => rule);

describe('an office', () => {
  it('passes a clean announcement of its own account in silence', () => {
    const office = openOffice(policy, { officerId: 'sari' });
    const text = 'Pelayanan adminduk buka Selasa 24 November 2026 pukul 08.00 di Kantor Dinas Contoh. Info: (0341) 000111.';
    expect(office.look(draft(text)).verdict.severity).not.toMatch(/warn|block/);
  });

  it('blocks a citizen’s NIK and says whose account it is', () => {
    const verdict = openOffice(policy, { officerId: 'sari' }).look(
      draft('Mohon dicek NIK 3507991708859901 atas nama beliau.'),
    ).verdict;
    expect(verdict.severity).toBe('block');
    expect(verdict.findings.map(({ rule }) => rule)).toContain('pelindungan/data-pribadi');
    expect(verdict.account).toMatchObject({ standing: 'assigned', institution: 'Dinas Contoh', officers: ['Sari'] });
  });

  it('calls no picture, video or document read', () => {
    const office = openOffice(policy, { officerId: 'sari' });
    const seen = (...attachments: ComposerDraft['attachments']) =>
      office.look({ ...draft('Selamat pagi.'), attachments }).verdict.unseen;
    const file = (name: string) => ({ kind: 'file', name }) as const;
    expect([seen(), seen({ kind: 'image' }), seen({ kind: 'image' }, { kind: 'video' })]).toEqual([undefined, 'image', 'video']);
    expect([seen(file('a.xlsx')), seen({ kind: 'image' }, file('a.xlsx'), file('SURAT.PDF'))]).toEqual(['file', 'pdf']);
  });

  it('answers the same question once, and looks again at other words, another account, other pictures and another day', () => {
    let time = Date.UTC(2026, 10, 27);
    const office = openOffice(policy, { officerId: 'sari' }, () => time);
    const verdict = (given = draft('Selamat pagi, warga.')) => office.look(given).verdict;
    const first = verdict();
    expect(verdict()).toBe(first);
    const picture = { ...draft('Selamat pagi, warga.'), attachments: [{ kind: 'image' as const }] };
    for (const other of [draft('Selamat siang, warga.'), draft('Selamat pagi, warga.', 'humas_contoh'), picture])
      expect(verdict(other)).not.toBe(first);
    const again = verdict();
    time += 86_400_000;
    expect(verdict()).not.toBe(again);
  });

  it('can be made ready beforehand, which changes no verdict and switches no rule off', () => {
    const [ready, other] = [
      openOffice(policy, { officerId: 'sari' }, () => 0),
      openOffice(policy, { officerId: 'sari' }, () => 0),
    ];
    const steps = ready.prepare();
    while (!steps.next().done);
    const written = draft('Gue bingung, katanya bantuan cair besok. NIK 3507991708859901.');
    expect(ready.look(written)).toEqual(other.look(written));
    expect(ready.switchedOff.size).toBe(0);
  });

  it('checks as ever while it is being made ready', () => {
    const office = openOffice(policy, { officerId: 'sari' });
    const steps = office.prepare();
    for (let taken = 0; taken < 10; taken += 1) expect(steps.next().done).toBe(false);
    const written = draft('NIK 3507991708859901.');
    expect(rulesOf(office, written)).toContain('pelindungan/data-pribadi');
    while (!steps.next().done);
    expect(rulesOf(office, written)).toEqual(rulesOf(openOffice(policy, { officerId: 'sari' }), written));
  });

  it('stops a post from another officer’s account', () => {
    const office = openOffice(policy, { officerId: 'sari' });
    expect(rulesOf(office, draft('Selamat pagi', 'humas_contoh'))).toContain('prinsip/akun-keliru');
    expect(rulesOf(office, draft('Selamat pagi'))).not.toContain('prinsip/akun-keliru');
  });

  it('asks about an account that the page does not show', () => {
    const identity = { site: 'x', confidence: 'unreadable', source: 'none', readAt: 0 } as const;
    const verdict = openOffice(policy, { officerId: 'sari' }).look({ ...draft('Selamat pagi'), identity }).verdict;
    expect(verdict.account.standing).toBe('unreadable');
    expect(verdict.findings).toMatchObject([{ rule: 'prinsip/akun-keliru', severity: 'warn' }]);
  });

  it('knows the day in the office’s zone', () => {
    const eastern: ActivePolicy = { ...policy, institution: { ...policy.institution, timeZone: 'WIT' } };
    const invited = draft('Hadirilah pasar murah 27 November 2026 di halaman dinas.');
    // 22.30 in the west, half past midnight in the east.
    const now = () => Date.parse('2026-11-27T22:30:00+07:00');
    expect(rulesOf(openOffice(policy, { officerId: 'sari' }, now), invited)).not.toContain('etika/ketelitian');
    expect(rulesOf(openOffice(eastern, { officerId: 'sari' }, now), invited)).toContain('etika/ketelitian');
  });

  it('runs without the rules that the policy puts out', () => {
    const off: ActivePolicy = { ...policy, rules: { 'pelindungan/data-pribadi': { severity: 'off' } } };
    const office = openOffice(off, { officerId: 'sari' });
    expect(rulesOf(office, draft('NIK 3507991708859901'))).not.toContain('pelindungan/data-pribadi');
  });

  it('tells the officer when the engine fails, and lets the policy make a block of it', () => {
    const broken = Object.defineProperty({ ...draft('halo') }, 'surface', {
      get: () => {
        throw new Error('rusak');
      },
    });
    expect(openOffice(policy, {}).look(broken).verdict).toMatchObject({ severity: 'warn', unchecked: 'rusak' });
    const strict: ActivePolicy = { ...policy, decisions: { onEngineFailure: 'block' } };
    expect(openOffice(strict, {}).look(broken).verdict).toMatchObject({ severity: 'block', unchecked: 'rusak' });
  });

  it('follows a dated switch of the policy without being opened again', () => {
    let now = Date.parse('2026-12-01T00:00:00Z');
    const dated: ActivePolicy = {
      ...policy,
      rules: { 'pelindungan/data-pribadi': { severity: 'off' } },
      switches: [
        {
          id: 'uji',
          rules: ['pelindungan/data-pribadi'],
          severity: 'block',
          from: '2026-12-10',
          until: '2026-12-20',
          reason: { id: 'Uji' },
        },
      ],
    };
    const office = openOffice(dated, { officerId: 'sari' }, () => now);
    expect(rulesOf(office, draft('NIK 3507991708859901'))).toEqual([]);
    now = Date.parse('2026-12-15T00:00:00Z');
    expect(rulesOf(office, draft('NIK 3507991708859901'))).toContain('pelindungan/data-pribadi');
  });
});
