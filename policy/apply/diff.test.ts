import { expect, it } from 'vitest';
import { rules } from '../../rules';
import { embedded } from '../keep/embedded';
import type { ActivePolicy } from '../types';
import { describeChanges } from './diff';

const policy: ActivePolicy = {
  ...embedded,
  source: 'imported',
  institution: { name: 'Dinas Contoh', kind: 'pemda', unit: 'Humas', leakContact: { name: 'Kepala', channel: '150 000' } },
  accounts: [{ id: 'x', platform: 'x', handle: '@dinas', name: 'Dinas', kind: 'official' }],
  decisions: { minReasonLength: 10, override: { warn: 'reason', block: 'approval' } },
  journal: { retentionDays: 365, onWriteFailure: 'tell' },
  approvers: [{ id: 'k', publicKey: 'WGZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmZmY=', name: 'Kepala' }],
};

/** As the browser's storage gives an object back. */
const stored = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort()) : each,
  ) as T;

const now = Date.parse('2026-11-21');

it('tells no change of a policy that went through the store', () => {
  expect(JSON.stringify(stored(policy))).not.toBe(JSON.stringify(policy));
  expect(describeChanges(rules, stored(policy), policy, now)).toEqual([]);
});

it('tells each part that did change', () => {
  const after = { ...policy, journal: { retentionDays: 30 }, accounts: [] };
  expect(describeChanges(rules, stored(policy), after, now).map(({ kind, message }) => [kind, message.id])).toEqual([
    ['removed', 'Akun Dinas (X, @dinas)'],
    ['changed', 'Penyimpanan jurnal'],
  ]);
});

it('says what it means when no officer is left', () => {
  const staff = [1, 2, 3].map((each) => ({ id: `p${each}`, name: `Petugas ${each}`, role: 'petugas' as const }));
  const told = (count: number) =>
    describeChanges(rules, { ...policy, officers: staff }, { ...policy, officers: staff.slice(0, count) }, now);
  expect(told(2).map(({ kind, message }) => [kind, message.id])).toEqual([['changed', 'Petugas: 3 → 2']]);
  expect(told(0).map(({ kind, message }) => [kind, message.id])).toEqual([
    ['removed', expect.stringMatching(/^Petugas: 3 → 0\. .*siapa pun boleh mengirim/)],
  ]);
});

it('tells what another file of the same length changes', () => {
  const officer = { id: 'p1', name: 'Petugas', role: 'petugas' } as const;
  const [before, after]: readonly [ActivePolicy, ActivePolicy] = [
    { ...policy, allow: ['112', '#kota'], ownTerms: { pejabat: { add: ['lurah'] } }, officers: [officer] },
    {
      ...policy,
      allow: ['#kota', 'bodoh'],
      ownTerms: { pejabat: { remove: ['lurah'] } },
      officers: [{ ...officer, name: 'Lain' }],
      rules: { ...policy.rules, 'keamanan/kredensial': { clauses: { sandi: 'off' }, override: 'free' } },
      learned: 'off',
    },
  ];
  const told = (to: ActivePolicy) => describeChanges(rules, before, to, now).map(({ message }) => message.id);
  expect(told(after)).toEqual([
    expect.stringMatching(/^Aturan .*: pengaturan rincinya berubah$/),
    'Kata kantor: isinya berubah',
    'Daftar boleh: isinya berubah',
    'Petugas: datanya berubah',
    'Yang dipelajari dari contoh',
  ]);
  expect(told({ ...before, allow: ['#kota', '112'] })).toEqual([]);
});
