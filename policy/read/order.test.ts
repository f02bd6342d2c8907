/** Nothing is compiled or run for a file before size, nesting, signature, dates and revision have let it in. */
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { check } from '../../rules/engine';
import { linearise } from '../../rules/engine/linear/linearise';
import { validateRules } from '../../rules/loader';
import { policySchema } from '../schema';
import { LIMITS } from '../schema/limits';
import { readPolicy } from '.';
import type { AdmitContext } from './trust/admit';
import { generateKeys } from './trust/keys';
import { sign } from './trust/signature';

// Modules that other files of this process have loaded are no spies.
vi.hoisted(() => vi.resetModules());
vi.mock('../../rules/engine', { spy: true });
vi.mock('../../rules/loader', { spy: true });
vi.mock('../../rules/engine/linear/linearise', { spy: true });
beforeEach(() => void vi.clearAllMocks());
afterAll(() => void vi.resetModules());
const schema = vi.spyOn(policySchema, 'safeParse');

const rule = {
  id: 'dinas/istilah',
  title: { id: 'Istilah' },
  basis: ['etika/5'],
  severity: 'warn',
  clauses: [{ name: 'utama', match: { kind: 'pattern', pattern: '\\bqxba-[0-9]{3}\\b' } }],
  message: { id: 'Istilah ini tidak dipakai.' },
  advice: { id: 'Pakai istilah baku.' },
  examples: {
    flags: ['Ini', 'Itu', 'Kemarin', 'Besok', 'Kini'].map((lead) => `${lead} [[qxba-123]]`),
    passes: ['Selamat pagi.', 'Loket buka.', 'Terima kasih.'],
    nearMisses: ['Kata qxba saja.', 'Kata lain.'],
  },
};
const value = {
  formatVersion: 1,
  id: 'dinas',
  revision: 5,
  issued: '2026-01-01',
  validUntil: '2026-12-31',
  institution: { name: 'Dinas Contoh', kind: 'pemda' },
  ownRules: [rule],
};
const [office, stranger] = [await generateKeys(), await generateKeys()];
const signed = JSON.stringify(await sign(value, office.secretKey));
const today = '2026-11-21';
const known: AdmitContext = { trustedKeys: [office.publicKey], today };
const current = { id: 'dinas', name: 'Dinas', revision: 5, signedBy: office.publicKey, digest: 'lain' };

it('is taken by the office’s key, and only then its rules are compiled and run', async () => {
  expect(await readPolicy(signed, 'imported', known)).toMatchObject({ ok: true });
  for (const work of [schema, linearise, validateRules]) expect(work).toHaveBeenCalled();
});

it.each<[string, string, string, AdmitContext]>([
  ['too large', 'malformed', signed + ' '.repeat(LIMITS.characters), known],
  ['nested too deep', 'malformed', signed.replace('"dinas"', `${'['.repeat(40)}${']'.repeat(40)}`), known],
  ['no JSON', 'malformed', signed.slice(0, -1), known],
  ['unsigned', 'unsigned', JSON.stringify(value), known],
  ['altered', 'altered', signed.replace('Contoh', 'Contah'), known],
  ['altered, and no key is known', 'altered', signed.replace('Contoh', 'Contah'), { trustedKeys: [], today }],
  ['by another key', 'other-key', JSON.stringify(await sign(value, stranger.secretKey)), known],
  ['under a mistyped key', 'closed', JSON.stringify(value), { trustedKeys: [], isClosed: true, today }],
  ['of the future', 'not-yet', signed, { ...known, today: '2025-12-01' }],
  ['expired', 'expired', signed, { ...known, today: '2027-01-01' }],
  ['older', 'older', signed, { ...known, current: { ...current, revision: 6 } }],
  ['of the same revision with other content', 'same-revision', signed, { ...known, current }],
  ['of another id', 'other-id', signed, { ...known, current: { ...current, id: 'lain' } }],
])('no work is done for a file that is %s', async (_, why, text, context) => {
  expect(await readPolicy(text, 'imported', context)).toMatchObject({ ok: false, why });
  for (const work of [schema, linearise, validateRules]) expect(work).not.toHaveBeenCalled();
});

it('no more of a file is looked at than is told', async () => {
  const own = (change: object) =>
    JSON.stringify({ ...value, ownRules: Array.from({ length: 400 }, (_, n) => ({ ...rule, id: `dinas/r${n}`, ...change })) });
  const open = { trustedKeys: [], today };
  const broken = await readPolicy(own({ clauses: [{ name: 'a', match: { kind: 'pattern', pattern: '(' } }] }), 'imported', open);
  expect(broken.ok || broken.problems.map(({ message }) => message.id).slice(200)).toEqual([
    'Masih ada masalah lain; perbaiki yang ini dulu, lalu periksa lagi.',
  ]);
  expect(vi.mocked(linearise).mock.calls.length).toBeLessThan(210);
  const failing = await readPolicy(
    own({ clauses: [{ name: 'a', match: { kind: 'pattern', pattern: 'qxbz' } }] }),
    'imported',
    open,
  );
  expect(failing.ok || failing.problems.length).toBe(201);
  expect(vi.mocked(check).mock.calls.length).toBeLessThan(500);
});
