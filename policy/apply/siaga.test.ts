import { describe, expect, it } from 'vitest';
import { rule as siagaRule } from '../../rules/prinsip/siaga';
import type { ActivePolicy } from '../types';
import { resolveAccount } from './accounts';
import { office, words } from './apply.fixture';
import { describeChanges } from './diff';
import { judge } from './judge';
import { rulesetFor } from './ruleset';
import { nextChange, ruleValue } from './settings';
import { siagaNews } from './siaga';

const at = (time: string) => Date.parse(`2026-11-27T${time}:00+08:00`);
const siaga = {
  reason: { id: 'Banjir bandang di Contoh' },
  from: '2026-11-27T14:00',
  until: '2026-11-27T18:00',
  officers: ['ani'],
  accounts: ['x'],
  contact: 'Kalak BPBD, 0800-1-000',
};
const official = (id: string, handle: string) => ({ id, platform: 'x', handle, name: handle, kind: 'official' }) as const;
const policy = office({
  institution: { name: 'Dinas Contoh', kind: 'pemda', timeZone: 'WITA' },
  officers: [
    { id: 'ani', name: 'Ani', role: 'petugas' },
    { id: 'budi', name: 'Budi', role: 'petugas' },
  ],
  accounts: [
    { ...official('x', '@dinas'), officers: ['ani', 'budi'] },
    { ...official('lain', '@dinas_lain'), officers: ['ani'] },
    { id: 'pribadi', platform: 'x', handle: '@budi', name: 'Budi', kind: 'personal', officers: ['budi'] },
  ],
  siaga,
});

function card(handle: string, officerId: string | undefined, now: number) {
  const identity = { site: 'x', handle, confidence: 'sure', source: 'test', readAt: 0 } as const;
  return resolveAccount(identity, policy, officerId === undefined ? {} : { officerId }, now);
}

describe('an alert of the policy', () => {
  it('is on from its first moment to its last, in the zone of the office, and needs no other policy to end', () => {
    const severity = (now: number) => ruleValue(siagaRule, policy, {}, now).severity;
    expect(['13:59', '14:00', '17:59', '18:00'].map((time) => severity(at(time)))).toEqual(['off', 'block', 'block', 'off']);
    expect([nextChange(policy, at('13:00')), nextChange(policy, at('14:00'))]).toEqual([at('14:00'), at('18:00')]);
    expect(nextChange(policy, at('18:00'))).toBe(Number.POSITIVE_INFINITY);
    expect(rulesetFor([siagaRule], policy, {}, at('15:00')).rules.map(({ id }) => id)).toEqual(['prinsip/siaga']);
    expect(rulesetFor([siagaRule], policy, {}, at('18:00')).rules).toEqual([]);
  });

  it('says whose turn it is, and on the card until when and whom to ask', () => {
    const now = at('15:00');
    expect(['ani', 'budi', undefined].map((officer) => card('@dinas', officer, now).siaga)).toEqual(['open', 'held', 'unasked']);
    expect(card('@dinas_lain', 'ani', now).siaga).toBe('held');
    expect(card('@budi', 'budi', now)).not.toHaveProperty('siaga');
    expect(card('@dinas', 'budi', now).alert).toEqual({
      reason: words('Banjir bandang di Contoh'),
      until: at('18:00'),
      zone: 'WITA',
      officers: ['Ani'],
      accounts: ['@dinas'],
      contact: 'Kalak BPBD, 0800-1-000',
    });
    expect(card('@dinas', 'budi', at('18:00'))).not.toHaveProperty('alert');
  });

  it('takes news without a source and jokes as gravely as the policy says, also where its pack is off', () => {
    const severities = (change: object) => {
      const { rules } = rulesetFor([siagaRule], { ...policy, packs: { permenpanrb: false }, ...change }, {}, at('15:00'));
      return Object.fromEntries(rules[0]?.clauses.map(({ name, severity }) => [name, severity ?? rules[0]?.severity]) ?? []);
    };
    expect(severities({})).toEqual({
      'bukan-giliran': 'block',
      'belum-bernama': 'warn',
      'tanpa-sumber': 'block',
      'tanpa-waktu': 'block',
      candaan: 'block',
      promosi: 'block',
      pantun: 'block',
    });
    expect(severities({ siaga: { ...siaga, unsourced: 'warn', lighthearted: 'note' } })).toMatchObject({
      'bukan-giliran': 'block',
      'tanpa-sumber': 'warn',
      'tanpa-waktu': 'warn',
      candaan: 'note',
      pantun: 'note',
    });
  });

  it('asks for what a prohibition asks for: an approval, where somebody can give one', () => {
    const finding = {
      ...{ rule: siagaRule.id, clause: 'bukan-giliran', severity: 'block' as const, start: 0, end: 4 },
      ...{ message: words('Pesan'), advice: words('Saran'), basis: [], trace: [] },
    } as const;
    const verdict = (change: object) =>
      judge(
        { findings: [finding], failed: [] },
        {
          text: 'Kata',
          policy: { ...policy, ...change },
          catalog: { titles: new Map(), citations: new Map() },
          account: card('@dinas', 'budi', at('15:00')),
          now: at('15:00'),
        },
      ).findings.map(({ override }) => override);
    expect(verdict({})).toEqual(['never']);
    expect(verdict({ approvers: [{ id: 'kadis', name: 'Kepala Dinas', publicKey: '' }] })).toEqual(['approval']);
  });

  it('is told when it comes, changes and ends early, and not again with the next revision', () => {
    const { siaga: _, ...calm } = policy;
    const { officers, ...rest } = siaga;
    const stored = { ...policy, siaga: { officers, ...rest } };
    const ids = (before: ActivePolicy, after: ActivePolicy, now = at('15:00')) =>
      siagaNews(before, after, now).map(({ id }) => id);
    expect(ids(calm, policy)).toEqual([
      'Siaga: Banjir bandang di Contoh. Dari 27 November pukul 14.00 WITA sampai 27 November pukul 18.00 WITA. Yang mengirim: Ani.',
    ]);
    expect(ids(stored, { ...policy, revision: 9 })).toEqual([]);
    expect(ids(policy, { ...policy, siaga: { ...siaga, until: '2026-11-27T20:00', notice: { id: 'Diperpanjang.' } } })).toEqual([
      'Diperpanjang.',
    ]);
    expect(ids(policy, calm)).toEqual(['Siaga selesai. Semua petugas dapat mengirim seperti biasa.']);
    expect([ids(policy, calm, at('19:00')), ids(calm, policy, at('19:00'))]).toEqual([[], []]);
  });

  it('is one sentence in the difference of two policies', () => {
    const { siaga: _, ...calm } = policy;
    const said = (before: ActivePolicy, after: ActivePolicy) =>
      describeChanges([siagaRule], before, after, at('15:00')).map(({ kind, message }) => `${kind} ${message.id}`);
    expect(said(calm, policy)).toEqual([expect.stringMatching(/^added Siaga: Banjir bandang di Contoh\. Dari/)]);
    expect(said(policy, calm)).toEqual([expect.stringMatching(/^removed Siaga: Banjir/)]);
    expect(said(policy, { ...policy })).toEqual([]);
  });
});
